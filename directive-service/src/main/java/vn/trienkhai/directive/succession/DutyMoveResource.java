package vn.trienkhai.directive.succession;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DutyMoveInput;
import vn.trienkhai.directive.api.DutyMovePage;
import vn.trienkhai.directive.api.DutyMovesApi;
import vn.trienkhai.directive.api.OpenDuty;
import vn.trienkhai.directive.api.OpenDutyPage;
import vn.trienkhai.directive.registry.Heirs;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.platform.problem.DomainProblem;

/** Open duties of bodies, and their moves to successors, over HTTP. */
@Endpoint
@RunOnVirtualThread
class DutyMoveResource implements DutyMovesApi {

    private final DutyMoves moving;
    private final DutyMoveRepository moves;
    private final OpenDuties duties;
    private final Heirs heirs;
    private final Cursors cursors;
    private final ObjectMapper json;

    DutyMoveResource(
            DutyMoves moving,
            DutyMoveRepository moves,
            OpenDuties duties,
            Heirs heirs,
            Cursors cursors,
            ObjectMapper json) {
        this.moving = moving;
        this.moves = moves;
        this.duties = duties;
        this.heirs = heirs;
        this.cursors = cursors;
        this.json = json;
    }

    @Override
    public OpenDutyPage listOpenDuties(UUID organizationId, int limit, @Nullable String cursor) {
        heirs.requireKnown(organizationId);
        var key = "open-duties|" + organizationId;
        var found = duties.of(organizationId, after(cursor, key), limit + 1);
        var page =
                Page.of(
                        found,
                        limit,
                        last -> cursors.encode(List.of(last.dutyId().toString()), key));
        return new OpenDutyPage(
                page.map(each -> json.convertValue(each, OpenDuty.class)), page.next());
    }

    @Override
    public vn.trienkhai.directive.api.DutyMove moveDuties(DutyMoveInput input) {
        return view(
                moving.move(
                        new DutyMove.Order(
                                input.fromId(),
                                input.toId(),
                                input.effectiveOn(),
                                input.legalBasis(),
                                input.dutyIds())));
    }

    @Override
    public vn.trienkhai.directive.api.DutyMove getDutyMove(UUID moveId) {
        return view(
                moves.findByIdOptional(moveId)
                        .orElseThrow(
                                () ->
                                        new DomainProblem(
                                                DomainProblem.Kind.NOT_FOUND,
                                                "duty-move-not-found",
                                                "No move " + moveId)));
    }

    @Override
    public DutyMovePage listDutyMoves(UUID from, int limit, @Nullable String cursor) {
        var key = "duty-moves|" + from;
        var page =
                Page.of(
                        moves.latest(from, after(cursor, key), limit + 1),
                        limit,
                        last -> cursors.encode(List.of(last.id().toString()), key));
        return new DutyMovePage(page.map(this::view), page.next());
    }

    private @Nullable UUID after(@Nullable String cursor, String key) {
        return cursors.decode(cursor, key).map(at -> UUID.fromString(at.get(0))).orElse(null);
    }

    private vn.trienkhai.directive.api.DutyMove view(DutyMove move) {
        return new vn.trienkhai.directive.api.DutyMove(
                move.id(),
                move.version(),
                move.fromId(),
                move.toId(),
                move.effectiveOn(),
                move.legalBasis(),
                json.convertValue(move.duties(), new TypeReference<>() {}),
                move.movedAt(),
                move.movedBy());
    }
}
