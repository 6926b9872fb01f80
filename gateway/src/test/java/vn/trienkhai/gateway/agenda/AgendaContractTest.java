package vn.trienkhai.gateway.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.gateway.contract.TestContract;
import vn.trienkhai.gateway.stage.Callers;
import vn.trienkhai.gateway.stage.Stage;

/**
 * The questions the agenda asks, and the answers it is tested with, keep to the owners' contracts.
 */
@QuarkusTest
@QuarkusTestResource(Stage.class)
class AgendaContractTest {

    private final JsonNode document = TestContract.write();
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    @BeforeEach
    void forget() {
        Stage.reset();
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("TaskPage", AgendaStage.LEAD),
                Arguments.of("TaskPage", AgendaStage.TO_CONFIRM),
                Arguments.of("ReportRequirementPage", AgendaStage.TO_WRITE),
                Arguments.of("ReportPage", AgendaStage.AT_STATION),
                Arguments.of("DeliveryPage", AgendaStage.ARRIVAL.formatted("1", "SENT")),
                Arguments.of("DeliveryPage", AgendaStage.ASKED_BACK));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theStubsAnswerAsTheOwnersPromise(String schema, String json) {
        assertThat(faults("/components/schemas/" + schema, json)).isEmpty();
    }

    @Test
    void theAgendaIsWhatItsOwnContractPromises() {
        AgendaStage.task(Stage.TASK);
        AgendaStage.report(Stage.REPORT);
        AgendaStage.directive(Stage.DIRECTIVE);

        var agenda = Callers.clerk().get("/v1/agenda").asString();

        assertThat(faults("/components/schemas/Agenda", agenda)).isEmpty();
    }

    @Test
    void asksOnlyWithParametersTheOwnersKnow() {
        for (var source : Source.all()) {
            var parts = source.path().split("\\?", -1);
            var operation = document.path("paths").path(parts[0]).path("get");
            for (var parameter : parts[1].split("&", -1)) {
                var pair = parameter.split("=", -1);
                var schema = schemaOf(operation, pair[0]);

                assertThat(schema.isMissingNode()).as(source.path()).isFalse();
                assertThat(enumOf(schema))
                        .as(source.path())
                        .matches(values -> values.isEmpty() || values.contains(pair[1]));
            }
        }
    }

    private JsonNode schemaOf(JsonNode operation, String name) {
        for (var parameter : operation.path("parameters")) {
            if (resolved(parameter).path("name").asText().equals(name)) {
                return resolved(resolved(parameter).path("schema"));
            }
        }
        return document.path("missing");
    }

    private static List<String> enumOf(JsonNode schema) {
        var values = new ArrayList<String>();
        schema.path("enum").forEach(value -> values.add(value.asText()));
        return values;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private Iterable<?> faults(String pointer, String json) {
        return schemas.getSchema(SchemaLocation.of(TestContract.FILE.toUri() + "#" + pointer))
                .validate(json, InputFormat.JSON);
    }
}
