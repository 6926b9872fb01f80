package vn.trienkhai.task.desk;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.task.Database;
import vn.trienkhai.task.rules.Phase;

/** Five fresh bodies around tasks, and what they do through the API. */
final class Scene {

    static final String EVIDENCE =
            """
            {"summary": "Done", "evidence": [{"kind": "LINK", "title": "Minutes",
             "reference": "https://portal.example/1"}]}
            """;
    static final String REASON = "{\"reason\": \"Because\"}";

    final UUID assigner = Database.newBody();
    final UUID lead = Database.newBody();
    final UUID coordinator = Database.newBody();
    final UUID monitor = Database.newBody();
    final UUID guide = Database.newBody();
    final UUID stranger = Database.newBody();

    SignIn as(Role role, UUID body) {
        return SignIn.of(role).forBody(body);
    }

    /** A new task, due long after any test, with every kind of part. */
    String assign() {
        return assign("2100-01-09");
    }

    String assign(String before) {
        return assign(
                """
                {"title": "Write the review report", "leadId": "%s", "expectedOutput": "PLAN",
                 "parts": [{"organizationId": "%s", "role": "COORDINATE"},
                           {"organizationId": "%s", "role": "MONITOR"},
                           {"organizationId": "%s", "role": "GUIDE"}],
                 "deadline": {"kind": "DATE", "raw": "trước ngày %s", "date": "%s",
                              "inclusive": false}}
                """
                        .formatted(lead, coordinator, monitor, guide, before, before),
                201);
    }

    String assign(String request, int expected) {
        return Api.as(as(Role.LEADER, assigner))
                .body(request)
                .post("/v1/tasks")
                .then()
                .statusCode(expected)
                .extract()
                .path(expected == 201 ? "id" : "type");
    }

    /** A new task brought into a phase by those who may. */
    String taskIn(Phase phase) {
        var id = assign();
        for (var step : way(phase)) {
            act(step, id).statusCode(200);
        }
        return id;
    }

    /** Does the act as the one who may, knowing the present version. */
    ValidatableResponse act(Act act, String id) {
        return act(act, id, signIn(act), version(id));
    }

    ValidatableResponse act(Act act, String id, SignIn by, String version) {
        return Api.as(by)
                .header("If-Match", version)
                .header("Idempotency-Key", Api.key())
                .body(body(act))
                .post("/v1/tasks/{taskId}/" + act.path(), id)
                .then();
    }

    SignIn signIn(Act act) {
        return as(act.role(), act.isOfLead() ? lead : assigner);
    }

    String body(Act act) {
        return act.body().replace("$stranger", stranger.toString());
    }

    /** The ETag the assigner sees. */
    String version(String id) {
        return get(id, as(Role.LEADER, assigner)).statusCode(200).extract().header("ETag");
    }

    ValidatableResponse get(String id, SignIn by) {
        return Api.as(by)
                .get("/v1/tasks/{taskId}", id)
                .then()
                .statusCode(anyOf(is(200), is(404), is(403)));
    }

    private static List<Act> way(Phase phase) {
        return switch (phase) {
            case ASSIGNED -> List.of();
            case ACCEPTED -> List.of(Act.ACCEPT);
            case IN_PROGRESS -> List.of(Act.ACCEPT, Act.PROGRESS);
            case AWAITING_CONFIRMATION -> List.of(Act.ACCEPT, Act.SUBMIT);
            case RETURNED -> List.of(Act.ACCEPT, Act.SUBMIT, Act.RETURN);
            case SUSPENDED -> List.of(Act.ACCEPT, Act.PROGRESS, Act.SUSPEND);
            case REFUSED -> List.of(Act.REFUSE);
            case COMPLETED -> List.of(Act.ACCEPT, Act.SUBMIT, Act.CONFIRM);
            case CANCELLED -> List.of(Act.CANCEL);
        };
    }
}
