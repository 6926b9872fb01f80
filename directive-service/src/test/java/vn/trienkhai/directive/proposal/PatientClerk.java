package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.Wire;

/**
 * A clerk who knows every body and types nothing: of each question he only picks who is meant, that
 * the document is his own body's, and what is offered.
 */
final class PatientClerk {

    private static final String ALL = "/v1/directive-proposals";

    private final World world;
    private final Map<String, UUID> known = new HashMap<>();

    PatientClerk() {
        this(new World());
    }

    PatientClerk(World world) {
        this.world = world;
    }

    JsonNode paste(String text) {
        return answered(
                201,
                Wire.as(world.clerk())
                        .header("Content-Type", "text/plain")
                        .bytes(text.getBytes(StandardCharsets.UTF_8))
                        .send("post", ALL, Map.of()));
    }

    /** The proposal as one of his own body's documents. */
    JsonNode own(JsonNode proposal) {
        ObjectNode draft = proposal.path("draft").deepCopy();
        draft.withObject("/header").put("origin", "ISSUED_HERE").putNull("issuer");
        return corrected(proposal, draft);
    }

    /** The proposal when he has answered what he can. */
    JsonNode decide(JsonNode proposal) {
        var at = proposal;
        for (int round = 0; round < 4 && !at.path("questions").isEmpty(); round++) {
            ObjectNode draft = at.path("draft").deepCopy();
            for (var question : at.path("questions")) {
                answer(draft, at, question);
            }
            at = corrected(at, draft);
        }
        return at;
    }

    private void answer(ObjectNode draft, JsonNode proposal, JsonNode question) {
        var pointer = JsonPointer.compile(question.path("pointer").asText());
        var holder = draft.at(pointer.head());
        switch (question.path("code").asText()) {
            case "origin-undecided" -> ((ObjectNode) holder).put("origin", "RECEIVED");
            case "body-not-in-register" ->
                    ((ObjectNode) draft.at(pointer))
                            .put("organizationId", bodyOf(nameAt(proposal, question)).toString());
            case "arrival-stamp-on-own-draft" -> ((ObjectNode) holder).putNull("arrivalStamp");
            case "first-day-missing" ->
                    ((ObjectNode) draft.at(pointer))
                            .putNull("recurrence")
                            .setAll((ObjectNode) question.at("/candidates/0/deadline"));
            case "regime-missing" -> ((ObjectNode) holder).put("regime", "PARTY");
            case "after-missing" -> ((ObjectNode) holder).put("after", "issue");
            default -> {
                // a person must read the document for it
            }
        }
    }

    private static String nameAt(JsonNode proposal, JsonNode question) {
        return proposal.path("draft").at(question.path("pointer").asText()).path("name").asText();
    }

    /** A body of another name, so that nobody else reads a text with it. */
    private UUID bodyOf(String name) {
        return known.computeIfAbsent(
                name, _ -> World.body("DEPARTMENT", "PROVINCE", "Cơ quan " + UUID.randomUUID()));
    }

    private JsonNode corrected(JsonNode proposal, ObjectNode draft) {
        return answered(
                200,
                at(proposal)
                        .header("Content-Type", "application/merge-patch+json")
                        .json(draft)
                        .send("patch", ALL + "/{proposalId}", id(proposal)));
    }

    Wire.Answer confirm(JsonNode proposal) {
        return at(proposal)
                .header("Idempotency-Key", Api.key())
                .send("post", ALL + "/{proposalId}/confirmation", id(proposal));
    }

    /** What stands against issuing it. */
    List<String> fatal(String directive) {
        var check =
                answered(
                        200,
                        Wire.as(world.clerk())
                                .json(Map.of())
                                .send(
                                        "post",
                                        World.DIRECTIVE + "/issue-check",
                                        Map.of("directiveId", directive)));
        var fatal = new ArrayList<String>();
        for (var problem : check.path("problems")) {
            if (problem.path("severity").asText().equals("FATAL")) {
                fatal.add(problem.path("code").asText());
            }
        }
        return fatal;
    }

    private Wire at(JsonNode proposal) {
        return Wire.as(world.clerk())
                .header("If-Match", "\"" + proposal.path("version").asLong() + "\"");
    }

    private static Map<String, String> id(JsonNode proposal) {
        return new HashMap<>(Map.of("proposalId", proposal.path("id").asText()));
    }

    private static JsonNode answered(int status, Wire.Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
        return answer.body();
    }
}
