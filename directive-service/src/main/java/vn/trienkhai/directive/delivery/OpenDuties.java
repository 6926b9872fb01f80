package vn.trienkhai.directive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.store.Sql;

/**
 * What bodies have not finished of a directive, and what ends with their copies: only what a body
 * has for itself; what it does with others is its assigner's to give to somebody else.
 */
@ApplicationScoped
class OpenDuties {

    private final Sql sql;

    OpenDuties(Sql sql) {
        this.sql = sql;
    }

    private record Held(UUID bodyId, UUID dutyId, int round) {}

    /** By body, in the order of the directive. */
    Map<UUID, List<OpenDuty>> of(Directive directive, List<UUID> bodies, boolean end) {
        var held =
                sql
                        .list(
                                "select body_id, duty_id, round from open_duties_in(?, ?::uuid[])",
                                row ->
                                        new Held(
                                                row.id("body_id"),
                                                row.id("duty_id"),
                                                row.number("round")),
                                directive.id(),
                                bodies)
                        .stream()
                        .collect(Collectors.groupingBy(Held::dutyId));
        var duties = new HashMap<UUID, List<OpenDuty>>();
        for (var duty : directive.parts().duties()) {
            for (var each : held.getOrDefault(duty.id(), List.of())) {
                duties.computeIfAbsent(each.bodyId(), id -> new ArrayList<>())
                        .add(
                                new OpenDuty(
                                        duty.id(),
                                        duty.clauseRef(),
                                        duty.title(),
                                        end && duty.mode() == Duty.Mode.EACH,
                                        each.round()));
            }
        }
        return duties;
    }

    /**
     * Ends what came with copies that are back, as their rows say: duties, and the sight of the
     * directive and what was enclosed, unless something else gives it.
     */
    void end(
            Directive directive,
            List<Delivery> back,
            Function<Delivery, List<OpenDuty>> duties,
            Instant at) {
        var bodies = new ArrayList<UUID>();
        var ending = new ArrayList<UUID>();
        for (var copy : back) {
            for (var duty : duties.apply(copy)) {
                if (duty.ends()) {
                    bodies.add(copy.recipientId());
                    ending.add(duty.dutyId());
                }
            }
        }
        if (!ending.isEmpty()) {
            sql.one(
                    "select end_duties(?, ?::uuid[], ?::uuid[], ?::timestamptz)",
                    row -> true,
                    directive.id(),
                    bodies,
                    ending,
                    at);
        }
        if (!back.isEmpty()) {
            sql.one(
                    "select end_rights_of_copies(?::uuid[])",
                    row -> true,
                    back.stream().map(Delivery::id).toList());
        }
    }
}
