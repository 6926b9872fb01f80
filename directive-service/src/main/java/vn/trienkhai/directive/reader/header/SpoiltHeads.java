package vn.trienkhai.directive.reader.header;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;

/**
 * Names the issuer whose letterhead a stamp or the scanner spoilt: the notation of the symbol names
 * it by its initials, and the text speaks of it.
 */
final class SpoiltHeads {

    private static final double SURE = 0.8;

    /** What no printed name of a body holds. */
    private static final Pattern STRAY =
            Pattern.compile("[^\\p{L}\\p{M}\\d\\s,&()/.\\-“”\"]|\\p{L}{3}\\.\\s");

    private SpoiltHeads() {}

    /** Whether signs or small letters stand among the capitals of a name. */
    static boolean isSpoilt(String printed) {
        var small = printed.chars().filter(Character::isLowerCase).count();
        var large = printed.chars().filter(Character::isUpperCase).count();
        return (small > 0 && large > small) || STRAY.matcher(printed).find();
    }

    /** The body that the symbol and the text name, in place of what was read. */
    static Found<String> restored(
            KeptText text, @Nullable Found<String> symbol, Piece printed, Found<String> read) {
        if (symbol == null || !isSpoilt(printed.text())) {
            return read;
        }
        return Arrays.stream(symbol.value().split("[/\\-.]", -1))
                .map(Places::byInitials)
                .filter(Objects::nonNull)
                .filter(name -> text.low().contains(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(name -> read.as(name).atMost(SURE))
                .orElse(read);
    }
}
