package vn.trienkhai.directive.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/** Acts of reorganisation stand in a log that is read in pages and never changed (row 24). */
@QuarkusTest
@WithStack
class ChangeLogTest {

    private static final String DAY = "2025-07-01";

    @Test
    void theLogIsReadPageByPageAndByTypeAndTime() {
        var body = World.body("UNIT", "UNIT", "Ban");
        for (var year : List.of("2021", "2022", "2023")) {
            Acts.done(
                    "RENAME",
                    year + "-01-01",
                    Map.of(
                            "organizationIds",
                            List.of(body),
                            "names",
                            List.of(Acts.name("Ban " + year, "OFFICIAL"))));
        }
        var first =
                changes(Map.of("organization", body, "limit", 2))
                        .body("items.effectiveOn", contains("2023-01-01", "2022-01-01"));
        String next = first.extract().path("next");
        changes(Map.of("organization", body, "limit", 2, "cursor", next))
                .body("items.effectiveOn", contains("2021-01-01"))
                .body("next", nullValue());
        changes(
                        Map.of(
                                "organization",
                                body,
                                "type",
                                "RENAME",
                                "from",
                                "2022-01-01",
                                "to",
                                "2022-12-31"))
                .body("items.effectiveOn", contains("2022-01-01"));
        changes(Map.of("organization", body, "type", "MERGE")).body("items", empty());
    }

    @Test
    void aBodyIsFoundByItsNameOnlyOnDaysOnWhichItExists() {
        var name = "Ban " + java.util.UUID.randomUUID();
        var body = World.body("UNIT", "UNIT", name);
        Acts.done("DISSOLVE", DAY, Map.of("organizationIds", List.of(body)));
        Acts.list(Map.of("q", name, "asOf", "2025-06-30"))
                .body("items.id", contains(body.toString()));
        Acts.list(Map.of("q", name, "asOf", DAY)).body("items", empty());
    }

    @Test
    void theSameRequestTwiceIsOneAct() {
        var body = World.body("UNIT", "UNIT", "Ban");
        var act =
                Map.of(
                        "type",
                        "DISSOLVE",
                        "effectiveOn",
                        DAY,
                        "legalBasis",
                        "Quyết định",
                        "organizationIds",
                        List.of(body));
        var key = Api.key();
        String first = post(act, key);
        org.assertj.core.api.Assertions.assertThat(post(act, key)).isEqualTo(first);
    }

    private static String post(Map<String, Object> act, String key) {
        return Api.as(World.ADMINISTRATOR)
                .header("Idempotency-Key", key)
                .body(act)
                .post("/v1/organization-changes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static io.restassured.response.ValidatableResponse changes(Map<String, Object> query) {
        return Api.as(Acts.READER)
                .queryParams(query)
                .get("/v1/organization-changes")
                .then()
                .statusCode(200);
    }
}
