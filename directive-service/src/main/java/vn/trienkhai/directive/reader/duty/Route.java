package vn.trienkhai.directive.reader.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Bodies.Body;
import vn.trienkhai.directive.reader.deadline.ReadDeadline;

/** The way of a report: from its author through stations to the body that receives it. */
public record Route(
        String author, String addressee, List<Station> stations, @Nullable String clauseRef) {

    public Route {
        stations = List.copyOf(stations);
    }

    /** A body on the way, what it does with the report, and by when. */
    public record Station(
            String body, List<Body> matches, Act act, @Nullable ReadDeadline deadline) {

        public Station {
            matches = List.copyOf(matches);
        }
    }

    /** What a station does. */
    public enum Act {
        PASS_ON,
        CONSOLIDATE,
        APPRAISE,
        SUBMIT,
        SIGN
    }
}
