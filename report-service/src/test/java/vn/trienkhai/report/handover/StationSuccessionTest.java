package vn.trienkhai.report.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.TestStack;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.report.Foreign;
import vn.trienkhai.report.Paper;
import vn.trienkhai.report.Scene;

/** A station whose body is no more is shown, and gets a successor by an act (row 24). */
@QuarkusTest
@WithStack
class StationSuccessionTest {

    private static final String REQUIREMENT = "/v1/report-requirements/{requirementId}";

    private Scene scene;
    private final UUID heir = UUID.randomUUID();

    @BeforeEach
    void inApril2022() {
        TestClock.set(LocalDateTime.of(2022, 4, 4, 9, 0));
        scene = Scene.with(2);
        recorded(heir, null);
    }

    @AfterEach
    void backToTheRealTime() {
        TestClock.reset();
    }

    @Test
    void aStationWhoseBodyIsNoMoreIsShownWithWhoMustDecide() {
        scene.submitted(scene.author());
        requirement().body("vacantStations", empty());
        dissolved(scene.via);

        requirement()
                .body("vacantStations.role", hasItems("VIA", "CONSOLIDATE"))
                .body("vacantStations[0].organizationId", equalTo(scene.via.toString()))
                .body("vacantStations[0].lastDay", equalTo("2022-03-31"))
                .body("vacantStations[0].decidedById", equalTo(scene.board.toString()));
        Scene.as(scene.board)
                .get("/v1/report-periods/{periodId}/expected", scene.period)
                .then()
                .body("items.heldUpSince", hasItem("2022-03-31"));
    }

    @Test
    void theSuccessorOfAConsolidatorGoesOnWithWhatLiesThereAndIsTold() throws SQLException {
        var onItsWay = scene.submitted(scene.author());
        var arrived = scene.arrived(scene.authors.getLast());
        dissolved(scene.via);

        succeed(scene.via, heir).statusCode(200).body("vacantStations", empty());

        assertThat(told())
                .containsExactly(heir + " for " + scene.via + " [\"VIA\", \"CONSOLIDATE\"] 2");
        Scene.as(scene.board)
                .get("/v1/report-periods/{periodId}/expected", scene.period)
                .then()
                .body("items.liesWithId", contains(heir.toString(), heir.toString()))
                .body("items.heldUpSince", contains(null, null));
        onItsWay.act(heir, "forwarding", "{}").then().statusCode(200);
        var consolidated = Paper.begin(heir, scene.period, "CONSOLIDATED");
        arrived.get(heir).then().body("state", equalTo("ACCEPTED"));
        consolidated.write(heir, "1.1", "Các địa phương đã quán triệt.").then().statusCode(200);
        consolidated.submit(heir).then().statusCode(200);
        Scene.as(heir)
                .get("/v1/reports/{reportId}/history", onItsWay.id())
                .then()
                .body("items.act", hasItem("succeed-station"));
    }

    @Test
    void aConsolidatedReportInTheMakingIsTheSuccessors() {
        var consolidated = scene.consolidated();
        dissolved(scene.via);

        succeed(scene.via, heir).statusCode(200);

        consolidated.write(heir, "1.1", "Các địa phương đã quán triệt.").then().statusCode(200);
        consolidated.submit(heir).then().statusCode(200).body("authorId", equalTo(heir.toString()));
        consolidated
                .act(scene.appraiser, "appraisals", "{\"opinion\": \"Đạt.\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void whatCannotBeIsRefusedByNameAndChangesNothing() throws SQLException {
        refused(succeed(scene.via, heir), 409, "station-not-vacant");
        dissolved(scene.via);
        refused(succeed(scene.author(), heir), 422, "station-not-on-route");
        refused(succeed(scene.via, scene.via), 422, "successor-unfit");
        refused(succeed(scene.via, UUID.randomUUID()), 422, "successor-unfit");
        refused(succeed(scene.appraiser, scene.via, heir, tag()), 403, "not-your-part");
        succeed(scene.board, scene.via, heir, "\"999\"").statusCode(412);
        Api.as(SignIn.of(Role.LEADER).forBody(UUID.randomUUID()))
                .header("If-Match", tag())
                .body(body(scene.via, heir))
                .post(REQUIREMENT + "/station-successions", scene.requirement)
                .then()
                .statusCode(404);
        requirement().body("vacantStations.role", hasItems("VIA", "CONSOLIDATE"));
        assertThat(told()).isEmpty();
    }

    /** Whom the successor is told by, for whom, with what to do and how much waits. */
    private List<String> told() throws SQLException {
        var sql =
                """
                select payload::jsonb ->> 'heirId' || ' for ' || (payload::jsonb ->> 'formerId') || ' '
                    || (payload::jsonb ->> 'roles') || ' ' || (payload::jsonb ->> 'waiting')
                from event_log where key = ? and type = 'report-requirement.station-succeeded.v1'
                """;
        try (var connection = TestStack.connectAsSuperuser();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, scene.requirement.toString());
            var told = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    told.add(rows.getString(1));
                }
            }
            return told;
        }
    }

    private ValidatableResponse succeed(UUID former, UUID successor) {
        return succeed(scene.board, former, successor, tag());
    }

    private ValidatableResponse succeed(UUID by, UUID former, UUID successor, String tag) {
        return Scene.as(by)
                .header("If-Match", tag)
                .body(body(former, successor))
                .post(REQUIREMENT + "/station-successions", scene.requirement)
                .then();
    }

    private static String body(UUID former, UUID successor) {
        return "{\"formerId\": \"%s\", \"heirId\": \"%s\", \"legalBasis\": \"NQ 202/2025/QH15\"}"
                .formatted(former, successor);
    }

    private String tag() {
        return requirement().extract().header("ETag");
    }

    private ValidatableResponse requirement() {
        return Scene.as(scene.board).get(REQUIREMENT, scene.requirement).then().statusCode(200);
    }

    private static void refused(ValidatableResponse response, int status, String type) {
        response.statusCode(status).body("type", equalTo("/problems/" + type));
    }

    private void dissolved(UUID body) {
        recorded(body, "2022-03-31");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                requirement()
                                        .body(
                                                "vacantStations.organizationId",
                                                hasItem(body.toString())));
    }

    private static void recorded(UUID body, @Nullable String closedOn) {
        var event = Foreign.example("organization.recorded.v1");
        event.put("organizationId", body.toString()).put("officialName", "Cơ quan " + body);
        event.remove("closedOn");
        if (closedOn != null) {
            event.put("closedOn", closedOn);
        }
        Foreign.tell("organization.events", "organization.recorded.v1", body, event);
    }
}
