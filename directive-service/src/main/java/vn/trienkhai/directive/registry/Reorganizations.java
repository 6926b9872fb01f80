package vn.trienkhai.directive.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.ChangeRequest.Move;
import vn.trienkhai.directive.registry.OrganizationChange.Act;
import vn.trienkhai.directive.registry.ParentLink.Hierarchy;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.work.Ids;

/**
 * Carries out acts of reorganisation: each whole and in one transaction, or not at all (row 24).
 */
@ApplicationScoped
class Reorganizations {

    private final Organizations registering;
    private final Children children;
    private final Changes changes;
    private final Callers callers;
    private final Clock clock;

    Reorganizations(
            Organizations registering,
            Children children,
            Changes changes,
            Callers callers,
            Clock clock) {
        this.registering = registering;
        this.children = children;
        this.changes = changes;
        this.callers = callers;
        this.clock = clock;
    }

    OrganizationChange record(ChangeRequest request) {
        var stage = changes.stage();
        ChangeForm.check(request);
        stage.load(
                Stream.concat(request.organizationIds().stream(), request.successorIds().stream())
                        .toList());
        request.organizationIds().forEach(stage::touch);
        var opened = open(request, stage);
        var successors = successors(request, stage, opened);
        var heir = successors.size() == 1 ? successors.getFirst() : null;
        var moves =
                request.type() == ChangeRequest.Type.OPEN
                        ? request.moves()
                        : children.moves(request, stage, heir);
        var id = Ids.next();
        reshape(request, stage);
        succeed(request, stage, successors, id);
        moves.forEach(move -> place(stage, request, move));
        var act = Act.of(request, successors, opened, moves);
        var by = callers.current().subject();
        return changes.keep(stage, new OrganizationChange(id, request, act, clock.instant(), by));
    }

    private List<UUID> open(ChangeRequest request, Stage stage) {
        var opened = new ArrayList<UUID>();
        for (var entry : request.openings()) {
            var facts = entry.facts();
            if (facts.openedOn() != null && !facts.openedOn().equals(request.effectiveOn())) {
                throw RegistryProblem.contradiction(
                        "What an act opens begins on its day, not on " + facts.openedOn());
            }
            var body =
                    registering.make(
                            new Organizations.Entry(
                                    entry.id(), facts.openingOn(request.effectiveOn())));
            stage.enter(body);
            opened.add(body.id());
        }
        return opened;
    }

    private static List<UUID> successors(ChangeRequest request, Stage stage, List<UUID> opened) {
        if (request.type() == ChangeRequest.Type.OPEN) {
            return List.of();
        }
        for (var id : request.successorIds()) {
            requireExisting(stage.body(id), request, "successor-dissolved");
        }
        return Stream.concat(request.successorIds().stream(), opened.stream()).toList();
    }

    private static void reshape(ChangeRequest request, Stage stage) {
        var day = request.effectiveOn();
        for (var id : request.organizationIds()) {
            var body = stage.touch(id);
            switch (request.type()) {
                case RENAME -> Reshaping.rename(body, request.names(), day);
                case RECLASSIFY -> Reshaping.reclassify(body, rank(request), day);
                case REPARENT -> place(stage, request, reparenting(request, id));
                case MERGE, DISSOLVE -> Reshaping.close(body, day);
                case SPLIT -> split(request, body);
                case OPEN -> Reshaping.reopen(body, day);
            }
        }
    }

    private static void split(ChangeRequest request, Organization body) {
        if (!request.continues()) {
            Reshaping.close(body, request.effectiveOn());
        } else {
            requireExisting(body, request, "organization-dissolved");
        }
    }

    private static Reshaping.NewRank rank(ChangeRequest request) {
        var rank = request.rank();
        if (rank == null) {
            throw RegistryProblem.incomplete("RECLASSIFY needs a kind or a level");
        }
        return rank;
    }

    private static Move reparenting(ChangeRequest request, UUID id) {
        Hierarchy hierarchy = request.hierarchy();
        if (hierarchy == null) {
            throw RegistryProblem.incomplete("REPARENT needs a hierarchy");
        }
        return new Move(id, hierarchy, request.parentId());
    }

    private static void place(Stage stage, ChangeRequest request, Move move) {
        @Nullable UUID parent = move.parentId();
        if (parent != null) {
            requireExisting(stage.body(parent), request, "parent-dissolved");
        }
        var body = stage.touch(move.organizationId());
        if (move.organizationId().equals(parent)) {
            throw RegistryProblem.unacceptable("own-parent", "A body cannot stand above itself");
        }
        Reshaping.place(body, move.hierarchy(), parent, request.effectiveOn());
    }

    private static void succeed(
            ChangeRequest request, Stage stage, List<UUID> successors, UUID changeId) {
        for (var former : request.organizationIds()) {
            for (var successor : successors) {
                var day = request.effectiveOn();
                stage.touch(former).succeededBy(new Succession(successor, day, changeId));
                stage.touch(successor).succeeds(new Succession(former, day, changeId));
            }
        }
    }

    private static void requireExisting(Organization body, ChangeRequest request, String type) {
        var day = request.effectiveOn();
        if (body.existsOn(day)) {
            return;
        }
        var name = body.officialName(day) + " (" + body.id() + ")";
        var closed = body.closedOn();
        if (closed != null && closed.isBefore(day)) {
            throw RegistryProblem.unacceptable(type, "%s ended on %s".formatted(name, closed));
        }
        throw RegistryProblem.contradiction("%s does not exist on %s".formatted(name, day));
    }
}
