package vn.trienkhai.directive.reader.duty;

import java.util.List;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Scene;
import vn.trienkhai.directive.reader.deadline.ReadDeadline;

/** Finds who does what. */
public final class DutyReader {

    public List<Found<Assignment>> read(Scene scene) {
        return new Passages(scene).read();
    }

    public List<Found<Route>> routes(
            Scene scene, List<Found<Assignment>> assignments, List<Found<ReadDeadline>> deadlines) {
        return new Routes(scene, assignments, deadlines).all();
    }
}
