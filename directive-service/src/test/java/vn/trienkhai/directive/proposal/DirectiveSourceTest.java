package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static vn.trienkhai.directive.proposal.ProposalCalls.confirm;
import static vn.trienkhai.directive.proposal.ProposalCalls.correct;
import static vn.trienkhai.directive.proposal.ProposalCalls.id;
import static vn.trienkhai.directive.proposal.ProposalCalls.paste;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** From a confirmed directive back to the words of the document (row 20). */
@QuarkusTest
@WithStack
class DirectiveSourceTest {

    private static final String SOURCE = World.DIRECTIVE + "/source";
    private static final String ORDER =
            "%s chủ động chủ trì xây dựng đề án số hóa hồ sơ trước ngày 20/12/2026";
    private static final String PLAN =
            """
            ỦY BAN NHÂN DÂN TỈNH BÌNH AN
            Số: 45/QĐ-UBND

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Bình An, ngày 03 tháng 02 năm 2026

            QUYẾT ĐỊNH
            Ban hành Kế hoạch sắp xếp kho lưu trữ

            1. 📎 Thực hiện Nghị quyết số 7-NQ/TU ngày 05/5/2021.
            2. %1$s.

            Nơi nhận:
            - %2$s;
            - Các đồng chí lãnh đạo cơ quan;
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            %3$s
            KẾ HOẠCH
            Sắp xếp kho lưu trữ
            %4$s
            1. %2$s chủ trì xây dựng kế hoạch di chuyển kho trước ngày 15/11/2026.
            """;
    private static final String ENCLOSED =
            "(Ban hành kèm theo Quyết định số 45/QĐ-UBND của Ủy ban nhân dân tỉnh)\n";
    private static final String LETTERHEAD =
            """
            TỈNH ỦY BÌNH AN
            Số 15-KH/TU

            ĐẢNG CỘNG SẢN VIỆT NAM
            Bình An, ngày 20 tháng 01 năm 2026
            """;

    private World world;
    private String office;
    private UUID officeId;
    private String order;

    @BeforeEach
    void aProvinceWithAnOffice() {
        world = new World();
        office = "Sở Lưu trữ " + UUID.randomUUID().toString().substring(0, 8);
        officeId = world.below("DEPARTMENT", office);
        order = ORDER.formatted(office);
    }

    @Test
    void aDutyLeadsBackToItsSentence() {
        var text = text();
        var proposal = id(paste(world.clerk(), text));
        var directive = confirmed(proposal, Map.of());
        var duties = "duties.findAll { it.clauseRef == '2' }.id";
        List<String> duty = directive(directive).extract().path(duties);

        source(directive, Map.of("part", "DUTY", "ref", duty.getFirst()))
                .body("items.ref", everyItem(equalTo(duty.getFirst())))
                .body("items.proposalId", everyItem(equalTo(proposal.toString())))
                .body(value("", "words"), contains("chủ trì"))
                .body(value("", "from"), contains(text.indexOf("chủ trì")))
                .body(value("", "to"), contains(text.indexOf("chủ trì") + "chủ trì".length()))
                .body("items.passage", everyItem(equalTo("2. " + order + ".")))
                .body(value("/deadline", "words"), contains("trước ngày 20/12/2026"))
                .body(value("/holders/0", "corrected"), contains(false));
    }

    @Test
    void everyKindOfPartLeadsBackAndWhatAPersonCorrectedSaysSo() {
        var text = text();
        var duty = Map.of("d1", Map.of("title", "Xây dựng đề án"));
        var proposal = id(paste(world.clerk(), text));

        var all = all(confirmed(proposal, Map.of("duties", duty)));

        assertThat(all).extracting("part").contains("HEADER", "CLAUSE", "DUTY", "RECIPIENT");
        assertThat(all).isSortedAccordingTo(java.util.Comparator.comparingInt(each -> at(each)));
        for (var each : all) {
            assertThat(each.get("words"))
                    .isEqualTo(text.substring(at(each), (Integer) each.get("to")));
        }
        assertThat(one(all, "HEADER", null, "/symbol")).containsEntry("words", "45/QĐ-UBND");
        assertThat(one(all, "HEADER", null, "/symbol")).containsEntry("corrected", false);
        assertThat(one(all, "CLAUSE", "2", "").get("words").toString()).contains(order);
        assertThat(one(all, "RELATION", "7-NQ/TU", "").get("words").toString())
                .contains("7-NQ/TU ngày 05/5/2021");
        assertThat(one(all, "RECIPIENT", officeId.toString(), ""))
                .containsEntry("words", office)
                .containsEntry("passage", "- " + office + ";")
                .containsEntry("corrected", false);
        var named = "Các đồng chí lãnh đạo cơ quan";
        assertThat(one(all, "RECIPIENT", named, "")).containsEntry("words", named);
        assertThat(all)
                .filteredOn(
                        each -> "DUTY".equals(each.get("part")) && "".equals(each.get("pointer")))
                .anySatisfy(each -> assertThat(each).containsEntry("corrected", true));
    }

    /** A plan without a number joined its decision: its clause has another number there. */
    @Test
    void whatJoinedTheFirstDocumentLeadsToItsOwnPlace() {
        var text = text();
        var directive = confirmed(id(paste(world.clerk(), text)), Map.of());
        List<String> duty =
                directive(directive)
                        .extract()
                        .path("duties.findAll { it.clauseRef == '1 (2)' }.id");

        source(directive, Map.of("ref", "1 (2)"))
                .body("items.part", contains("CLAUSE"))
                .body("items[0].from", equalTo(text.lastIndexOf("1. " + office)));
        source(directive, Map.of("ref", duty.getFirst()))
                .body(value("/deadline", "words"), contains("trước ngày 15/11/2026"));
    }

    @Test
    void anotherDocumentOfTheFileLeadsToItsPartOfTheText() {
        var text = PLAN.formatted(order, office, LETTERHEAD, "");
        var proposal = id(paste(world.clerk(), text));
        var issuer = Map.of("organizationId", officeId);
        var own = Map.of("header", Map.of("origin", "RECEIVED", "issuer", issuer));
        var first = confirmed(proposal, Map.of("enclosed", Map.of("e1", own)));
        String second =
                ProposalCalls.read(world.clerk(), proposal)
                        .extract()
                        .path("draft.enclosed.e1.directiveId");

        var begin = text.indexOf("TỈNH ỦY BÌNH AN");
        assertThat(all(first))
                .filteredOn(each -> at(each) >= begin)
                .extracting("part")
                .containsOnly("RELATION");
        assertThat(one(all(first), "RELATION", second, "")).isNotEmpty();
        assertThat(all(second))
                .allSatisfy(each -> assertThat(at(each)).isGreaterThanOrEqualTo(begin));
        assertThat(one(all(second), "HEADER", null, "/symbol"))
                .containsEntry("words", "15-KH/TU")
                .containsEntry("proposalId", proposal.toString());
        assertThat(one(all(second), "CLAUSE", "1", "").get("words").toString())
                .contains("trước ngày 15/11/2026");
    }

    @Test
    void onlyTheBodyWhoseProposalItWasSeesTheWords() {
        var directive = confirmed(id(paste(world.clerk(), text())), Map.of());
        var other = SignIn.of(Role.CLERK).forBody(officeId);
        Api.as(other)
                .get(SOURCE, directive)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/directive-not-found"));
        Database.change(
                "insert into directive_party values ('%s', '%s', 'RECIPIENT')"
                        .formatted(directive, officeId));

        Api.as(other).get(SOURCE, directive).then().statusCode(200).body("items", empty());
        assertThat(all(directive)).isNotEmpty();
        Api.as(World.AUDITOR).get(SOURCE, directive).then().statusCode(403);
    }

    @Test
    void whatNobodyHadReadHasNoWords() {
        source(world.draft(Map.of()).toString(), Map.of()).body("items", empty());
        Api.as(world.clerk())
                .queryParam("part", "WORD")
                .get(SOURCE, UUID.randomUUID())
                .then()
                .statusCode(400);
    }

    private String text() {
        return PLAN.formatted(order, office, "", ENCLOSED);
    }

    private static int at(Map<String, Object> value) {
        return (Integer) value.get("from");
    }

    private static Map<String, Object> one(
            List<Map<String, Object>> all, String part, @Nullable String ref, String pointer) {
        var found =
                all.stream()
                        .filter(each -> part.equals(each.get("part")))
                        .filter(each -> java.util.Objects.equals(ref, each.get("ref")))
                        .filter(each -> pointer.equals(each.get("pointer")))
                        .toList();
        assertThat(found).as("%s %s%s of %s", part, ref, pointer, all).hasSize(1);
        return found.getFirst();
    }

    /** Page by page. */
    private List<Map<String, Object>> all(String directive) {
        var all = new ArrayList<Map<String, Object>>();
        var query = new HashMap<String, Object>(Map.of("limit", 3));
        do {
            var page = source(directive, query).extract();
            List<Map<String, Object>> items = page.path("items");
            all.addAll(items);
            query.put("cursor", String.valueOf(page.<@Nullable Object>path("next")));
        } while (!"null".equals(query.get("cursor")));
        return all;
    }

    private static String value(String pointer, String field) {
        return "items.findAll { it.pointer == '" + pointer + "' }." + field;
    }

    private ValidatableResponse source(String directive, Map<String, ?> query) {
        return Api.as(SignIn.of(Role.OFFICER).forBody(world.issuer))
                .queryParams(query)
                .get(SOURCE, directive)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse directive(String id) {
        return Api.as(world.clerk()).get(World.DIRECTIVE, id).then().statusCode(200);
    }

    private String confirmed(UUID id, Map<String, ?> more) {
        var patch = new HashMap<String, Object>(more);
        patch.put(
                "header",
                Map.of("origin", "ISSUED_HERE", "issuer", Map.of("organizationId", world.issuer)));
        correct(world.clerk(), id, patch).statusCode(200).body("questions", empty());
        return confirm(world.clerk(), id).statusCode(200).extract().path("directiveId");
    }
}
