package vn.trienkhai.directive.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static vn.trienkhai.directive.proposal.ProposalCalls.confirm;
import static vn.trienkhai.directive.proposal.ProposalCalls.correct;
import static vn.trienkhai.directive.proposal.ProposalCalls.id;
import static vn.trienkhai.directive.proposal.ProposalCalls.paste;
import static vn.trienkhai.directive.proposal.ProposalCalls.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/** Whom no register can know stays in words, and nobody must say so (rows 19, 20; domain §5.7). */
@QuarkusTest
@WithStack
class LeftInWordsTest {

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private World world;
    private UUID health;

    @BeforeEach
    void aProvince() {
        world = new World();
        health = world.below("DEPARTMENT", "Sở Y tế " + tag);
    }

    @Test
    void personsAndStrangersAreRecipientsInWords() {
        var id = pasted("Sở Y tế %s chủ trì xây dựng đề án trước ngày 20/12/2026.");
        own(id).body("questions", empty());

        String directive = confirm(world.clerk(), id).statusCode(200).extract().path("directiveId");

        directive(directive)
                .body("recipients.text", hasItem("Các đồng chí Ủy viên Ban Thường vụ"))
                .body("recipients.text", hasItem("Zqx Wvk " + tag))
                .body(
                        "recipients.find { it.office == 'Giám đốc' }.organizationId",
                        equalTo(health.toString()));
    }

    @Test
    void ofAnOwnDocumentALikeNameIsAskedAndOfAReceivedOneNot() {
        var other = UUID.randomUUID().toString().substring(0, 8);
        var like = world.below("DEPARTMENT", "Hội Nghệ nhân " + other + " tỉnh");
        var id = pasted("Sở Y tế %s chủ trì xây dựng đề án.");
        correct(
                world.clerk(),
                id,
                Map.of(
                        "recipients",
                        Map.of(
                                "x1",
                                Map.of(
                                        "body",
                                        Map.of("name", "Hội Nghệ nhân " + other),
                                        "purpose",
                                        "FOR_INFORMATION"))));

        own(id).body("questions.pointer", contains("/recipients/x1/body"))
                .body("questions.kind", contains("BODY"))
                .body("questions[0].candidates.organizationId", hasItem(like.toString()));

        correct(
                        world.clerk(),
                        id,
                        Map.of(
                                "header",
                                Map.of(
                                        "origin",
                                        "RECEIVED",
                                        "issuer",
                                        Map.of("name", "Tỉnh ủy " + tag))))
                .body("questions", empty());
    }

    @Test
    void anOfficeActsForItsBody() {
        var id = pasted("Giám đốc Sở Y tế %s chủ trì xây dựng đề án trước ngày 20/12/2026.");

        read(world.clerk(), id)
                .body("draft.duties.d1.holders.body.organizationId", contains(health.toString()))
                .body(
                        "evidence.find { it.pointer == '/duties/d1/holders/0' }.confidence",
                        lessThan(0.9f));
    }

    @Test
    void whoeverIsConcernedHelpsInTheWordsOfTheDuty() {
        var id = pasted("Sở Y tế %s chủ trì xây dựng đề án.");
        own(id);
        holders(id, "COORDINATE").body("questions", empty());
        holders(id, "IMPLEMENT")
                .body("questions.code", contains("body-not-in-register"))
                .body("questions.kind", contains("OPEN"));
        holders(id, "COORDINATE");

        String directive = confirm(world.clerk(), id).statusCode(200).extract().path("directiveId");

        directive(directive)
                .body("duties[0].holders.organizationId", contains(health.toString()))
                .body("duties[0].holders.role", not(hasItem("COORDINATE")));
    }

    private ValidatableResponse holders(UUID id, String role) {
        List<Map<String, Object>> holders =
                List.of(
                        Map.of("body", Map.of("organizationId", health), "role", "LEAD"),
                        Map.of("body", Map.of("name", "các cơ quan có liên quan"), "role", role));
        return correct(
                world.clerk(),
                id,
                Map.of("duties", Map.of("d1", Map.of("mode", "JOINT", "holders", holders))));
    }

    private UUID pasted(String sentence) {
        return id(
                paste(
                        world.clerk(),
                        """
                        TỈNH ỦY BÌNH AN
                        Số 15-KH/TU

                        ĐẢNG CỘNG SẢN VIỆT NAM
                        Bình An, ngày 03 tháng 02 năm 2026

                        KẾ HOẠCH
                        Sắp xếp kho lưu trữ năm 2026

                        1. %s

                        Nơi nhận:
                        - Các đồng chí Ủy viên Ban Thường vụ;
                        - Giám đốc Sở Y tế %s (để b/c);
                        - Zqx Wvk %s (để biết);
                        - Lưu VPTU.
                        T/M BAN THƯỜNG VỤ
                        BÍ THƯ

                        Hồ Bình An
                        """
                                .formatted(sentence.formatted(tag), tag, tag)));
    }

    private ValidatableResponse own(UUID id) {
        return correct(
                        world.clerk(),
                        id,
                        Map.of(
                                "header",
                                Map.of(
                                        "origin",
                                        "ISSUED_HERE",
                                        "issuer",
                                        Map.of("organizationId", world.issuer))))
                .statusCode(200);
    }

    private ValidatableResponse directive(String id) {
        return Api.as(world.clerk()).get(World.DIRECTIVE, id).then().statusCode(200);
    }
}
