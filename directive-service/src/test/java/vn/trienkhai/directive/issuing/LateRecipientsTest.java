package vn.trienkhai.directive.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/** Who comes in after the issue has as much time as the others, and is told why (row 45). */
@QuarkusTest
@WithStack
class LateRecipientsTest {

    private World world;
    private UUID group;
    private UUID plan;

    /** Issued on Wednesday 1 June; before 15 June leaves nine working days. */
    @BeforeEach
    void aPlanForEveryDistrict() {
        TestClock.set(LocalDateTime.of(2022, 6, 1, 9, 0));
        world = new World();
        world.register();
        world.below("DISTRICT_STANDING_BOARD", "Huyện ủy A");
        group =
                World.classOf(
                        Map.of(
                                "kinds",
                                List.of("DISTRICT_STANDING_BOARD"),
                                "ancestorId",
                                world.issuer));
        plan = issued(duty("DATE", Map.of("date", "2022-06-15"), "trước ngày 15/6/2022"));
        TestClock.set(LocalDateTime.of(2022, 6, 8, 9, 0));
    }

    @AfterEach
    void itIsToday() {
        TestClock.reset();
    }

    @Test
    void aLatecomerOfTheClassTakesOverItsDutiesWithAShiftedDay() {
        var late = world.below("DISTRICT_STANDING_BOARD", "Huyện ủy mới");

        add(late, Map.of("dryRun", true))
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("duties.lastDay", contains("2022-06-21"));
        assertThat(told("directive.recipients-added.v1")).isEmpty();

        add(late, Map.of())
                .statusCode(200)
                .body("recipients.organizationId", contains(late.toString()))
                .body("duties.originalLastDay", contains("2022-06-14"))
                .body("duties.lastDay", contains("2022-06-21"))
                .body("duties[0].explanation[-1]", containsString("vẫn có 9 ngày làm việc"));

        assertThat(told("directive.recipients-added.v1")).hasSize(1);
        assertThat(told("directive.duty-assigned.v1"))
                .last()
                .asString()
                .contains(late.toString(), "\"lastDay\":\"2022-06-21\"", "\"late\":{")
                .contains("\"raw\":\"trước ngày 15/6/2022\"");
        var clerk = SignIn.of(Role.CLERK).forBody(late);
        Api.as(clerk)
                .get(World.DELIVERY, World.delivery(late, plan))
                .then()
                .body("lateReason", equalTo("Mới thành lập"))
                .body("state", equalTo("SENT"));
        list(Map.of())
                .body("items.reason", contains("Mới thành lập"))
                .body("items[0].duties.lastDay", contains("2022-06-21"));
        Api.as(world.clerk())
                .get(World.DIRECTIVE, plan)
                .then()
                .body("duties[0].holderCount", equalTo(2));
        Api.as(world.clerk())
                .get(World.DIRECTIVE + "/distribution", plan)
                .then()
                .body("items[1].lateReason", equalTo("Mới thành lập"));
    }

    @Test
    void eachKindOfDeadlineIsTreatedByItsWords() {
        var counted = Map.<String, Object>of("amount", 10, "unit", "DAYS");
        var fromIssue = issued(duty("AFTER", after("issue", counted), "trong 10 ngày"));
        var fromReceipt = issued(duty("AFTER", after("receipt", counted), "kể từ ngày nhận"));
        var soon = issued(duty("SOON", Map.of(), "sớm"));
        var late = world.below("DISTRICT_STANDING_BOARD", "Huyện ủy mới");

        add(fromIssue, late, Map.of()).body("duties.lastDay", contains("2022-06-18"));
        add(fromReceipt, late, Map.of())
                .statusCode(200)
                .body("duties[0].lastDay", equalTo(null))
                .body("duties[0].explanation", hasSize(1));
        add(soon, late, Map.of()).statusCode(200).body("duties[0].lastDay", equalTo(null));
        add(plan, late, Map.of("shift", "NONE")).body("duties.lastDay", contains("2022-06-14"));
    }

    private static Map<String, Object> after(String start, Map<String, Object> counted) {
        var terms = new HashMap<>(counted);
        terms.put("after", start);
        return terms;
    }

    @Test
    void aDutyCanBeNamedForABodyOfNoClass() {
        var body = world.below("PARTY_COMMISSION", "Ban Dân vận");
        String duty =
                Api.as(world.clerk())
                        .get(World.DIRECTIVE, plan)
                        .then()
                        .extract()
                        .path("duties[0].id");

        add(body, Map.of()).statusCode(200).body("duties", hasSize(0));
        add(body, Map.of("dutyIds", List.of(duty)))
                .statusCode(200)
                .body("recipients", hasSize(0))
                .body("duties.holderIds", contains(List.of(body.toString())));
    }

    @Test
    void whatCannotBeAddedIsRefusedByNameAndChangesNothing() {
        var late = world.below("DISTRICT_STANDING_BOARD", "Huyện ủy mới");
        var nobody = World.classOf(Map.of("kinds", List.of("NOBODY_HAS_THIS_KIND")));
        var joint = issued(joint(late));
        String jointDuty =
                Api.as(world.clerk())
                        .get(World.DIRECTIVE, joint)
                        .then()
                        .extract()
                        .path("duties[0].id");
        String duty =
                Api.as(world.clerk())
                        .get(World.DIRECTIVE, plan)
                        .then()
                        .extract()
                        .path("duties[0].id");
        var before = World.tag(world.clerk(), World.DIRECTIVE, plan);

        refused(add(late, Map.of("addedOn", "2022-05-31")), "addition-date-impossible");
        refused(add(late, Map.of("addedOn", "2022-06-09")), "addition-date-impossible");
        refused(add(UUID.randomUUID(), Map.of()), "organization-unknown");
        refused(add(world.issuer, Map.of()), "nobody-receives");
        refused(
                send(plan, List.of(Map.of("classId", nobody, "purpose", "ACTION")), Map.of()),
                "class-empty");
        refused(
                send(
                        plan,
                        List.of(Map.of("classId", UUID.randomUUID(), "purpose", "ACTION")),
                        Map.of()),
                "class-unknown");
        refused(send(plan, List.of(Map.of("purpose", "ACTION")), Map.of()), "recipient-unclear");
        refused(
                send(plan, List.of(Map.of("purpose", "SAME_AS_ABOVE")), Map.of()),
                "same-as-above-without-addressees");
        refused(add(late, Map.of("dutyIds", List.of(UUID.randomUUID()))), "duty-unknown");
        refused(add(joint, late, Map.of("dutyIds", List.of(jointDuty))), "duty-not-joinable");
        refused(
                send(
                        plan,
                        List.of(World.recipient(late, "REPORT_UP")),
                        Map.of("dutyIds", List.of(duty))),
                "purpose-takes-no-duty");
        TestClock.set(LocalDateTime.of(2022, 6, 20, 9, 0));
        refused(add(late, Map.of("shift", "NONE")), "deadline-passed");

        assertThat(World.tag(world.clerk(), World.DIRECTIVE, plan)).isEqualTo(before);
        assertThat(told("directive.recipients-added.v1")).isEmpty();
    }

    @Test
    void whoIsThereAlreadyIsNotAddedTwiceEvenByTwoAtOnce() throws Exception {
        var late = world.below("DISTRICT_STANDING_BOARD", "Huyện ủy mới");
        var tag = World.tag(world.leader(), World.DIRECTIVE, plan);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var one = pool.submit(() -> post(plan, tag, late).extract().statusCode());
            var other = pool.submit(() -> post(plan, tag, late).extract().statusCode());
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(200, 412);
        }
        add(late, Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/recipient-known-already"));
        list(Map.of("limit", 1)).body("items", hasSize(1));
    }

    @Test
    void aDraftTakesNoLatecomers() {
        var draft = world.draft(Map.of());
        add(draft, world.below("PARTY_OFFICE", "Văn phòng"), Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-status"));
    }

    @Test
    void additionsArePagedNewestFirst() {
        add(world.below("PARTY_OFFICE", "Văn phòng"), Map.of()).statusCode(200);
        TestClock.set(LocalDateTime.of(2022, 6, 9, 9, 0));
        add(world.below("PARTY_COMMISSION", "Ban Nội chính"), Map.of()).statusCode(200);

        String next =
                list(Map.of("limit", 1))
                        .body("items.addedOn", contains("2022-06-09"))
                        .extract()
                        .path("next");
        list(Map.of("limit", 1, "cursor", next)).body("items.addedOn", contains("2022-06-08"));
    }

    private ValidatableResponse add(UUID body, Map<String, Object> more) {
        return add(plan, body, more);
    }

    private ValidatableResponse add(UUID directive, UUID body, Map<String, Object> more) {
        return send(directive, List.of(World.recipient(body, "ACTION")), more);
    }

    private ValidatableResponse send(
            UUID directive, List<Map<String, Object>> recipients, Map<String, Object> more) {
        var input = new HashMap<String, Object>(more);
        input.put("recipients", recipients);
        input.put("reason", "Mới thành lập");
        var both = SignIn.of(Role.LEADER, Role.CLERK).forBody(world.issuer);
        return World.act(both, World.DIRECTIVE, directive, "late-recipients", input);
    }

    private ValidatableResponse post(UUID directive, String tag, UUID body) {
        return Api.as(world.leader())
                .header("If-Match", tag)
                .header("Idempotency-Key", Api.key())
                .body(
                        Map.of(
                                "recipients",
                                List.of(World.recipient(body, "ACTION")),
                                "reason",
                                "Mới thành lập"))
                .post(World.DIRECTIVE + "/late-recipients", directive)
                .then();
    }

    private static void refused(ValidatableResponse answer, String problem) {
        answer.statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    private ValidatableResponse list(Map<String, Object> page) {
        return Api.as(world.clerk())
                .queryParams(page)
                .get(World.DIRECTIVE + "/late-recipients", plan)
                .then()
                .statusCode(200);
    }

    private UUID issued(Map<String, Object> duty) {
        var id =
                world.draft(
                        Map.of(
                                "duties",
                                List.of(duty),
                                "recipients",
                                List.of(Map.of("classId", group, "purpose", "ACTION"))));
        World.issue(world.leader(), id, Map.of("issuedOn", "2022-06-01")).statusCode(200);
        return id;
    }

    private Map<String, Object> duty(String kind, Map<String, Object> terms, String raw) {
        var duty = new HashMap<>(World.duty(List.of(Map.of("classId", group, "role", "REPORT"))));
        var deadline = new HashMap<>(terms);
        deadline.put("kind", kind);
        deadline.put("raw", raw);
        duty.put("deadline", deadline);
        return duty;
    }

    private Map<String, Object> joint(UUID lead) {
        var duty = new HashMap<>(World.duty(lead, "LEAD"));
        duty.put("mode", "JOINT");
        return duty;
    }

    private List<String> told(String type) {
        return Database.ask(
                "select payload from event_log where key = '%s' and type = '%s' order by version"
                        .formatted(plan, type));
    }
}
