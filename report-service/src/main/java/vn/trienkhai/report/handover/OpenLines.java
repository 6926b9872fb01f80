package vn.trienkhai.report.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.report.requirement.ExpectedReports;
import vn.trienkhai.report.sql.Db;

/** Lines of expected authors whose report is not finished, and what became of them. */
@ApplicationScoped
class OpenLines {

    private final Db db;
    private final ExpectedReports expected;

    OpenLines(Db db, ExpectedReports expected) {
        this.db = db;
        this.expected = expected;
    }

    /** What became of the line of a body that reports no more. */
    enum How {
        /** The successor writes it, or goes on where it stopped. */
        MOVED,
        /** The successor's own report in the period speaks for both. */
        COVERED,
        /** It was on its way and stays there; the successor reads it. */
        ON_ITS_WAY,
        /** The body was not meant: its copy was taken back. */
        ENDED
    }

    /**
     * A line that is not finished.
     *
     * @param onItsWay submitted, and not sent back to its author
     */
    record Line(
            UUID periodId,
            UUID requirementId,
            UUID authorId,
            @Nullable LocalDate dueOn,
            @Nullable UUID reportId,
            boolean onItsWay,
            boolean submittedEver,
            int round) {}

    List<Line> of(UUID requirementId, UUID author) {
        return db.list(
                """
                select period_id, due_on, report_id, state, edition, round from expected_report
                 where requirement_id = ? and author_id = ?
                   and state in ('MISSING', 'DRAFT', 'SUBMITTED', 'RETURNED')
                 order by period_id for update
                """,
                row ->
                        new Line(
                                row.uuid("period_id"),
                                requirementId,
                                author,
                                row.dayOrNull("due_on"),
                                row.uuidOrNull("report_id"),
                                row.text("state").equals("SUBMITTED"),
                                row.number("edition") > 0,
                                row.number("round")),
                requirementId,
                author);
    }

    boolean expects(UUID periodId, UUID body) {
        return !db.list(
                        "select 1 from expected_report where period_id = ? and author_id = ?",
                        row -> 1,
                        periodId,
                        body)
                .isEmpty();
    }

    /** What lay with the author lies with the heir; where else it lies, it stays. */
    void move(Line line, UUID heir) {
        db.change(
                """
                update expected_report
                   set author_id = ?, lies_with = case when lies_with = author_id then ?::uuid else lies_with end
                 where period_id = ? and author_id = ?
                """,
                heir,
                heir,
                line.periodId(),
                line.authorId());
    }

    /**
     * Up to which time a duty of a body ended by a recall. That is told under another key than the
     * duty, so it may be heard of first; both take turns.
     */
    void noteEnd(UUID dutyId, UUID bodyId, int round) {
        expected.takeTurns(dutyId);
        db.change(
                """
                insert into duty_end (duty_id, body_id, round) values (?, ?, ?)
                on conflict (duty_id, body_id) do update set round = greatest(duty_end.round, excluded.round)
                """,
                dutyId,
                bodyId,
                round);
    }

    /** Who is asked again is reminded again. */
    void remove(Line line) {
        db.change(
                "delete from reminder_told where period_id = ? and author_id = ?",
                line.periodId(),
                line.authorId());
        db.change(
                "delete from expected_report where period_id = ? and author_id = ?",
                line.periodId(),
                line.authorId());
    }

    void note(Line line, @Nullable UUID heir, How how, String reason, Instant at) {
        db.change(
                """
                insert into author_change (period_id, requirement_id, former_id, heir_id, how, reason, at)
                values (?, ?, ?, ?::uuid, ?, ?, ?)
                """,
                line.periodId(),
                line.requirementId(),
                line.authorId(),
                heir,
                how,
                reason,
                at);
    }
}
