package vn.trienkhai.directive.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.SecrecyMark;
import vn.trienkhai.directive.document.Acts;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.directive.document.DirectiveRepository;
import vn.trienkhai.directive.document.DirectiveStatus;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.problem.DomainProblem;

/**
 * Merges a stub into the document it stands for: every relation moves, the stub stays readable and
 * names the document. Doing it again changes nothing.
 */
@ApplicationScoped
class StubMerging {

    private final Directives directives;
    private final DirectiveRepository repository;
    private final Outbox outbox;
    private final Acts acts;
    private final Clock clock;

    StubMerging(
            Directives directives,
            DirectiveRepository repository,
            Outbox outbox,
            Acts acts,
            Clock clock) {
        this.directives = directives;
        this.repository = repository;
        this.outbox = outbox;
        this.acts = acts;
        this.clock = clock;
    }

    Directive merge(UUID stubId, UUID intoId, @Nullable String reason) {
        lockInOrder(stubId, intoId);
        var stub = directives.forChange(Verb.MERGE, stubId);
        if (intoId.equals(stub.mergedIntoId())) {
            return stub;
        }
        if (stub.mergedIntoId() != null) {
            throw new DomainProblem(
                    DomainProblem.Kind.CONFLICT,
                    "stub-merged-elsewhere",
                    "The stub stands for " + stub.mergedIntoId() + " already");
        }
        var document = fit(stubId, intoId);
        document.relatedLater(clock.instant());
        directives.save(document);
        outbox.publish(stub, new GraphEvent.Merged(stubId, intoId, reason));
        directives.save(stub);
        repository.absorbStub(stubId, intoId);
        acts.note(stubId, "merged", because(intoId.toString(), reason));
        acts.note(intoId, "absorbed", because(stub.header().abstractText(), reason));
        return repository.refreshed(stub);
    }

    /**
     * Takes a wrong merger back: the relations it moved are those of the stub again, what was told
     * of the document since then stays with the document. All of it or nothing.
     */
    Directive undo(UUID stubId, String reason) {
        SecrecyMark.refuseIn(Stream.of(reason));
        repository.mergedInto(stubId).ifPresent(into -> lockInOrder(stubId, into));
        var stub = directives.forChange(Verb.MERGE, stubId);
        var document = stub.mergedIntoId();
        if (document == null) {
            throw undoable(whyNot("NOT_MERGED"));
        }
        outbox.publish(stub, new GraphEvent.MergerUndone(stubId, document, reason));
        directives.save(stub);
        repository
                .partStub(stubId)
                .ifPresent(
                        why -> {
                            throw undoable(whyNot(why));
                        });
        acts.note(stubId, "merger-undone", because(document.toString(), reason));
        acts.note(document, "parted", because(stub.header().abstractText(), reason));
        return repository.refreshed(stub);
    }

    private static String whyNot(String code) {
        return switch (code) {
            case "DOCUMENT_MERGED" ->
                    "The document was merged itself since then: undo that merger first";
            case "SAME_DOCUMENT" ->
                    "The stub bears the number, issuer and day of a document: it is that document";
            case "RELATIONS_CHANGED" ->
                    "A relation the merger moved was taken back since then; it would be lost";
            default -> "The stub stands for no other document";
        };
    }

    private static DomainProblem undoable(String detail) {
        return new DomainProblem(DomainProblem.Kind.CONFLICT, "merger-not-undoable", detail);
    }

    /** Two who merge the same pair the other way round must not wait for each other. */
    private void lockInOrder(UUID stubId, UUID intoId) {
        Stream.of(stubId, intoId).distinct().sorted().forEach(repository::locked);
    }

    private Directive fit(UUID stubId, UUID intoId) {
        if (stubId.equals(intoId) || !directives.isVisible(intoId)) {
            throw unfit("There is no other document " + intoId);
        }
        var document = directives.get(intoId);
        if (document.status() == DirectiveStatus.DRAFT || document.mergedIntoId() != null) {
            throw unfit("A draft, or a stub that is merged itself, takes no stub");
        }
        return document;
    }

    private static DomainProblem unfit(String detail) {
        return new DomainProblem(DomainProblem.Kind.UNACCEPTABLE, "merge-target-unfit", detail);
    }

    private static String because(String what, @Nullable String reason) {
        return reason == null ? what : what + ": " + reason;
    }
}
