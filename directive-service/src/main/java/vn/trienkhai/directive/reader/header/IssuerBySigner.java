package vn.trienkhai.directive.reader.header;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;

/** Tells from the signature which body a document without a letterhead can come from. */
final class IssuerBySigner {

    private static final double SURE = 0.6;

    /** What stands in the signature, and how the names of such bodies begin in small letters. */
    private record Fit(String signed, Pattern name) {}

    private static final List<Fit> FITS =
            List.of(
                    fit("CHỦ NHIỆM", "văn phòng|ủy ban"),
                    fit("THỨ TRƯỞNG", "bộ|ngân hàng|liên bộ"),
                    fit("TỔNG CỤC TRƯỞNG", "tổng cục"),
                    fit("CỤC TRƯỞNG", "cục|chi cục|tổng cục"),
                    fit("ỦY BAN NHÂN DÂN", "ủy ban|ubnd|chủ tịch|hđnd"),
                    fit("UBND", "ủy ban|ubnd|chủ tịch"),
                    fit(
                            "BAN THƯỜNG VỤ",
                            "ban|tỉnh|thành|huyện|đảng|quận|thị|liên|hội|công|trung|ủy ban thường vụ"),
                    fit("TRƯỞNG BAN", "ban|tiểu ban"),
                    fit("THỦ TƯỚNG", "thủ tướng|chính phủ"));

    /** What stands in the signature, and the name to look for in the text. */
    private static final List<Fit> NAMES =
            List.of(
                    fit("CHỦ NHIỆM", "văn phòng chính phủ"),
                    fit("THỦ TƯỚNG", "thủ tướng chính phủ"),
                    fit("BỘ CHÍNH TRỊ", "bộ chính trị"),
                    fit("BAN BÍ THƯ", "ban bí thư"),
                    fit(
                            "ỦY BAN NHÂN DÂN",
                            "(?:ủy ban nhân dân|ubnd) (?:tỉnh|thành phố|huyện|quận|xã|phường)(?! ?,)"));

    private IssuerBySigner() {}

    private static Fit fit(String signed, String name) {
        return new Fit(signed, Pattern.compile("(?<!\\p{L})(?:" + name + ")(?!\\p{L})"));
    }

    /** A minister signs for a ministry, a chairman for a committee. */
    static boolean fits(String capacity, String name) {
        for (var fit : FITS) {
            if (capacity.contains(fit.signed())) {
                return fit.name().matcher(KeptText.fold(name)).lookingAt();
            }
        }
        return true;
    }

    /** The first such name between two offsets, however it is used there. */
    static @Nullable Found<String> named(KeptText text, String capacity, int from, int to) {
        for (var fit : NAMES) {
            var name = fit.name().matcher(text.low()).region(from, to);
            if (capacity.contains(fit.signed()) && name.find()) {
                var written = Issuers.expanded(text.text(name.start(), name.end()));
                return text.found(written, name.start(), name.end(), SURE, "issuer-by-signer");
            }
        }
        return null;
    }
}
