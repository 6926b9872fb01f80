package vn.trienkhai.platform.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.problem.DomainProblem;

/**
 * Opaque, signed cursors of keyset pages. A cursor belongs to one list with one set of filters (the
 * list key); used elsewhere, or changed, it is refused.
 */
@ApplicationScoped
public class Cursors {

    private static final int SIGNATURE_BYTES = 16;

    private final ObjectMapper json;
    private final SecretKeySpec key;

    Cursors(ObjectMapper json, @ConfigProperty(name = "trienkhai.cursor.key") String key) {
        this.json = json;
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The cursor that goes on behind the row with this sort position. */
    public String encode(List<String> position, String listKey) {
        try {
            var parts = new ArrayList<>(position);
            parts.addFirst(Integer.toHexString(listKey.hashCode()));
            var payload = json.writeValueAsBytes(parts);
            var coder = Base64.getUrlEncoder().withoutPadding();
            return coder.encodeToString(payload) + "." + coder.encodeToString(sign(payload));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The position to go on behind; empty for the first page. */
    public Optional<List<String>> decode(@Nullable String cursor, String listKey) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            var dot = cursor.indexOf('.');
            var payload = Base64.getUrlDecoder().decode(cursor.substring(0, Math.max(dot, 0)));
            var signature = Base64.getUrlDecoder().decode(cursor.substring(dot + 1));
            var parts = json.readValue(payload, new TypeReference<List<String>>() {});
            if (!MessageDigest.isEqual(signature, sign(payload))
                    || !parts.getFirst().equals(Integer.toHexString(listKey.hashCode()))) {
                throw invalid();
            }
            return Optional.of(parts.subList(1, parts.size()));
        } catch (IllegalArgumentException | java.io.IOException e) {
            throw invalid();
        }
    }

    private static DomainProblem invalid() {
        return new DomainProblem(
                DomainProblem.Kind.INVALID,
                "invalid-cursor",
                "The cursor is not one of this list with these filters; start from the first page");
    }

    private byte[] sign(byte[] payload) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return java.util.Arrays.copyOf(mac.doFinal(payload), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
