package vn.trienkhai.report;

import io.restassured.response.Response;
import java.util.UUID;
import vn.trienkhai.platform.testing.Api;

/** A report in the service under test, and what a body does with it over HTTP. */
public record Paper(String id) {

    public static Paper begin(UUID body, UUID period, String level) {
        var response =
                Scene.as(body)
                        .body("{\"periodId\": \"%s\", \"level\": \"%s\"}".formatted(period, level))
                        .post("/v1/reports");
        response.then().statusCode(201);
        return new Paper(response.path("id"));
    }

    public Response get(UUID body) {
        return Scene.as(body).get("/v1/reports/{reportId}", id);
    }

    /** The ETag; the same for everybody that sees the report. */
    public String tag(UUID body) {
        var response = get(body);
        response.then().statusCode(200);
        return response.header("ETag");
    }

    public Response write(UUID body, String ref, String text) {
        return Api.as(Scene.officer(body))
                .header("If-Match", tag(body))
                .body("{\"text\": \"%s\"}".formatted(text))
                .put("/v1/reports/{reportId}/sections/{ref}", id, ref);
    }

    public Response submit(UUID body) {
        return act(body, "submission", "{}");
    }

    /** An act of a leader of that body, with the version it last saw and a fresh key. */
    public Response act(UUID body, String act, String request) {
        return Scene.as(body)
                .header("If-Match", tag(body))
                .header("Idempotency-Key", Api.key())
                .body(request)
                .post("/v1/reports/{reportId}/" + act, id);
    }

    public String state(UUID body) {
        return get(body).path("state");
    }
}
