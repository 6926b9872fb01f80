package vn.trienkhai.directive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveRef;
import vn.trienkhai.platform.event.Outbox;

/** Carries a recall out: every copy, what is told, what is written down, what ends with it. */
@ApplicationScoped
class RecallTelling {

    private final Outbox outbox;
    private final DeliveryRepository rows;
    private final OpenDuties duties;
    private final RecallStory story;
    private final Trail trail;

    RecallTelling(
            Outbox outbox,
            DeliveryRepository rows,
            OpenDuties duties,
            RecallStory story,
            Trail trail) {
        this.outbox = outbox;
        this.rows = rows;
        this.duties = duties;
        this.story = story;
        this.trail = trail;
    }

    void recall(Recalling.Plan plan) {
        var directive = DirectiveRef.of(plan.directive());
        var wish = plan.wish();
        for (var copy : plan.copies()) {
            outbox.publish(copy, copy.recall(plan.wishFor(copy), directive, plan.dutiesOf(copy)));
        }
        var back = back(plan);
        var asked =
                plan.copies().stream()
                        .filter(copy -> copy.state() == DeliveryState.RECALL_REQUESTED)
                        .toList();
        trail.noteAll(back, "recalled", wish.reason());
        trail.noteAll(asked, "recall-requested", wish.reason());
        trail.act(
                plan.copies().getFirst(),
                "copies-recalled",
                "%d recalled, %d asked: %s".formatted(back.size(), asked.size(), wish.reason()));
        follow(plan, wish.reason(), wish.requestedAt());
    }

    /** Of one copy, by its receiver. */
    void giveUp(Recalling.Plan plan, Recall.Answer answer) {
        var copy = plan.copies().getFirst();
        var directive = DirectiveRef.of(plan.directive());
        outbox.publish(copy, copy.giveUp(answer, directive, plan.dutiesOf(copy)));
        trail.note(copy, "recall-agreed", answer.reason());
        trail.act(copy, "recall-agreed", story.nameOf(copy));
        follow(plan, plan.wish().reason(), answer.at());
    }

    void keep(Directive directive, Delivery copy, Recall.Answer answer) {
        outbox.publish(copy, copy.keep(answer, DirectiveRef.of(directive)));
        trail.note(copy, "recall-refused", answer.reason());
        trail.act(copy, "recall-refused", story.nameOf(copy) + ": " + answer.reason());
        rows.save(copy);
    }

    /** The rows are written out first: what ends is read from them. */
    private void follow(Recalling.Plan plan, String reason, Instant at) {
        plan.copies().forEach(rows::persist);
        rows.flush();
        story.tell(plan, reason, at);
        duties.end(plan.directive(), back(plan), plan::dutiesOf, at);
    }

    private static List<Delivery> back(Recalling.Plan plan) {
        return plan.copies().stream()
                .filter(copy -> copy.state() == DeliveryState.RECALLED)
                .toList();
    }
}
