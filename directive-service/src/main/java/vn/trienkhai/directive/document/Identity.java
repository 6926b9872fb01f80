package vn.trienkhai.directive.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What makes a document the same document: issuer, symbol and day, never the symbol alone. An
 * issuer outside the registry counts by its name.
 */
public record Identity(
        @Nullable UUID issuerId,
        @Nullable String issuerText,
        @Nullable String symbolKey,
        @Nullable LocalDate issuedOn) {

    public Identity {
        issuerText = issuerId == null ? issuerText : null;
    }
}
