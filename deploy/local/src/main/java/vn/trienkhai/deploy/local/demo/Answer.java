package vn.trienkhai.deploy.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What the gateway answered: the status, the ETag if there was one, and the JSON. */
public record Answer(int status, Optional<String> etag, JsonNode json) {

    /** Whether the request was done. */
    public boolean isDone() {
        return status >= 200 && status < 300;
    }

    /** The last part of the problem's type: {@code precondition-failed}; empty when it is none. */
    public String problem() {
        var type = json.path("type").asText("");
        return isDone() ? "" : type.substring(type.lastIndexOf('/') + 1);
    }

    /** The id of the item. */
    public String id() {
        return json.path("id").asText();
    }

    /** The items of a page. */
    public Iterable<JsonNode> items() {
        return json.path("items");
    }

    /** Whether nobody can tell if the request was done, so that it must be repeated. */
    boolean isUnknown() {
        return status >= 500 || problem().equals("request-in-progress");
    }
}
