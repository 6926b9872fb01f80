package vn.trienkhai.gateway.identity;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a token must look like before any cryptography is spent on it. */
final class TokenShape {

    private static final int LONGEST = 8192;
    private static final Set<String> ALGORITHMS = Set.of("RS256", "PS256", "ES256");

    private TokenShape() {}

    static @Nullable String fault(String token) {
        if (token.length() > LONGEST) {
            return "The token is too long.";
        }
        var parts = token.split("\\.", -1);
        if (parts.length != 3 || parts[2].isEmpty()) {
            return "This is not a signed token.";
        }
        try {
            var head = Base64.getUrlDecoder().decode(parts[0]);
            var algorithm =
                    new JsonObject(new String(head, StandardCharsets.UTF_8)).getValue("alg");
            return algorithm instanceof String name && ALGORITHMS.contains(name)
                    ? null
                    : "The token is signed in a way that is not accepted here.";
        } catch (IllegalArgumentException | DecodeException _) {
            return "This is not a signed token.";
        }
    }
}
