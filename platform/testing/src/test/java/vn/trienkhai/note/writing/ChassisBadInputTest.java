package vn.trienkhai.note.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** What the chassis refuses before any capability is asked. Rows 118, 133. */
@QuarkusTest
@WithStack
class ChassisBadInputTest {

    private final UUID body = UUID.randomUUID();
    private final SignIn clerk = SignIn.of(Role.CLERK).forBody(body);

    @ParameterizedTest
    @EnumSource(value = SignIn.Fault.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void aTokenThatIsNotOursOpensNothing(SignIn.Fault fault) {
        Api.as(clerk.with(fault))
                .get("/v1/notes")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", notNullValue())
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void withoutTokenRoleOrBodyNothingIsDone() {
        Api.anonymous().get("/v1/notes").then().statusCode(401);
        Api.as(SignIn.of(Role.OFFICER).forBody(body))
                .get("/v1/notes")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/wrong-role"));
        Api.as(SignIn.of(Role.CLERK))
                .body("{\"text\": \"a\"}")
                .post("/v1/notes")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/acting-body-required"));
        Api.as(SignIn.of(Role.CLERK).forBody(body, UUID.randomUUID()))
                .get("/v1/notes")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/acting-body-required"));
        Api.as(clerk)
                .header("Acting-Body", UUID.randomUUID())
                .get("/v1/notes")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-your-body"));
    }

    @Test
    void badTextIsNamed() {
        var nfd = Normalizer.normalize("đôn đốc", Normalizer.Form.NFD);

        post("{\"text\": \"" + nfd + "\"}")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/text-not-nfc"))
                .body("errors.pointer", hasItem("/text"));
        post("{\"text\": \"a\\u0000b\"}")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/text-not-nfc"));
        post("{\"text\": \"\"}").then().statusCode(400).body("errors.pointer", hasItem("/text"));
        post("{}").then().statusCode(400).body("errors.pointer", hasItem("/text"));
        post("{\"text\": \"a\", \"colour\": 1}")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-property"));
        post("{\"text\": [1]}")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/validation-failed"));
        post("{\"text\": \"a\"")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-json"));
        post("{\"text\": \"a\", \"text\": \"b\"}")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-json"));
        post("null").then().statusCode(400);
        post("").then().statusCode(400);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws Exception {
        var legacy = "{\"text\": \"thành\"}".getBytes(Charset.forName("windows-1258"));
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        RestAssured.baseURI + ":" + RestAssured.port + "/v1/notes"))
                        .header("Authorization", "Bearer " + clerk.token())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(legacy))
                        .build();

        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.body()).contains("/problems/malformed-json");
            assertThat(answer.statusCode()).isEqualTo(400);
        }
    }

    @Test
    void whatTheFrameworkRefusesIsAProblemToo() {
        Api.as(clerk).contentType("text/plain").body("a").post("/v1/notes").then().statusCode(415);
        Api.as(clerk)
                .get("/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        Api.as(clerk)
                .delete("/v1/notes")
                .then()
                .statusCode(405)
                .contentType("application/problem+json");
        Api.as(clerk).get("/v1/notes/{noteId}", "no-uuid").then().statusCode(404);
    }

    @Test
    void aParameterOfTheWrongTypeIsNamed() {
        Api.as(clerk)
                .queryParam("limit", "many")
                .get("/v1/notes")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/validation-failed"))
                .body("errors.pointer", hasItem("limit"));
    }

    @Test
    void titlesSpeakTheCallersLanguage() {
        Api.as(clerk)
                .header("Accept-Language", "en")
                .get("/v1/notes/{noteId}", UUID.randomUUID())
                .then()
                .body("title", equalTo("There is no such thing"));
        Api.as(clerk)
                .get("/v1/notes/{noteId}", UUID.randomUUID())
                .then()
                .body("title", equalTo("Không tìm thấy"));
    }

    private Response post(String body) {
        return Api.as(clerk).body(body).post("/v1/notes");
    }
}
