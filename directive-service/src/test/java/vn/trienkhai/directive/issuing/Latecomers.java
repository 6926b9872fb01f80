package vn.trienkhai.directive.issuing;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;

/** A plan issued to every district on 1 June 2022, and bodies that come in a week later. */
abstract class Latecomers {

    World world;
    UUID group;
    UUID plan;

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

    ValidatableResponse add(UUID body, Map<String, Object> more) {
        return add(plan, body, more);
    }

    ValidatableResponse add(UUID directive, UUID body, Map<String, Object> more) {
        return send(directive, List.of(World.recipient(body, "ACTION")), more);
    }

    ValidatableResponse send(
            UUID directive, List<Map<String, Object>> recipients, Map<String, Object> more) {
        var input = new HashMap<String, Object>(more);
        input.put("recipients", recipients);
        input.put("reason", "Mới thành lập");
        var both = SignIn.of(Role.LEADER, Role.CLERK).forBody(world.issuer);
        return World.act(both, World.DIRECTIVE, directive, "late-recipients", input);
    }

    ValidatableResponse list(Map<String, Object> page) {
        return Api.as(world.clerk())
                .queryParams(page)
                .get(World.DIRECTIVE + "/late-recipients", plan)
                .then()
                .statusCode(200);
    }

    UUID issued(Map<String, Object> duty) {
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

    Map<String, Object> duty(String kind, Map<String, Object> terms, String raw) {
        var duty = new HashMap<>(World.duty(List.of(Map.of("classId", group, "role", "REPORT"))));
        var deadline = new HashMap<>(terms);
        deadline.put("kind", kind);
        deadline.put("raw", raw);
        duty.put("deadline", deadline);
        return duty;
    }

    List<String> told(String type) {
        return Database.ask(
                "select payload from event_log where key = '%s' and type = '%s' order by version"
                        .formatted(plan, type));
    }
}
