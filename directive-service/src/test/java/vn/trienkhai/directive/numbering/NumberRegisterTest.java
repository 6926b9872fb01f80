package vn.trienkhai.directive.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.Hearing;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** Numbers of outgoing documents: no gap, no double, whoever asks at once (rows 1, 78). */
@QuarkusTest
@WithStack
class NumberRegisterTest {

    private static final String ONE = "/v1/number-registers/{registerId}";

    private World world;

    @Inject Hearing hearing;

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    @Test
    void directivesIssuedAtOnceGetNumbersWithoutGapOrDouble() throws Exception {
        world.register();
        var plans = IntStream.range(0, 12).mapToObj(i -> world.draft(Map.of())).toList();

        var symbols =
                together(
                        plans.stream()
                                .map(
                                        plan ->
                                                (Callable<String>)
                                                        () ->
                                                                World.issue(
                                                                                world.leader(),
                                                                                plan,
                                                                                Map.of())
                                                                        .statusCode(200)
                                                                        .extract()
                                                                        .path("symbol.raw"))
                                .toList());

        assertThat(symbols)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(27, 39).mapToObj(n -> n + "-KH/TU").toList());
    }

    @Test
    void aRefusedIssueUsesNoNumber() {
        var register = world.register();
        var nobody = World.classOf(Map.of("kinds", List.of("NOBODY_HAS_THIS_KIND")));
        var duty = World.duty(List.of(Map.of("classId", nobody, "role", "REPORT")));

        World.issue(world.leader(), world.draft(Map.of("duties", List.of(duty))), Map.of())
                .statusCode(409);

        Api.as(world.clerk())
                .get(ONE, register)
                .then()
                .statusCode(200)
                .body("next", equalTo(27))
                .body("nextSymbol", equalTo("27-KH/TU"))
                .body("actions[0].allowed", equalTo(true));
    }

    @Test
    void aBodySeesItsOwnRegistersAndAnAdministratorAll() {
        var register = world.register();
        var stranger = SignIn.of(Role.CLERK).forBody(UUID.randomUUID());

        Api.as(stranger).get(ONE, register).then().statusCode(404);
        list(stranger, Map.of()).body("items", empty());
        list(world.clerk(), Map.of()).body("items.id", contains(register.toString()));
        list(world.clerk(), Map.of("issuer", UUID.randomUUID())).body("items", empty());
        list(World.ADMINISTRATOR, Map.of("issuer", world.issuer)).body("items", hasSize(1));
        Api.as(World.AUDITOR).get(ONE, register).then().statusCode(200);
        reserve(stranger, register).statusCode(404);
        reserve(SignIn.of(Role.CLERK, Role.AUDITOR).forBody(UUID.randomUUID()), register)
                .statusCode(403);
    }

    @Test
    void registersOfOneSeriesMayNotOverlap() {
        world.register();
        var again = register(world.issuer, "PLAN", "2030-01-01", "2036-12-31");
        open(again).statusCode(409).body("type", equalTo("/problems/register-exists"));

        var backwards = register(world.issuer, "GUIDANCE", "2030-01-01", "2029-12-31");
        open(backwards)
                .statusCode(422)
                .body("type", equalTo("/problems/period-ends-before-it-begins"));
        var years = new HashMap<>(register(world.issuer, "GUIDANCE", "2029-01-01", "2030-12-31"));
        years.put("period", "YEAR");
        open(years).statusCode(422).body("type", equalTo("/problems/period-not-one-year"));
        var unnamed = new HashMap<>(register(world.issuer, "GUIDANCE", "2029-01-01", "2029-12-31"));
        unnamed.remove("typeAbbreviation");
        open(unnamed).statusCode(422).body("type", equalTo("/problems/type-abbreviation-missing"));
        open(register(UUID.randomUUID(), "PLAN", "2029-01-01", "2029-12-31"))
                .statusCode(422)
                .body("type", equalTo("/problems/organization-unknown"));
    }

    @Test
    void aRegisterWhosePeriodIsOverGivesNoNumbers() {
        String id =
                open(register(world.issuer, "OLD_PLAN", "2015-01-01", "2016-12-31"))
                        .statusCode(201)
                        .extract()
                        .path("id");

        reserve(world.clerk(), UUID.fromString(id))
                .statusCode(409)
                .body("type", equalTo("/problems/register-closed"));
    }

    @Test
    void aSignedReportIsNumberedOnceHoweverOftenItIsHeard() {
        World.register(world.issuer, "REPORT", "BC", 123);
        var report = UUID.randomUUID();

        for (int time = 1; time <= 3; time++) {
            hearing.hear("report.signed.v1", signed(report), time, Instant.now());
        }

        assertThat(numbered(report)).containsExactly("123-BC/TU 123 2022-05-06");
    }

    @Test
    void aReportWaitsForItsRegister() {
        var report = UUID.randomUUID();
        hearing.hear("report.signed.v1", signed(report), 1, Instant.now());
        assertThat(numbered(report)).isEmpty();

        World.register(world.issuer, "REPORT", "BC", 1);

        assertThat(numbered(report)).containsExactly("01-BC/TU 1 2022-05-06");
    }

    @Test
    void reportsSignedAtOnceGetNumbersWithoutGapOrDouble() throws Exception {
        World.register(world.issuer, "REPORT", "BC", 1);
        var reports = IntStream.range(0, 10).mapToObj(i -> UUID.randomUUID()).toList();

        together(
                reports.stream()
                        .map(
                                report ->
                                        (Callable<Boolean>)
                                                () -> {
                                                    hearing.hear(
                                                            "report.signed.v1",
                                                            signed(report),
                                                            1,
                                                            Instant.now());
                                                    return true;
                                                })
                        .toList());

        assertThat(reports.stream().map(report -> numbered(report).getFirst()).sorted().toList())
                .isEqualTo(
                        IntStream.rangeClosed(1, 10)
                                .mapToObj(n -> "%02d-BC/TU %d 2022-05-06".formatted(n, n))
                                .toList());
    }

    private ObjectNode signed(UUID report) {
        var event = Hearing.example("report.signed.v1");
        event.put("signerId", world.issuer.toString());
        event.withObject("/report").put("reportId", report.toString());
        return event;
    }

    private static List<String> numbered(UUID report) {
        return Database.ask(
                """
                select (payload::jsonb->>'symbol') || ' ' || (payload::jsonb->>'number') || ' ' || (payload::jsonb->>'issuedOn')
                  from event_log where key = '%s' and type = 'report-document.numbered.v1'
                """
                        .formatted(report));
    }

    private static <T> List<T> together(List<Callable<T>> acts) throws Exception {
        try (var pool = Executors.newFixedThreadPool(6)) {
            var results = new ArrayList<T>();
            for (var result : pool.invokeAll(acts)) {
                results.add(result.get());
            }
            return results;
        }
    }

    private static Map<String, Object> register(UUID issuer, String type, String from, String to) {
        return Map.of(
                "issuerId",
                issuer,
                "regime",
                "PARTY",
                "type",
                type,
                "typeAbbreviation",
                "KH",
                "bodyAbbreviation",
                "TU",
                "period",
                "TERM",
                "from",
                from,
                "to",
                to);
    }

    private static ValidatableResponse open(Map<String, Object> register) {
        return Api.as(World.ADMINISTRATOR).body(register).post("/v1/number-registers").then();
    }

    private static ValidatableResponse reserve(SignIn by, UUID register) {
        return Api.as(by)
                .body(Map.of("purpose", "Kế hoạch"))
                .post(ONE + "/reservations", register)
                .then();
    }

    private static ValidatableResponse list(SignIn by, Map<String, Object> filters) {
        return Api.as(by).queryParams(filters).get("/v1/number-registers").then().statusCode(200);
    }
}
