package vn.trienkhai.deploy.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.trienkhai.deploy.local.Organizations;
import vn.trienkhai.deploy.local.Organizations.Organization;

/**
 * Where the scenes are played.
 *
 * @param clock moves the day on which everything happens; does nothing where today is today
 */
record Stage(Cast cast, Script script, Timetable days, Consumer<LocalDate> clock) {

    static final String BOARD = "standing-board";
    static final String COMMITTEE = "standing-committee";
    static final String COMMISSION = "party-commission";
    static final String AFFAIRS = "party-affairs";
    static final String OFFICE = "party-office";
    static final String FRONT = "front";
    static final String CENTRE = "central-commission";

    /** The district that makes a plan of its own. */
    static final String WITH_OWN_PLAN = "son-tinh";

    /** The district whose first report is returned. */
    static final String RETURNED = "minh-long";

    /** The district that reports late. */
    static final String LATE = "ba-to";

    /** The district that is urged. */
    static final String URGED = "son-ha";

    /** The district that refuses its task at first. */
    static final String REFUSING = "ly-son";

    /** The thirteen districts, by the prefix of their people. */
    static List<String> districts() {
        return Organizations.all().stream()
                .filter(body -> body.kind().equals("DISTRICT_STANDING_BOARD"))
                .map(Organization::userPrefix)
                .toList();
    }

    /** Everybody who writes a report of their own. */
    static List<String> authors() {
        return Stream.concat(districts().stream(), Stream.of(FRONT)).toList();
    }

    /** It is this day from now on. */
    void on(LocalDate day) {
        clock.accept(day);
    }

    static ObjectNode object() {
        return Door.JSON.createObjectNode();
    }

    static ObjectNode saying(String name, String text) {
        return object().put(name, text);
    }

    static Stream<JsonNode> stream(Iterable<JsonNode> items) {
        return StreamSupport.stream(items.spliterator(), false);
    }
}
