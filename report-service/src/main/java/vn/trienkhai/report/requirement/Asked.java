package vn.trienkhai.report.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.report.calendar.WrittenDeadline;

/**
 * What is asked for: by which duty, of whom, for whom, how.
 *
 * @param dutyId the duty; a requirement made directly has none
 * @param content what each report must hold
 * @param issuedOn when the directive was issued, for deadlines counted from there
 * @param round which time the authors are asked
 */
public record Asked(
        UUID directiveId,
        @Nullable UUID dutyId,
        UUID assignerId,
        UUID addresseeId,
        List<UUID> authors,
        List<UUID> monitors,
        Content content,
        @Nullable LocalDate issuedOn,
        Round round) {

    /**
     * Which time authors are asked: again after a recall ended what was asked first.
     *
     * @param since only an arrival from this day on is the one of this time; absent the first time
     */
    public record Round(int number, @Nullable LocalDate since) {

        public static final Round FIRST = new Round(1, null);
    }

    /** The demands on every report alike. A deadline that contradicts itself gets no further. */
    public record Content(
            String title,
            List<Station> route,
            WrittenDeadline deadline,
            @Nullable Window window,
            List<OutlineSection> outline,
            boolean nilAllowed) {

        public Content {
            deadline.meaning();
            route.forEach(station -> station.deadline().meaning());
        }
    }
}
