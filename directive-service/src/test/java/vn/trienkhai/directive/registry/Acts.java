package vn.trienkhai.directive.registry;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;

/** Acts of reorganisation and reads as of a day, over the API. */
final class Acts {

    static final SignIn READER = SignIn.of(Role.OFFICER).forBody(UUID.randomUUID());
    static final String ONE = "/v1/organizations/{organizationId}";

    private Acts() {}

    static ValidatableResponse record(String type, String day, Map<String, Object> parts) {
        var act = new HashMap<String, Object>(parts);
        act.put("type", type);
        act.put("effectiveOn", day);
        act.putIfAbsent("legalBasis", "Nghị quyết số 202/2025/QH15");
        return Api.as(World.ADMINISTRATOR).body(act).post("/v1/organization-changes").then();
    }

    static ValidatableResponse done(String type, String day, Map<String, Object> parts) {
        return record(type, day, parts).statusCode(201);
    }

    static ValidatableResponse asOf(UUID body, String day) {
        return Api.as(READER).queryParam("asOf", day).get(ONE, body).then().statusCode(200);
    }

    static ValidatableResponse read(UUID body) {
        return Api.as(READER).get(ONE, body).then().statusCode(200);
    }

    static ValidatableResponse amend(UUID body, Map<String, Object> patch) {
        return Api.as(World.ADMINISTRATOR)
                .contentType("application/merge-patch+json")
                .header("If-Match", World.tag(World.ADMINISTRATOR, ONE, body))
                .body(patch)
                .patch(ONE, body)
                .then();
    }

    static ValidatableResponse list(Map<String, Object> filters) {
        return Api.as(READER)
                .queryParams(filters)
                .queryParam("limit", 200)
                .get("/v1/organizations")
                .then()
                .statusCode(200);
    }

    static Map<String, Object> draft(String kind, String level, String name) {
        return Map.of(
                "kind",
                kind,
                "level",
                level,
                "names",
                List.of(Map.of("text", name, "kind", "OFFICIAL")));
    }

    static Map<String, Object> under(String hierarchy, UUID parent) {
        return Map.of("hierarchy", hierarchy, "organizationId", parent);
    }

    static Map<String, Object> name(String text, String kind) {
        return Map.of("text", text, "kind", kind);
    }
}
