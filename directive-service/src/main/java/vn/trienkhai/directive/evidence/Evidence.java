package vn.trienkhai.directive.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The electronic signatures of a file as they were found at a time, in its order (row 17).
 *
 * @param checkedAt when the bytes were compared; whether a certificate was still good is asked of
 *     that moment too
 */
public record Evidence(Instant checkedAt, List<Signature> signatures) {

    public Evidence {
        signatures = List.copyOf(signatures);
    }

    /** Whether the bytes it covers are as they were when they were signed. */
    public enum Integrity {
        INTACT,
        BROKEN,
        /** Of a form that is not read here, or damaged itself. */
        NOT_READ
    }

    /** Whether the certificate leads to one this installation trusts. */
    public enum Chain {
        TRUSTED,
        NOT_TRUSTED,
        /** No certificate is trusted here, or there is none to follow. */
        NOT_CHECKED
    }

    /**
     * One signature.
     *
     * @param claimedAt when it was made, by the clock of whoever made it
     * @param wholeFile false when bytes were added after it: another signature, or a change
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Signature(
            Integrity integrity,
            Chain chain,
            boolean wholeFile,
            @Nullable Instant claimedAt,
            @Nullable Stamp stamp,
            @Nullable Certificate certificate) {}

    /** That the signature was there at this time, by an authority of its own certificate. */
    public record Stamp(Instant at, Chain chain, Certificate certificate) {}

    /**
     * Whose key it was, as the certificate says.
     *
     * @param sha256 of the certificate, in hex
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Certificate(
            @Nullable String holder,
            String subject,
            String issuer,
            String serial,
            Instant validFrom,
            Instant validTo,
            String sha256) {}
}
