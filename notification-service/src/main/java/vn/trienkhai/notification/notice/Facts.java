package vn.trienkhai.notification.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The values behind the sentences of a notice.
 *
 * @param title of the task or report, or the abstract of the directive
 * @param otherBodyId who issued, assigned, urged, submitted, returned …
 * @param text the reason, or the words of the urging
 * @param day the last day allowed, the day to answer by, or the day it takes effect
 * @param days working days left, or days overdue
 * @param role the role of the body that is told
 * @param count duties that stay, changes beyond those named, or reports that wait
 * @param changes the first parts that were amended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Facts(
        String title,
        @Nullable String symbol,
        @Nullable UUID otherBodyId,
        @Nullable String text,
        @Nullable LocalDate day,
        @Nullable Integer days,
        @Nullable String role,
        @Nullable Integer count,
        @Nullable List<Changed> changes) {

    public static Facts of(String title, @Nullable UUID otherBodyId) {
        return new Facts(title, null, otherBodyId, null, null, null, null, null, null);
    }

    public Facts withSymbol(@Nullable String value) {
        return new Facts(title, value, otherBodyId, text, day, days, role, count, changes);
    }

    public Facts withText(@Nullable String value) {
        return new Facts(title, symbol, otherBodyId, value, day, days, role, count, changes);
    }

    public Facts withDay(@Nullable LocalDate value) {
        return new Facts(title, symbol, otherBodyId, text, value, days, role, count, changes);
    }

    public Facts withDays(int value) {
        return new Facts(title, symbol, otherBodyId, text, day, value, role, count, changes);
    }

    public Facts withRole(String value) {
        return new Facts(title, symbol, otherBodyId, text, day, days, value, count, changes);
    }

    public Facts withCount(int value) {
        return new Facts(title, symbol, otherBodyId, text, day, days, role, value, changes);
    }

    public Facts withChanges(@Nullable List<Changed> value) {
        return new Facts(title, symbol, otherBodyId, text, day, days, role, count, value);
    }
}
