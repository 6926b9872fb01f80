package vn.trienkhai.directive.reader.header;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.symbol.Regime;

/** Whose form a document has that shows neither motto nor number: by who signs, and who issues. */
final class Regimes {

    /** The Party signs "T/M", the state "TM." (66-QĐ/TW, decree 30/2020). */
    private static final Pattern OF_PARTY = Pattern.compile("T/M|K/T|T/L|T/UQ");

    private static final Pattern OF_STATE = Pattern.compile("(?:TM|KT|TL|TUQ)\\.");

    /** "Ban Thường vụ Tỉnh ủy", "Đảng đoàn …". */
    private static final Pattern PARTY_BODY =
            Pattern.compile(
                    "(?iu).*(?<!\\p{L})(?:(?:tỉnh|thành|huyện|thị|quận|đảng) (?:ủy|uỷ)|đảng đoàn"
                            + "|ban cán sự đảng|bộ chính trị|ban bí thư|trung ương đảng)(?!\\p{L}).*");

    private Regimes() {}

    static @Nullable Found<Regime> of(
            @Nullable Found<String> capacity, @Nullable Found<String> issuer) {
        if (capacity != null && OF_PARTY.matcher(capacity.value()).lookingAt()) {
            return capacity.as(Regime.PARTY).atMost(0.85);
        }
        if (capacity != null && OF_STATE.matcher(capacity.value()).lookingAt()) {
            return capacity.as(Regime.STATE).atMost(0.85);
        }
        return issuer != null && PARTY_BODY.matcher(issuer.value()).matches()
                ? issuer.as(Regime.PARTY).atMost(0.7)
                : null;
    }
}
