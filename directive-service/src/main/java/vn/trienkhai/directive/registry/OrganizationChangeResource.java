package vn.trienkhai.directive.registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.OrganizationChangeInput;
import vn.trienkhai.directive.api.OrganizationChangePage;
import vn.trienkhai.directive.api.OrganizationChangeType;
import vn.trienkhai.directive.api.OrganizationChangesApi;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.platform.problem.DomainProblem;

/** Acts of reorganisation over HTTP. */
@Endpoint
@RunOnVirtualThread
class OrganizationChangeResource implements OrganizationChangesApi {

    private final Reorganizations reorganizations;
    private final Changes changes;
    private final OrganizationViews views;
    private final Cursors cursors;
    private final ObjectMapper json;

    OrganizationChangeResource(
            Reorganizations reorganizations,
            Changes changes,
            OrganizationViews views,
            Cursors cursors,
            ObjectMapper json) {
        this.reorganizations = reorganizations;
        this.changes = changes;
        this.views = views;
        this.cursors = cursors;
        this.json = json;
    }

    @Override
    public vn.trienkhai.directive.api.OrganizationChange recordOrganizationChange(
            OrganizationChangeInput input) {
        return view(reorganizations.record(request(input)));
    }

    @Override
    public vn.trienkhai.directive.api.OrganizationChange getOrganizationChange(UUID changeId) {
        return view(
                changes.one(changeId)
                        .orElseThrow(
                                () ->
                                        new DomainProblem(
                                                DomainProblem.Kind.NOT_FOUND,
                                                "organization-change-not-found",
                                                "No act " + changeId)));
    }

    @Override
    public OrganizationChangePage listOrganizationChanges(
            @Nullable UUID organization,
            @Nullable OrganizationChangeType type,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int limit,
            @Nullable String cursor) {
        var key = "organization-changes|%s|%s|%s|%s".formatted(organization, type, from, to);
        var after =
                cursors.decode(cursor, key)
                        .map(
                                at ->
                                        new Changes.At(
                                                LocalDate.parse(at.get(0)),
                                                UUID.fromString(at.get(1))))
                        .orElse(null);
        var found =
                changes.latest(
                        new Changes.Query(
                                organization,
                                type == null ? null : type.value(),
                                from,
                                to,
                                after,
                                limit + 1));
        var page =
                Page.of(
                        found,
                        limit,
                        last ->
                                cursors.encode(
                                        List.of(
                                                last.effectiveOn().toString(),
                                                last.id().toString()),
                                        key));
        return new OrganizationChangePage(page.map(this::view), page.next());
    }

    private ChangeRequest request(OrganizationChangeInput input) {
        var children = input.children();
        return new ChangeRequest(
                ChangeRequest.Type.valueOf(input.type().value()),
                input.effectiveOn(),
                input.legalBasis(),
                input.note(),
                input.organizationIds(),
                input.successorIds(),
                input.openings().stream().map(views::entryOf).toList(),
                input.names().stream()
                        .map(name -> json.convertValue(name, Reshaping.NewName.class))
                        .toList(),
                Reshaping.NewRank.of(
                        input.kind(),
                        input.level() == null
                                ? null
                                : OrganizationFacts.Level.valueOf(input.level().value())),
                input.hierarchy() == null
                        ? null
                        : ParentLink.Hierarchy.valueOf(input.hierarchy().value()),
                input.parentId(),
                children == null
                        ? usualWay(input.type())
                        : ChangeRequest.Children.valueOf(children.value()),
                input.moves().stream()
                        .map(move -> json.convertValue(move, ChangeRequest.Move.class))
                        .toList(),
                Boolean.TRUE.equals(input.continues()));
    }

    private static ChangeRequest.Children usualWay(OrganizationChangeType type) {
        return type == OrganizationChangeType.MERGE
                ? ChangeRequest.Children.TO_SUCCESSOR
                : ChangeRequest.Children.NOWHERE;
    }

    private vn.trienkhai.directive.api.OrganizationChange view(OrganizationChange change) {
        var act = change.act();
        var told =
                json.<com.fasterxml.jackson.databind.node.ObjectNode>valueToTree(act)
                        .put("id", change.id().toString())
                        .put("version", change.version())
                        .put("type", change.type().name())
                        .put("effectiveOn", change.effectiveOn().toString())
                        .put("legalBasis", change.legalBasis())
                        .put("note", change.note())
                        .put("recordedAt", change.recordedAt().toString())
                        .put("recordedBy", change.recordedBy());
        return json.convertValue(told, vn.trienkhai.directive.api.OrganizationChange.class);
    }
}
