package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.trienkhai.directive.proposal.ProposalCalls.DOCX;
import static vn.trienkhai.directive.proposal.ProposalCalls.PROPOSAL;
import static vn.trienkhai.directive.proposal.ProposalCalls.TEXT;
import static vn.trienkhai.directive.proposal.ProposalCalls.confirm;
import static vn.trienkhai.directive.proposal.ProposalCalls.correct;
import static vn.trienkhai.directive.proposal.ProposalCalls.corrections;
import static vn.trienkhai.directive.proposal.ProposalCalls.discard;
import static vn.trienkhai.directive.proposal.ProposalCalls.id;
import static vn.trienkhai.directive.proposal.ProposalCalls.keyed;
import static vn.trienkhai.directive.proposal.ProposalCalls.list;
import static vn.trienkhai.directive.proposal.ProposalCalls.paste;
import static vn.trienkhai.directive.proposal.ProposalCalls.read;
import static vn.trienkhai.directive.proposal.ProposalCalls.send;
import static vn.trienkhai.directive.proposal.ProposalCalls.text;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.directive.reader.upload.Files;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/**
 * A document becomes a proposal of its body; people look at it, correct and discard it (rows 4, 19,
 * 20, 146).
 */
@QuarkusTest
@WithStack
class ProposalResourceTest {

    private World world;
    private SignIn officer;

    @BeforeEach
    void aProvince() {
        world = new World();
        officer = SignIn.of(Role.OFFICER).forBody(world.issuer);
    }

    @Test
    void aPastedTextIsReadAtOnceAndKept() {
        var id = id(paste(world.clerk(), TEXT).header("Location", notNullValue()));

        read(world.clerk(), id)
                .body("state", equalTo("PROPOSED"))
                .body("progress", equalTo(100))
                .body("source.kind", equalTo("PASTED"))
                .body("source.characters", equalTo(TEXT.length()))
                .body("actions.find { it.verb == 'confirm' }.allowed", equalTo(true))
                .body("questions.pointer", hasItem("/header/origin"));
        text(world.clerk(), id, Map.of())
                .body("text", equalTo(TEXT))
                .body("total", equalTo(TEXT.length()));
        text(world.clerk(), id, Map.of("from", 5, "length", 4))
                .body("text", equalTo(TEXT.substring(5, 9)))
                .body("to", equalTo(9));
        text(world.clerk(), id, Map.of("from", 90000))
                .body("text", equalTo(""))
                .body("from", equalTo(TEXT.length()));
    }

    @Test
    void filesAreKnownByTheirContent() {
        send(officer, "text/plain", TEXT.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("source.kind", equalTo("PLAIN_TEXT"));
        send(officer, "application/octet-stream", Files.docx("KẾ HOẠCH", "Kiểm tra"))
                .statusCode(201)
                .body("source.kind", equalTo("DOCX"));
        send(
                        officer,
                        DOCX,
                        Files.pdf(
                                List.of(
                                        "KẾ HOẠCH kiểm tra việc thực hiện nhiệm vụ của các đơn"
                                                + " vị")))
                .statusCode(201)
                .body("source.kind", equalTo("PDF"))
                .body("source.pages", equalTo(1));
        send(officer, "application/pdf", Files.pdf(List.of("")))
                .statusCode(422)
                .body("type", equalTo("/problems/pdf-without-text"));
        send(officer, "application/pdf", new byte[] {1, 2, 3, 0, 0, 0})
                .statusCode(422)
                .body("type", equalTo("/problems/text-empty"));
    }

    @Test
    void aClassifiedDocumentIsRefusedBeforeAnythingIsKept() {
        for (var mark : List.of("MẬT", "**TỐI MẬT**", "Độ mật: TUYỆT MẬT", "MÂ\u0323T")) {
            send(
                            officer,
                            "text/plain",
                            ("TỈNH ỦY\n" + mark + "\nKẾ HOẠCH\n").getBytes(StandardCharsets.UTF_8))
                    .statusCode(422)
                    .body("type", equalTo("/problems/classified-document-refused"));
        }
        send(officer, DOCX, Files.docx("KẾ HOẠCH", "TỐI MẬT", "về việc"))
                .statusCode(422)
                .body("type", equalTo("/problems/classified-document-refused"));

        assertThat(
                        Database.ask(
                                "select 1 from directive_proposal where body_id = '"
                                        + world.issuer
                                        + "'"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {210_000, 350_000})
    void aMarkFarBehindIsRefusedToo(int before) {
        var line = "Các cơ quan, đơn vị báo cáo kết quả thực hiện.\n";
        for (var mark : List.of("Tuyệt mật", "Độ mật: Tối mật", "| MẬT | Số: 12-KH/TU |")) {
            paste(world.clerk(), line.repeat(before / line.length() + 1) + mark + "\n" + line)
                    .statusCode(422)
                    .body("type", equalTo("/problems/classified-document-refused"));
        }
        list(world.clerk(), Map.of()).body("items", empty());
    }

    @Test
    void theSameDocumentUnderOneKeyIsReadOnce() {
        var key = Api.key();
        var first = id(keyed(world.clerk(), key, TEXT).statusCode(201));

        assertThat(id(keyed(world.clerk(), key, TEXT).statusCode(201))).isEqualTo(first);
        keyed(world.clerk(), key, TEXT + "khác")
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void everyCorrectionIsKeptWithWhatItCorrected() {
        var id = id(paste(world.clerk(), TEXT));

        correct(officer, id, Map.of("header", Map.of("type", "NOTICE", "regime", "PARTY")))
                .statusCode(200)
                .body("draft.header.type", equalTo("NOTICE"));
        correct(officer, id, Map.of("header", Map.of("type", "DECISION"))).statusCode(200);
        var removal = new HashMap<String, Object>();
        removal.put("type", null);
        correct(officer, id, Map.of("header", removal))
                .statusCode(200)
                .body("draft.header.type", nullValue());

        var page =
                corrections(world.clerk(), id, Map.of("limit", 1))
                        .body(
                                "items.pointer",
                                everyItem(org.hamcrest.Matchers.startsWith("/header/")));
        String next = page.extract().path("next");
        corrections(world.clerk(), id, Map.of("cursor", next))
                .body("items", org.hamcrest.Matchers.not(empty()));
        corrections(world.clerk(), id, Map.of())
                .body("items.newValue", hasItems("\"NOTICE\"", "\"DECISION\"", null))
                .body(
                        "items.findAll { it.newValue == '\"DECISION\"' }.oldValue",
                        contains("\"NOTICE\""));
    }

    @Test
    void aCorrectionCannotBringInWhatWasRefusedAtTheDoor() {
        var id = id(paste(world.clerk(), TEXT));

        correct(officer, id, Map.of("header", Map.of("abstract", "Kế hoạch\nTỐI MẬT\nvề")))
                .statusCode(422)
                .body("type", equalTo("/problems/classified-document-refused"));
        for (var mark : List.of("TỐI MẬT", "MẬT", "TỐI MẠT")) {
            correct(officer, id, Map.of("header", Map.of("circulationMarks", List.of(mark))))
                    .statusCode(422)
                    .body("type", equalTo("/problems/classified-document-refused"));
        }
        correct(officer, id, Map.of("header", Map.of("circulationMarks", List.of("BẢO MẬT"))))
                .statusCode(200);
        correct(officer, id, Map.of("header", Map.of("secrecy", "SECRET"))).statusCode(400);
        correct(officer, id, Map.of("colour", "red")).statusCode(400);
        Api.as(officer)
                .header("If-Match", "\"77\"")
                .contentType("application/merge-patch+json")
                .body(Map.of("header", Map.of("type", "PLAN")))
                .patch(PROPOSAL, id)
                .then()
                .statusCode(412);
    }

    @Test
    void aDiscardedProposalStaysToBeLookedAt() {
        var id = id(paste(world.clerk(), TEXT));

        Api.as(officer)
                .header("If-Match", "\"77\"")
                .post(PROPOSAL + "/discard", id)
                .then()
                .statusCode(412);
        Api.as(world.clerk())
                .header("If-Match", "\"77\"")
                .header("Idempotency-Key", Api.key())
                .post(PROPOSAL + "/confirmation", id)
                .then()
                .statusCode(412);
        discard(officer, id).statusCode(200).body("state", equalTo("DISCARDED"));

        list(world.clerk(), Map.of("state", "DISCARDED")).body("items.id", contains(id.toString()));
        confirm(world.clerk(), id).statusCode(409);
    }

    @Test
    void onlyTheBodySeesItsProposals() {
        var first = id(paste(world.clerk(), TEXT));
        var second = id(paste(world.clerk(), TEXT));
        var stranger = SignIn.of(Role.CLERK).forBody(UUID.randomUUID());

        list(world.clerk(), Map.of())
                .body("items.id", contains(second.toString(), first.toString()));
        String next = list(world.clerk(), Map.of("limit", 1)).extract().path("next");
        list(world.clerk(), Map.of("limit", 1, "cursor", next))
                .body("items.id", contains(first.toString()));
        Api.as(stranger)
                .get("/v1/directive-proposals")
                .then()
                .statusCode(200)
                .body("items", empty());
        Api.as(stranger).get(PROPOSAL, first).then().statusCode(404);
        Api.as(stranger).get(PROPOSAL + "/text", first).then().statusCode(404);
        Api.as(stranger).get(PROPOSAL + "/corrections", first).then().statusCode(404);
        Api.as(stranger)
                .header("If-Match", "\"1\"")
                .post(PROPOSAL + "/discard", first)
                .then()
                .statusCode(404);
        Api.as(SignIn.of(Role.CLERK))
                .body(Map.of("text", TEXT))
                .post("/v1/directive-proposals")
                .then()
                .statusCode(403);
    }
}
