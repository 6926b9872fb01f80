package vn.trienkhai.directive.numbering;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** Every number has one line in the book, and the line says what became of it (row 1). */
@QuarkusTest
@WithStack
class NumberBookTest {

    private static final String ONE = "/v1/number-registers/{registerId}";

    private World world;
    private UUID register;

    @BeforeEach
    void aRegisterFrom27() {
        world = new World();
        register = world.register();
    }

    @Test
    void aNumberGivenBackIsTheNextAndItsReasonStaysUntilThen() {
        String first = reserve().body("number", equalTo(27)).extract().path("id");
        reserve().body("number", equalTo(28));

        release(first, Map.of("reason", "Không ban hành nữa"))
                .statusCode(200)
                .body("state", equalTo("RELEASED"))
                .body("reason", equalTo("Không ban hành nữa"));
        Api.as(world.clerk()).get(ONE, register).then().body("next", equalTo(27));
        reserve().body("number", equalTo(27));
        reserve().body("number", equalTo(29));
        release(first, Map.of("reason", "Lần nữa"))
                .statusCode(404)
                .body("type", equalTo("/problems/reservation-not-found"));
    }

    @Test
    void givingBackTwiceUnderOneKeyIsOnce() {
        String kept = reserve().extract().path("id");
        var key = Api.key();

        for (int time = 0; time < 2; time++) {
            giveBack(kept, key, "Thôi").statusCode(200).body("state", equalTo("RELEASED"));
        }
        giveBack(kept, key, "Lý do khác")
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    private ValidatableResponse giveBack(String reservation, String key, String reason) {
        return Api.as(world.clerk())
                .header("Idempotency-Key", key)
                .body(Map.of("reason", reason))
                .post(ONE + "/reservations/{reservationId}/release", register, reservation)
                .then();
    }

    @Test
    void aNumberStruckOutExplainsTheHole() {
        String first = reserve().extract().path("id");

        release(first, Map.of("reason", "In hỏng", "reuse", false))
                .statusCode(200)
                .body("state", equalTo("VOID"));

        reserve().body("number", equalTo(28));
        book(Map.of("state", "VOID"))
                .body("items.number", contains(27))
                .body("items.reason", contains("In hỏng"));
        var plan = world.draft(Map.of());
        World.issue(world.leader(), plan, Map.of("number", 27))
                .statusCode(409)
                .body(
                        "errors[0].detail",
                        equalTo("number-already-used: Number 27 is gone; the next is 29"));
    }

    @Test
    void aReservedNumberIsUsedByTheDirectiveThatNamesIt() {
        reserve().body("number", equalTo(27));
        var plan = world.draft(Map.of("symbol", "27 - KH/TU"));
        world.issued(plan);
        var next = world.draft(Map.of());
        world.issued(next);

        book(Map.of())
                .body("items.number", contains(27, 28))
                .body("items.state", contains("USED", "USED"))
                .body("items.documentId", contains(plan.toString(), next.toString()))
                .body("items.symbol", contains("27-KH/TU", "28-KH/TU"))
                .body("items[0].reservationId", nullValue());
    }

    @Test
    void numbersOfThePastAreNeverHandedOut() {
        past(Map.of("first", 1, "last", 26, "note", "Sổ giấy")).statusCode(200);
        past(Map.of("first", 28, "note", "Ban hành khi mất điện")).statusCode(200);
        past(Map.of("first", 29, "last", 30, "note", "Ban hành khi mất điện")).statusCode(200);

        reserve().body("number", equalTo(27));
        reserve().body("number", equalTo(31));
        past(Map.of("first", 31, "last", 40, "note", "Trùng"))
                .statusCode(409)
                .body("type", equalTo("/problems/number-already-used"));
        past(Map.of("first", 25, "last", 60, "note", "Trùng")).statusCode(409);
        reserve().body("number", equalTo(32));
        past(Map.of("first", 60, "last", 50, "note", "Ngược"))
                .statusCode(422)
                .body("type", equalTo("/problems/number-span-impossible"));
        past(Map.of("first", 100, "last", 20000, "note", "Dài")).statusCode(422);
        String next =
                book(Map.of("limit", 20, "state", "HISTORICAL"))
                        .body("items[19].number", equalTo(20))
                        .extract()
                        .path("next");
        book(Map.of("limit", 20, "state", "HISTORICAL", "cursor", next))
                .body("items.number", contains(21, 22, 23, 24, 25, 26, 28, 29, 30));
    }

    @Test
    void anOlderDocumentOfTheOwnBodyTakesItsNumberOutOfTheRegister() {
        reserve().body("number", equalTo(27));
        var ahead = historical("28-KH/TU", "2021-05-04");
        var doubled = historical("27-KH/TU", "2021-05-05");
        historical("30-KH/UBND", "2021-05-06");

        reserve().body("number", equalTo(29));
        reserve().body("number", equalTo(30));
        book(Map.of())
                .body("items.number", contains(27, 28, 29, 30))
                .body("items[1].documentId", equalTo(ahead))
                .body("items[0].state", equalTo("RESERVED"));
        Api.as(world.clerk())
                .get(World.DIRECTIVE + "/history", doubled)
                .then()
                .body("items.act", hasItem("number-belongs-to-another"));
        Api.as(world.clerk())
                .get(World.DIRECTIVE + "/history", ahead)
                .then()
                .body("items.act", not(hasItem("number-belongs-to-another")));
    }

    @Test
    void onlyTheOwnBodyWritesInItsBook() {
        String kept = reserve().extract().path("id");
        var stranger = SignIn.of(Role.CLERK).forBody(UUID.randomUUID());
        var watching = SignIn.of(Role.CLERK, Role.AUDITOR).forBody(UUID.randomUUID());

        for (var path : List.of("/reservations/" + kept + "/release", "/historical-numbers")) {
            var body =
                    path.endsWith("release")
                            ? Map.of("reason", "x")
                            : Map.<String, Object>of("first", 90, "note", "x");
            var template =
                    path.endsWith("release")
                            ? ONE + "/reservations/{reservationId}/release"
                            : ONE + path;
            var ids =
                    path.endsWith("release")
                            ? new Object[] {register, kept}
                            : new Object[] {register};
            Api.as(stranger).body(body).post(template, ids).then().statusCode(404);
            Api.as(watching).body(body).post(template, ids).then().statusCode(403);
        }
        Api.as(stranger).get(ONE + "/numbers", register).then().statusCode(404);
        Api.as(watching).get(ONE + "/numbers", register).then().statusCode(200);
        book(Map.of()).body("items.state", contains("RESERVED"));
    }

    private String historical(String symbol, String day) {
        var body = new HashMap<String, Object>();
        body.put("origin", "HISTORICAL");
        body.put("regime", "PARTY");
        body.put("type", "PLAN");
        body.put("abstract", "Kế hoạch cũ");
        body.put("symbol", symbol);
        body.put("issuedOn", day);
        body.put("issuerId", world.issuer);
        return Api.as(world.clerk())
                .body(body)
                .post("/v1/directives")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse reserve() {
        return Api.as(world.clerk())
                .body(Map.of("purpose", "Kế hoạch"))
                .post(ONE + "/reservations", register)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse release(String reservation, Map<String, Object> how) {
        return Api.as(world.clerk())
                .body(how)
                .post(ONE + "/reservations/{reservationId}/release", register, reservation)
                .then();
    }

    private ValidatableResponse past(Map<String, Object> span) {
        return Api.as(world.clerk()).body(span).post(ONE + "/historical-numbers", register).then();
    }

    private ValidatableResponse book(Map<String, Object> filters) {
        return Api.as(world.clerk())
                .queryParams(filters)
                .get(ONE + "/numbers", register)
                .then()
                .statusCode(200);
    }
}
