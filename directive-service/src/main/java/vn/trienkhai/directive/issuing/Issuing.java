package vn.trienkhai.directive.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.trienkhai.directive.calendar.Calendars;
import vn.trienkhai.directive.content.Monitor;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.directive.document.Acts;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.directive.document.DirectiveEvent;
import vn.trienkhai.directive.document.DirectiveRef;
import vn.trienkhai.directive.document.DirectiveRepository;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.numbering.Numbers;
import vn.trienkhai.directive.relation.Relation;
import vn.trienkhai.directive.relation.RelationType;
import vn.trienkhai.directive.relation.Relations;
import vn.trienkhai.platform.event.Outbox;

/**
 * Issues a directive, all or nothing: number, frozen classes, copies, duties, and every event about
 * them in one transaction (rows 23, 28, 32, 33).
 */
@ApplicationScoped
class Issuing {

    private final Directives directives;
    private final DirectiveRepository repository;
    private final IssuePlanner planner;
    private final Numbers numbers;
    private final Freezer freezer;
    private final Follow follow;
    private final Acts acts;
    private final Clock clock;

    Issuing(
            Directives directives,
            DirectiveRepository repository,
            IssuePlanner planner,
            Numbers numbers,
            Freezer freezer,
            Follow follow,
            Acts acts,
            Clock clock) {
        this.directives = directives;
        this.repository = repository;
        this.planner = planner;
        this.numbers = numbers;
        this.freezer = freezer;
        this.follow = follow;
        this.acts = acts;
        this.clock = clock;
    }

    /** The dry run. */
    IssuePlan check(UUID id, IssueRequest request) {
        return planner.plan(directives.forReading(Verb.CHECK_ISSUE, id), request, false);
    }

    Directive issue(UUID id, IssueRequest request) {
        var directive = directives.forChange(Verb.ISSUE, id);
        var plan = planner.plan(directive, request, true);
        var number = plan.requireIssuable();
        numbers.use(number, id);
        directive.issue(number.symbol(), plan.issuedOn(), clock.instant());
        repository.known(directive.identity()).ifPresent(stub -> repository.absorbStub(stub, id));
        freezer.freeze(directive, plan);
        follow.tell(directive, plan);
        directives.save(directive);
        acts.note(id, "issued", number.symbol());
        return directive;
    }

    /** What is told and sent when a directive is issued. */
    @ApplicationScoped
    static class Follow {

        private final Outbox outbox;
        private final Deliveries deliveries;
        private final DutyEvents duties;
        private final Relations relations;
        private final Calendars calendars;
        private final Enclosures enclosures;

        Follow(
                Outbox outbox,
                Deliveries deliveries,
                DutyEvents duties,
                Relations relations,
                Calendars calendars,
                Enclosures enclosures) {
            this.outbox = outbox;
            this.deliveries = deliveries;
            this.duties = duties;
            this.relations = relations;
            this.calendars = calendars;
            this.enclosures = enclosures;
        }

        void tell(Directive directive, IssuePlan plan) {
            outbox.publish(directive, issued(directive, plan));
            duties.of(directive, plan.assignments(), plan.issuedOn(), calendars.national())
                    .forEach(event -> outbox.publish(directive, event));
            deliveries.send(
                    DirectiveRef.of(directive), plan.outgoing(null), enclosures.in(directive.id()));
            enclosures.open(directive.id(), plan.copies());
        }

        private DirectiveEvent.Issued issued(Directive directive, IssuePlan plan) {
            var header = directive.header();
            return new DirectiveEvent.Issued(
                    directive.id(),
                    header.regime(),
                    header.type(),
                    Objects.requireNonNull(header.symbol()),
                    header.abstractText(),
                    Objects.requireNonNull(directive.issuerId()),
                    plan.issuedOn(),
                    directive.origin(),
                    header.urgency(),
                    header.monitors().stream().map(Monitor::organizationId).distinct().toList(),
                    implemented(directive.id()),
                    plan.copies().size(),
                    plan.assignments().size());
        }

        private List<UUID> implemented(UUID id) {
            return relations.of(id).stream()
                    .filter(relation -> relation.type() == RelationType.IMPLEMENTS)
                    .map(Relation::targetId)
                    .distinct()
                    .collect(Collectors.toList());
        }
    }
}
