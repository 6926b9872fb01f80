package vn.trienkhai.directive.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.trienkhai.directive.content.JointIssuer;
import vn.trienkhai.directive.content.Monitor;
import vn.trienkhai.directive.content.Recipient;
import vn.trienkhai.directive.document.Acts;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.document.Header;
import vn.trienkhai.directive.document.Parties;
import vn.trienkhai.directive.document.Parts;
import vn.trienkhai.directive.document.Standing;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.directive.relation.RelationDraft;
import vn.trienkhai.directive.relation.Relations;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.work.Ids;

/** Drafting: making, amending, rearranging and deleting what is not issued yet. */
@ApplicationScoped
class Drafts {

    private final Directives directives;
    private final Relations relations;
    private final Parties parties;
    private final Registry registry;
    private final Acts acts;
    private final Clock clock;

    Drafts(
            Directives directives,
            Relations relations,
            Parties parties,
            Registry registry,
            Acts acts,
            Clock clock) {
        this.directives = directives;
        this.relations = relations;
        this.parties = parties;
        this.registry = registry;
        this.acts = acts;
        this.clock = clock;
    }

    Directive draft(UUID issuer, Header header, Parts parts, List<RelationDraft> related) {
        requireKnown(bodiesOf(header, parts));
        var draft = Directive.draft(Ids.next(), issuer, header, clock.instant());
        draft.rearrange(parts, clock.instant());
        parties.add(draft.id(), Standing.ISSUER, List.of(issuer));
        directives.save(draft);
        relations.replace(draft.id(), related, issuer);
        acts.note(draft.id(), "drafted", null);
        return draft;
    }

    Directive amend(Directive draft, Header header) {
        requireKnown(bodiesOf(header, Parts.NONE));
        draft.amend(header, clock.instant());
        acts.note(draft.id(), "amended", null);
        return directives.save(draft);
    }

    Directive rearrange(UUID id, java.util.function.UnaryOperator<Parts> change) {
        var draft = directives.forChange(Verb.AMEND, id);
        var parts = change.apply(draft.parts());
        requireKnown(bodiesOf(draft.header(), parts));
        draft.rearrange(parts, clock.instant());
        acts.note(id, "amended", null);
        return directives.save(draft);
    }

    Directive relate(UUID id, List<RelationDraft> related) {
        var draft = directives.forChange(Verb.AMEND, id);
        relations.replace(id, related, Objects.requireNonNull(draft.issuerId()));
        draft.related(clock.instant());
        acts.note(id, "amended", null);
        return directives.save(draft);
    }

    void delete(UUID id) {
        directives.remove(directives.forChange(Verb.DELETE, id));
    }

    void requireKnown(Collection<UUID> bodies) {
        var unknown = registry.unknown(bodies);
        if (!unknown.isEmpty()) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "organization-unknown",
                    "There is no body " + unknown.getFirst());
        }
    }

    /** Every body a draft names. Classes are looked at when it is tried or issued. */
    static List<UUID> bodiesOf(Header header, Parts parts) {
        var ofDuties =
                parts.duties().stream()
                        .flatMap(
                                duty ->
                                        Stream.concat(
                                                duty.holders().stream()
                                                        .map(holder -> holder.organizationId()),
                                                Routes.bodies(duty)));
        return Stream.of(
                        header.monitors().stream().map(Monitor::organizationId),
                        header.particulars().jointly().stream().map(JointIssuer::organizationId),
                        parts.recipients().stream().map(Recipient::organizationId),
                        ofDuties)
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
