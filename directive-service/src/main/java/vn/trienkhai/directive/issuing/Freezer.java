package vn.trienkhai.directive.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.trienkhai.directive.content.Monitor;
import vn.trienkhai.directive.content.Recipient.Purpose;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.Parties;
import vn.trienkhai.directive.document.Standing;
import vn.trienkhai.directive.issuing.IssuePlan.Assignment;
import vn.trienkhai.directive.issuing.IssuePlan.Copy;
import vn.trienkhai.directive.issuing.IssuePlan.Holding;
import vn.trienkhai.directive.store.Sql;

/** Keeps what was resolved at issue, and lets everybody concerned see the directive (row 23). */
@ApplicationScoped
class Freezer {

    private final Sql sql;
    private final Parties parties;
    private final DistributionTable lines;
    private final Clock clock;

    Freezer(Sql sql, Parties parties, DistributionTable lines, Clock clock) {
        this.sql = sql;
        this.parties = parties;
        this.lines = lines;
        this.clock = clock;
    }

    void freeze(Directive directive, IssuePlan plan) {
        plan.resolutions()
                .members()
                .forEach(
                        (classId, members) ->
                                sql.update(
                                        "insert into class_resolution (directive_id, class_id, as_of, members) values (?, ?, ?, ?::uuid[])",
                                        directive.id(),
                                        classId,
                                        plan.issuedOn(),
                                        members));
        plan.assignments().forEach(assignment -> keepHolders(directive.id(), assignment));
        lines.keep(directive.id(), plan.lines(), plan.issuedOn(), null);
        addParties(directive, plan);
    }

    void keepHolders(UUID directiveId, Assignment assignment) {
        var holdings =
                Stream.concat(assignment.doers().stream(), assignment.watchers().stream()).toList();
        var classes = new ArrayList<String>();
        holdings.forEach(
                each -> classes.add(each.classId() == null ? "" : each.classId().toString()));
        sql.update(
                """
                insert into duty_holder (directive_id, duty_id, organization_id, role, class_id, since, round)
                select k.directive_id, k.duty_id, body, role, nullif(class, '')::uuid, k.now,
                       coalesce((select max(h.round) from duty_holder h
                                  where h.duty_id = k.duty_id and h.organization_id = body), 0) + 1
                  from (select ?::uuid, ?::uuid, ?::timestamptz) as k (directive_id, duty_id, now),
                       unnest(?::uuid[], ?::text[], ?::text[]) as t (body, role, class)
                on conflict do nothing
                """,
                directiveId,
                assignment.duty().id(),
                clock.instant(),
                holdings.stream().map(Holding::organizationId).toList(),
                holdings.stream().map(Holding::role).toList(),
                classes);
    }

    private void addParties(Directive directive, IssuePlan plan) {
        var id = directive.id();
        parties.add(id, Standing.RECIPIENT, receiving(plan, false));
        parties.add(id, Standing.REPORT_UP, receiving(plan, true));
        parties.add(id, Standing.DUTY_HOLDER, bodies(plan, Assignment::doers));
        parties.add(
                id,
                Standing.MONITOR,
                Stream.concat(
                                directive.header().monitors().stream().map(Monitor::organizationId),
                                bodies(plan, Assignment::watchers).stream())
                        .toList());
        parties.add(id, Standing.STATION, stations(plan));
    }

    private static List<UUID> receiving(IssuePlan plan, boolean toReport) {
        return plan.copies().stream()
                .filter(copy -> (copy.purpose() == Purpose.REPORT_UP) == toReport)
                .map(Copy::organizationId)
                .toList();
    }

    private static List<UUID> bodies(
            IssuePlan plan, java.util.function.Function<Assignment, List<Holding>> which) {
        return plan.assignments().stream()
                .flatMap(assignment -> which.apply(assignment).stream())
                .map(Holding::organizationId)
                .distinct()
                .toList();
    }

    private static List<UUID> stations(IssuePlan plan) {
        return plan.assignments().stream()
                .map(assignment -> assignment.duty().reporting())
                .filter(reporting -> reporting != null)
                .flatMap(
                        reporting ->
                                Stream.concat(
                                        Stream.of(reporting.addresseeId()),
                                        reporting.route().stream()
                                                .map(station -> station.organizationId())))
                .distinct()
                .toList();
    }
}
