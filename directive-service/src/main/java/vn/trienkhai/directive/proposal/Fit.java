package vn.trienkhai.directive.proposal;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Text from a document in the form the contract takes: NFC, on one line, no longer than allowed.
 */
final class Fit {

    private Fit() {}

    /** Absent for what is blank; what is cut ends with an ellipsis. */
    static @Nullable String line(@Nullable String text, int longest) {
        return text == null ? null : text(text.replaceAll("[\\s\\p{Z}]+", " "), longest);
    }

    /** As {@link #line}, with its line feeds. */
    static @Nullable String text(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        var clean = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\0", "").strip();
        if (clean.isEmpty()) {
            return null;
        }
        if (clean.length() <= longest) {
            return clean;
        }
        var end = longest - 1;
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }
}
