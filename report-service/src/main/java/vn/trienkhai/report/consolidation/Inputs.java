package vn.trienkhai.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.report.lifecycle.By;
import vn.trienkhai.report.lifecycle.Report;
import vn.trienkhai.report.lifecycle.ReportProblem.NotAcceptable;
import vn.trienkhai.report.lifecycle.ReportRepository;
import vn.trienkhai.report.lifecycle.Trail;
import vn.trienkhai.report.requirement.OutlineSection;
import vn.trienkhai.report.sql.Db;

/** The inputs of consolidated reports, in the editions taken, and what each statement rests on. */
@ApplicationScoped
class Inputs {

    private final Db db;
    private final ReportRepository reports;
    private final Trail trail;
    private final Outbox outbox;

    Inputs(Db db, ReportRepository reports, Trail trail, Outbox outbox) {
        this.db = db;
        this.reports = reports;
        this.trail = trail;
        this.outbox = outbox;
    }

    void take(Report consolidated, Report input, By by) {
        var from = input.station();
        var event = input.takeInto(consolidated.id(), by);
        trail.taken(input, from, by);
        outbox.publish(input, event);
        reports.save(input);
        db.change(
                """
                insert into report_input (consolidated_id, input_id, edition, taken_at) values (?, ?, ?, ?)
                on conflict (consolidated_id, input_id)
                    do update set edition = excluded.edition, taken_at = excluded.taken_at
                """,
                consolidated.id(),
                input.id(),
                input.edition(),
                by.at());
    }

    Set<UUID> expectedAuthors(UUID periodId) {
        return Set.copyOf(
                db.list(
                        "select author_id from expected_report where period_id = ?",
                        row -> row.uuid("author_id"),
                        periodId));
    }

    Set<UUID> authorsOf(UUID consolidatedId) {
        return taken(consolidatedId).stream().map(Taken::authorId).collect(Collectors.toSet());
    }

    /** What was taken, and how the inputs stand now. */
    List<Taken> taken(UUID consolidatedId) {
        return db.list(
                """
                select i.input_id, i.edition, i.taken_at, e.author_id, e.edition as current_edition, e.state, o.name
                from report_input i
                join expected_report e on e.report_id = i.input_id
                left join known_organization o on o.id = e.author_id
                where i.consolidated_id = ? order by i.input_id
                """,
                row ->
                        new Taken(
                                row.uuid("input_id"),
                                row.uuid("author_id"),
                                row.textOrNull("name"),
                                row.number("edition"),
                                row.number("current_edition"),
                                row.text("state").equals("ACCEPTED"),
                                row.instant("taken_at")),
                consolidatedId);
    }

    List<Trace> traces(UUID consolidatedId) {
        return db.list(
                """
                select ref, statement, input_id, input_ref, edition from report_trace
                where consolidated_id = ? order by number
                """,
                row ->
                        new Trace(
                                row.text("ref"),
                                row.text("statement"),
                                row.uuid("input_id"),
                                row.text("input_ref"),
                                row.number("edition")),
                consolidatedId);
    }

    /** Replaces the whole trace; each statement rests on the edition that was taken. */
    void trace(UUID consolidatedId, List<Trace> traces, List<OutlineSection> outline) {
        Map<UUID, Integer> editions = new HashMap<>();
        taken(consolidatedId).forEach(input -> editions.put(input.inputId(), input.edition()));
        var refs = outline.stream().map(OutlineSection::ref).collect(Collectors.toSet());
        db.change("delete from report_trace where consolidated_id = ?", consolidatedId);
        for (int i = 0; i < traces.size(); i++) {
            var trace = traces.get(i);
            var edition = editions.get(trace.inputId());
            if (edition == null
                    || !refs.contains(trace.ref())
                    || !refs.contains(trace.inputRef())) {
                throw new NotAcceptable(
                        "trace-not-possible",
                        "Trace " + i + " does not lead from a section to a section of an input");
            }
            db.change(
                    """
                    insert into report_trace
                        (consolidated_id, number, ref, statement, input_id, input_ref, edition)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """,
                    consolidatedId,
                    i,
                    trace.ref(),
                    trace.statement(),
                    trace.inputId(),
                    trace.inputRef(),
                    edition);
        }
    }

    /** An input in the edition taken, beside the edition it has now. */
    record Taken(
            UUID inputId,
            UUID authorId,
            @Nullable String authorName,
            int edition,
            int currentEdition,
            boolean settled,
            Instant takenAt) {

        boolean isStaleAt(int known) {
            return !settled || known != currentEdition;
        }
    }

    /** From a statement to its source. */
    record Trace(String ref, String statement, UUID inputId, String inputRef, int edition) {}
}
