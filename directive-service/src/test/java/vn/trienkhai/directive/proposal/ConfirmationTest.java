package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.trienkhai.directive.proposal.ProposalCalls.TEXT;
import static vn.trienkhai.directive.proposal.ProposalCalls.confirm;
import static vn.trienkhai.directive.proposal.ProposalCalls.correct;
import static vn.trienkhai.directive.proposal.ProposalCalls.discard;
import static vn.trienkhai.directive.proposal.ProposalCalls.id;
import static vn.trienkhai.directive.proposal.ProposalCalls.paste;
import static vn.trienkhai.directive.proposal.ProposalCalls.read;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** Only the confirmation makes a directive of a proposal, all of it or nothing (rows 4, 19, 20). */
@QuarkusTest
@WithStack
class ConfirmationTest {

    private World world;
    private SignIn officer;

    @BeforeEach
    void aProvince() {
        world = new World();
        officer = SignIn.of(Role.OFFICER).forBody(world.issuer);
    }

    @Test
    void whatIsNotDecidedIsListedByNameAndNothingIsMade() {
        var id = id(paste(world.clerk(), TEXT));
        correct(officer, id, Map.of("duties", Map.of("x1", duty(Map.of("name", "Sở Không Có")))))
                .statusCode(200);

        confirm(world.clerk(), id)
                .statusCode(422)
                .body("type", equalTo("/problems/proposal-undecided"))
                .body("errors.pointer", hasItems("/header/origin", "/duties/x1/holders/0/body"))
                .body(
                        "errors.detail",
                        hasItem(
                                "body-not-in-register: There is no such body in the register, or"
                                        + " several: Sở Không Có"));

        assertThat(Database.ask("select 1 from directive where issuer_id = '" + world.issuer + "'"))
                .isEmpty();
        read(world.clerk(), id).body("state", equalTo("PROPOSED"));
    }

    @Test
    void candidatesAreOfferedForANameNobodyBears() {
        var name = "Ban Tuyên giáo " + UUID.randomUUID();
        var body = world.below("PARTY_COMMISSION", name + " tỉnh ủy");
        var id = id(paste(world.clerk(), TEXT));

        correct(officer, id, Map.of("duties", Map.of("x1", duty(Map.of("name", name)))))
                .statusCode(200)
                .body(
                        "questions.find { it.pointer == '/duties/x1/holders/0/body'"
                                + " }.candidates.organizationId",
                        hasItem(body.toString()));
    }

    @Test
    void aConfirmedProposalBecomesADraftWithAllItsParts() {
        var holder = world.below("PARTY_COMMISSION", "Ban Tổ chức");
        var via = world.below("PARTY_COMMISSION", "Văn phòng");
        var id = id(paste(world.clerk(), TEXT));
        var duty = new HashMap<>(duty(Map.of("name", "Ban Tổ chức", "organizationId", holder)));
        duty.put(
                "reporting",
                Map.of(
                        "title", "Báo cáo kết quả",
                        "addressee", Map.of("organizationId", world.issuer),
                        "route",
                                List.of(
                                        Map.of(
                                                "order",
                                                1,
                                                "role",
                                                "VIA",
                                                "body",
                                                Map.of("organizationId", via)))));
        correct(
                        officer,
                        id,
                        Map.of(
                                "header", header("ISSUED_HERE"),
                                "clauses",
                                        new TreeMap<>(
                                                Map.of(
                                                        "x1", clause("I.1", "I", "Yêu cầu"),
                                                        "x2", clause("I", null, "Mục đích"),
                                                        "x3", clause("II", null, "Tổ chức"))),
                                "relations",
                                        Map.of(
                                                "x1",
                                                Map.of(
                                                        "type",
                                                        "IMPLEMENTS",
                                                        "cited",
                                                        Map.of(
                                                                "symbol",
                                                                "9-NQ/TU",
                                                                "issuerText",
                                                                "Đại hội " + id))),
                                "duties", Map.of("x1", duty),
                                "recipients",
                                        Map.of(
                                                "x1",
                                                        Map.of(
                                                                "body",
                                                                Map.of("organizationId", holder),
                                                                "purpose",
                                                                "ACTION"),
                                                "x2",
                                                        Map.of(
                                                                "text", "Lưu VT", "purpose",
                                                                "ARCHIVE"))))
                .statusCode(200)
                .body("questions", empty());

        String directive =
                confirm(world.clerk(), id)
                        .statusCode(200)
                        .body("state", equalTo("CONFIRMED"))
                        .extract()
                        .path("directiveId");

        Api.as(world.clerk())
                .get(World.DIRECTIVE, directive)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("type", equalTo("PLAN"))
                .body(
                        "clauses.findAll { it.ref in ['I', 'I.1', 'II'] }.ref",
                        contains("I", "I.1", "II"))
                .body(
                        "duties.find { it.title == 'Xây dựng báo cáo'"
                                + " }.reporting.route.organizationId",
                        contains(via.toString()))
                .body("relations.symbol", hasItem("9-NQ/TU"))
                .body("recipients.text", hasItem("Lưu VT"));
        confirm(world.clerk(), id)
                .statusCode(409)
                .body("type", equalTo("/problems/proposal-state"));
        correct(officer, id, Map.of("header", Map.of("type", "PLAN"))).statusCode(409);
        discard(officer, id).statusCode(409);
        read(world.clerk(), id).body("directiveId", equalTo(directive)).body("questions", empty());
    }

    @Test
    void whatTheDraftRefusesLeavesTheProposalAsItWas() {
        var id = id(paste(world.clerk(), TEXT));
        correct(
                        officer,
                        id,
                        Map.of(
                                "header", header("ISSUED_HERE"),
                                "duties",
                                        Map.of(
                                                "x1",
                                                duty(Map.of("organizationId", UUID.randomUUID())))))
                .statusCode(200);

        confirm(world.clerk(), id)
                .statusCode(422)
                .body("type", equalTo("/problems/proposal-undecided"))
                .body("errors.pointer", contains("/duties/x1/holders/0/body"));

        read(world.clerk(), id).body("state", equalTo("PROPOSED")).body("directiveId", nullValue());
        assertThat(Database.ask("select 1 from directive where issuer_id = '" + world.issuer + "'"))
                .isEmpty();
    }

    @Test
    void aReceivedDocumentIsRegisteredInstead() {
        var id = id(paste(world.clerk(), TEXT));
        var header = new HashMap<>(header("RECEIVED"));
        header.put("symbol", "12/KH-UBND");
        header.put("issuedOn", "2024-03-05");
        header.put("issuer", Map.of("name", "UBND " + id));
        read(world.clerk(), id).body("draft.header.unverified.field", hasItem("issuedOn"));
        correct(officer, id, Map.of("header", header)).statusCode(200).body("questions", empty());

        String directive = confirm(world.clerk(), id).statusCode(200).extract().path("directiveId");

        Api.as(world.clerk())
                .get(World.DIRECTIVE, directive)
                .then()
                .body("origin", equalTo("RECEIVED"))
                .body("status", equalTo("IN_FORCE"))
                .body("symbol.raw", equalTo("12/KH-UBND"))
                .body("unverified.field", hasItem("signature.name"))
                .body("unverified.field", not(hasItem("issuedOn")))
                .body("issuerText", equalTo("UBND " + id));
    }

    @Test
    void anotherBodysDocumentIsNoDraftOfOurs() {
        var other = World.body("STANDING_BOARD", "PROVINCE", "Ban Thường vụ khác");
        var id = id(paste(world.clerk(), TEXT));
        var header = new HashMap<>(header("ISSUED_HERE"));
        header.put("issuer", Map.of("organizationId", other));

        correct(officer, id, Map.of("header", header))
                .body("questions.code", contains("issuer-is-another-body"));
    }

    private static Map<String, Object> header(String origin) {
        return Map.of(
                "origin", origin,
                "regime", "STATE",
                "type", "PLAN",
                "abstract", "Kiểm tra việc thực hiện nhiệm vụ");
    }

    private static Map<String, Object> clause(
            String ref, @org.jspecify.annotations.Nullable String parent, String text) {
        var clause = new HashMap<String, Object>(Map.of("ref", ref, "kind", "TASK", "text", text));
        if (parent != null) {
            clause.put("parentRef", parent);
        }
        return clause;
    }

    private static Map<String, Object> duty(Map<String, Object> body) {
        return Map.of(
                "clauseRef", "II",
                "title", "Xây dựng báo cáo",
                "text", "Xây dựng báo cáo và gửi trước ngày 08/4/2022.",
                "mode", "EACH",
                "holders", List.of(Map.of("body", body, "role", "REPORT")),
                "output", "REPORT",
                "deadline",
                        Map.of(
                                "kind",
                                "DATE",
                                "raw",
                                "trước ngày 08/4/2022",
                                "date",
                                "2022-04-08"));
    }
}
