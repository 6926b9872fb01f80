package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trienkhai.deploy.local.demo.Cast;
import vn.trienkhai.deploy.system.PlayedSystem.AfterPlay;

/**
 * One duty waits for another, one for something outside; both are dated and told through the
 * gateway (row 49, domain §5.10 AFTER_STEP). The play has left the clock on Thursday 2022-05-05.
 */
@ExtendWith(PlayedSystem.class)
class AwaitedStepTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 5, 5);
    private static final String BOARD = "standing-board";
    private static final String FIRST = "ba-to";
    private static final String WAITING = "son-tinh";

    @Test
    void whatWaitsIsDatedWhenTheStepIsDoneOrToldAndItsLeadHearsOfIt(AfterPlay after) {
        var cast = after.system().cast();
        var issued = new Papers(cast).issue(cast.clerk(BOARD), cast.leader(BOARD), draft(), TODAY);
        var directive = issued.substring(issued.lastIndexOf('/') + 1);
        assertThat(waiting(cast, directive, 2)).isEqualTo(2);

        var first = task(cast, FIRST, directive, "NONE");
        cast.leader(FIRST).act(first, "acceptance", null);
        cast.officer(FIRST).act(first, "submissions", evidence());
        cast.leader(BOARD).act(first, "confirmation", null);
        assertThat(waiting(cast, directive, 1)).isEqualTo(1);
        var outside = task(cast, WAITING, directive, "OUTSIDE");
        cast.officer(WAITING)
                .act(
                        outside,
                        "step-end",
                        Papers.object()
                                .put("endedOn", "2022-05-04")
                                .put("evidence", "Luật được thông qua ngày 04/5/2022"));

        var tasks =
                cast.officer(WAITING)
                        .await(
                                "/v1/tasks?my=lead&waiting=false&directiveId=" + directive,
                                page -> page.path("items").size() == 2)
                        .json()
                        .path("items");
        assertThat(tasks)
                .extracting(task -> task.path("dueOn").asText())
                .containsExactly("2022-05-12", "2022-05-19");
        var notices =
                cast.officer(WAITING)
                        .await(
                                "/v1/notifications?kind=TASK_DAY_COUNTED&directiveId=" + directive,
                                page -> page.path("items").size() == 2);
        assertThat(notices.json().path("items"))
                .extracting(notice -> notice.path("facts").path("day").asText())
                .containsExactlyInAnyOrder("2022-05-12", "2022-05-19");
    }

    private static int waiting(Cast cast, String directive, int number) {
        var path = "/v1/tasks?my=lead&waiting=true&directiveId=" + directive;
        return cast.officer(WAITING)
                .await(path, page -> page.path("items").size() == number)
                .json()
                .path("items")
                .size();
    }

    /** The task of the body that waits for this, or for nothing. */
    private static String task(Cast cast, String body, String directive, String waitsFor) {
        var path = "/v1/tasks?my=lead&directiveId=" + directive;
        var items = cast.officer(body).await(path, page -> !page.path("items").isEmpty()).items();
        for (var item : items) {
            if (item.at("/deadline/waitsFor/kind").asText("NONE").equals(waitsFor)) {
                return "/v1/tasks/" + item.path("id").asText();
            }
        }
        throw new IllegalStateException(body + " has no task that waits for " + waitsFor);
    }

    private static ObjectNode draft() {
        var draft = Papers.document("PLAN", "Kế hoạch có việc phải chờ");
        Papers.clause(draft, "1", "Báo cáo, tổng hợp và hướng dẫn.");
        var first = duty(draft, "Báo cáo tổng kết", FIRST).put("step", "F1");
        first.putObject("deadline").put("kind", "NONE").put("raw", "");
        deadline(duty(draft, "Tổng hợp", WAITING), "WORKING_DAYS", 5, "F1")
                .put("raw", "trong 5 ngày làm việc sau khi có báo cáo tổng kết");
        deadline(duty(draft, "Hướng dẫn thi hành Luật", WAITING), "DAYS", 15, "outside")
                .put("raw", "trong 15 ngày kể từ ngày Luật được thông qua");
        for (var body : new String[] {FIRST, WAITING}) {
            draft.withArray("/recipients")
                    .addObject()
                    .put("organizationId", Cast.body(body).id().toString())
                    .put("purpose", "ACTION");
        }
        return draft;
    }

    private static ObjectNode duty(ObjectNode draft, String title, String lead) {
        var duty = Papers.duty(draft, "1", title, "PLAN");
        duty.withArray("/holders")
                .addObject()
                .put("organizationId", Cast.body(lead).id().toString())
                .put("role", "LEAD");
        return duty;
    }

    private static ObjectNode deadline(ObjectNode duty, String unit, int amount, String after) {
        return duty.putObject("deadline")
                .put("kind", "AFTER")
                .put("amount", amount)
                .put("unit", unit)
                .put("after", after);
    }

    private static ObjectNode evidence() {
        var result = Papers.object().put("summary", "Đã xong");
        result.putArray("evidence")
                .addObject()
                .put("kind", "DOCUMENT")
                .put("title", "Báo cáo")
                .put("reference", "12-BC/HU");
        return result;
    }
}
