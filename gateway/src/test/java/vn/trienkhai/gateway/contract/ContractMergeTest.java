package vn.trienkhai.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Row 129: one document over all services, and a build that fails when they contradict each other.
 */
class ContractMergeTest {

    private static final String COMMON =
            "components: {schemas: {Problem: {type: object}}, responses: {BadRequest: {description: No}}}";
    private static final String ONE =
            """
            tags: [{name: Ones}]
            paths:
              /v1/ones/{id}:
                get:
                  operationId: getOne
                  x-roles: [clerk]
                  responses:
                    '400': {$ref: '../../platform/contracts/common.yaml#/components/responses/BadRequest'}
                    '200': {content: {application/json: {schema: {$ref: '#/components/schemas/One'}}}}
            components: {schemas: {One: {type: object}}}
            """;

    @Test
    void foldsCommonReferencesAndAddsWhatTheGatewayAnswers() {
        var merged = merge(ONE);

        var get = merged.at("/paths/~1v1~1ones~1{id}/get");
        assertThat(get.at("/responses/400/$ref").asText())
                .isEqualTo("#/components/responses/BadRequest");
        assertThat(get.at("/responses").properties())
                .extracting(Map.Entry::getKey)
                .contains("401", "403", "406", "429", "500", "502", "503", "504")
                .doesNotContain("413", "415");
        assertThat(get.path("x-service").asText()).isEqualTo("s0");
        assertThat(merged.at("/tags/0/x-service").asText()).isEqualTo("s0");
    }

    @Test
    void refusesTheSameSchemaNameWithOtherContent() {
        var other = "components: {schemas: {One: {type: string}}}";

        assertThatThrownBy(() -> merge(ONE, other))
                .isInstanceOf(MergeConflict.class)
                .hasMessage("components/schemas/One is one thing in s0 and another in s1");
    }

    @Test
    void takesTheSameSchemaTwiceWhenItIsTheSame() {
        var merged = merge(ONE, "components: {schemas: {One: {type: object}}}");

        assertThat(merged.at("/components/schemas/One/type").asText()).isEqualTo("object");
    }

    @Test
    void refusesTheSameOperationIdTwice() {
        var other = "paths: {/v1/twos: {get: {operationId: GetOne, x-roles: [clerk]}}}";

        assertThatThrownBy(() -> merge(ONE, other))
                .isInstanceOf(MergeConflict.class)
                .hasMessage("operationId GetOne of s1 is already taken by s0");
    }

    @Test
    void refusesTheSamePathUnderAnotherParameterName() {
        var other = "paths: {'/v1/ones/{oneId}': {put: {operationId: putOne, x-roles: [clerk]}}}";

        assertThatThrownBy(() -> merge(ONE, other))
                .isInstanceOf(MergeConflict.class)
                .hasMessage("path /v1/ones/{oneId} of s1 is already taken by s0 /v1/ones/{id}");
    }

    @Test
    void refusesAnOperationWithoutRoles() {
        assertThatThrownBy(() -> merge("paths: {/v1/x: {get: {operationId: getX}}}"))
                .isInstanceOf(MergeConflict.class)
                .hasMessage("getX of s0 needs either x-roles or x-public: true");
    }

    @Test
    void refusesAReferenceIntoNothing() {
        assertThatThrownBy(
                        () ->
                                merge(
                                        "components: {schemas: {A: {$ref:"
                                                + " '#/components/schemas/Gone'}}}"))
                .isInstanceOf(MergeConflict.class)
                .hasMessage("nothing stands at #/components/schemas/Gone");
    }

    @Test
    void refusesAReferenceOutOfTheContract() {
        assertThatThrownBy(
                        () -> merge("components: {schemas: {A: {$ref: 'https://example.vn/a'}}}"))
                .isInstanceOf(MergeConflict.class)
                .hasMessageContaining("which the one document cannot hold");
    }

    @Test
    void refusesACommonComponentThatAServiceRedefines() {
        assertThatThrownBy(() -> merge("components: {schemas: {Problem: {type: string}}}"))
                .isInstanceOf(MergeConflict.class)
                .hasMessage("components/schemas/Problem is one thing in common and another in s0");
    }

    private static ObjectNode merge(String... contracts) {
        var gateway =
                """
                components:
                  responses:
                    Unauthorized: {description: No}
                    Forbidden: {description: No}
                    NotAcceptable: {description: No}
                    TooManyRequests: {description: No}
                    Unexpected: {description: No}
                    BadGateway: {description: No}
                    ServiceUnavailable: {description: No}
                    GatewayTimeout: {description: No}
                """;
        var merge =
                new ContractMerge(read("openapi: 3.1.0"), read(COMMON))
                        .add("gateway", read(gateway));
        for (var i = 0; i < contracts.length; i++) {
            merge.add("s" + i, read(contracts[i]));
        }
        return merge.result();
    }

    private static ObjectNode read(String yaml) {
        try {
            return (ObjectNode) ContractFormat.yaml().readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
