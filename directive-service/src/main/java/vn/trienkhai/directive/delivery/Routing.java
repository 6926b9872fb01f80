package vn.trienkhai.directive.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.SecrecyMark;

/**
 * One step of a copy inside the receiving body: from unit to unit, to handle, to help or to know.
 *
 * @param fromUnit the office of the body when absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Routing(
        int number,
        @Nullable String fromUnit,
        String toUnit,
        @Nullable UUID toOrganizationId,
        @Nullable String person,
        Purpose purpose,
        @Nullable LocalDate due,
        @Nullable String note,
        Instant at,
        String by) {

    /** Why the unit gets it. */
    enum Purpose {
        HANDLE,
        COORDINATE,
        KNOW
    }

    /** Refuses what must not be kept; called outside of Jackson, which would hide the refusal. */
    void requireAllowed() {
        SecrecyMark.refuseIn(Stream.<@Nullable String>of(fromUnit, toUnit, person, note));
    }

    Routing numbered(int place) {
        return new Routing(
                place, fromUnit, toUnit, toOrganizationId, person, purpose, due, note, at, by);
    }
}
