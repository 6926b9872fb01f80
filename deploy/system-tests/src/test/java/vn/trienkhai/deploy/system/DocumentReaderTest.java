package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.deploy.local.Organizations;
import vn.trienkhai.deploy.local.demo.Actor;
import vn.trienkhai.deploy.local.demo.Cast;

/**
 * Four real documents go through the gateway as text, are corrected by their labels, confirmed and
 * issued; their tasks and report requirements are there (rows 4, 19, 20).
 */
@EnabledIf("documentsAreThere")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentReaderTest {

    private static final Pattern MANY =
            Pattern.compile("(?iu)^các .*|^cấp ủy.*|.*, .*|.*địa phương$");
    private static final String PROPOSALS = "/v1/directive-proposals";

    private final Map<String, ObjectNode> register = new TreeMap<>();
    private WholeSystem system;

    static boolean documentsAreThere() {
        return Labelled.areThere();
    }

    @BeforeAll
    void bodiesOfTheDemonstration() {
        system = WholeSystem.start("document-reader");
        Organizations.all().forEach(body -> known(body.id().toString(), body.names().official()));
    }

    @AfterAll
    void stop() {
        system.close();
    }

    /** Each document is issued by another body, under its own register of numbers. */
    @ParameterizedTest
    @CsvSource({
        "001_cdbaf2d457e202e3, standing-board",
        "002_c098c3254a12329e, front",
        "003_60df4423a8dd02ea, party-affairs",
        "004_9fbd994580a13924, standing-committee"
    })
    void aRealDocumentBecomesADirectiveWithItsTasksAndReports(String name, String issuer) {
        var document = Labelled.of(name);
        var corrected = new Corrected(document, this::named);
        document.bodies().forEach(this::named);
        openRegister(issuer, corrected.type());
        var clerk = system.cast().clerk(issuer);

        var proposal = propose(clerk, document);
        clerk.patch(proposal, corrected.patch(draft(clerk, proposal)));
        var read = clerk.get(proposal).json();
        assertThat(read.path("questions")).as("%s", read.path("questions")).isEmpty();
        var directive =
                clerk.act(proposal, "confirmation", null).json().path("directiveId").asText();
        var day = JsonNodeFactory.instance.objectNode().put("issuedOn", "2022-02-28");
        var path = "/v1/directives/" + directive;
        var check = clerk.create(path + "/issue-check", day).json();
        assertThat(check.path("issuable").asBoolean()).as("%s", check.path("problems")).isTrue();
        system.cast().leader(issuer).act(path, "issuance", day);

        var enclosed = draft(clerk, proposal).path("enclosed");
        assertThat(clerk.get(path).json().path("relations"))
                .hasSize(document.list("citations").size() + enclosed.size());
        for (var each : enclosed) {
            var other = "/v1/directives/" + each.path("directiveId").asText();
            assertThat(clerk.get(other).json().path("origin").asText()).isEqualTo("RECEIVED");
        }
        awaitTasks(issuer, directive, tasks(check));
        awaitReports(issuer, directive, corrected);
        assertThat(clerk.get(proposal + "/corrections?limit=200").json().path("items"))
                .isNotEmpty();
    }

    private static String propose(Actor clerk, Labelled document) {
        var text =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("name", document.name())
                        .put("text", document.text());
        var proposal = PROPOSALS + "/" + clerk.create(PROPOSALS, text).id();
        clerk.await(proposal, read -> read.path("state").asText().equals("PROPOSED"));
        var kept = clerk.get(proposal + "/text?length=200000").json();
        assertThat(kept.path("text").asText()).isEqualTo(document.text());
        return proposal;
    }

    private static JsonNode draft(Actor clerk, String proposal) {
        return clerk.get(proposal).json().path("draft");
    }

    private static int tasks(JsonNode check) {
        return StreamSupport.stream(check.path("duties").spliterator(), false)
                .mapToInt(duty -> duty.path("taskCount").asInt())
                .sum();
    }

    private void awaitTasks(String issuer, String directive, int expected) {
        assertThat(expected).isPositive();
        system.cast()
                .leader(issuer)
                .await(
                        "/v1/tasks?my=assigner&limit=200&directiveId=" + directive,
                        page -> page.path("items").size() == expected);
    }

    private void awaitReports(String issuer, String directive, Corrected corrected) {
        var expected =
                (int) corrected.duties().stream().filter(duty -> duty.has("reporting")).count();
        system.cast()
                .leader(issuer)
                .await(
                        "/v1/report-requirements?limit=200&directiveId=" + directive,
                        page -> page.path("items").size() == expected);
    }

    /** The body or class of this name, registered when it is first met. */
    private ObjectNode named(String name) {
        return register.computeIfAbsent(name, this::registered).deepCopy();
    }

    private ObjectNode registered(String name) {
        var administrator = system.cast().administrator();
        var meant = JsonNodeFactory.instance.objectNode().put("name", shortened(name));
        if (MANY.matcher(name).matches()) {
            var group = JsonNodeFactory.instance.objectNode().put("name", shortened(name));
            var members = group.putArray("members");
            Organizations.all().stream()
                    .filter(body -> body.kind().equals("DISTRICT_STANDING_BOARD"))
                    .forEach(body -> members.add(body.id().toString()));
            return meant.put(
                    "classId", administrator.create("/v1/organization-classes", group).id());
        }
        return meant.put("organizationId", known(null, name));
    }

    private String known(@Nullable String id, String name) {
        var draft = JsonNodeFactory.instance.objectNode();
        if (id != null) {
            draft.put("id", id);
        }
        draft.put("kind", "PARTY_COMMITTEE").put("level", "PROVINCE");
        draft.putArray("names").addObject().put("text", name).put("kind", "OFFICIAL");
        return system.cast().administrator().create("/v1/organizations", draft).id();
    }

    private static String shortened(String name) {
        return name.length() > 300 ? name.substring(0, 300) : name;
    }

    private void openRegister(String issuer, String type) {
        var draft = JsonNodeFactory.instance.objectNode();
        draft.put("issuerId", Cast.body(issuer).id().toString());
        draft.put("regime", type.equals("OFFICIAL_LETTER") ? "STATE" : "PARTY");
        draft.put("type", type);
        if (!type.equals("OFFICIAL_LETTER")) {
            draft.put("typeAbbreviation", type.equals("PLAN") ? "KH" : "CTr");
        }
        draft.put("bodyAbbreviation", "TU");
        var yearly = type.equals("OFFICIAL_LETTER");
        draft.put("period", yearly ? "YEAR" : "TERM");
        draft.put("from", yearly ? "2022-01-01" : "2020-10-23");
        draft.put("to", yearly ? "2022-12-31" : "2025-10-22");
        system.cast().administrator().create("/v1/number-registers", draft);
    }
}
