package vn.trienkhai.directive.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Hearing;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/** One series for several types, and series that follow each other (row 1). */
@QuarkusTest
@WithStack
class CombinedRegisterTest {

    private static final String ONE = "/v1/number-registers/{registerId}";
    private static final List<Map<String, String>> CONCLUSIONS =
            List.of(Map.of("type", "CONCLUSION", "typeAbbreviation", "KL"));

    @Inject Hearing hearing;

    private World world;

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    @Test
    void aNumberIsUsedOnceWhateverTheType() {
        var register = opened(plans(Map.of("also", CONCLUSIONS, "firstNumber", 27)));
        assertThat(issued("PLAN", "2022-03-01")).isEqualTo("27-KH/TU");
        assertThat(issued("CONCLUSION", "2022-03-01")).isEqualTo("28-KL/TU");
        assertThat(issued("PLAN", "2022-03-02")).isEqualTo("29-KH/TU");

        Api.as(world.clerk())
                .get(ONE + "/numbers", register)
                .then()
                .statusCode(200)
                .body("items.symbol", contains("27-KH/TU", "28-KL/TU", "29-KH/TU"))
                .body("items.type", contains("PLAN", "CONCLUSION", "PLAN"));
        Api.as(world.clerk())
                .get(ONE, register)
                .then()
                .statusCode(200)
                .body("also.type", contains("CONCLUSION"))
                .body("next", equalTo(30));
    }

    @Test
    void aTypeStandsInOneSeriesAtATime() {
        opened(plans(Map.of("also", CONCLUSIONS)));
        var conclusions = plans(Map.of("type", "CONCLUSION", "typeAbbreviation", "KL"));
        open(conclusions).statusCode(409).body("type", equalTo("/problems/register-exists"));
        open(plans(Map.of("type", "NOTICE", "typeAbbreviation", "TB", "also", CONCLUSIONS)))
                .statusCode(409)
                .body("type", equalTo("/problems/register-exists"));
        conclusions.put("from", "2035-10-23");
        conclusions.put("to", "2040-10-22");
        opened(conclusions);
    }

    @Test
    void whatIsNoSeriesIsRefused() {
        refused("type-listed-twice", List.of(Map.of("type", "PLAN", "typeAbbreviation", "KH")));
        refused("type-abbreviation-missing", List.of(Map.of("type", "CONCLUSION")));
        var register = opened(plans(Map.of("also", CONCLUSIONS)));
        reserve(register, Map.of("type", "NOTICE"))
                .statusCode(422)
                .body("type", equalTo("/problems/type-not-numbered-here"));
    }

    @Test
    void aNumberReservedForATypeIsKeptForIt() {
        var register = opened(plans(Map.of("also", CONCLUSIONS)));
        reserve(register, Map.of("type", "CONCLUSION"))
                .statusCode(201)
                .body("number", equalTo(1))
                .body("symbol", equalTo("01-KL/TU"));
        reserve(register, Map.of())
                .statusCode(201)
                .body("number", equalTo(2))
                .body("symbol", nullValue());
        var plan = world.draft(Map.of("type", "PLAN"));
        Api.as(world.clerk())
                .header("Idempotency-Key", Api.key())
                .body(Map.of("issuedOn", "2022-03-01", "number", 1))
                .post(World.DIRECTIVE + "/issue-check", plan)
                .then()
                .statusCode(200)
                .body("problems.code", hasItem("number-kept-for-other-type"));
        World.issue(world.leader(), plan, Map.of("number", 1)).statusCode(409);
        World.issue(world.leader(), plan, Map.of("number", 2))
                .statusCode(200)
                .body("symbol.raw", equalTo("02-KH/TU"));
        World.issue(world.leader(), world.draft(Map.of("type", "CONCLUSION")), Map.of("number", 1))
                .statusCode(200)
                .body("symbol.raw", equalTo("01-KL/TU"));
    }

    @Test
    void aSignedReportTakesItsNumberFromTheSharedSeries() {
        var reports = List.of(Map.of("type", "REPORT", "typeAbbreviation", "BC"));
        var register = opened(plans(Map.of("also", reports)));
        var event = Hearing.example("report.signed.v1");
        event.put("signerId", world.issuer.toString());
        event.withObject("/report").put("reportId", UUID.randomUUID().toString());
        hearing.hear("report.signed.v1", event, 1, Instant.now());
        assertThat(issued("PLAN", "2022-03-01")).isEqualTo("02-KH/TU");
        Api.as(world.clerk())
                .get(ONE + "/numbers", register)
                .then()
                .statusCode(200)
                .body("items.symbol", contains("01-BC/TU", "02-KH/TU"));
    }

    @Test
    void numbersBeginAnewWithEachYearAndEachTermAndKnowOlderOnes() {
        for (var year : List.of("2021", "2022")) {
            opened(plans(Map.of("period", "YEAR", "from", year + "-01-01", "to", year + "-12-31")));
        }
        assertThat(issued("PLAN", "2021-12-30")).isEqualTo("01-KH/TU");
        assertThat(issued("PLAN", "2022-01-01")).isEqualTo("01-KH/TU");
        assertThat(issued("PLAN", "2021-12-31")).isEqualTo("02-KH/TU");

        var old = opened(resolutions("2015-10-21", "2020-10-22"));
        Api.as(world.clerk())
                .body(Map.of("first", 1, "last", 115, "note", "Sổ giấy khóa XIX"))
                .post(ONE + "/historical-numbers", old)
                .then()
                .statusCode(200)
                .body("items[0].symbol", equalTo("01-NQ/TU"));
        opened(resolutions("2020-10-23", "2025-10-22"));
        assertThat(issued("RESOLUTION", "2020-10-22")).isEqualTo("116-NQ/TU");
        assertThat(issued("RESOLUTION", "2020-10-23")).isEqualTo("01-NQ/TU");
    }

    private Map<String, Object> resolutions(String from, String to) {
        return plans(
                Map.of("type", "RESOLUTION", "typeAbbreviation", "NQ", "from", from, "to", to));
    }

    private String issued(String type, String day) {
        return World.issue(
                        world.leader(), world.draft(Map.of("type", type)), Map.of("issuedOn", day))
                .statusCode(200)
                .extract()
                .path("symbol.raw");
    }

    private Map<String, Object> plans(Map<String, Object> parts) {
        var register = new HashMap<String, Object>();
        register.put("issuerId", world.issuer);
        register.put("regime", "PARTY");
        register.put("type", "PLAN");
        register.put("typeAbbreviation", "KH");
        register.put("bodyAbbreviation", "TU");
        register.put("period", "TERM");
        register.put("from", "2020-10-23");
        register.put("to", "2035-10-22");
        register.putAll(parts);
        return register;
    }

    private static ValidatableResponse open(Map<String, Object> register) {
        return Api.as(World.ADMINISTRATOR).body(register).post("/v1/number-registers").then();
    }

    private static UUID opened(Map<String, Object> register) {
        return UUID.fromString(open(register).statusCode(201).extract().path("id"));
    }

    private void refused(String problem, List<Map<String, String>> also) {
        open(plans(Map.of("also", also)))
                .statusCode(422)
                .body("type", equalTo("/problems/" + problem));
    }

    private ValidatableResponse reserve(UUID register, Map<String, Object> parts) {
        var body = new HashMap<String, Object>(parts);
        body.put("purpose", "Kế hoạch");
        return Api.as(world.clerk()).body(body).post(ONE + "/reservations", register).then();
    }
}
