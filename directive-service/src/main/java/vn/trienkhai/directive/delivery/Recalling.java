package vn.trienkhai.directive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.delivery.DeliveryAccess.Verb;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveAccess;
import vn.trienkhai.directive.document.DirectiveProblem;
import vn.trienkhai.directive.document.DirectiveRepository;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.problem.DomainProblem;

/**
 * Takes copies back (row 15; Decree 30/2020/NĐ-CP, article 18, on withdrawing what was sent): the
 * directive is locked before its copies, by the sender and by the body that answers alike.
 */
@ApplicationScoped
class Recalling {

    private final Copies copies;
    private final Directives directives;
    private final DirectiveRepository rows;
    private final OpenDuties duties;
    private final RecallTelling telling;
    private final Callers callers;
    private final Clock clock;

    Recalling(
            Copies copies,
            Directives directives,
            DirectiveRepository rows,
            OpenDuties duties,
            RecallTelling telling,
            Callers callers,
            Clock clock) {
        this.copies = copies;
        this.directives = directives;
        this.rows = rows;
        this.duties = duties;
        this.telling = telling;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * What a recall does, or would do, to which copies.
     *
     * @param after the state of each copy after it
     */
    record Plan(
            Directive directive,
            Recall wish,
            List<Delivery> copies,
            int passedOver,
            Map<UUID, DeliveryState> after,
            Map<UUID, List<OpenDuty>> duties) {

        DeliveryState stateOf(Delivery copy) {
            return after.getOrDefault(copy.id(), copy.state());
        }

        /** Copies that come back at once. */
        int recalled() {
            return Math.toIntExact(
                    after.values().stream().filter(DeliveryState.RECALLED::equals).count());
        }

        List<OpenDuty> dutiesOf(Delivery copy) {
            return duties.getOrDefault(copy.recipientId(), List.of());
        }
    }

    Delivery one(UUID id, Recall wish) {
        var directive = lockedDirectiveOf(id);
        var copy = copies.forChange(Verb.RECALL, id);
        telling.recall(plan(directive.orElseThrow(), List.of(copy), 0, wish));
        return copy;
    }

    Plan all(UUID directiveId, Recall wish, Set<UUID> recipients, boolean dryRun) {
        var directive = directives.forChange(DirectiveAccess.Verb.RECALL, directiveId);
        var named =
                copies.lockedOf(directiveId).stream()
                        .filter(
                                copy ->
                                        recipients.isEmpty()
                                                || recipients.contains(copy.recipientId()))
                        .toList();
        requireCopies(named, recipients);
        var there = named.stream().filter(copy -> copy.state().afterRecall() != null).toList();
        if (there.isEmpty()) {
            throw new DomainProblem(
                    DomainProblem.Kind.CONFLICT,
                    "nothing-to-recall",
                    "Every copy named was sent back, recalled or asked for already");
        }
        var plan = plan(directive, there, named.size() - there.size(), wish);
        if (!dryRun) {
            telling.recall(plan);
        }
        return plan;
    }

    /** Who keeps the copy says why. */
    Delivery answer(UUID id, boolean agreed, @Nullable String reason) {
        var directive = lockedDirectiveOf(id);
        var copy = copies.forChange(Verb.ANSWER_RECALL, id);
        var asked = copy.requireAsked();
        if (!agreed && reason == null) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "recall-refusal-without-reason",
                    "Who keeps a copy that is asked back says why");
        }
        var answer = new Recall.Answer(reason, callers.current().name(), clock.instant());
        answer.requireClear();
        var of = directive.orElseThrow(() -> new DirectiveProblem.NotFound(copy.directiveId()));
        if (agreed) {
            telling.giveUp(plan(of, List.of(copy), 0, asked), answer);
        } else {
            telling.keep(of, copy, answer);
        }
        return copy;
    }

    private Plan plan(Directive directive, List<Delivery> chosen, int passedOver, Recall wish) {
        var bodies = chosen.stream().map(Delivery::recipientId).toList();
        var open = duties.of(directive, bodies, wish.endDuties());
        var after = new HashMap<UUID, DeliveryState>();
        for (var copy : chosen) {
            var state = copy.state().afterRecall();
            if (state != null) {
                after.put(copy.id(), state);
            }
        }
        return new Plan(directive, wish, chosen, passedOver, after, open);
    }

    private Optional<Directive> lockedDirectiveOf(UUID copy) {
        return copies.directiveOf(copy).flatMap(rows::locked);
    }

    private static void requireCopies(List<Delivery> named, Set<UUID> recipients) {
        var having = named.stream().map(Delivery::recipientId).collect(Collectors.toSet());
        recipients.stream()
                .filter(body -> !having.contains(body))
                .findFirst()
                .ifPresent(
                        body -> {
                            throw new DomainProblem(
                                    DomainProblem.Kind.UNACCEPTABLE,
                                    "recipient-without-copy",
                                    "No copy went to body " + body);
                        });
    }
}
