package vn.trienkhai.directive.symbol;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Number and notation of a document, as written and as understood. Two symbols are the same when
 * their keys are: blanks dropped, dashes and look-alike letters unified, never tones or case.
 *
 * @param number absent, like the abbreviations, when the notation is of no known form
 */
public record Symbol(
        String raw,
        @Nullable String number,
        @Nullable String typeAbbreviation,
        @Nullable String bodyAbbreviation,
        String key) {

    private static final Pattern WORD_NUMBER = Pattern.compile("^(?:Số|số|SỐ)\\s*:?\\s*(?=\\d)");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
    private static final Pattern DASH =
            Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");
    private static final Pattern SLASH = Pattern.compile("[\\u2044\\u2215\\uFF0F]");
    private static final Pattern PARTY =
            Pattern.compile("(\\d{1,5}[a-z]?)-([^-/\\d][^-/]*)/([^/]+)");
    private static final Pattern STATE = Pattern.compile("(\\d{1,5}[a-z]?)(?:/\\d{4})?/([^/]+)");

    /** Abbreviations of decree 30/2020, annex III, and of normative documents. */
    private static final Set<String> STATE_TYPES =
            Set.of(
                    "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA",
                    "BC", "BB", "TTr", "HĐ", "CĐ", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG",
                    "PC", "PB", "NĐ", "TT", "TTLT", "NQLT", "L", "Lt", "PL", "SY", "TrS", "SL");

    public static Symbol parse(String raw) {
        var key = keyOf(raw);
        var party = PARTY.matcher(key);
        if (party.matches()) {
            return new Symbol(raw, party.group(1), party.group(2), party.group(3), key);
        }
        var state = STATE.matcher(key);
        if (!state.matches()) {
            return new Symbol(raw, null, null, null, key);
        }
        var notation = state.group(2);
        var dash = notation.indexOf('-');
        if (dash > 0 && STATE_TYPES.contains(notation.substring(0, dash))) {
            return new Symbol(
                    raw,
                    state.group(1),
                    notation.substring(0, dash),
                    notation.substring(dash + 1),
                    key);
        }
        return new Symbol(raw, state.group(1), null, notation, key);
    }

    /** What two spellings of one symbol share. */
    public static String keyOf(String raw) {
        var composed = Normalizer.normalize(raw.strip(), Normalizer.Form.NFC);
        var bare = WORD_NUMBER.matcher(composed).replaceFirst("");
        var close = BLANK.matcher(bare).replaceAll("");
        var slashed = SLASH.matcher(DASH.matcher(close).replaceAll("-")).replaceAll("/");
        var key = slashed.toCharArray();
        for (int i = 0; i < key.length; i++) {
            key[i] = LookAlikes.vietnamese(key[i]);
        }
        return new String(key);
    }

    /** The Party writes 27-KH/TU; numbers below ten get a zero. */
    public static String party(int number, String typeAbbreviation, String bodyAbbreviation) {
        return padded(number) + "-" + typeAbbreviation + "/" + bodyAbbreviation;
    }

    /** The state writes 156/QĐ-UBND, and 97/UBND-VX for official letters, which have no type. */
    public static String state(
            int number, @Nullable String typeAbbreviation, String bodyAbbreviation) {
        var type = typeAbbreviation == null ? "" : typeAbbreviation + "-";
        return padded(number) + "/" + type + bodyAbbreviation;
    }

    /** The number as a whole number; absent for 12a and for unknown forms. */
    public @Nullable Integer plainNumber() {
        return number == null || !number.chars().allMatch(Character::isDigit)
                ? null
                : Integer.valueOf(number);
    }

    private static String padded(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
