package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.deploy.local.demo.Cast;
import vn.trienkhai.deploy.system.gold.Labelled;
import vn.trienkhai.deploy.system.gold.Outcome;
import vn.trienkhai.deploy.system.gold.Register;

/**
 * Four real documents go through the gateway as text. What was read is corrected only where it
 * differs from the labels, confirmed and issued; then every task and report requirement is there
 * that the labels and domain.md 5.6 to 5.9 ask for, and leads back to its sentence (rows 4, 19,
 * 20).
 */
@EnabledIf("documentsAreThere")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentReaderTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 28);

    private WholeSystem system;
    private Register register;

    static boolean documentsAreThere() {
        return Labelled.areThere();
    }

    @BeforeAll
    void theRegisterKnowsWhoeverTheDocumentsName() {
        system = WholeSystem.start("document-reader");
        var administrator = system.cast().administrator();
        register = new Register((path, draft) -> administrator.create(path, draft).id());
        register.home(List.of("central-committee", "party-office"));
        var documents = Stream.of("001", "002", "003", "004").map(Labelled::of).toList();
        documents.forEach(register::issues);
        documents.forEach(register::meet);
        documents.stream()
                .map(Labelled::flow)
                .filter(flow -> flow.has("register"))
                .forEach(this::openRegister);
    }

    @AfterAll
    void stop() {
        system.close();
    }

    /** In the order of their days; the third is the review plan of 2022. */
    @ParameterizedTest
    @ValueSource(strings = {"002", "001", "004", "003"})
    void whatWasReadIsCorrectedWhereItIsWrongAndLeadsToItsTasksAndReports(String number) {
        var document = Labelled.of(number);
        var clerk = system.cast().clerk(document.issuer());
        var review = new Review(clerk, document, register);
        var patch = review.correct(number);
        var directive = issued(review.confirm(), document.issuer(), document.flow());

        var inForce = inForce(document.issuer(), document, directive);
        inForce.dutiesAreAsLabelledAndLeadToTheirSentence(added(patch));
        inForce.tasksAreThere();
        inForce.reportsAreAskedFor();
        var others = review.enclosed();
        assertThat(others.size()).isEqualTo(document.enclosed().isPresent() ? 1 : 0);
        document.enclosed()
                .map(behind -> inForce(document.issuer(), behind, others.getFirst()))
                .ifPresent(other -> other.isOnlyKept(added(patch.at("/enclosed/e1"))));
    }

    private InForce inForce(String issuer, Labelled document, String directive) {
        return new InForce(
                system.cast().clerk(issuer),
                system.cast().leader(issuer),
                new Outcome(document, register),
                directive);
    }

    /** Tried and issued on its day. */
    private String issued(String path, String issuer, JsonNode flow) {
        var day = LocalDate.parse(flow.path("issuedOn").asText());
        if (day.isAfter(TODAY)) {
            system.stack().clock().set(day.atTime(LocalTime.NOON).atZone(ZONE).toInstant());
        }
        var on = JsonNodeFactory.instance.objectNode().put("issuedOn", day.toString());
        var check = system.cast().clerk(issuer).create(path + "/issue-check", on).json();
        assertThat(check.path("issuable").asBoolean()).as("%s", check.path("problems")).isTrue();
        for (var gap : flow.path("gaps")) {
            assertThat(check.path("coverageGaps").findValuesAsText("organizationId"))
                    .contains(Cast.body(gap.asText()).id().toString());
        }
        system.cast().leader(issuer).act(path, "issuance", on);
        return path;
    }

    /** How many duties the reader had not seen at all. */
    private static int added(JsonNode patch) {
        return (int)
                patch.path("duties").properties().stream()
                        .filter(each -> each.getKey().startsWith("x"))
                        .count();
    }

    private void openRegister(JsonNode flow) {
        ObjectNode draft = flow.path("register").deepCopy();
        var yearly = draft.path("type").asText().equals("OFFICIAL_LETTER");
        var year = flow.path("issuedOn").asText().substring(0, 4);
        draft.put("issuerId", Cast.body(flow.path("issuer").asText()).id().toString());
        draft.set("regime", flow.path("header").path("regime"));
        draft.put("period", yearly ? "YEAR" : "TERM");
        draft.put("from", yearly ? year + "-01-01" : "2020-10-23");
        draft.put("to", yearly ? year + "-12-31" : "2025-10-22");
        system.cast().administrator().create("/v1/number-registers", draft);
    }
}
