package vn.trienkhai.notification.preference;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.trienkhai.notification.Hearing.example;
import static vn.trienkhai.notification.Hearing.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.notification.Hearing;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** A body chooses how it is told (row 105). */
@QuarkusTest
@WithStack
class PreferenceResourceTest {

    private static final String PATH = "/v1/notification-preferences";
    private static final Map<String, Object> QUIETER =
            Map.of(
                    "language", "en",
                    "address", "office@example.vn",
                    "email", List.of(Map.of("kind", "TASK_CONFIRMED", "enabled", false)));

    private final UUID body = UUID.randomUUID();
    private final SignIn clerk = SignIn.of(Role.CLERK).forBody(body);

    @Inject Hearing hearing;

    @BeforeEach
    void theRegistryTellsOfTheBody() {
        hearing.hear(
                "organization.recorded.v1",
                with(example("organization.recorded.v1"), "organizationId", body));
    }

    @Test
    void everythingGoesOutInVietnameseUntilTheBodyChooses() {
        Api.as(clerk)
                .get(PATH)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("language", equalTo("vi"))
                .body("address", nullValue())
                .body("registryAddresses", contains("btgtu@example.vn"))
                .body("email.enabled", everyItem(equalTo(true)))
                .body("actions[0].allowed", equalTo(true));
        Api.as(clerk).header("If-None-Match", "\"0\"").get(PATH).then().statusCode(304);
    }

    @Test
    void theWholeChoiceIsReplaced() {
        change("\"0\"", QUIETER)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("address", equalTo("office@example.vn"))
                .body("email.find { it.kind == 'TASK_CONFIRMED' }.enabled", equalTo(false))
                .body("email.find { it.kind == 'TASK_URGED' }.enabled", equalTo(true));

        change("\"1\"", Map.of("language", "vi"))
                .statusCode(200)
                .body("address", nullValue())
                .body("email.enabled", everyItem(equalTo(true)));
    }

    @Test
    void theRegistryDoesNotUndoTheChoice() {
        change("\"0\"", QUIETER).statusCode(200);

        theRegistryTellsOfTheBody();

        Api.as(clerk).get(PATH).then().statusCode(200).body("language", equalTo("en"));
    }

    @Test
    void aStaleOrMissingVersionIsRefused() {
        change("\"0\"", QUIETER).statusCode(200);

        change("\"0\"", QUIETER).statusCode(412);
        Api.as(clerk).body(QUIETER).put(PATH).then().statusCode(428);
    }

    @Test
    void refusesAChoiceThatContradictsItself() {
        var twice =
                List.of(
                        Map.of("kind", "TASK_URGED", "enabled", false),
                        Map.of("kind", "TASK_URGED", "enabled", true));

        change("\"0\"", Map.of("language", "vi", "email", twice))
                .statusCode(422)
                .body("type", equalTo("/problems/duplicate-kind"));
    }

    @Test
    void refusesWhatTheContractDoesNotAllow() {
        for (var wrong :
                List.of(
                        Map.of(),
                        Map.of("language", "fr"),
                        Map.of("language", "vi", "address", "no address"),
                        Map.of("language", "vi", "address", "a@example.vn\r\nBcc: b@example.vn"),
                        Map.of("language", "vi", "colour", "red"))) {
            change("\"0\"", wrong).statusCode(400);
        }
    }

    @Test
    void anOfficerMayLookButNotChange() {
        var officer = SignIn.of(Role.OFFICER).forBody(body);

        Api.as(officer)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("actions[0].allowed", equalTo(false))
                .body("actions[0].who", equalTo("A clerk or leader of the body"));
        Api.as(officer)
                .header("If-Match", "\"0\"")
                .body(QUIETER)
                .put(PATH)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/wrong-role"));
    }

    @Test
    void aBodyTheRegistryHasNotToldIsNotFound() {
        var early = SignIn.of(Role.CLERK).forBody(UUID.randomUUID());

        Api.as(early)
                .get(PATH)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/body-not-known"));
        Api.as(early).header("If-Match", "\"0\"").body(QUIETER).put(PATH).then().statusCode(404);
    }

    private ValidatableResponse change(String version, Object choice) {
        return Api.as(clerk).header("If-Match", version).body(choice).put(PATH).then();
    }
}
