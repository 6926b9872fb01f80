package vn.trienkhai.directive.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.UnitOfWork;

/** A class changes with the days; whom it meant before stays (rows 23, 41). */
@QuarkusTest
@WithStack
class ClassAmendmentTest {

    private static final String ONE = "/v1/organization-classes/{classId}";
    private static final String DAY = "2025-07-01";
    private static final String BEFORE = "2025-06-30";

    private final SignIn clerk = SignIn.of(Role.CLERK).forBody(UUID.randomUUID());
    private World world;
    private UUID district;
    private UUID commune;

    @Inject OrganizationClassRepository repository;
    @Inject Members members;
    @Inject Registry registry;
    @Inject ClassLog log;
    @Inject UnitOfWork work;

    @BeforeEach
    void aProvinceWithADistrictAndACommune() {
        world = new World();
        district = world.below("DISTRICT_STANDING_BOARD", "Ban Thường vụ Huyện ủy");
        commune = world.below("COMMUNE_STANDING_BOARD", "Ban Thường vụ Đảng ủy xã");
    }

    @Test
    void anAmendedRuleMeansOthersFromItsDayOnAndTheSameBefore() {
        var group = World.classOf(rule("DISTRICT_STANDING_BOARD"));
        amend(group, DAY, Map.of("rule", rule("COMMUNE_STANDING_BOARD")))
                .statusCode(200)
                .body("definitions", hasSize(2))
                .body("definitions[0].validTo", equalTo(BEFORE))
                .body("definitions[1].validFrom", equalTo(DAY));

        members(group, BEFORE).body("items.id", contains(district.toString()));
        members(group, DAY).body("items.id", contains(commune.toString()));
        read(group, BEFORE).body("rule.kinds", contains("DISTRICT_STANDING_BOARD"));
        read(group, DAY).body("rule.kinds", contains("COMMUNE_STANDING_BOARD"));
    }

    @Test
    void aRuleMayBecomeAListAndOfTwoAmendmentsOfADayTheLaterHolds() {
        var group = World.classOf(rule("DISTRICT_STANDING_BOARD"));
        amend(group, DAY, Map.of("members", List.of(district))).statusCode(200);
        amend(group, DAY, Map.of("members", List.of(commune, district), "name", "Hai nơi"))
                .statusCode(200)
                .body("name", equalTo("Hai nơi"))
                .body("rule", nullValue())
                .body("definitions", hasSize(2));
        members(group, DAY).body("items.id", contains(commune.toString(), district.toString()));
        members(group, BEFORE).body("items.id", contains(district.toString()));
    }

    @Test
    void aClosedClassMeansNobodyAndMeantTheSameBefore() {
        var group = World.classOf(rule("DISTRICT_STANDING_BOARD"));
        close(group, DAY)
                .statusCode(200)
                .body("closedOn", equalTo(BEFORE))
                .body("actions.allowed", contains(false, false));

        members(group, BEFORE).body("items.id", contains(district.toString()));
        members(group, DAY).body("items", empty());
        read(group, DAY).body("rule", nullValue()).body("members", empty());
        amend(group, "2026-01-01", Map.of("members", List.of(district)))
                .statusCode(409)
                .body("type", equalTo("/problems/class-closed"));
        close(group, "2026-01-01").statusCode(409).body("type", equalTo("/problems/class-closed"));
        var draft =
                world.draft(
                        Map.of(
                                "recipients",
                                List.of(Map.of("classId", group, "purpose", "ACTION"))));
        Api.as(world.clerk())
                .header("Idempotency-Key", Api.key())
                .body(Map.of("issuedOn", DAY))
                .post(World.DIRECTIVE + "/issue-check", draft)
                .then()
                .statusCode(200)
                .body("problems.findAll { it.code == 'class-empty' }", hasSize(1));
    }

    @Test
    void whatIsRecordedFromALaterDayOnIsNotRewritten() {
        var group = World.classOf(rule("DISTRICT_STANDING_BOARD"));
        amend(group, DAY, Map.of("members", List.of(commune))).statusCode(200);
        for (var answer :
                List.of(
                        amend(group, BEFORE, Map.of("members", List.of(district))),
                        close(group, BEFORE),
                        close(group, DAY))) {
            answer.statusCode(422).body("type", equalTo("/problems/dates-contradict"));
        }
        read(group, DAY).body("definitions", hasSize(2)).body("closedOn", nullValue());
    }

    @Test
    void anAmendmentSaysSomethingNewAndSomethingPossible() {
        var group = World.classOf(rule("DISTRICT_STANDING_BOARD"));
        refused("nothing-changed", group, Map.of("rule", rule("DISTRICT_STANDING_BOARD")));
        refused("class-needs-rule-or-list", group, Map.of());
        refused(
                "class-needs-rule-or-list",
                group,
                Map.of("rule", rule("UNIT"), "members", List.of(district)));
        refused("organization-unknown", group, Map.of("members", List.of(UUID.randomUUID())));
        Api.as(World.ADMINISTRATOR)
                .header("If-Match", "\"999\"")
                .body(Map.of("effectiveOn", DAY, "reason", "x", "members", List.of(district)))
                .post(ONE + "/amendments", group)
                .then()
                .statusCode(412);
        Api.as(World.ADMINISTRATOR)
                .header("If-Match", "\"999\"")
                .body(Map.of("effectiveOn", DAY, "reason", "x"))
                .post(ONE + "/closing", group)
                .then()
                .statusCode(412);
        read(group, DAY).body("definitions", hasSize(1));
        changes(group, Map.of()).body("items.act", contains("CREATED"));
    }

    @Test
    void everythingDoneToAClassStandsInItsHistory() {
        var group = World.classOf(rule("DISTRICT_STANDING_BOARD"));
        amend(group, DAY, Map.of("members", List.of(commune))).statusCode(200);
        close(group, "2026-01-01").statusCode(200);

        String next =
                changes(group, Map.of("limit", 2))
                        .body("items.act", contains("CLOSED", "AMENDED"))
                        .body("items[0].definition.validTo", equalTo("2025-12-31"))
                        .body("items[1].definition.members", contains(commune.toString()))
                        .body("items[1].effectiveOn", equalTo(DAY))
                        .body("items[1].reason", equalTo("Sắp xếp"))
                        .body("items[1].recordedBy", equalTo("administrator"))
                        .extract()
                        .path("next");
        changes(group, Map.of("limit", 2, "cursor", next))
                .body("items.act", contains("CREATED"))
                .body("next", nullValue());
    }

    @Test
    void membersComePageByPageByRuleAndByList() {
        var second = world.below("DISTRICT_STANDING_BOARD", "Ban Thường vụ Huyện ủy hai");
        var third = world.below("DISTRICT_STANDING_BOARD", "Ban Thường vụ Huyện ủy một");
        var ruled = World.classOf(rule("DISTRICT_STANDING_BOARD"));
        assertThat(pages(ruled)).containsExactly(ids(district), ids(second), ids(third));
        amend(ruled, DAY, Map.of("members", List.of(third, commune, second))).statusCode(200);
        assertThat(pages(ruled)).containsExactly(ids(third), ids(commune), ids(second));
    }

    /** Nobody is left out silently: the plan and the reader are told by name. */
    @Test
    void aClassOfMoreThanTheMostIsNamed() {
        world.below("DISTRICT_STANDING_BOARD", "Ban Thường vụ Huyện ủy hai");
        var group = World.classOf(rule("DISTRICT_STANDING_BOARD"));
        var one = new Classes(repository, members, registry, log, 1);
        var two = new Classes(repository, members, registry, log, 2);
        var today = LocalDate.of(2025, 1, 1);

        assertThat(work.<Object>asWorker(() -> one.meaning(group, today)))
                .isEqualTo(new Classes.Meaning.TooMany(1));
        assertThat(work.asWorker(() -> two.members(group, today))).hasSize(2);
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                                () -> work.asWorker(() -> one.members(group, today))))
                .hasMessageContaining("more than 1");
    }

    private List<List<String>> pages(UUID group) {
        var pages = new java.util.ArrayList<List<String>>();
        String next = null;
        do {
            var query = new HashMap<String, Object>(Map.of("asOf", DAY, "limit", 1));
            if (next != null) {
                query.put("cursor", next);
            }
            var answer =
                    Api.as(clerk)
                            .queryParams(query)
                            .get(ONE + "/members", group)
                            .then()
                            .statusCode(200)
                            .extract();
            pages.add(answer.path("items.id"));
            next = answer.path("next");
        } while (next != null);
        return pages;
    }

    private static List<String> ids(UUID id) {
        return List.of(id.toString());
    }

    private Map<String, Object> rule(String kind) {
        return Map.of("kinds", List.of(kind), "ancestorId", world.issuer);
    }

    private static void refused(String problem, UUID group, Map<String, Object> parts) {
        amend(group, DAY, parts).statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    private static ValidatableResponse amend(UUID group, String day, Map<String, Object> parts) {
        return act(group, "/amendments", day, parts);
    }

    private static ValidatableResponse close(UUID group, String day) {
        return act(group, "/closing", day, Map.of());
    }

    private static ValidatableResponse act(
            UUID group, String act, String day, Map<String, Object> parts) {
        var body = new HashMap<String, Object>(parts);
        body.put("effectiveOn", day);
        body.put("reason", "Sắp xếp");
        return Api.as(World.ADMINISTRATOR)
                .header("If-Match", World.tag(World.ADMINISTRATOR, ONE, group))
                .body(body)
                .post(ONE + act, group)
                .then();
    }

    private ValidatableResponse read(UUID group, String day) {
        return Api.as(clerk).queryParam("asOf", day).get(ONE, group).then().statusCode(200);
    }

    private ValidatableResponse members(UUID group, String day) {
        return Api.as(clerk)
                .queryParam("asOf", day)
                .get(ONE + "/members", group)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse changes(UUID group, Map<String, Object> query) {
        return Api.as(clerk).queryParams(query).get(ONE + "/changes", group).then().statusCode(200);
    }
}
