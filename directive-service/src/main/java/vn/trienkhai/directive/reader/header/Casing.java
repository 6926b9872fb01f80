package vn.trienkhai.directive.reader.header;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Letters;

/** Writes names that a letterhead prints in capitals as running text writes them. */
final class Casing {

    private static final int LONG = 10;
    private static final int REACH = 200_000;

    /** Words after which a name begins. */
    private static final Set<String> BEFORE_NAMES =
            Set.of("bộ", "sở", "ban", "cục", "vụ", "trường", "viện", "việt");

    /** Words after which the name of a place goes on to the end. */
    private static final Set<String> PLACES =
            Set.of("tỉnh", "phố", "huyện", "quận", "xã", "phường", "trấn");

    private static final Set<String> SHORT = Set.of("ubnd", "hđnd", "mttq", "ubmttq", "hcm");

    private static final Set<String> ALWAYS = Set.of("việt", "nam", "đảng", "nhà");

    private Casing() {}

    static String asInText(KeptText text, String name) {
        if (!Letters.areCapitals(name)) {
            return Places.restored(name);
        }
        var written = written(text, KeptText.fold(name));
        if (written == null) {
            written = Places.known(name);
        }
        if (written == null) {
            written = inOtherMarks(text, name);
        }
        if (written == null) {
            written = Places.near(name);
        }
        return written == null ? sentence(name) : written;
    }

    /** The body of the document has the same letters, but not all in capitals. */
    private static @Nullable String written(KeptText text, String wanted) {
        var low = text.low();
        var at = low.indexOf(wanted);
        while (at >= 0 && at < REACH) {
            var written = text.clean().substring(at, at + wanted.length());
            if (!Letters.areCapitals(written) && Character.isUpperCase(written.charAt(0))) {
                return written.replace('\n', ' ');
            }
            at = low.indexOf(wanted, at + 1);
        }
        return null;
    }

    /** The scanner lost or mistook marks, or one letter; the body of the document has them. */
    private static @Nullable String inOtherMarks(KeptText text, String name) {
        var reach = text.clean().substring(0, Math.min(text.length(), 30_000));
        var bare = Letters.bare(reach);
        var wanted = Letters.bare(name);
        if (bare.length() != reach.length() || name.indexOf(' ') < 0) {
            return null;
        }
        var at = bare.indexOf(wanted);
        while (at >= 0) {
            var written = reach.substring(at, at + wanted.length());
            if (Character.isUpperCase(written.charAt(0)) && marked(written, name)) {
                return written.replace('\n', ' ');
            }
            at = bare.indexOf(wanted, at + 1);
        }
        return nearly(reach, bare, wanted);
    }

    /** Whether it is written in small letters and has marks where the name has them. */
    private static boolean marked(String written, String name) {
        return !Letters.areCapitals(written) && marks(written) >= marks(name);
    }

    private static int marks(String name) {
        var bare = Letters.bare(name);
        var marks = 0;
        for (var i = 0; i < bare.length(); i++) {
            marks += bare.charAt(i) == Character.toUpperCase(name.charAt(i)) ? 0 : 1;
        }
        return marks;
    }

    /** The words of the text that differ in one letter only: "TONG CYC THUE". */
    private static @Nullable String nearly(String reach, String bare, String name) {
        for (var at = 0; name.length() >= LONG && at + name.length() <= bare.length(); at++) {
            if (bare.charAt(at) != name.charAt(0) || (at > 0 && bare.charAt(at - 1) != ' ')) {
                continue;
            }
            var other = 0;
            for (var i = 0; i < name.length() && other < 2; i++) {
                other += bare.charAt(at + i) == name.charAt(i) ? 0 : 1;
            }
            var written = reach.substring(at, at + name.length());
            if (other < 2 && !Letters.areCapitals(written) && !written.contains(".")) {
                return written.replace('\n', ' ');
            }
        }
        return null;
    }

    private static String sentence(String name) {
        var out = new StringBuilder();
        var before = "";
        var place = false;
        for (var word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
            var people = word.equals("nhân") && before.equals("ban");
            var large =
                    out.isEmpty()
                            || (place && !isCommittee(word, before))
                            || ALWAYS.contains(word)
                            || (BEFORE_NAMES.contains(before) && !people);
            var written =
                    SHORT.contains(word)
                            ? word.toUpperCase(Locale.ROOT)
                            : large ? capital(word) : word;
            out.append(out.isEmpty() ? "" : " ").append(written);
            place |= PLACES.contains(word);
            before = word;
        }
        return out.toString();
    }

    /** "Tỉnh ủy", whatever stands behind it. */
    private static boolean isCommittee(String word, String before) {
        return (word.equals("ủy") || word.equals("uỷ")) && PLACES.contains(before);
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
