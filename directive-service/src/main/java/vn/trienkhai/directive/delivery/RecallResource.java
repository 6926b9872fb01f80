package vn.trienkhai.directive.delivery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DeliveryState;
import vn.trienkhai.directive.api.DirectiveRecallInput;
import vn.trienkhai.directive.api.RecallAnswerInput;
import vn.trienkhai.directive.api.RecallDuty;
import vn.trienkhai.directive.api.RecallInput;
import vn.trienkhai.directive.api.RecallOutcome;
import vn.trienkhai.directive.api.RecallPage;
import vn.trienkhai.directive.api.RecalledCopy;
import vn.trienkhai.directive.api.RecallsApi;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.time.VietnamTime;

/** Copies that are taken back, over HTTP. */
@Endpoint
@RunOnVirtualThread
class RecallResource implements RecallsApi {

    private static final int LISTED = 1000;

    private final Recalling recalling;
    private final RecallWishes wishes;
    private final RecallList list;
    private final Views views;
    private final Directives directives;
    private final Clock clock;

    RecallResource(
            Recalling recalling,
            RecallWishes wishes,
            RecallList list,
            Views views,
            Directives directives,
            Clock clock) {
        this.recalling = recalling;
        this.wishes = wishes;
        this.list = list;
        this.views = views;
        this.directives = directives;
        this.clock = clock;
    }

    @Override
    public vn.trienkhai.directive.api.Delivery recallDelivery(UUID deliveryId, RecallInput input) {
        var wish = wishes.wish(input.reason(), input.answerBy(), input.endDuties());
        return views.copy(recalling.one(deliveryId, wish));
    }

    @Override
    public vn.trienkhai.directive.api.Delivery answerRecall(
            UUID deliveryId, RecallAnswerInput input) {
        return views.copy(
                recalling.answer(deliveryId, Boolean.TRUE.equals(input.agreed()), input.reason()));
    }

    @Override
    public RecallOutcome recallDirectiveCopies(UUID directiveId, DirectiveRecallInput input) {
        var wish = wishes.wish(input.reason(), input.answerBy(), input.endDuties());
        var dryRun = Boolean.TRUE.equals(input.dryRun());
        var before = Set.copyOf(input.recipientIds());
        return views.outcome(recalling.all(directiveId, wish, before, dryRun), dryRun);
    }

    @Override
    public RecallPage listRecalls(
            UUID directiveId, @Nullable DeliveryState status, int limit, @Nullable String cursor) {
        directives.forReading(Verb.SEE_IMPLEMENTATION, directiveId);
        return list.page(directiveId, status, VietnamTime.today(clock), limit, cursor);
    }

    /** In the words of the contract. */
    @jakarta.enterprise.context.ApplicationScoped
    static class Views {

        private final Desk desk;
        private final DeliveryViews deliveries;
        private final Registry registry;

        Views(Desk desk, DeliveryViews deliveries, Registry registry) {
            this.desk = desk;
            this.deliveries = deliveries;
            this.registry = registry;
        }

        vn.trienkhai.directive.api.Delivery copy(Delivery delivery) {
            return deliveries.view(delivery, desk.refOf(delivery));
        }

        RecallOutcome outcome(Recalling.Plan plan, boolean dryRun) {
            var listed = plan.copies().stream().limit(LISTED).toList();
            var wish = plan.wish();
            var names =
                    registry.names(
                            listed.stream().map(Delivery::recipientId).toList(),
                            VietnamTime.dayOf(wish.requestedAt()));
            return new RecallOutcome(
                    plan.directive().id(),
                    plan.directive().version(),
                    dryRun,
                    wish.reason(),
                    plan.lastAnswerDay().orElse(null),
                    plan.recalled(),
                    plan.copies().size() - plan.recalled(),
                    plan.passedOver(),
                    listed.stream().map(copy -> copy(copy, plan, names)).toList());
        }

        private static RecalledCopy copy(
                Delivery copy, Recalling.Plan plan, Map<UUID, String> names) {
            return new RecalledCopy(
                    copy.id(),
                    copy.recipientId(),
                    names.getOrDefault(copy.recipientId(), ""),
                    DeliveryState.fromString(plan.stateOf(copy).name()),
                    plan.answerDay(copy).orElse(null),
                    plan.dutiesOf(copy).stream()
                            .map(
                                    duty ->
                                            new RecallDuty(
                                                    duty.dutyId(),
                                                    duty.clauseRef(),
                                                    duty.title(),
                                                    duty.ends()))
                            .toList());
        }
    }
}
