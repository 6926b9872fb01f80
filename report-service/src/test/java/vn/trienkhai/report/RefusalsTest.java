package vn.trienkhai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.platform.identity.Role.LEADER;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.Contract;
import vn.trienkhai.platform.testing.PromisedRefusals;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestStack;
import vn.trienkhai.platform.testing.WithStack;

/**
 * Every operation of the contract × what any operation refuses; and on a report that is really
 * there: a body without a part in it, a version that is past, a key another request is using. The
 * operations are read from the contract, so a new one is tested the day it is written.
 */
@QuarkusTest
@WithStack
class RefusalsTest extends PromisedRefusals {

    private UUID author = UUID.randomUUID();
    private Map<String, String> ids = Map.of();

    @BeforeEach
    void aReport() {
        var scene = Scene.with(1);
        author = scene.author();
        ids =
                Map.of(
                        "requirementId", scene.requirement.toString(),
                        "periodId", scene.period.toString(),
                        "reportId", scene.written(author).id(),
                        "fileId", UUID.randomUUID().toString(),
                        "ref", "1.1");
    }

    @Test
    void aBodyWithoutAPartSeesNothing() {
        expect(
                404,
                operations().stream().filter(operation -> operation.path().contains("{")).toList(),
                operation -> send(operation, UUID.randomUUID(), Api.key(), "\"0\""));
    }

    @Test
    void aPastVersionIsNotChanged() {
        expect(
                412,
                operations().stream().filter(operation -> operation.takes("IfMatch")).toList(),
                operation -> send(operation, author, Api.key(), "\"987\""));
    }

    @Test
    void aKeyAnotherRequestIsUsingIsRefused() throws SQLException {
        var key = Api.key();
        try (var connection = TestStack.connectAsSuperuser();
                var lock =
                        connection.prepareStatement(
                                "select pg_advisory_lock(hashtextextended(?, 7))")) {
            var keyed =
                    operations().stream()
                            .filter(operation -> operation.takes("IdempotencyKey"))
                            .toList();
            for (var operation : keyed) {
                var client = "leader-" + author + "/" + author;
                lock.setString(1, client + "/" + operation.name() + "/" + key);
                lock.execute();
            }
            expect(409, keyed, operation -> send(operation, author, key, "\"0\""));
        }
    }

    private interface Sending {
        Response of(Operation operation);
    }

    private static void expect(int status, List<Operation> operations, Sending sending) {
        assertThat(operations).isNotEmpty();
        SoftAssertions.assertSoftly(
                softly ->
                        operations.forEach(
                                operation -> {
                                    var response = sending.of(operation);
                                    softly.assertThat(response.statusCode())
                                            .as("%s: %s", operation.name(), response.asString())
                                            .isEqualTo(status);
                                }));
    }

    private Response send(Operation operation, UUID body, String key, String version) {
        var request =
                Api.as(SignIn.of(LEADER).forBody(body))
                        .header("Idempotency-Key", key)
                        .header("If-Match", version);
        return operation.send(request, ids);
    }

    private static List<Operation> operations() {
        var all = new ArrayList<Operation>();
        Contract.ofThisModule()
                .root()
                .get("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .properties()
                                        .forEach(
                                                method ->
                                                        all.add(
                                                                new Operation(
                                                                        path.getKey(),
                                                                        method.getKey(),
                                                                        method.getValue()))));
        return all;
    }

    private record Operation(String path, String method, JsonNode node) {

        String name() {
            return node.get("operationId").asText();
        }

        boolean takes(String header) {
            return node.get("parameters").toString().contains("parameters/" + header);
        }

        Response send(RequestSpecification request, Map<String, String> ids) {
            ids.forEach(
                    (name, value) -> {
                        if (path.contains("{" + name + "}")) {
                            request.pathParam(name, value);
                        }
                    });
            var content = node.at("/requestBody/content");
            var example = content.at("/application~1json/examples/usual/value");
            if (!example.isMissingNode()) {
                request.body(example.toString());
            } else if (!content.isMissingNode()) {
                request.contentType("application/octet-stream")
                        .queryParam("name", "a.txt")
                        .body("text".getBytes(StandardCharsets.UTF_8));
            }
            return request.request(method.toUpperCase(Locale.ROOT), path);
        }
    }
}
