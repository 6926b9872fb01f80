package vn.trienkhai.directive.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.trienkhai.directive.api.EnclosureTreatment;
import vn.trienkhai.directive.api.ProposedDraft;
import vn.trienkhai.directive.api.ProposedEnclosure;

/**
 * The first document of a file with what belongs to it of the others. A clause whose number is
 * taken gets another one, and what points at it follows.
 */
@ApplicationScoped
class PartJoining {

    private final ObjectMapper json;

    PartJoining(ObjectMapper json) {
        this.json = json;
    }

    ProposedDraft joined(ProposedDraft draft) {
        ObjectNode first = json.valueToTree(draft);
        draft.enclosed()
                .forEach(
                        (key, each) -> {
                            if (each.becomes() == EnclosureTreatment.PART_OF_FIRST) {
                                join(first, key + ".", each);
                            }
                        });
        try {
            return json.treeToValue(first, ProposedDraft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A part does not fit its document", e);
        }
    }

    private void join(ObjectNode first, String prefix, ProposedEnclosure enclosure) {
        ObjectNode part = json.valueToTree(enclosure);
        var refs = renumbered(first, part);
        for (var kind : Map.of("duties", "clauseRef", "relations", "sourceClauseRef").entrySet()) {
            part.path(kind.getKey()).forEach(each -> rename(each, kind.getValue(), refs));
        }
        renameSteps(part, prefix);
        for (var kind : Set.of("clauses", "duties", "relations", "recipients")) {
            add(first.withObject("/" + kind), prefix, part.path(kind));
        }
        var monitors = first.withObject("/header").withArray("monitors");
        part.path("header").path("monitors").forEach(monitors::add);
    }

    /** The numbers of the clauses of a part, by what they were. */
    private static Map<String, String> renumbered(ObjectNode first, ObjectNode part) {
        var used = new HashSet<String>();
        first.path("clauses").forEach(clause -> used.add(clause.path("ref").asText()));
        var refs = new HashMap<String, String>();
        for (var clause : part.path("clauses")) {
            var ref = clause.path("ref").asText();
            refs.put(ref, Refs.unique(ref, used));
        }
        for (var clause : part.path("clauses")) {
            rename(clause, "ref", refs);
            rename(clause, "parentRef", refs);
        }
        return refs;
    }

    /** Steps of a part are its own, and so is what waits for them. */
    private static void renameSteps(ObjectNode part, String prefix) {
        var steps = new HashMap<String, String>();
        for (var duty : part.path("duties")) {
            if (duty.hasNonNull("step")) {
                steps.put(duty.path("step").asText(), prefix + duty.path("step").asText());
            }
        }
        for (var duty : part.path("duties")) {
            rename(duty, "step", steps);
            rename(duty.path("deadline"), "after", steps);
            duty.at("/reporting/route")
                    .forEach(station -> rename(station.path("deadline"), "after", steps));
        }
    }

    private static void rename(JsonNode value, String field, Map<String, String> refs) {
        var ref = refs.get(value.path(field).asText());
        if (ref != null) {
            ((ObjectNode) value).put(field, ref);
        }
    }

    /** Who gets a copy of the first gets no second one. */
    private static void add(ObjectNode all, String prefix, JsonNode added) {
        var known = new HashSet<JsonNode>();
        all.forEach(known::add);
        added.properties().stream()
                .filter(each -> known.add(each.getValue()))
                .forEach(each -> all.set(prefix + each.getKey(), each.getValue()));
    }
}
