package vn.trienkhai.directive.delivery;

import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
    private final RecallWishes wishes;

    Recalling(
            Copies copies,
            Directives directives,
            DirectiveRepository rows,
            OpenDuties duties,
            RecallTelling telling,
            RecallWishes wishes) {
        this.copies = copies;
        this.directives = directives;
        this.rows = rows;
        this.duties = duties;
        this.telling = telling;
        this.wishes = wishes;
    }

    /**
     * What a recall does, or would do, to which copies.
     *
     * @param after the state of each copy after it
     * @param answerDays until when each body has to answer if it is asked
     */
    record Plan(
            Directive directive,
            Recall wish,
            List<Delivery> copies,
            int passedOver,
            Map<UUID, DeliveryState> after,
            Map<UUID, LocalDate> answerDays,
            Map<UUID, List<OpenDuty>> duties) {

        DeliveryState stateOf(Delivery copy) {
            return after.getOrDefault(copy.id(), copy.state());
        }

        /** What is asked of the body that has this copy. */
        Recall wishFor(Delivery copy) {
            return wish.asked(answerDays.get(copy.recipientId()));
        }

        /** The last day on which an answer is due; absent when nobody is asked. */
        Optional<LocalDate> lastAnswerDay() {
            return copies.stream().flatMap(copy -> answerDay(copy).stream()).max(naturalOrder());
        }

        /** Absent when the copy comes back at once. */
        Optional<LocalDate> answerDay(Delivery copy) {
            return stateOf(copy) == DeliveryState.RECALL_REQUESTED
                    ? Optional.ofNullable(answerDays.get(copy.recipientId()))
                    : Optional.empty();
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
        var answer = wishes.answer(reason);
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
        var days = wishes.answerDays(wish, bodies);
        return new Plan(directive, wish, chosen, passedOver, after, days, open);
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
