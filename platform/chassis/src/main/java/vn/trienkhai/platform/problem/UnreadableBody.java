package vn.trienkhai.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;

/** A body that is not the JSON the contract asks for; the cause knows where and why. */
public final class UnreadableBody extends RuntimeException {

    private final JsonProcessingException json;

    public UnreadableBody(JsonProcessingException json) {
        super(json);
        this.json = json;
    }

    JsonProcessingException json() {
        return json;
    }
}
