package vn.trienkhai.report.writing;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.platform.time.WorkingCalendar;
import vn.trienkhai.report.api.ReportLevel;
import vn.trienkhai.report.api.ReportPart;
import vn.trienkhai.report.api.ReportPlace;
import vn.trienkhai.report.api.ReportState;
import vn.trienkhai.report.api.ReportSummary;
import vn.trienkhai.report.calendar.WorkingDays;
import vn.trienkhai.report.requirement.Station;
import vn.trienkhai.report.sql.Db;
import vn.trienkhai.report.sql.Row;
import vn.trienkhai.report.view.Shapes;

/** Lists reports the caller may see, straight from the tables. */
@ApplicationScoped
class ReportList {

    private static final TypeReference<List<Station>> ROUTE = new TypeReference<>() {};

    private static final String QUERY =
            """
            select r.id, r.period_id, r.directive_id, r.title, r.author_id, o.name as author_name, r.level,
                   r.state, r.edition, r.route, r.station_order, r.station_since, r.due_on, r.submitted_at, r.symbol,
                   coalesce(holder.calendars, o.calendars) as calendars
            from report r
            left join known_organization o on o.id = r.author_id
            left join known_organization holder on r.state = 'SUBMITTED' and holder.id = (
                select (s ->> 'organizationId')::uuid from jsonb_array_elements(r.route) s
                where (s ->> 'order')::int = r.station_order)
            where (?::boolean
                   or exists (select 1 from report_party p where p.report_id = r.id and p.body_id = ?::uuid))
              and case ? when 'author' then r.author_id = ?::uuid
                         when 'station' then exists (
                             select 1 from report_visit v
                             where v.report_id = r.id and v.left_at is null and v.organization_id = ?::uuid)
                         else true end
              and (?::text is null or r.state = ?) and (?::text is null or r.level = ?)
              and (?::uuid is null or r.period_id = ?::uuid) and (?::uuid is null or r.id < ?::uuid)
            order by r.id desc limit ?
            """;

    private final Db db;
    private final Cursors cursors;
    private final WorkingDays days;

    ReportList(Db db, Cursors cursors, WorkingDays days) {
        this.db = db;
        this.cursors = cursors;
        this.days = days;
    }

    Page<ReportSummary> page(Caller caller, Filter filter, int limit, @Nullable String cursor) {
        var key = "reports|" + filter;
        var behind = cursors.decode(cursor, key).map(List::getFirst).orElse(null);
        var counting = days.counting();
        var part = filter.my() == null ? "any" : filter.my().value();
        var rows =
                db.list(
                        QUERY,
                        row -> summary(row, counting.of(row)),
                        caller.has(Role.AUDITOR),
                        caller.body(),
                        part.toLowerCase(Locale.ROOT),
                        caller.body(),
                        caller.body(),
                        filter.state(),
                        filter.state(),
                        filter.level(),
                        filter.level(),
                        filter.period(),
                        filter.period(),
                        behind,
                        behind,
                        limit + 1);
        return Page.of(rows, limit, row -> cursors.encode(List.of(row.id().toString()), key));
    }

    private ReportSummary summary(Row row, WorkingCalendar calendar) throws SQLException {
        var state = row.constant("state", ReportState.class);
        var place = state == ReportState.SUBMITTED ? place(row) : null;
        var authorDue = row.dayOrNull("due_on");
        var submittedAt = row.instantOrNull("submitted_at");
        LocalDate submittedOn = submittedAt == null ? null : VietnamTime.dayOf(submittedAt);
        var dueOn = place == null ? authorDue : place.dueOn();
        return new ReportSummary(
                row.uuid("id"),
                row.uuid("period_id"),
                row.uuid("directive_id"),
                row.text("title"),
                row.uuid("author_id"),
                row.textOrNull("author_name"),
                row.constant("level", ReportLevel.class),
                state,
                row.number("edition"),
                place,
                dueOn,
                Shapes.timeliness(
                        days.timeliness(dueOn, place == null ? submittedOn : null, calendar)),
                row.textOrNull("symbol"));
    }

    private static @Nullable ReportPlace place(Row row) throws SQLException {
        var order = row.number("station_order");
        var since = row.instant("station_since");
        return row.json("route", ROUTE).stream()
                .filter(station -> station.order() == order)
                .findFirst()
                .map(
                        station ->
                                new ReportPlace(
                                        station.order(),
                                        Shapes.role(station.role()),
                                        station.organizationId(),
                                        since,
                                        station.deadline().lastDay()))
                .orElse(null);
    }

    /** What the caller asks for. */
    record Filter(
            @Nullable ReportPart my,
            @Nullable ReportState state,
            @Nullable ReportLevel level,
            @Nullable UUID period) {}
}
