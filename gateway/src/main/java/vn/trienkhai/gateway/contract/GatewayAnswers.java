package vn.trienkhai.gateway.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The answers that the gateway itself may give to any operation, written into the contract of each.
 */
final class GatewayAnswers {

    private GatewayAnswers() {}

    static void addTo(ObjectNode operation, String service) {
        add(operation, "400", "BadRequest");
        add(operation, "406", "NotAcceptable");
        add(operation, "429", "TooManyRequests");
        if (!operation.path("x-public").asBoolean(false)) {
            add(operation, "401", "Unauthorized");
            add(operation, "403", "Forbidden");
            add(operation, "503", "ServiceUnavailable");
        }
        if (!service.equals("gateway")) {
            add(operation, "500", "Unexpected");
            add(operation, "502", "BadGateway");
            add(operation, "503", "ServiceUnavailable");
            add(operation, "504", "GatewayTimeout");
        }
        if (operation.has("requestBody")) {
            add(operation, "413", "PayloadTooLarge");
            add(operation, "415", "UnsupportedMediaType");
        }
    }

    private static void add(ObjectNode operation, String status, String response) {
        var responses = operation.withObjectProperty("responses");
        if (!responses.has(status)) {
            responses.putObject(status).put("$ref", "#/components/responses/" + response);
        }
    }
}
