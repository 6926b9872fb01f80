package vn.trienkhai.directive.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/** Who comes in after the issue has as much time as the others, and is told why (row 45). */
@QuarkusTest
@WithStack
class LateRecipientsTest extends Latecomers {

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

    private static Map<String, Object> after(String start, Map<String, Object> counted) {
        var terms = new HashMap<>(counted);
        terms.put("after", start);
        return terms;
    }
}
