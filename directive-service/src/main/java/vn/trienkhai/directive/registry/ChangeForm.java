package vn.trienkhai.directive.registry;

import static vn.trienkhai.directive.registry.RegistryProblem.incomplete;
import static vn.trienkhai.directive.registry.RegistryProblem.unacceptable;

import java.util.HashSet;
import java.util.List;

/** What an act of each type must name, and must not. */
final class ChangeForm {

    private ChangeForm() {}

    static void check(ChangeRequest request) {
        var subjects = request.organizationIds().size();
        var successors = request.successorIds().size() + request.openings().size();
        switch (request.type()) {
            case RENAME -> {
                need(subjects == 1, "RENAME is about one body");
                need(!request.names().isEmpty(), "RENAME needs names");
            }
            case RECLASSIFY -> {
                need(subjects >= 1, "RECLASSIFY is about at least one body");
                need(request.rank() != null, "RECLASSIFY needs a kind or a level");
            }
            case REPARENT -> {
                need(subjects >= 1, "REPARENT is about at least one body");
                need(request.hierarchy() != null, "REPARENT needs a hierarchy");
            }
            case MERGE -> {
                need(subjects >= 1, "MERGE is about at least one body");
                need(successors == 1, "MERGE has exactly one successor");
            }
            case SPLIT -> {
                need(subjects == 1, "SPLIT is about one body");
                need(
                        successors >= (request.continues() ? 1 : 2),
                        "SPLIT has at least two successors, or one beside the body that goes on");
            }
            case DISSOLVE -> need(subjects >= 1, "DISSOLVE is about at least one body");
            case OPEN -> need(subjects + successors >= 1, "OPEN is about at least one body");
        }
        foreignParts(request);
        once(request);
    }

    private static void foreignParts(ChangeRequest request) {
        var type = request.type();
        var names = type == ChangeRequest.Type.RENAME || request.names().isEmpty();
        need(names, type + " gives no names");
        var rank = type == ChangeRequest.Type.RECLASSIFY || request.rank() == null;
        need(rank, type + " names no kind and no level; use RECLASSIFY");
        var parent =
                type == ChangeRequest.Type.REPARENT
                        || (request.hierarchy() == null && request.parentId() == null);
        need(parent, type + " names no parent; use moves");
        var divides =
                type == ChangeRequest.Type.SPLIT
                        || type == ChangeRequest.Type.MERGE
                        || type == ChangeRequest.Type.DISSOLVE;
        need(divides || request.successorIds().isEmpty(), type + " has no successors");
        need(
                divides || type == ChangeRequest.Type.OPEN || request.openings().isEmpty(),
                type + " opens nobody");
        need(
                divides || type == ChangeRequest.Type.OPEN || request.moves().isEmpty(),
                type + " moves no children");
    }

    private static void once(ChangeRequest request) {
        for (var ids : List.of(request.organizationIds(), request.successorIds())) {
            if (new HashSet<>(ids).size() < ids.size()) {
                throw incomplete("A body is listed twice");
            }
        }
        request.successorIds().stream()
                .filter(request.organizationIds()::contains)
                .findFirst()
                .ifPresent(
                        id -> {
                            throw unacceptable(
                                    "successor-is-itself",
                                    "The body %s cannot take over from itself".formatted(id));
                        });
    }

    private static void need(boolean holds, String otherwise) {
        if (!holds) {
            throw incomplete(otherwise);
        }
    }
}
