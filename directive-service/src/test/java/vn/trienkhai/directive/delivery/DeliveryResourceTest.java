package vn.trienkhai.directive.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/** The receiving body's desk (rows 3, 34, 35, 37, 38). */
@QuarkusTest
@WithStack
class DeliveryResourceTest {

    private World world;
    private UUID receiver;
    private SignIn clerk;

    @BeforeEach
    void itIsMarch2022() {
        TestClock.set(LocalDateTime.of(2022, 3, 1, 9, 0));
        world = new World();
        receiver = world.below("PARTY_COMMISSION", "Ban Tổ chức Tỉnh ủy");
        clerk = SignIn.of(Role.CLERK).forBody(receiver);
        world.register();
    }

    @AfterEach
    void itIsToday() {
        TestClock.reset();
    }

    @Test
    void aCopyIsOpenedThenRegisteredUnderTheBodysOwnNumber() {
        var copy = delivery();
        act(copy, "opening", Map.of())
                .statusCode(200)
                .body("state", equalTo("DELIVERED"))
                .body("openedBy", notNullValue());
        act(copy, "opening", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"));

        TestClock.set(LocalDateTime.of(2022, 3, 3, 8, 0));
        act(copy, "receipt", Map.of("arrivalDate", "2022-03-02"))
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("arrivalNumber", equalTo(1))
                .body("arrivalDate", equalTo("2022-03-02"))
                .body("deliveredAt", notNullValue());
        act(copy, "dispositions", Map.of("leadUnit", "Phòng Khoa giáo", "due", "2022-04-05"))
                .statusCode(200)
                .body("dispositions.leadUnit", contains("Phòng Khoa giáo"));
        assertThat(told(copy)).containsExactly("delivery.sent.v1", "delivery.received.v1");
    }

    @Test
    void aCopyCanGoBackWithAReasonOnce() {
        var copy = delivery();

        act(copy, "refusal", Map.of("reason", "Không thuộc thẩm quyền"))
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("refusedReason", equalTo("Không thuộc thẩm quyền"));
        for (var again : List.of("receipt", "refusal", "dispositions")) {
            act(copy, again, body(again))
                    .statusCode(409)
                    .body("type", equalTo("/problems/wrong-state"));
        }
        assertThat(told(copy)).containsExactly("delivery.sent.v1", "delivery.refused.v1");
    }

    @Test
    void aCopyArrivesBetweenItsSendingAndToday() {
        var copy = delivery();

        for (var day : List.of("2022-02-28", "2022-03-02")) {
            act(copy, "receipt", Map.of("arrivalDate", day))
                    .statusCode(422)
                    .body("type", equalTo("/problems/arrival-date-impossible"));
        }
    }

    @Test
    void notesWithASecrecyStampAreRefused() {
        var copy = delivery();

        act(copy, "refusal", Map.of("reason", "MẬT"))
                .statusCode(422)
                .body("type", equalTo("/problems/classified-document-refused"));
        act(copy, "receipt", Map.of()).statusCode(200);
        act(copy, "dispositions", Map.of("leadUnit", "Văn phòng", "note", "TỐI MẬT"))
                .statusCode(422);
    }

    @Test
    void onlyTheReceiverActsOnItsCopy() {
        var copy = delivery();
        for (var act : List.of("opening", "receipt", "refusal", "dispositions", "routings")) {
            World.act(world.clerk(), World.DELIVERY, copy, act, body(act))
                    .statusCode(403)
                    .body("type", equalTo("/problems/not-allowed"));
        }
        var stranger = SignIn.of(Role.CLERK).forBody(UUID.randomUUID());
        Api.as(stranger).get(World.DELIVERY, copy).then().statusCode(404);
        Api.as(World.AUDITOR).get(World.DELIVERY, copy).then().statusCode(200);
    }

    @Test
    void aCopyIsPassedOnInsideTheBodyWithATrace() {
        var unit = world.below("UNIT", "Phòng Khoa giáo");
        var copy = delivery();
        act(copy, "routings", Map.of("toUnit", "Văn phòng", "purpose", "HANDLE"))
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"));
        act(copy, "receipt", Map.of()).statusCode(200);
        act(
                        copy,
                        "routings",
                        Map.of("toOrganizationId", unit, "purpose", "HANDLE", "due", "2022-03-10"))
                .statusCode(200)
                .body("routings.toUnit", contains("Phòng Khoa giáo"));
        act(
                        copy,
                        "routings",
                        Map.of(
                                "fromUnit",
                                "Phòng Khoa giáo",
                                "toUnit",
                                "Phòng Tổng hợp",
                                "person",
                                "Chuyên viên",
                                "purpose",
                                "COORDINATE"))
                .statusCode(200)
                .body("routings.number", contains(1, 2));

        history(clerk, copy, Map.of())
                .body("items.act", contains("sent", "received", "routed", "routed"))
                .body("items.state", contains("SENT", "RECEIVED", "RECEIVED", "RECEIVED"));
        String next = history(clerk, copy, Map.of("limit", 3)).extract().path("next");
        history(clerk, copy, Map.of("limit", 3, "cursor", next)).body("items", hasSize(1));
        history(world.clerk(), copy, Map.of()).body("items.act", contains("sent", "received"));
        history(World.AUDITOR, copy, Map.of()).body("items", hasSize(4));
        Api.as(world.clerk()).get(World.DELIVERY, copy).then().body("routings", hasSize(0));
    }

    @Test
    void aStepThatIsNotClearIsRefused() {
        var copy = delivery();
        act(copy, "receipt", Map.of()).statusCode(200);
        var unknown = UUID.randomUUID();
        Map<Map<String, Object>, String> wrong =
                Map.of(
                        Map.of("purpose", "KNOW"), "unit-unclear",
                        Map.of("purpose", "KNOW", "toUnit", "A", "toOrganizationId", unknown),
                                "unit-unclear",
                        Map.of("purpose", "KNOW", "toOrganizationId", unknown),
                                "organization-unknown",
                        Map.of("purpose", "KNOW", "toUnit", "A", "due", "2022-02-28"),
                                "due-before-arrival",
                        Map.of("purpose", "KNOW", "toUnit", "A", "note", "TỐI MẬT"),
                                "classified-document-refused");
        wrong.forEach(
                (step, problem) ->
                        act(copy, "routings", step)
                                .statusCode(422)
                                .body("type", equalTo("/problems/" + problem)));
        act(copy, "dispositions", Map.of("leadUnit", "A", "due", "2022-02-28"))
                .statusCode(422)
                .body("type", equalTo("/problems/due-before-arrival"));
        Database.change(
                "update delivery set routings = (select jsonb_agg(jsonb_build_object('number', n, 'toUnit', 'A', 'purpose', 'KNOW', 'at', '2022-03-01T00:00:00Z', 'by', 'x')) from generate_series(1, 200) n) where id = '%s'"
                        .formatted(copy));
        act(copy, "routings", Map.of("purpose", "KNOW", "toUnit", "A"))
                .statusCode(409)
                .body("type", equalTo("/problems/routing-too-long"));
    }

    @Test
    void arrivalNumbersHaveNoGapAndNoDoubleWhenManyArriveAtOnce() throws Exception {
        var copies = IntStream.range(0, 12).mapToObj(i -> delivery()).toList();

        try (var pool = Executors.newFixedThreadPool(6)) {
            var answers =
                    copies.stream()
                            .map(
                                    copy ->
                                            pool.submit(
                                                    () ->
                                                            act(copy, "receipt", Map.of())
                                                                    .statusCode(200)
                                                                    .extract()
                                                                    .<Integer>path(
                                                                            "arrivalNumber")))
                            .toList();
            var numbers = new java.util.ArrayList<Integer>();
            for (var answer : answers) {
                numbers.add(answer.get());
            }
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 12).boxed().toList());
        }
    }

    @Test
    void eachYearAndBodyHasItsOwnSeries() {
        act(delivery(), "receipt", Map.of()).body("arrivalNumber", equalTo(1));
        TestClock.set(LocalDateTime.of(2023, 1, 3, 9, 0));
        act(delivery(), "receipt", Map.of()).body("arrivalNumber", equalTo(1));
    }

    @Test
    void myListIsFilteredByState() {
        var first = delivery();
        delivery();
        act(first, "receipt", Map.of()).statusCode(200);

        list(Map.of()).body("items", hasSize(2));
        list(Map.of("status", "RECEIVED")).body("items.id", contains(first.toString()));
        String next = list(Map.of("limit", 1)).body("items", hasSize(1)).extract().path("next");
        list(Map.of("limit", 1, "cursor", next)).body("items.id", contains(first.toString()));
    }

    private static Map<String, Object> body(String act) {
        return switch (act) {
            case "refusal" -> Map.of("reason", "Nhầm");
            case "dispositions" -> Map.of("leadUnit", "Văn phòng");
            case "routings" -> Map.of("toUnit", "Văn phòng", "purpose", "KNOW");
            default -> Map.of();
        };
    }

    private UUID delivery() {
        var plan = world.draft(Map.of("recipients", List.of(World.recipient(receiver, "ACTION"))));
        world.issued(plan);
        return World.delivery(receiver, plan);
    }

    private ValidatableResponse act(UUID copy, String act, Map<String, Object> body) {
        return World.act(clerk, World.DELIVERY, copy, act, body);
    }

    private ValidatableResponse list(Map<String, Object> filters) {
        return Api.as(clerk).queryParams(filters).get("/v1/deliveries").then().statusCode(200);
    }

    private static ValidatableResponse history(SignIn by, UUID copy, Map<String, Object> page) {
        return Api.as(by)
                .queryParams(page)
                .get(World.DELIVERY + "/history", copy)
                .then()
                .statusCode(200);
    }

    private static List<String> told(UUID copy) {
        return Database.ask(
                "select type from event_log where key = '%s' order by version".formatted(copy));
    }
}
