package vn.trienkhai.directive.reader.deadline;

import java.util.List;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Scene;

/** Finds deadlines. */
public final class DeadlineReader {

    public List<Found<ReadDeadline>> read(Scene scene) {
        return List.of();
    }
}
