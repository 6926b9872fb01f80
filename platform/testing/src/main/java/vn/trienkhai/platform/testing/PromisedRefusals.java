package vn.trienkhai.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Wire.Answer;
import vn.trienkhai.platform.testing.lint.ContractFiles;
import vn.trienkhai.platform.testing.lint.Operation;
import vn.trienkhai.platform.testing.lint.Place;

/**
 * The refusals every operation promises alike, made from the contract: extend it in a
 * {@code @QuarkusTest @WithStack} class. A new operation is covered without a line of test code.
 * Rows 118, 132, 133.
 */
public abstract class PromisedRefusals {

    private static final UUID NOWHERE = UUID.randomUUID();
    private static final byte[] BYTES = "bytes".getBytes(StandardCharsets.UTF_8);
    private static final List<SignIn.Fault> FAULTS =
            Stream.of(SignIn.Fault.values()).filter(fault -> fault != SignIn.Fault.NONE).toList();

    private final List<Operation> operations =
            Operation.all(Contract.rootOfThisModule(new ContractFiles()))
                    .filter(operation -> !operation.isPublic())
                    .toList();

    @Test
    void everyOperationNeedsAToken() {
        each(
                operation ->
                        expect(
                                operation,
                                send(operation, Wire.anonymous()),
                                401,
                                "unauthenticated"));
    }

    @Test
    void noOperationTakesATokenThatIsNotOurs() {
        for (var fault : FAULTS) {
            each(
                    operation ->
                            expect(
                                    operation,
                                    send(operation, Wire.as(allowed(operation).with(fault))),
                                    401,
                                    "unauthenticated"));
        }
    }

    @Test
    void everyOperationRefusesTheRolesItDoesNotName() {
        each(
                operation ->
                        Arrays.stream(Role.values())
                                .filter(role -> !operation.list("x-roles").contains(role.claim()))
                                .forEach(
                                        role ->
                                                expect(
                                                        operation,
                                                        send(operation, Wire.as(stranger(role))),
                                                        403,
                                                        "wrong-role")));
    }

    @Test
    void everyOperationNamesAnUnknownParameter() {
        each(
                operation -> {
                    var request = Wire.as(allowed(operation)).query("colour", "red");
                    expect(operation, send(operation, request), 400, "unknown-parameter");
                });
    }

    @Test
    void aBodyTheSignInDoesNotActForIsRefused() {
        each(
                operation -> {
                    var other = UUID.randomUUID().toString();
                    var request = Wire.as(allowed(operation)).header("Acting-Body", other);
                    expect(operation, send(operation, request), 403, "not-your-body");
                });
    }

    @Test
    void everyChangeOfAnItemNeedsItsVersion() {
        each(
                operation -> {
                    if (operation.has("If-Match")) {
                        var request = headed(Wire.as(allowed(operation)), operation, false);
                        expect(operation, body(operation, request), 428, "precondition-required");
                    }
                });
    }

    @Test
    void bodiesThatBreakTheContractAreRefused() {
        each(
                operation -> {
                    if (operation.body().at("content").at("application/json").exists()) {
                        refuses(
                                operation,
                                "{\"colour\": 1}",
                                "unknown-property",
                                "validation-failed");
                        refuses(operation, "[1]", "validation-failed");
                        refuses(operation, "{\"a\"", "malformed-json");
                    }
                });
    }

    @Test
    void whatIsNotThereIsNotFound() {
        each(
                operation -> {
                    if (operation.answers(404) && operation.path().contains("Id}")) {
                        var answer = send(operation, Wire.as(allowed(operation)));
                        assertThat(answer.status())
                                .as("%s %s", operation.method(), operation.path())
                                .isEqualTo(404);
                    }
                });
    }

    private void refuses(Operation operation, String json, String... types) {
        var request =
                headed(Wire.as(allowed(operation)), operation, true)
                        .bytes(json.getBytes(StandardCharsets.UTF_8));
        var answer = request(operation, request);
        assertThat(answer.status())
                .as("%s %s with %s", operation.method(), operation.path(), json)
                .isEqualTo(400);
        assertThat(types).contains(answer.problem());
    }

    private void each(java.util.function.Consumer<Operation> check) {
        SoftAssertions.assertSoftly(
                softly ->
                        operations.forEach(
                                operation ->
                                        softly.assertThatCode(() -> check.accept(operation))
                                                .as(operation.text("operationId"))
                                                .doesNotThrowAnyException()));
    }

    private static void expect(Operation operation, Answer answer, int status, String type) {
        assertThat(answer.status() + " " + answer.problem())
                .as("%s %s", operation.method(), operation.path())
                .isEqualTo(status + " " + type);
    }

    private static SignIn allowed(Operation operation) {
        return stranger(Role.named(operation.list("x-roles").getFirst()).orElseThrow());
    }

    /** Of a body nobody else in the tests has to do with. */
    private static SignIn stranger(Role role) {
        return SignIn.of(role).forBody(NOWHERE);
    }

    private static Answer send(Operation operation, Wire request) {
        return body(operation, headed(request, operation, true));
    }

    private static Answer body(Operation operation, Wire request) {
        operation.body().at("content").members().entrySet().stream()
                .findFirst()
                .ifPresent(
                        content -> {
                            request.header("Content-Type", content.getKey());
                            if (content.getKey().contains("json")) {
                                request.json(example(content.getValue()));
                            } else {
                                request.bytes(BYTES);
                            }
                        });
        return request(operation, request);
    }

    private static JsonNode example(Place content) {
        var one = content.at("example");
        return one.exists()
                ? one.json()
                : content.at("examples")
                        .members()
                        .values()
                        .iterator()
                        .next()
                        .followed()
                        .at("value")
                        .json();
    }

    private static Wire headed(Wire request, Operation operation, boolean withVersion) {
        if (withVersion && operation.has("If-Match")) {
            request.header("If-Match", "\"0\"");
        }
        if (operation.has("Idempotency-Key")) {
            request.header("Idempotency-Key", Api.key());
        }
        return request;
    }

    private static Answer request(Operation operation, Wire request) {
        var path = new HashMap<String, Object>();
        operation
                .in("path")
                .forEach(
                        parameter ->
                                path.put(
                                        parameter.text("name"),
                                        parameter
                                                        .at("schema")
                                                        .followed()
                                                        .text("format")
                                                        .equals("uuid")
                                                ? UUID.randomUUID()
                                                : "x"));
        operation
                .in("query")
                .filter(parameter -> parameter.json().path("required").asBoolean(false))
                .forEach(
                        parameter ->
                                request.query(parameter.text("name"), example(parameter).asText()));
        return request.send(operation.method(), operation.path(), path);
    }
}
