package vn.trienkhai.directive.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.ChangeRequest.Move;
import vn.trienkhai.directive.registry.ParentLink.Hierarchy;
import vn.trienkhai.directive.store.Sql;

/** Where the children of bodies that end or are divided go. */
@ApplicationScoped
class Children {

    private static final String BELOW =
            """
            select child_id, hierarchy, organization_id from organization_parent
             where organization_id = any (?::uuid[]) and (valid_to is null or valid_to >= ?::date)
             order by child_id, hierarchy
            """;

    private final Sql sql;

    Children(Sql sql) {
        this.sql = sql;
    }

    private record Below(UUID child, Hierarchy hierarchy, UUID parent) {}

    /**
     * Every move the act asks for, spelled out. To be asked before anything is changed.
     *
     * @param heir the one successor, where there is exactly one
     */
    List<Move> moves(ChangeRequest request, Stage stage, @Nullable UUID heir) {
        var parents = request.organizationIds();
        var below =
                parents.isEmpty() || request.type() == ChangeRequest.Type.OPEN
                        ? List.<Below>of()
                        : below(parents, request.effectiveOn());
        stage.load(below.stream().map(Below::child).toList());
        requireChildren(request, below);
        return below.stream()
                .filter(each -> !request.ends() || !parents.contains(each.child()))
                .flatMap(each -> move(request, stage, each, heir).stream())
                .toList();
    }

    private List<Below> below(Collection<UUID> parents, LocalDate day) {
        return sql.list(
                BELOW,
                row ->
                        new Below(
                                row.id("child_id"),
                                Hierarchy.valueOf(row.text("hierarchy")),
                                row.id("organization_id")),
                parents,
                day);
    }

    private static Optional<Move> move(
            ChangeRequest request, Stage stage, Below each, @Nullable UUID heir) {
        var named =
                request.moves().stream()
                        .filter(move -> move.isOf(each.child(), each.hierarchy()))
                        .findFirst();
        if (named.isPresent() || !request.ends()) {
            return named;
        }
        var target =
                switch (request.children()) {
                    case TO_SUCCESSOR -> Optional.of(requireHeir(heir));
                    case TO_PARENT -> above(request, stage, each.parent(), each.hierarchy());
                    case NOWHERE -> Optional.<UUID>empty();
                };
        var other = target.filter(id -> !id.equals(each.child())).orElse(null);
        return Optional.of(new Move(each.child(), each.hierarchy(), other));
    }

    /** The next body above that does not end by the same act. */
    private static Optional<UUID> above(
            ChangeRequest request, Stage stage, UUID from, Hierarchy hierarchy) {
        var parent =
                Dated.on(request.effectiveOn(), stage.body(from).facts().parents()).stream()
                        .filter(link -> link.hierarchy() == hierarchy)
                        .map(ParentLink::organizationId)
                        .findFirst();
        return parent.isPresent() && request.organizationIds().contains(parent.get())
                ? above(request, stage, parent.get(), hierarchy)
                : parent;
    }

    private static UUID requireHeir(@Nullable UUID heir) {
        if (heir == null) {
            throw RegistryProblem.incomplete(
                    "With several successors or none, moves says where each child goes");
        }
        return heir;
    }

    private static void requireChildren(ChangeRequest request, List<Below> below) {
        if (request.type() == ChangeRequest.Type.OPEN) {
            var opened = Set.copyOf(request.organizationIds());
            refuse(request, move -> opened.contains(move.organizationId()));
            return;
        }
        refuse(
                request,
                move -> below.stream().anyMatch(each -> move.isOf(each.child(), each.hierarchy())));
    }

    private static void refuse(
            ChangeRequest request, java.util.function.Predicate<Move> isConcerned) {
        request.moves().stream()
                .filter(move -> !isConcerned.test(move))
                .findFirst()
                .ifPresent(
                        move -> {
                            throw RegistryProblem.incomplete(
                                    "The body %s is not concerned in the hierarchy %s"
                                            .formatted(move.organizationId(), move.hierarchy()));
                        });
    }
}
