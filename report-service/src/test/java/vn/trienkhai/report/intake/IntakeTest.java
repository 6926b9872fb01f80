package vn.trienkhai.report.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.report.Foreign;
import vn.trienkhai.report.Scene;

/** What directive-service tells changes what is expected here. */
@QuarkusTest
@WithStack
class IntakeTest {

    @BeforeEach
    void inApril2022() {
        TestClock.set(LocalDateTime.of(2022, 4, 4, 9, 0));
    }

    @AfterEach
    void backToTheRealTime() {
        TestClock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdrawn", "replaced", "concluded"})
    void expectsNothingMoreWhenTheDirectiveHasEnded(String ended) {
        var scene = Scene.with(1);
        var type = "directive." + ended + ".v1";
        var withdrawn = Foreign.example(type);
        withdrawn.put("directiveId", scene.directive.toString());
        Foreign.tell("directive.events", type, scene.directive, withdrawn);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                Scene.as(scene.board)
                                        .get(
                                                "/v1/report-requirements/{requirementId}",
                                                scene.requirement)
                                        .then()
                                        .body("closedOn", notNullValue()));

        refused(
                Scene.as(scene.author())
                        .body(
                                "{\"periodId\": \"%s\", \"level\": \"INPUT\"}"
                                        .formatted(scene.period))
                        .post("/v1/reports"),
                409,
                "requirement-closed");
        Scene.as(scene.author())
                .queryParam("my", "author")
                .queryParam("open", true)
                .get("/v1/report-requirements")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void namesBodiesByWhatTheRegistryTold() {
        var scene = Scene.with(1);
        var recorded = Foreign.example("organization.recorded.v1");
        recorded.put("organizationId", scene.author().toString())
                .put("officialName", "Huyện ủy Ba Tơ");
        Foreign.tell("organization.events", "organization.recorded.v1", scene.author(), recorded);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                Scene.as(scene.board)
                                        .get("/v1/report-periods/{periodId}/expected", scene.period)
                                        .then()
                                        .body("items.authorName", hasItem("Huyện ủy Ba Tơ")));
    }

    /** A duty with more holders than one event can name is one requirement with one period. */
    @Test
    void addsTheAuthorsOfALaterChunkToTheSamePeriod() {
        var scene = Scene.with(2);
        var later = UUID.randomUUID();

        scene.tellDuty(2, later);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                Scene.as(scene.board)
                                        .get("/v1/report-periods/{periodId}/expected", scene.period)
                                        .then()
                                        .body("items.authorId", hasSize(3))
                                        .body("items.authorId", hasItem(later.toString())));
        assertThat(scene.draft(later).state(later)).isEqualTo("DRAFT");
    }

    /** Row 49: "kể từ ngày nhận" is counted for each author, whichever is heard of first. */
    @Test
    void reportsDueFromReceiptAreDueByEachAuthorsOwnArrival() {
        var duty = new CountedDuty();
        var early = UUID.randomUUID();
        var later = UUID.randomUUID();
        duty.arrived(early, "2022-06-01");
        duty.tell("DAYS", early, later);
        duty.awaitDue(early + " 2022-06-11", later.toString());

        duty.arrived(later, "2022-06-03");
        duty.arrived(early, "2022-06-09");

        duty.awaitDue(early + " 2022-06-11", later + " 2022-06-13");
    }

    private static void refused(Response response, int status, String type) {
        response.then().statusCode(status).body("type", equalTo("/problems/" + type));
    }
}
