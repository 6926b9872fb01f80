package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.trienkhai.directive.proposal.ProposalCalls.confirm;
import static vn.trienkhai.directive.proposal.ProposalCalls.correct;
import static vn.trienkhai.directive.proposal.ProposalCalls.id;
import static vn.trienkhai.directive.proposal.ProposalCalls.issuedBy;
import static vn.trienkhai.directive.proposal.ProposalCalls.paste;
import static vn.trienkhai.directive.proposal.ProposalCalls.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** What was read and confirmed stands in the draft, and judges the rules (rows 4, 19, 20). */
@QuarkusTest
@WithStack
class ReadAndConfirmedTest {

    private static final String RULES = "/v1/directive-proposals/rule-corrections";

    private World world;
    private String office;

    @BeforeEach
    void aProvinceWithTheOffice() {
        world = new World();
        office = "Sở Lưu trữ " + UUID.randomUUID().toString().substring(0, 8);
        world.below("DEPARTMENT", office);
    }

    @Test
    void theDeadlineOfTheClauseIsTheDutysInTheDraft() {
        var id = id(paste(world.clerk(), plan()));
        read(world.clerk(), id)
                .body("draft.duties.d1.deadline.kind", equalTo("DATE"))
                .body("draft.duties.d1.deadline.date", equalTo("2026-12-20"))
                .body("evidence.pointer", hasItem("/duties/d1/deadline"));
        decided(id).body("questions", empty());

        String directive = confirm(world.clerk(), id).statusCode(200).extract().path("directiveId");

        Api.as(world.clerk())
                .get(World.DIRECTIVE, directive)
                .then()
                .statusCode(200)
                .body("duties.deadline.kind", contains("DATE"))
                .body("duties.deadline.date", contains("2026-12-20"))
                .body("duties.deadline.lastDay", contains("2026-12-19"))
                .body("duties.deadline.raw", contains("trước ngày 20/12/2026"))
                .body("duties.output", contains("SCHEME"))
                .body("duties.qualifiers", contains(contains("OWN_INITIATIVE")));
    }

    @Test
    void aTimeCountedFromSomethingElseIsAskedAndKeptAsThePersonSays() {
        var counted = "trong 7 ngày làm việc kể từ khi hoàn thành kiểm tra";
        var id = id(paste(world.clerk(), plan().replace("trước ngày 20/12/2026", counted)));
        decided(id)
                .body("questions.pointer", contains("/duties/d1/deadline/after"))
                .body("questions.code", contains("after-missing"));
        confirm(world.clerk(), id).statusCode(422);
        correct(
                        world.clerk(),
                        id,
                        Map.of(
                                "duties",
                                Map.of("d1", Map.of("deadline", Map.of("after", "issue")))))
                .body("questions", empty());

        String directive = confirm(world.clerk(), id).statusCode(200).extract().path("directiveId");

        Api.as(world.clerk())
                .get(World.DIRECTIVE, directive)
                .then()
                .body("duties.deadline.kind", contains("AFTER"))
                .body("duties.deadline.amount", contains(7))
                .body("duties.deadline.unit", contains("WORKING_DAYS"))
                .body("duties.deadline.after", contains("issue"))
                .body("duties.deadline.raw", contains(counted));
    }

    /** Row 3: from when to when it holds, apart from the day of issue. */
    @Test
    void whatItSaysOfItsValidityIsTheDrafts() {
        var said = "2. Kế hoạch này có hiệu lực từ ngày 01/12/2026 đến hết ngày 31/12/2027.";
        var id = id(paste(world.clerk(), plan().replace("\nNơi", said + "\n\nNơi")));
        read(world.clerk(), id).body("draft.header.validity.from", equalTo("2026-12-01"));
        decided(id).body("questions", empty());

        String directive = confirm(world.clerk(), id).statusCode(200).extract().path("directiveId");

        Api.as(world.clerk())
                .get(World.DIRECTIVE, directive)
                .then()
                .body("validity.from", equalTo("2026-12-01"))
                .body("validity.to", equalTo("2027-12-31"))
                .body(
                        "validity.text",
                        equalTo("hiệu lực từ ngày 01/12/2026 đến hết ngày 31/12/2027"));
    }

    @Test
    void whatComesBackHasItsFirstLastDay() {
        var monthly = "trước ngày 15 hằng tháng";
        var id = id(paste(world.clerk(), plan().replace("trước ngày 20/12/2026", monthly)));
        decided(id).body("questions", empty());

        String directive = confirm(world.clerk(), id).statusCode(200).extract().path("directiveId");

        Api.as(world.clerk())
                .get(World.DIRECTIVE, directive)
                .then()
                .body("duties.deadline.recurrence", contains("FREQ=MONTHLY;BYMONTHDAY=15"))
                .body("duties.deadline.date", contains("2026-02-15"))
                .body("duties.deadline.lastDay", contains("2026-02-14"))
                .body("duties.deadline.raw", contains(monthly));
    }

    @Test
    void whatComesBackOnNoDayIsAskedAndOneOfTheAnswersIsTaken() {
        var id =
                id(
                        paste(
                                world.clerk(),
                                plan().replace("trước ngày 20/12/2026", "hằng tháng")
                                        .replace(
                                                "chủ động chủ trì xây dựng đề án số hóa hồ sơ",
                                                "báo cáo kết quả")
                                        .replace(
                                                "hằng tháng.",
                                                "hằng tháng về Ủy ban nhân dân tỉnh Bình An.")));
        Map<String, Object> chosen =
                decided(id)
                        .body("questions.code", hasItem("first-day-missing"))
                        .extract()
                        .path(
                                "questions.find { it.code == 'first-day-missing' }"
                                        + ".candidates[0].deadline");
        correct(world.clerk(), id, Map.of("duties", Map.of("d1", Map.of("deadline", chosen))))
                .body("questions.code", not(hasItem("first-day-missing")))
                .body("draft.duties.d1.deadline.recurrence", equalTo("FREQ=MONTHLY;BYMONTHDAY=-1"));
    }

    @Test
    void aClauseThatSpeaksOfItsOwnDocumentIsRelatedToIt() {
        var id =
                id(
                        paste(
                                world.clerk(),
                                plan().replace("\nNơi", "2. Kế hoạch này thay lịch.\n\nNơi")));
        read(world.clerk(), id)
                .body("draft.relations.q1.type", equalTo("SELF"))
                .body("draft.relations.q1.sourceClauseRef", equalTo("I.2"));
        decided(id).body("questions", empty());

        String directive = confirm(world.clerk(), id).statusCode(200).extract().path("directiveId");

        Api.as(world.clerk())
                .get(World.DIRECTIVE, directive)
                .then()
                .body("relations.type", contains("SELF"))
                .body("relations.targetId", contains(directive))
                .body("relations.sourceClauseRef", contains("I.2"));
    }

    @Test
    void rulesAreJudgedByWhatPeopleConfirmed() {
        var before = given("manner of a duty");
        var id = id(paste(world.clerk(), plan().replace("trước ngày 20/12/2026", "kịp thời")));
        decided(id);
        assertThat(given("manner of a duty")).isEqualTo(before);
        correct(
                world.clerk(),
                id,
                Map.of("duties", Map.of("d1", Map.of("deadline", Map.of("kind", "NONE")))));

        confirm(world.clerk(), id).statusCode(200);

        assertThat(given("manner of a duty"))
                .isEqualTo(List.of(before.getFirst() + 1, before.getLast() + 1));
    }

    @Test
    void whoSaysWhichBodyANameMeansCorrectsNothing() {
        var id = id(paste(world.clerk(), plan()));
        var corrected = "evidence.find { it.pointer == '/header/issuer' }.corrected";
        decided(id).body(corrected, equalTo(false));

        correct(world.clerk(), id, Map.of("header", Map.of("issuer", Map.of("name", "Sở Khác"))))
                .body(corrected, equalTo(true));
    }

    @Test
    void onlyWhoKeepsTheSystemJudgesItsRules() {
        for (var role : List.of(Role.CLERK, Role.OFFICER, Role.LEADER)) {
            Api.as(SignIn.of(role).forBody(world.issuer)).get(RULES).then().statusCode(403);
        }
        Api.as(World.AUDITOR).get(RULES).then().statusCode(200);
        Api.as(World.AUDITOR).queryParam("cursor", "x").get(RULES).then().statusCode(400);
    }

    private ValidatableResponse decided(UUID id) {
        return correct(world.clerk(), id, issuedBy(world)).statusCode(200);
    }

    private String plan() {
        return """
                ỦY BAN NHÂN DÂN
                TỈNH BÌNH AN
                Số: 15/KH-UBND

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Bình An, ngày 03 tháng 02 năm 2026

                KẾ HOẠCH
                Sắp xếp kho lưu trữ năm 2026

                I. NHIỆM VỤ
                1. %s chủ động chủ trì xây dựng đề án số hóa hồ sơ trước ngày 20/12/2026.

                Nơi nhận:
                - Lưu: VT.
                """
                .formatted(office);
    }

    /** Values given by a rule, and corrected ones, over all pages. */
    private static List<Integer> given(String rule) {
        var found = new ArrayList<>(List.of(0, 0));
        @Nullable String next = null;
        do {
            var ask = Api.as(World.ADMINISTRATOR).queryParam("limit", 2);
            var page = (next == null ? ask : ask.queryParam("cursor", next)).get(RULES).then();
            List<Map<String, Object>> items = page.statusCode(200).extract().path("items");
            for (var item : items) {
                if (rule.equals(item.get("rule"))) {
                    found.set(0, ((Number) item.get("given")).intValue());
                    found.set(1, ((Number) item.get("corrected")).intValue());
                }
            }
            next = page.extract().path("next");
        } while (next != null);
        return found;
    }
}
