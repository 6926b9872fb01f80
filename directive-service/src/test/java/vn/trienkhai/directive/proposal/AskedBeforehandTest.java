package vn.trienkhai.directive.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.trienkhai.directive.proposal.ProposalCalls.confirm;
import static vn.trienkhai.directive.proposal.ProposalCalls.correct;
import static vn.trienkhai.directive.proposal.ProposalCalls.discard;
import static vn.trienkhai.directive.proposal.ProposalCalls.id;
import static vn.trienkhai.directive.proposal.ProposalCalls.paste;
import static vn.trienkhai.directive.proposal.ProposalCalls.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.WithStack;

/**
 * Whatever would refuse the confirmation, or could never be issued, is asked before, with its place
 * (rows 4, 20).
 */
@QuarkusTest
@WithStack
class AskedBeforehandTest {

    private static final Map<String, Object> DAY =
            Map.of("kind", "DATE", "raw", "ngày 08/4/2027", "date", "2027-04-08");

    private World world;
    private UUID id;

    @BeforeEach
    void anOwnPlan() {
        world = new World();
        id = id(paste(world.clerk(), ProposalCalls.TEXT));
        corrected("header", Map.of("origin", "ISSUED_HERE", "issuer", here(world.issuer)))
                .body("questions", empty())
                .body("duplicateOf", nullValue());
    }

    @Test
    void anArrivalStampOfAnOwnDraft() {
        asked(
                "header",
                Map.of("arrivalStamp", Map.of("number", "18")),
                "/header/arrivalStamp",
                "arrival-stamp-on-own-draft");
    }

    @Test
    void clausesThatAreNotThere() {
        asked(
                "clauses",
                Map.of("x1", clause("I.1", "IX")),
                "/clauses/x1/parentRef",
                "clause-parent-unknown");
        corrected("clauses", none("x1"));
        corrected("clauses", Map.of("x1", clause("I", null)));
        asked("clauses", Map.of("x2", clause("I", null)), "/clauses/x2/ref", "clause-listed-twice");
        corrected("clauses", none("x2"));
        asked(
                "relations",
                Map.of("x1", Map.of("type", "SELF", "sourceClauseRef", "V")),
                "/relations/x1/sourceClauseRef",
                "relation-clause-unknown");
    }

    @Test
    void aNameIsAskedOnceAndItsAnswerHoldsWhereverItStands() {
        var name = Map.of("name", "Zqx " + UUID.randomUUID());
        var named = List.of(Map.<String, Object>of("body", name, "role", "LEAD"));
        for (var key : List.of("x1", "x2")) {
            asked(
                    "duties",
                    Map.of(key, duty("EACH", null, DAY, named)),
                    "/duties/x1/holders/0/body",
                    "body-not-in-register");
        }
        var chosen = new HashMap<String, Object>(name);
        chosen.put("organizationId", world.issuer);
        var first = List.of(Map.of("body", chosen, "role", "LEAD"));

        corrected("duties", Map.of("x1", Map.of("holders", first)))
                .body("questions", empty())
                .body(
                        "draft.duties.x2.holders.body.organizationId",
                        contains(world.issuer.toString()));
    }

    @Test
    void addresseesOfAnOwnDocument() {
        var same = Map.of("purpose", "SAME_AS_ABOVE");
        asked(
                "recipients",
                Map.of("x2", same),
                "/recipients/x2",
                "same-as-above-without-addressees");
        var stranger =
                Map.of("body", Map.of("name", "Zqx " + UUID.randomUUID()), "purpose", "ACTION");
        asked("recipients", Map.of("x1", stranger), "/recipients/x1/body", "body-not-in-register");
        corrected("recipients", Map.of("x1", Map.of("body", here(world.issuer))))
                .body("questions", empty());
    }

    @Test
    void aDocumentThatNobodyMaySee() {
        asked(
                "relations",
                Map.of("x1", Map.of("type", "CITES", "targetId", UUID.randomUUID())),
                "/relations",
                "target-unknown");
    }

    @Test
    void stepsThatAreNotThereOrWaitForThemselves() {
        asked(
                "duties",
                Map.of("x1", duty("EACH", "a", after("b"), lead())),
                "/duties/x1/deadline/after",
                "step-unknown");
        asked(
                "duties",
                Map.of("x2", duty("EACH", "b", after("a"), lead())),
                "/duties",
                "steps-in-circle");
        corrected("duties", Map.of("x1", Map.of("deadline", after("issue"))));
        asked(
                "duties",
                Map.of("x2", duty("EACH", "a", after("issue"), lead())),
                "/duties/x2/step",
                "step-listed-twice");
        corrected("duties", none("x2")).body("questions", empty());
        Map<String, Object> outside = Map.of("kind", "AFTER", "raw", " ", "after", "outside");
        asked(
                "duties",
                Map.of("x2", duty("EACH", null, outside, lead())),
                "/duties/x2/deadline/raw",
                "outside-unsaid");
    }

    @Test
    void whoLeadsWhereSeveralActTogether() {
        var other = World.body("DEPARTMENT", "PROVINCE", "Sở Thứ hai");
        var both = List.of(holder(world.issuer, "LEAD"), holder(other, "LEAD"));

        asked(
                        "duties",
                        Map.of("x1", duty("JOINT", null, DAY, both)),
                        "/duties/x1/holders",
                        "joint-needs-one-lead")
                .body(
                        "questions[0].candidates.organizationId",
                        contains(world.issuer.toString(), other.toString()));
        var helped = List.of(holder(world.issuer, "LEAD"), holder(other, "COORDINATE"));
        asked(
                "duties",
                Map.of("x1", duty("EACH", null, DAY, helped)),
                "/duties/x1/mode",
                "coordinator-needs-joint");
        corrected("duties", Map.of("x1", Map.of("mode", "JOINT"))).body("questions", empty());
        confirm(world.clerk(), id).statusCode(200);
    }

    @Test
    void bodiesThatAreNotThere() {
        var nobody = List.of(holder(UUID.randomUUID(), "LEAD"));
        asked(
                "duties",
                Map.of("x1", duty("EACH", null, DAY, nobody)),
                "/duties/x1/holders/0/body",
                "organization-unknown");
    }

    @Test
    void whatOnlyTheDraftItselfKnows() {
        Map<String, Object> recurring =
                Map.of("kind", "DATE", "raw", "hằng tháng", "recurrence", "FREQ=MONTHLY");
        asked(
                "duties",
                Map.of("x1", duty("EACH", null, recurring, lead())),
                "/duties/x1/deadline/",
                "deadline-contradicts-itself");
        corrected("duties", none("x1"));
        asked(
                "recipients",
                Map.of("x1", Map.of("text", "Lưu VT", "office", "CVP", "purpose", "ARCHIVE")),
                "/recipients",
                "office-needs-body");
    }

    @Test
    void aReceivedDocumentThatIsRegisteredAlreadyIsToldAtOnce() {
        var issuer = World.body("PEOPLES_COMMITTEE", "PROVINCE", "Ủy ban " + UUID.randomUUID());
        var known =
                World.draft(
                        world.clerk(),
                        Map.of(
                                "origin", "RECEIVED",
                                "regime", "STATE",
                                "symbol", "12/KH-UBND",
                                "issuedOn", "2026-01-20",
                                "issuerId", issuer));
        var header = Map.of("origin", "RECEIVED", "issuer", here(issuer), "issuedOn", "2026-01-20");

        asked("header", header, "/header/symbol", "directive-already-registered")
                .body("duplicateOf.directiveId", equalTo(known.toString()));
        confirm(world.clerk(), id).statusCode(422);
        corrected("header", Map.of("issuedOn", "2026-01-21"))
                .body("questions", empty())
                .body("duplicateOf", nullValue());
    }

    @Test
    void theSameBytesAreKnownAgainByTheBodyThatSentThem() {
        var again =
                id(
                        paste(world.clerk(), ProposalCalls.TEXT)
                                .body("duplicateOf.proposalId", equalTo(id.toString())));
        var made = confirm(world.clerk(), id).statusCode(200).body("duplicateOf", nullValue());
        read(world.clerk(), again)
                .body("duplicateOf.directiveId", equalTo(made.extract().path("directiveId")));
        discard(world.clerk(), again).statusCode(200);
        paste(new World().clerk(), ProposalCalls.TEXT).body("duplicateOf", nullValue());
    }

    private ValidatableResponse asked(
            String part, Map<String, ?> change, String pointer, String code) {
        var answer = corrected(part, change).body("questions.code", contains(code));
        return answer.body("questions[0].pointer", org.hamcrest.Matchers.startsWith(pointer));
    }

    private ValidatableResponse corrected(String part, Map<String, ?> change) {
        return correct(world.clerk(), id, Map.of(part, change)).statusCode(200);
    }

    private static Map<String, @Nullable Object> none(String key) {
        var none = new HashMap<String, @Nullable Object>();
        none.put(key, null);
        return none;
    }

    private static Map<String, Object> here(UUID body) {
        return Map.of("organizationId", body);
    }

    private static Map<String, Object> holder(UUID body, String role) {
        return Map.of("body", here(body), "role", role);
    }

    private List<Map<String, Object>> lead() {
        return List.of(holder(world.issuer, "LEAD"));
    }

    private static Map<String, Object> after(String step) {
        return Map.of("kind", "AFTER", "raw", "sau đó", "after", step);
    }

    private static Map<String, Object> clause(String ref, @Nullable String parent) {
        var clause =
                new HashMap<String, Object>(Map.of("ref", ref, "kind", "TASK", "text", "Việc"));
        if (parent != null) {
            clause.put("parentRef", parent);
        }
        return clause;
    }

    private static Map<String, Object> duty(
            String mode,
            @Nullable String step,
            Map<String, Object> deadline,
            List<Map<String, Object>> holders) {
        var duty = new HashMap<String, Object>();
        duty.put("clauseRef", "I");
        duty.put("title", "Xây dựng báo cáo");
        duty.put("text", "Xây dựng báo cáo");
        duty.put("output", "REPORT");
        duty.put("mode", mode);
        duty.put("deadline", deadline);
        duty.put("holders", holders);
        if (step != null) {
            duty.put("step", step);
        }
        return duty;
    }
}
