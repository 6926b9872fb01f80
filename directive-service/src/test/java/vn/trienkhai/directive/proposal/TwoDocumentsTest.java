package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.trienkhai.directive.proposal.ProposalCalls.confirm;
import static vn.trienkhai.directive.proposal.ProposalCalls.correct;
import static vn.trienkhai.directive.proposal.ProposalCalls.id;
import static vn.trienkhai.directive.proposal.ProposalCalls.issuedBy;
import static vn.trienkhai.directive.proposal.ProposalCalls.paste;
import static vn.trienkhai.directive.proposal.ProposalCalls.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/** A second document in the file becomes what the clerk says of it (rows 4, 11, 20). */
@QuarkusTest
@WithStack
class TwoDocumentsTest {

    private static final String LETTER =
            """
            ỦY BAN NHÂN DÂN TỈNH BÌNH AN
            Số: 44/UBND-TH
            V/v triển khai Kết luận số 15-KL/TU

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Bình An, ngày 03 tháng 02 năm 2026

            Kính gửi: %1$s

            Thực hiện Kết luận số 15-KL/TU ngày 20/01/2026, Ủy ban nhân dân tỉnh yêu cầu:
            1. %1$s chủ trì tổ chức quán triệt Kết luận trước ngày 15/3/2026.

            Nơi nhận:
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            TỈNH ỦY BÌNH AN
            Số 15-KL/TU

            ĐẢNG CỘNG SẢN VIỆT NAM
            Bình An, ngày 20 tháng 01 năm 2026

            KẾT LUẬN
            về công tác lưu trữ

            1. %1$s chủ trì xây dựng đề án số hóa hồ sơ trước ngày 20/12/2026.
            2. Công tác lưu trữ tiếp tục theo tinh thần Nghị quyết số 7-NQ/TU ngày 05/5/2021.

            Nơi nhận:
            - %1$s;
            - Lưu Văn phòng Tỉnh ủy.
            T/M BAN THƯỜNG VỤ
            BÍ THƯ
            """;

    private static final String DECISION =
            """
            ỦY BAN NHÂN DÂN TỈNH BÌNH AN
            Số: 45/QĐ-UBND

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Bình An, ngày 03 tháng 02 năm 2026

            QUYẾT ĐỊNH
            Ban hành Kế hoạch sắp xếp kho lưu trữ

            1. Ban hành kèm theo Quyết định này Kế hoạch sắp xếp kho lưu trữ.

            Nơi nhận:
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            KẾ HOẠCH
            Sắp xếp kho lưu trữ
            (Ban hành kèm theo Quyết định số 45/QĐ-UBND của Ủy ban nhân dân tỉnh)

            1. %1$s chủ trì xây dựng đề án số hóa hồ sơ trước ngày 20/12/2026.
            """;

    private World world;
    private String office;
    private UUID party;

    @BeforeEach
    void aProvinceWithAnOffice() {
        world = new World();
        var tag = UUID.randomUUID().toString().substring(0, 8);
        office = "Sở Lưu trữ " + tag;
        world.below("DEPARTMENT", office);
        party = World.body("STANDING_BOARD", "PROVINCE", "Ban Thường vụ " + tag);
    }

    @Test
    void whatALetterForwardsIsProposedWithItsOwnHeaderClausesDutiesAndRecipients() {
        read(world.clerk(), pasted(LETTER))
                .body("draft.header.symbol", equalTo("44/UBND-TH"))
                .body("draft.duties.values().deadline.date", contains("2026-03-15"))
                .body("draft.recipients.values().purpose", contains("ACTION", "ARCHIVE"))
                .body("draft.enclosed.e1.becomes", equalTo("OWN_DOCUMENT"))
                .body("draft.enclosed.e1.relation", equalTo("FORWARDS"))
                .body("draft.enclosed.e1.header.symbol", equalTo("15-KL/TU"))
                .body("draft.enclosed.e1.header.type", equalTo("CONCLUSION"))
                .body("draft.enclosed.e1.header.issuedOn", equalTo("2026-01-20"))
                .body("draft.enclosed.e1.clauses.values().ref", contains("1", "2"))
                .body("draft.enclosed.e1.duties.values().deadline.date", hasItem("2026-12-20"))
                .body("draft.enclosed.e1.relations.values().cited.symbol", contains("7-NQ/TU"))
                .body("draft.enclosed.e1.recipients.values().body.name", hasItem(office))
                .body("evidence.pointer", hasItem("/enclosed/e1/header/symbol"))
                .body("questions.pointer", hasItem("/enclosed/e1/header/origin"))
                .body("notes", empty());
    }

    @Test
    void bothBecomeDocumentsAndTheLetterForwardsTheOther() {
        var id = pasted(LETTER);
        decided(id, enclosed()).body("questions", empty());

        var confirmed = confirm(world.clerk(), id).statusCode(200);
        String letter = confirmed.extract().path("directiveId");
        String conclusion = confirmed.extract().path("draft.enclosed.e1.directiveId");

        directive(letter)
                .body("status", equalTo("DRAFT"))
                .body("relations", hasSize(1))
                .body("relations.type", contains("FORWARDS"))
                .body("relations.targetId", contains(conclusion))
                .body("duties.deadline.date", contains("2026-03-15"));
        directive(conclusion)
                .body("origin", equalTo("RECEIVED"))
                .body("symbol.raw", equalTo("15-KL/TU"))
                .body("issuerId", equalTo(party.toString()))
                .body("clauses.ref", contains("1", "2"))
                .body("duties.deadline.date", hasItem("2026-12-20"))
                .body("relations.symbol", contains("7-NQ/TU"));
    }

    @Test
    void whatTheClerkLeavesOutBecomesNothing() {
        var id = pasted(LETTER);
        decided(id, null).body("draft.enclosed", equalTo(Map.of())).body("questions", empty());

        String letter = confirm(world.clerk(), id).statusCode(200).extract().path("directiveId");

        directive(letter).body("relations.type", not(hasItem("FORWARDS")));
        assertThat(documentsOf(party)).isEmpty();
    }

    @Test
    void aDocumentTheSystemHasIsOnlyRelated() {
        var known = conclusionOfTheParty();
        var id = pasted(LETTER);
        read(world.clerk(), id)
                .body("draft.enclosed.e1.directiveId", equalTo(known.toString()))
                .body("questions.pointer", contains("/header/origin"));
        decided(id, Map.of());

        String letter = confirm(world.clerk(), id).statusCode(200).extract().path("directiveId");

        directive(letter).body("relations.targetId", contains(known.toString()));
        assertThat(documentsOf(party)).hasSize(1);
    }

    @Test
    void aPlanWithoutANumberOfItsOwnIsPartOfItsDecision() {
        var id = pasted(DECISION);
        read(world.clerk(), id)
                .body("draft.duties", equalTo(Map.of()))
                .body("draft.enclosed.e1.becomes", equalTo("PART_OF_FIRST"))
                .body("draft.enclosed.e1.relation", equalTo("PROMULGATES"))
                .body("draft.enclosed.e1.header.type", equalTo("PLAN"));
        decided(id, Map.of()).body("questions", empty());

        var confirmed = confirm(world.clerk(), id).statusCode(200);

        confirmed.body("draft.enclosed.e1.directiveId", nullValue());
        directive(confirmed.extract().path("directiveId"))
                .body("type", equalTo("DECISION"))
                .body("clauses.ref", contains("1", "1 (2)"))
                .body("duties.clauseRef", contains("1 (2)"))
                .body("duties.deadline.date", contains("2026-12-20"))
                .body("relations.type", contains("SELF"));
    }

    @Test
    void whatIsOpenInTheOtherDocumentIsListedAndNothingIsMade() {
        var id = pasted(LETTER);
        var open = new HashMap<String, @Nullable Object>();
        open.put("header", Collections.singletonMap("abstract", null));
        decided(id, open);

        confirm(world.clerk(), id)
                .statusCode(422)
                .body("type", equalTo("/problems/proposal-undecided"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/enclosed/e1/header/origin", "/enclosed/e1/header/abstract"));

        assertThat(documentsOf(world.issuer)).isEmpty();
    }

    @Test
    void whenTheOtherDocumentIsRefusedNeitherIsMade() {
        var id = pasted(LETTER);
        decided(id, enclosed());
        conclusionOfTheParty();

        confirm(world.clerk(), id)
                .statusCode(422)
                .body("errors.pointer", contains("/enclosed/e1/header/symbol"));

        assertThat(documentsOf(world.issuer)).isEmpty();
        read(world.clerk(), id).body("state", equalTo("PROPOSED"));
    }

    @Test
    void aClassifiedTextIsRefusedInTheOtherDocumentToo() {
        var secret = Map.of("d9", Map.of("title", "TUYỆT MẬT"));

        correct(
                        world.clerk(),
                        pasted(LETTER),
                        Map.of("enclosed", Map.of("e1", Map.of("duties", secret))))
                .statusCode(422)
                .body("type", equalTo("/problems/classified-document-refused"));
    }

    /** The other document, registered before. */
    private UUID conclusionOfTheParty() {
        return World.draft(
                world.clerk(),
                Map.of(
                        "origin", "RECEIVED",
                        "type", "CONCLUSION",
                        "symbol", "15-KL/TU",
                        "issuedOn", "2026-01-20",
                        "issuerId", party));
    }

    private UUID pasted(String text) {
        return id(paste(world.clerk(), text.formatted(office)));
    }

    private static org.hamcrest.Matcher<Iterable<? super String>> not(
            org.hamcrest.Matcher<Iterable<? super String>> matcher) {
        return org.hamcrest.Matchers.not(matcher);
    }

    /** The header of the other document as a clerk would decide it; a class of bodies goes. */
    private Map<String, Object> enclosed() {
        return Map.of(
                "header", Map.of("origin", "RECEIVED", "issuer", Map.of("organizationId", party)));
    }

    /** The first document is decided, and of the other what is given; removed where it is null. */
    private ValidatableResponse decided(UUID id, @Nullable Map<String, ?> other) {
        var both = new HashMap<>(issuedBy(world));
        both.put("enclosed", Collections.singletonMap("e1", other));
        return correct(world.clerk(), id, both).statusCode(200);
    }

    private ValidatableResponse directive(String id) {
        return Api.as(world.clerk()).get(World.DIRECTIVE, id).then().statusCode(200);
    }

    private static java.util.List<?> documentsOf(UUID issuer) {
        return Database.ask("select 1 from directive where issuer_id = '" + issuer + "'");
    }
}
