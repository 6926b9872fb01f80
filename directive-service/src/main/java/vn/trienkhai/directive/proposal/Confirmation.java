package vn.trienkhai.directive.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import vn.trienkhai.directive.api.DirectiveDraft;
import vn.trienkhai.directive.api.DraftOrigin;
import vn.trienkhai.directive.api.ProposedDraft;
import vn.trienkhai.directive.api.ProposedDuty;

/**
 * A decided proposal as the draft somebody could have typed: the same fields, with ids where names
 * stood beside them.
 */
@ApplicationScoped
class Confirmation {

    private final ObjectMapper json;

    Confirmation(ObjectMapper json) {
        this.json = json;
    }

    /** Only for a draft that leaves no question; its relations are told afterwards. */
    DirectiveDraft draft(ProposedDraft proposed, UUID actingBody) {
        var header = Objects.requireNonNull(proposed.header());
        ObjectNode draft = json.valueToTree(header);
        draft.remove("issuer");
        var issuer = header.issuer();
        if (header.origin() == DraftOrigin.ISSUED_HERE) {
            draft.put("issuerId", actingBody.toString());
            draft.remove("unverified");
        } else if (issuer != null && issuer.organizationId() != null) {
            draft.put("issuerId", issuer.organizationId().toString());
        } else if (issuer != null) {
            draft.put("issuerText", issuer.name());
        }
        draft.path("jointly").forEach(Confirmation::issuing);
        settle(draft);
        draft.path("monitors").forEach(Confirmation::decided);
        draft.set("clauses", json.valueToTree(Outline.inOrder(proposed.clauses().values())));
        draft.set(
                "duties",
                each(
                        proposed.duties().values().stream().map(Confirmation::named).toList(),
                        Confirmation::duty));
        draft.set("recipients", each(proposed.recipients().values(), Confirmation::recipient));
        try {
            return json.treeToValue(draft, DirectiveDraft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A proposal has no form of a draft", e);
        }
    }

    /** What a person has given is no longer missing: the reader had not seen it. */
    private static void settle(ObjectNode draft) {
        for (var open = draft.path("unverified").elements(); open.hasNext(); ) {
            var each = open.next();
            var value = draft.at("/" + each.path("field").asText().replace('.', '/'));
            if (!value.asText().isEmpty() && !each.path("state").asText().equals("DOUBTFUL")) {
                open.remove();
            }
        }
    }

    private ArrayNode each(Collection<?> parts, Consumer<ObjectNode> change) {
        ArrayNode all = json.valueToTree(parts);
        all.forEach(part -> change.accept((ObjectNode) part));
        return all;
    }

    /** Without those who stay in its words. */
    private static ProposedDuty named(ProposedDuty duty) {
        return new ProposedDuty(
                duty.step(),
                duty.clauseRef(),
                duty.title(),
                duty.text(),
                duty.mode(),
                duty.holders().stream().filter(each -> !LeftInWords.is(each, duty)).toList(),
                duty.output(),
                duty.deadline(),
                duty.qualifiers(),
                duty.reporting());
    }

    /** Whom nobody chose stays in words. */
    private static void recipient(ObjectNode recipient) {
        var name = recipient.path("body").path("name");
        decided(recipient);
        if (!recipient.has("organizationId") && !recipient.has("classId") && name.isTextual()) {
            recipient.set("text", name);
        }
    }

    private static void duty(ObjectNode duty) {
        duty.path("holders").forEach(Confirmation::decided);
        if (duty.path("reporting") instanceof ObjectNode reporting) {
            reporting.path("route").forEach(Confirmation::decided);
            reporting.set("addresseeId", reporting.path("addressee").path("organizationId"));
            reporting.remove("addressee");
        }
    }

    /** A body that is not in the register issues by its name. */
    private static void issuing(JsonNode joint) {
        var name = joint.path("body").path("name");
        decided(joint);
        if (!joint.has("organizationId") && name.isTextual()) {
            ((ObjectNode) joint).set("text", name);
        }
    }

    /** Who was named becomes who is meant. */
    private static void decided(JsonNode part) {
        var place = (ObjectNode) part;
        var body = place.remove("body");
        if (body != null) {
            for (var id : java.util.List.of("organizationId", "classId")) {
                if (body.hasNonNull(id)) {
                    place.set(id, body.get(id));
                }
            }
            place.remove("text");
        }
    }
}
