package vn.trienkhai.report.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.report.requirement.ExpectedReports;
import vn.trienkhai.report.requirement.Station;
import vn.trienkhai.report.sql.Db;

/**
 * What a report leaves behind on its way, written with each act: the step, the visit to a station,
 * who may see it now, the edition as submitted, and the author's line among the expected.
 */
@ApplicationScoped
public class Trail {

    private final Db db;
    private final ExpectedReports expected;

    Trail(Db db, ExpectedReports expected) {
        this.db = db;
        this.expected = expected;
    }

    /** A draft was begun. */
    public void begun(Report report, By by) {
        addParty(report, by.bodyId(), "AUTHOR");
        step(report, "begin", by, null, null, null);
        follow(report, by);
    }

    /** A verb was used; {@code from} is where the report lay before. */
    public void moved(
            Report report, @Nullable Station from, Verb verb, By by, @Nullable String note) {
        var to = report.state == ReportState.SUBMITTED ? report.station() : null;
        var stays = from != null && to != null && from.order() == to.order();
        if (!stays) {
            leave(report, by);
            arrive(report, to, by);
        }
        switch (verb) {
            case SUBMIT, FORWARD -> keepEdition(report, by);
            case WITHDRAW -> dropEdition(report);
            case WRITE, TAKE, RETURN, APPRAISE, APPROVE, CONFER, SIGN -> {}
        }
        step(report, verb.text(), by, from, to == null ? null : to.organizationId(), note);
        follow(report, by);
    }

    /** An input was taken into a consolidated report. */
    public void taken(Report input, @Nullable Station from, By by) {
        leave(input, by);
        step(input, "accept", by, from, null, null);
        follow(input, by);
    }

    /** The number is known; the addressee sees the report now. */
    public void issued(Report report, By by) {
        addParty(report, report.addresseeId, "ADDRESSEE");
        step(report, "issue", by, null, report.addresseeId, report.symbol);
        follow(report, by);
    }

    /** The author is another from now on; who wrote it until then goes on seeing it. */
    void handedOver(Report report, By by, String legalBasis) {
        addParty(report, by.bodyId(), "AUTHOR");
        step(report, "hand-over", by, null, by.bodyId(), legalBasis);
    }

    void shown(Report report, UUID bodyId) {
        addParty(report, bodyId, "AUTHOR");
    }

    private void leave(Report report, By by) {
        db.change(
                "update report_visit set left_at = ? where report_id = ? and left_at is null",
                by.at(),
                report.id());
    }

    private void arrive(Report report, @Nullable Station to, By by) {
        if (to == null) {
            return;
        }
        db.change(
                """
                insert into report_visit (report_id, number, station_order, organization_id, arrived_at)
                select ?, coalesce(max(number), 0) + 1, ?, ?, ? from report_visit where report_id = ?
                """,
                report.id(),
                to.order(),
                to.organizationId(),
                by.at(),
                report.id());
        addParty(report, to.organizationId(), "STATION");
    }

    private void keepEdition(Report report, By by) {
        db.change(
                """
                insert into report_edition (report_id, edition, sections, submitted_at)
                values (?, ?, ?::jsonb, ?) on conflict do nothing
                """,
                report.id(),
                report.edition,
                db.json(report.sections),
                by.at());
    }

    /** What was taken back unread is no longer shown to the station. */
    private void dropEdition(Report report) {
        db.change(
                "delete from report_edition where report_id = ? and edition = ?",
                report.id(),
                report.edition);
        db.change(
                """
                delete from report_party where report_id = ? and role = 'STATION'
                    and not exists (select 1 from report_edition where report_id = ?)
                """,
                report.id(),
                report.id());
    }

    private void addParty(Report report, UUID bodyId, String role) {
        db.change(
                "insert into report_party (report_id, body_id, role) values (?, ?, ?) on conflict do nothing",
                report.id(),
                bodyId,
                role);
    }

    private void step(
            Report report,
            String act,
            By by,
            @Nullable Station from,
            @Nullable UUID toId,
            @Nullable String note) {
        db.change(
                """
                insert into report_step
                    (report_id, number, at, act, by_id, station_order, station_role, to_id, note, edition)
                select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?::int, ?, ?::uuid, ?, ?
                from report_step where report_id = ?
                """,
                report.id(),
                by.at(),
                act,
                by.bodyId(),
                from == null ? null : from.order(),
                from == null ? null : from.role(),
                toId,
                note,
                report.edition,
                report.id());
    }

    private void follow(Report report, By by) {
        if (report.level == ReportLevel.CONSOLIDATED) {
            return;
        }
        var station = report.state == ReportState.SUBMITTED ? report.station() : null;
        var author = report.state.isWithAuthor() ? report.authorId : null;
        expected.follow(
                report.periodId,
                report.authorId,
                new ExpectedReports.Progress(
                        report.id(),
                        report.state.name(),
                        report.edition,
                        report.submittedAt,
                        report.lateReason,
                        station == null ? author : station.organizationId(),
                        station == null ? null : station.role(),
                        by.at()));
    }
}
