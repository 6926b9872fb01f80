package vn.trienkhai.directive.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.directive.calendar.Calendars;
import vn.trienkhai.directive.content.Recipient.Purpose;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.directive.document.Acts;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.directive.document.DirectiveRef;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.document.Parties;
import vn.trienkhai.directive.document.Standing;
import vn.trienkhai.directive.issuing.IssuePlan.Copy;
import vn.trienkhai.directive.issuing.IssuePlan.Holding;
import vn.trienkhai.platform.event.Outbox;

/**
 * Adds recipients to an issued directive: copies, the duties that follow with their own days, and
 * everybody told, in one transaction (row 45).
 */
@ApplicationScoped
class LateRecipients {

    private static final int TOLD_AT_ONCE = 100;

    private final Directives directives;
    private final LatePlanner planner;
    private final Keeping keeping;
    private final Telling telling;
    private final Acts acts;

    LateRecipients(
            Directives directives,
            LatePlanner planner,
            Keeping keeping,
            Telling telling,
            Acts acts) {
        this.directives = directives;
        this.planner = planner;
        this.keeping = keeping;
        this.telling = telling;
        this.acts = acts;
    }

    /** What was or would be added, and the directive after it. */
    record Added(Directive directive, LatePlan plan) {}

    Added add(UUID id, LateRequest request, boolean dryRun) {
        var directive = directives.forChange(Verb.ADD_RECIPIENT, id);
        var plan = planner.plan(directive, request);
        if (!dryRun) {
            keeping.keep(directive, plan, request);
            telling.tell(directive, plan, request);
            directives.save(directive);
            acts.note(id, "recipients-added", request.reason());
        }
        return new Added(directive, plan);
    }

    /** What is written down. */
    @ApplicationScoped
    static class Keeping {

        private final Freezer freezer;
        private final Parties parties;
        private final DistributionTable lines;
        private final LateTable additions;
        private final LateStory story;

        Keeping(
                Freezer freezer,
                Parties parties,
                DistributionTable lines,
                LateTable additions,
                LateStory story) {
            this.freezer = freezer;
            this.parties = parties;
            this.lines = lines;
            this.additions = additions;
            this.story = story;
        }

        void keep(Directive directive, LatePlan plan, LateRequest request) {
            var id = directive.id();
            lines.keep(id, plan.lines(), request.addedOn(), request.reason());
            for (var taken : plan.duties()) {
                freezer.keepHolders(
                        id, new IssuePlan.Assignment(taken.duty(), taken.holders(), List.of()));
            }
            parties.add(id, Standing.RECIPIENT, receiving(plan, false));
            parties.add(id, Standing.REPORT_UP, receiving(plan, true));
            parties.add(
                    id,
                    Standing.DUTY_HOLDER,
                    plan.duties().stream()
                            .flatMap(taken -> taken.holders().stream())
                            .map(Holding::organizationId)
                            .distinct()
                            .toList());
            additions.keep(id, plan, request);
            story.tell(id, plan, request);
        }

        private static List<UUID> receiving(LatePlan plan, boolean toReport) {
            return plan.copies().stream()
                    .filter(copy -> (copy.purpose() == Purpose.REPORT_UP) == toReport)
                    .map(Copy::organizationId)
                    .toList();
        }
    }

    /** What is told and sent. */
    @ApplicationScoped
    static class Telling {

        private final Outbox outbox;
        private final Deliveries deliveries;
        private final DutyEvents duties;
        private final Calendars calendars;
        private final Enclosures enclosures;

        Telling(
                Outbox outbox,
                Deliveries deliveries,
                DutyEvents duties,
                Calendars calendars,
                Enclosures enclosures) {
            this.outbox = outbox;
            this.deliveries = deliveries;
            this.duties = duties;
            this.calendars = calendars;
            this.enclosures = enclosures;
        }

        void tell(Directive directive, LatePlan plan, LateRequest request) {
            var bodies = new ArrayList<>(plan.copies().stream().map(Copy::organizationId).toList());
            for (var taken : plan.duties()) {
                taken.holders().stream()
                        .map(Holding::organizationId)
                        .filter(body -> !bodies.contains(body))
                        .forEach(bodies::add);
            }
            for (int from = 0; from < bodies.size(); from += TOLD_AT_ONCE) {
                var some = bodies.subList(from, Math.min(bodies.size(), from + TOLD_AT_ONCE));
                outbox.publish(
                        directive,
                        new RecipientsAdded(
                                directive.id(),
                                request.addedOn(),
                                request.reason(),
                                List.copyOf(some)));
            }
            for (var taken : plan.duties()) {
                duties.late(directive, taken, request, calendars.national())
                        .forEach(event -> outbox.publish(directive, event));
            }
            deliveries.send(
                    DirectiveRef.of(directive),
                    IssuePlan.outgoing(plan.copies(), request.reason()),
                    enclosures.in(directive.id()));
            enclosures.open(directive.id(), plan.copies());
        }
    }
}
