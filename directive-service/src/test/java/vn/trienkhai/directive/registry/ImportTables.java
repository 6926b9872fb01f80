package vn.trienkhai.directive.registry;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.trienkhai.directive.World;
import vn.trienkhai.directive.sheet.SheetFormat;
import vn.trienkhai.platform.testing.Api;

/** Tables of bodies as a test sends, checks and applies them. */
final class ImportTables {

    static final String ONE = "/v1/organization-imports/{importId}";
    static final String XLSX = SheetFormat.XLSX.mediaType();

    private ImportTables() {}

    static byte[] csv(String... lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static ValidatableResponse post(byte[] table, String type) {
        return Api.as(World.ADMINISTRATOR)
                .contentType(type)
                .body(table)
                .post("/v1/organization-imports")
                .then();
    }

    static String checked(byte[] table, int... counts) {
        return checked(table, "text/csv", counts);
    }

    static String checked(byte[] table, String type, int... counts) {
        return post(table, type)
                .statusCode(201)
                .body("created", equalTo(counts[0]))
                .body("changed", equalTo(counts[1]))
                .body("unchanged", equalTo(counts[2]))
                .body("errors", equalTo(counts[3]))
                .extract()
                .path("id");
    }

    static ValidatableResponse lines(String id, Map<String, Object> query) {
        return Api.as(World.ADMINISTRATOR)
                .queryParams(query)
                .get(ONE + "/lines", id)
                .then()
                .statusCode(200);
    }

    static ValidatableResponse apply(String id) {
        var tag = Api.as(World.ADMINISTRATOR).get(ONE, id).then().statusCode(200).extract();
        return Api.as(World.ADMINISTRATOR)
                .header("If-Match", tag.header("ETag"))
                .post(ONE + "/application", id)
                .then();
    }
}
