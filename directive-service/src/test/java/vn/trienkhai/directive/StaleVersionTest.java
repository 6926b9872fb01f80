package vn.trienkhai.directive;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** No change goes through on a version that is not the last (rows 71, 120). */
@QuarkusTest
@WithStack
class StaleVersionTest {

    private static final String STALE = "\"999\"";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PATCH||{\"place\":\"Hà Nội\"}",
                "DELETE||",
                "PUT|/clauses|{\"clauses\":[]}",
                "PUT|/duties|{\"duties\":[]}",
                "PUT|/recipients|{\"recipients\":[]}",
                "PUT|/relations|{\"relations\":[]}",
                "POST|/verifications|{\"field\":\"symbol\",\"basis\":\"Bản gốc\"}",
                "POST|/relations|{\"type\":\"SELF\",\"reason\":\"Kế hoạch này\"}",
                "POST|/merger|{\"intoId\":\"00000000-0000-7000-8000-000000000902\"}",
                "POST|/merger-undoing|{\"reason\":\"Nhầm\"}",
                "POST|/relation-withdrawals|{\"type\":\"CITES\",\"reason\":\"Nhầm\","
                        + "\"targetId\":\"00000000-0000-7000-8000-000000000902\"}",
                "POST|/issuance|{}",
                "POST|/late-recipients|{\"reason\":\"Bổ"
                        + " sung\",\"recipients\":[{\"text\":\"VT\",\"purpose\":\"ARCHIVE\"}]}",
                "POST|/recall|{\"reason\":\"Gửi nhầm\"}",
                "POST|/amendments|{\"reason\":\"Sửa lỗi\"}",
                "POST|/review|{}",
                "POST|/review-end|{}",
                "POST|/withdrawal|{\"reason\":\"Ban hành nhầm\"}",
                "POST|/replacement|{\"replacedById\":\"00000000-0000-7000-8000-000000000902\"}",
                "POST|/conclusion|{}"
            })
    void ofADirective(String method, @Nullable String act, @Nullable String body) {
        var world = new World();
        var draft = world.draft(Map.of());
        var signIn = SignIn.of(Role.CLERK, Role.LEADER).forBody(world.issuer);
        refused(signIn, method, World.DIRECTIVE + (act == null ? "" : act), draft, body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/opening|{}",
                "/receipt|{}",
                "/refusal|{\"reason\":\"Nhầm\"}",
                "/recall-answer|{\"agreed\":true}",
                "/dispositions|{\"leadUnit\":\"Văn phòng\"}",
                "/routings|{\"toUnit\":\"Văn phòng\",\"purpose\":\"KNOW\"}"
            })
    void ofADelivery(String act, String body) {
        var world = new World();
        world.register();
        var receiver = world.below("PARTY_COMMISSION", "Ban Tổ chức");
        var plan = world.draft(Map.of("recipients", List.of(World.recipient(receiver, "ACTION"))));
        world.issued(plan);
        var clerk = SignIn.of(Role.CLERK).forBody(receiver);
        refused(clerk, "POST", World.DELIVERY + act, World.delivery(receiver, plan), body);
    }

    @Test
    void ofARecall() {
        var world = new World();
        world.register();
        var receiver = world.below("PARTY_COMMISSION", "Ban Tổ chức");
        var plan = world.draft(Map.of("recipients", List.of(World.recipient(receiver, "ACTION"))));
        world.issued(plan);
        var copy = World.delivery(receiver, plan);
        refused(
                world.leader(),
                "POST",
                World.DELIVERY + "/recall",
                copy,
                "{\"reason\":\"Gửi nhầm\"}");
    }

    @Test
    void ofAnOrganization() {
        var body = World.body("PARTY_OFFICE", "PROVINCE", "Văn phòng Tỉnh ủy");
        refused(
                World.ADMINISTRATOR,
                "PATCH",
                "/v1/organizations/{organizationId}",
                body,
                "{\"contacts\":[]}");
    }

    @Test
    void ofACalendarYear() {
        Api.as(World.ADMINISTRATOR)
                .header("If-Match", STALE)
                .queryParam("year", 2019)
                .body(Map.of("days", List.of()))
                .put("/v1/calendars/{calendarId}/days", "VN")
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"));
    }

    private static void refused(
            SignIn by, String method, String path, UUID id, @Nullable String body) {
        var request = Api.as(by).header("If-Match", STALE).header("Idempotency-Key", Api.key());
        if (method.equals("PATCH")) {
            request.contentType("application/merge-patch+json");
        }
        if (body != null) {
            request.body(body);
        }
        request.request(method, path, id)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"));
    }
}
