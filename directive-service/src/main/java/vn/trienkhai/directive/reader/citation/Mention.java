package vn.trienkhai.directive.reader.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One place where a document is named; offsets of the views.
 *
 * @param symbol without blanks, absent for laws named by title and date
 * @param inCapitals whether it stands in a title in capitals, where case means nothing
 */
record Mention(
        int from,
        int to,
        @Nullable String type,
        @Nullable String symbol,
        @Nullable LocalDate date,
        @Nullable String issuer,
        boolean introduced,
        boolean mended,
        boolean inCapitals) {

    /** The letters and digits of the symbol: separators are what writers confuse. */
    String identity() {
        if (symbol == null) {
            return type + "|" + date;
        }
        var out = new StringBuilder();
        for (var i = 0; i < symbol.length(); i++) {
            var c = symbol.charAt(i);
            out.append(Character.isLetterOrDigit(c) ? Character.toUpperCase(c) : ' ');
        }
        return out.toString();
    }

    int weight() {
        return (date == null ? 0 : 4) + (issuer == null ? 0 : 2) + (inCapitals ? 0 : 1);
    }
}
