package vn.trienkhai.directive.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.directive.content.Recipient;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveOrigin;
import vn.trienkhai.directive.document.DirectiveRef;
import vn.trienkhai.directive.document.DirectiveStatus;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.document.Parties;
import vn.trienkhai.directive.document.Standing;
import vn.trienkhai.directive.issuing.IssuePlan.Copy;
import vn.trienkhai.directive.issuing.IssuePlan.Finding;
import vn.trienkhai.directive.relation.Relation;
import vn.trienkhai.directive.relation.RelationType;
import vn.trienkhai.directive.relation.Relations;

/**
 * What a covering letter (công văn triển khai) forwards. It is a dispatch of its own: its own
 * number, recipients and arrivals; whoever gets the letter sees the document in it (row 11).
 */
@ApplicationScoped
class Enclosures {

    private final Relations relations;
    private final Directives directives;
    private final Parties parties;

    Enclosures(Relations relations, Directives directives, Parties parties) {
        this.relations = relations;
        this.directives = directives;
        this.parties = parties;
    }

    /** The documents the draft forwards; nobody can pass on what he may not see himself. */
    List<DirectiveRef> of(Directive draft, List<Finding> findings) {
        var enclosed = new ArrayList<DirectiveRef>();
        for (var target : in(draft.id())) {
            if (!directives.isVisible(target)) {
                findings.add(
                        Finding.fatal(
                                "enclosure-not-yours",
                                "/relations",
                                "A document that the issuer may not see cannot be forwarded"));
                continue;
            }
            var document = directives.get(target);
            check(document, findings);
            if (document.issuerId() != null) {
                enclosed.add(DirectiveRef.of(document));
            }
        }
        findings.addAll(published(draft.id(), draft.parts().recipients()));
        return enclosed;
    }

    /** What these lines of a letter would publish though it is for internal use. */
    List<Finding> published(UUID letter, List<Recipient> lines) {
        return in(letter).stream()
                .filter(directives::isVisible)
                .flatMap(
                        target ->
                                InternalUse.published(directives.get(target).header(), lines)
                                        .stream())
                .toList();
    }

    private static void check(Directive document, List<Finding> findings) {
        if (document.origin() == DirectiveOrigin.STUB) {
            findings.add(
                    Finding.warning(
                            "enclosure-is-stub",
                            "/relations",
                            "%s is only cited here; its recipients will find no text"
                                    .formatted(document.header().symbol())));
        } else if (document.status() == DirectiveStatus.DRAFT) {
            findings.add(
                    Finding.fatal(
                            "enclosure-is-draft", "/relations", "A draft cannot be forwarded"));
        }
    }

    /** Lets the recipients of an issued letter see what came with it. */
    void open(UUID letter, List<Copy> copies) {
        var bodies = copies.stream().map(Copy::organizationId).toList();
        in(letter).forEach(target -> parties.add(target, Standing.RECIPIENT, bodies));
    }

    /** What an issued letter forwards. */
    List<UUID> in(UUID letter) {
        return relations.of(letter).stream()
                .filter(relation -> relation.type() == RelationType.FORWARDS)
                .map(Relation::targetId)
                .distinct()
                .toList();
    }
}
