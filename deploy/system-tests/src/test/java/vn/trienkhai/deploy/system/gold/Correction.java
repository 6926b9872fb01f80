package vn.trienkhai.deploy.system.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a person would correct who knows the labels: only where the proposal differs from them, and
 * every difference is counted.
 */
public final class Correction {

    private final Labelled document;
    private final Register register;
    private final Tally tally;

    public Correction(Labelled document, Register register, Tally tally) {
        this.document = document;
        this.register = register;
        this.tally = tally;
    }

    /** The merge patch that turns the draft that was proposed into the labelled one. */
    public ObjectNode patch(JsonNode draft, JsonNode evidence) {
        var patch = document(document, draft, new Words(document.text(), evidence, ""));
        document.enclosed()
                .ifPresent(
                        behind -> {
                            var words = new Words(document.text(), evidence, "/enclosed/e1");
                            var part = enclosed(behind, draft.at("/enclosed/e1"), words);
                            set(patch.withObject("/enclosed"), "e1", part);
                        });
        return patch;
    }

    private ObjectNode enclosed(Labelled behind, JsonNode draft, Words words) {
        var patch = document(behind, draft, words);
        for (var field : new String[] {"becomes", "relation"}) {
            var wanted = behind.flow().path(field);
            if (!tally.count(Tally.Kind.HEADER, wanted.equals(draft.path(field)), field)) {
                patch.set(field, wanted);
            }
        }
        return patch;
    }

    private ObjectNode document(Labelled labelled, JsonNode draft, Words words) {
        var patch = Patch.object();
        var header = new HeaderCorrection(labelled, register, tally);
        set(patch, "header", header.patch(draft.path("header")));
        var lists = new ListCorrection(labelled, register, tally);
        set(patch, "relations", lists.relations(draft.path("relations")));
        set(patch, "recipients", lists.recipients(draft.path("recipients")));
        var duties = new DutyCorrection(labelled, register, tally, words);
        set(patch, "duties", duties.patch(draft.path("duties")));
        return patch;
    }

    private static void set(ObjectNode patch, String part, ObjectNode changes) {
        if (!changes.isEmpty()) {
            patch.set(part, changes);
        }
    }
}
