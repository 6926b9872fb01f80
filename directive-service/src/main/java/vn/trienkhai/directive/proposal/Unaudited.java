package vn.trienkhai.directive.proposal;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Words of a document that nobody has confirmed. The audit, which keeps everything for good, knows
 * only their digest: that they changed and to what can be proved, and they can be forgotten.
 */
record Unaudited(String text) {

    @JsonValue
    String digest() {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every runtime has SHA-256", e);
        }
    }

    /** As text in the database. */
    static class Column implements AttributeConverter<@Nullable Unaudited, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Unaudited words) {
            return words == null ? null : words.text();
        }

        @Override
        public @Nullable Unaudited convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new Unaudited(text);
        }
    }
}
