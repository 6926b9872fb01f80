package vn.trienkhai.directive.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.directive.registry.Heirs;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.work.Aggregate;
import vn.trienkhai.platform.work.Ids;

/**
 * Moves open duties of a dissolved body to a successor: all that are named, or none. Nothing moves
 * by itself when bodies merge (domain rule: an explicit, logged act).
 */
@ApplicationScoped
class DutyMoves {

    private static final String MOVE =
            """
            select directive_id, array_to_string(roles, ',') as parts, told::text as number
              from move_duty(?, ?, ?, ?, ?, ?)
            """;

    private final DutyMoveRepository moves;
    private final Heirs heirs;
    private final Sql sql;
    private final Outbox outbox;
    private final Callers callers;
    private final Clock clock;

    DutyMoves(
            DutyMoveRepository moves,
            Heirs heirs,
            Sql sql,
            Outbox outbox,
            Callers callers,
            Clock clock) {
        this.moves = moves;
        this.heirs = heirs;
        this.sql = sql;
        this.outbox = outbox;
        this.callers = callers;
        this.clock = clock;
    }

    DutyMove move(DutyMove.Order order) {
        heirs.requireHeir(order.fromId(), order.toId(), order.effectiveOn());
        var by = callers.current().subject();
        var at = clock.instant();
        var moved =
                order.dutyIds().stream()
                        .distinct()
                        .sorted()
                        .map(duty -> move(order, duty, new By(at, by)))
                        .toList();
        return moves.save(new DutyMove(Ids.next(), order, moved, at, by));
    }

    private record By(java.time.Instant at, String person) {}

    private DutyMove.Moved move(DutyMove.Order order, UUID duty, By by) {
        var told =
                sql.one(
                                MOVE,
                                row ->
                                        new Told(
                                                row.id("directive_id"),
                                                List.of(row.text("parts").split(",", -1)),
                                                Long.parseLong(row.text("number"))),
                                duty,
                                order.fromId(),
                                order.toId(),
                                by.at(),
                                by.person(),
                                order.legalBasis())
                        .orElseThrow(() -> notOpen(order, duty));
        outbox.publish(
                new Numbered(told.directiveId(), told.number()),
                new DutyMoved(
                        told.directiveId(),
                        duty,
                        order.fromId(),
                        order.toId(),
                        told.roles(),
                        order.effectiveOn(),
                        order.legalBasis()));
        return new DutyMove.Moved(told.directiveId(), duty, told.roles());
    }

    private static DomainProblem notOpen(DutyMove.Order order, UUID duty) {
        return new DomainProblem(
                DomainProblem.Kind.UNACCEPTABLE,
                "duty-not-open",
                "The duty %s is no open duty of %s".formatted(duty, order.fromId()));
    }

    private record Told(UUID directiveId, List<String> roles, long number) {}

    /** The directive, whose row the move has locked and numbered. */
    private static final class Numbered extends Aggregate {

        private final long number;

        Numbered(UUID id, long number) {
            super(id);
            this.number = number;
        }

        @Override
        public long tellNext() {
            return number;
        }
    }
}
