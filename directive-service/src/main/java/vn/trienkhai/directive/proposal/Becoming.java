package vn.trienkhai.directive.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DirectiveSourcePart;
import vn.trienkhai.directive.api.EnclosureTreatment;
import vn.trienkhai.directive.api.ProposedBody;
import vn.trienkhai.directive.api.ProposedDraft;
import vn.trienkhai.directive.api.ProposedEnclosure;
import vn.trienkhai.directive.api.ProposedRecipient;
import vn.trienkhai.directive.api.RelationInput;
import vn.trienkhai.directive.document.Directive;

/** Which part of which document each part of a draft became, by its pointer there (row 20). */
final class Becoming {

    private final Map<String, Part> parts = new HashMap<>();

    /**
     * A part of a directive.
     *
     * @param ref which one of its kind; the header is the only one of its
     */
    record Part(UUID directive, DirectiveSourcePart kind, @Nullable String ref) {}

    /**
     * A value that was read, and where it is now.
     *
     * @param pointer the value within the part
     */
    record Trace(Part part, String pointer, Evidence evidence) {}

    /**
     * What was made of a draft, with the numbers its clauses and duties got.
     *
     * @param duties their ids by the keys of the draft
     */
    record Document(UUID id, ProposedDraft draft, Map<String, UUID> duties) {

        static Document of(ProposedDraft draft, Directive made) {
            var duties = new HashMap<String, UUID>();
            var ids = made.parts().duties().iterator();
            draft.duties().keySet().forEach(key -> duties.put(key, ids.next().id()));
            return new Document(made.id(), draft, duties);
        }
    }

    /** The first document of the file, of its own parts and those that joined it. */
    void first(ProposedDraft draft, Document made) {
        document("", draft, made);
        draft.enclosed()
                .forEach(
                        (key, each) -> {
                            var at = "/enclosed/" + key;
                            if (each.becomes() == EnclosureTreatment.PART_OF_FIRST) {
                                parts(at, key + ".", EnclosedDrafts.draft(each), made);
                            } else {
                                related(at, each, made);
                            }
                        });
    }

    /** A document of its own, whose parts kept their keys. */
    void document(String at, ProposedDraft read, Document made) {
        parts.put(at + "/header", new Part(made.id(), DirectiveSourcePart.HEADER, null));
        parts(at, "", read, made);
    }

    private void related(String at, ProposedEnclosure enclosure, Document made) {
        var target = enclosure.directiveId();
        if (target != null) {
            put(at + "/relation", made, DirectiveSourcePart.RELATION, target.toString());
        }
    }

    private void parts(String at, String prefix, ProposedDraft read, Document made) {
        for (var key : read.clauses().keySet()) {
            var clause = made.draft().clauses().get(prefix + key);
            if (clause != null) {
                put(at + "/clauses/" + key, made, DirectiveSourcePart.CLAUSE, clause.ref());
            }
        }
        for (var key : read.duties().keySet()) {
            var id = made.duties().get(prefix + key);
            if (id != null) {
                put(at + "/duties/" + key, made, DirectiveSourcePart.DUTY, id.toString());
            }
        }
        read.recipients()
                .forEach(
                        (key, each) ->
                                put(
                                        at + "/recipients/" + key,
                                        made,
                                        DirectiveSourcePart.RECIPIENT,
                                        who(each)));
        read.relations()
                .forEach(
                        (key, each) ->
                                put(
                                        at + "/relations/" + key,
                                        made,
                                        DirectiveSourcePart.RELATION,
                                        target(each, made)));
    }

    private void put(
            String pointer, Document made, DirectiveSourcePart kind, @Nullable String ref) {
        parts.put(pointer, new Part(made.id(), kind, ref));
    }

    private static @Nullable String who(ProposedRecipient recipient) {
        var body = recipient.body();
        if (body == null) {
            return recipient.text();
        }
        var decided = decided(body);
        return decided == null ? body.name() : decided.toString();
    }

    private static @Nullable UUID decided(ProposedBody body) {
        return body.organizationId() == null ? body.classId() : body.organizationId();
    }

    private static @Nullable String target(RelationInput relation, Document made) {
        var target = relation.targetId();
        var cited = relation.cited();
        if (cited != null) {
            return cited.symbol();
        }
        return target == null ? made.id().toString() : target.toString();
    }

    /** Where a value is now; nowhere when its part was removed, or became no directive. */
    Optional<Trace> trace(Evidence evidence) {
        var pointer = evidence.pointer();
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            var part = parts.get(pointer.substring(0, end));
            if (part != null) {
                return Optional.of(new Trace(part, pointer.substring(end), evidence));
            }
        }
        return Optional.empty();
    }
}
