package vn.trienkhai.deploy.system.wrong;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request that must be refused.
 *
 * @param headers name, value, name, value, …
 * @param type the last part of the problem's type
 */
@SuppressWarnings("ArrayRecordComponent") // bytes to be sent, never compared
public record Wrong(
        String name,
        String method,
        String path,
        List<String> headers,
        byte[] body,
        int status,
        String type) {

    private static final byte[] NOTHING = {};

    static Wrong get(String name, String path) {
        return new Wrong(name, "GET", path, List.of(), NOTHING, 0, "");
    }

    static Wrong act(String name, String path) {
        return new Wrong(name, "POST", path, List.of(), NOTHING, 0, "");
    }

    static Wrong post(String name, String path, String json) {
        return send(name, "POST", path, json);
    }

    static Wrong send(String name, String method, String path, String json) {
        return new Wrong(
                        name, method, path, List.of(), json.getBytes(StandardCharsets.UTF_8), 0, "")
                .with("Content-Type", "application/json");
    }

    /** With a header; an earlier one of that name goes. */
    Wrong with(String header, String value) {
        var all = new ArrayList<>(headers);
        int known = all.indexOf(header);
        if (known >= 0) {
            all.subList(known, known + 2).clear();
        }
        all.addAll(List.of(header, value));
        return new Wrong(name, method, path, List.copyOf(all), body, status, type);
    }

    /** With bytes that are no proper text. */
    Wrong saying(byte[] bytes) {
        return new Wrong(name, method, path, headers, bytes, status, type);
    }

    Wrong by(String token) {
        return with("Authorization", "Bearer " + token);
    }

    Wrong gives(int expectedStatus, String expectedType) {
        return new Wrong(name, method, path, headers, body, expectedStatus, expectedType);
    }
}
