package vn.trienkhai.gateway.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.trienkhai.gateway.stage.Callers.clerk;
import static vn.trienkhai.gateway.stage.Callers.nobody;
import static vn.trienkhai.gateway.stage.Callers.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.gateway.stage.Stage;
import vn.trienkhai.gateway.stage.Stub;
import vn.trienkhai.gateway.stage.Tokens;

/** What to do next, from three services that answer as their contracts say. */
@QuarkusTest
@QuarkusTestResource(Stage.class)
class AgendaTest {

    @BeforeEach
    void everyServiceHasSomething() {
        Stage.reset();
        AgendaStage.task(Stage.TASK);
        AgendaStage.report(Stage.REPORT);
        AgendaStage.directive(Stage.DIRECTIVE);
    }

    @AfterEach
    void closeTheCircuits() throws InterruptedException {
        Stage.reset();
        for (var i = 0; i < 1200; i++) {
            if (!clerk().get("/v1/agenda").asString().contains("UNAVAILABLE")) {
                return;
            }
            Thread.sleep(50);
        }
    }

    @Test
    void putsWhatIsDueFirstOnTopAndWhatHasNoDayAtTheEnd() {
        clerk().get("/v1/agenda")
                .then()
                .statusCode(200)
                .body(
                        "items.kind",
                        contains(
                                "TASK",
                                "RECALL",
                                "REPORT",
                                "CONFIRMATION",
                                "STATION",
                                "ARRIVAL",
                                "ARRIVAL"))
                .body("items[0].dueOn", equalTo("2022-04-07"))
                .body("items[0].symbol", equalTo("12-KH/TU"))
                .body("items[0].href", equalTo("/v1/tasks/00000000-0000-7000-8000-000000000a01"))
                .body("items[2].state", equalTo("MISSING"))
                .body("sections.name", contains("TASKS", "REPORTS", "ARRIVALS"))
                .body("sections.status", contains("OK", "OK", "OK"))
                .body("sections.count", contains(2, 2, 3))
                .body("sections.more", contains(false, false, false));
    }

    /** Row 15: who is asked for a copy answers by the day the sender named. */
    @Test
    void namesTheCopiesThatAreAskedBackWithTheDayToAnswer() {
        clerk().get("/v1/agenda")
                .then()
                .body("items[1].kind", equalTo("RECALL"))
                .body("items[1].title", equalTo("Kế hoạch gửi nhầm"))
                .body("items[1].state", equalTo("RECALL_REQUESTED"))
                .body("items[1].dueOn", equalTo("2022-04-08"))
                .body("items[1].symbol", equalTo("14-KH/TU"))
                .body(
                        "items[1].href",
                        equalTo("/v1/deliveries/00000000-0000-7000-8000-000000000c03"));
    }

    @Test
    void leavesOutTasksThatWaitForSomebodyElse() {
        var ids = clerk().get("/v1/agenda").jsonPath().getList("items.id", String.class);

        assertThat(ids).doesNotContain("00000000-0000-7000-8000-000000000a02");
    }

    @Test
    void asksAsTheCallerAndForTheCallersBody() {
        var token = Tokens.of("officer");
        var body = "00000000-0000-7000-8000-000000000101";

        with(token).header("Acting-Body", body).get("/v1/agenda").then().statusCode(200);

        for (var stub : new Stub[] {Stage.TASK, Stage.REPORT, Stage.DIRECTIVE}) {
            assertThat(stub.received()).hasSize(stub == Stage.DIRECTIVE ? 3 : 2);
            assertThat(stub.last().all("Authorization")).containsExactly("Bearer " + token);
            assertThat(stub.last().all("Acting-Body")).containsExactly(body);
            assertThat(stub.last().all("traceparent")).hasSize(1);
        }
    }

    @Test
    void tellsWhichSectionIsMissingWhenAServiceIsDown() throws Exception {
        var port = Stage.REPORT.port();
        Stage.REPORT.fall();
        try {
            clerk().get("/v1/agenda")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(5))
                    .body("sections.status", contains("OK", "UNAVAILABLE", "OK"))
                    .body("sections[1].reason", notNullValue())
                    .body("sections[1].count", equalTo(0));
        } finally {
            Stage.REPORT.rise(port);
        }
    }

    @Test
    void doesNotWaitLongForAServiceThatIsSlow() {
        Stage.TASK.answers(_ -> {});
        var begun = System.nanoTime();

        clerk().get("/v1/agenda")
                .then()
                .statusCode(200)
                .body("sections.status", contains("UNAVAILABLE", "OK", "OK"));

        assertThat(System.nanoTime() - begun).isLessThan(30_000_000_000L);
    }

    @Test
    void countsAServiceThatTalksNonsenseAsUnavailable() {
        Stage.TASK.answersJson(200, "{\"items\":[1,");
        Stage.REPORT.answersJson(500, "{}");

        clerk().get("/v1/agenda")
                .then()
                .statusCode(200)
                .body("sections.status", contains("UNAVAILABLE", "UNAVAILABLE", "OK"));
    }

    @Test
    void isStillAnAgendaWhenEverythingIsDown() {
        for (var stub : new Stub[] {Stage.TASK, Stage.REPORT, Stage.DIRECTIVE}) {
            stub.answersJson(503, "{}");
        }

        clerk().get("/v1/agenda")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("sections.status", contains("UNAVAILABLE", "UNAVAILABLE", "UNAVAILABLE"));
    }

    @Test
    void saysWhenThereIsMore() {
        Stage.DIRECTIVE.answersJson(200, "{\"items\":[],\"next\":\"abc\"}");

        clerk().get("/v1/agenda").then().body("sections[2].more", equalTo(true));
    }

    @Test
    void tellsTheCallersFaultInTheWordsOfTheService() {
        Stage.TASK.answersJson(
                403,
                "{\"type\":\"/problems/not-your-body\",\"title\":\"No\",\"status\":403,\"detail\":\"x\"}");

        clerk().header("Acting-Body", "00000000-0000-7000-8000-000000000199")
                .get("/v1/agenda")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-your-body"));
    }

    @Test
    void tellsWhenTheCallerMustNameABody() {
        Stage.REPORT.answersJson(
                400,
                "{\"type\":\"/problems/acting-body-required\",\"title\":\"No\",\"status\":400}");

        clerk().get("/v1/agenda")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/acting-body-required"));
    }

    @Test
    void isForPeopleWithABodyAndAToken() {
        nobody().get("/v1/agenda").then().statusCode(401);
        with(Tokens.of("administrator")).get("/v1/agenda").then().statusCode(403);
    }
}
