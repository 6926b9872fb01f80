package vn.trienkhai.directive.reader.header;

import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;

/** Tells from the signature which body a document without a letterhead can come from. */
final class IssuerBySigner {

    private static final double SURE = 0.6;

    /** Speaking for itself or being reported to tells more than being named. */
    private static final int TELLING = 3;

    private static final Pattern ACTS =
            Pattern.compile(
                    " (?:yêu cầu|đề nghị|thông báo|hướng dẫn|nhận được|trả lời|có ý kiến|trân trọng)");
    private static final Pattern TOLD = Pattern.compile("(?:về|gửi|với|cho|của|lãnh đạo) $");

    /** What stands in the signature, and how the names of such bodies begin in small letters. */
    private record Fit(Pattern signed, Pattern name) {}

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
                            "ban|tỉnh|thành|huyện|đảng|quận|thị|liên|hội|công|trung|ủy ban thường"
                                    + " vụ"),
                    fit("TRƯỞNG BAN", "ban|tiểu ban"),
                    fit("THỦ TƯỚNG", "thủ tướng|chính phủ"));

    /** Bodies for which only these sign. */
    private static final List<Fit> SIGNERS =
            List.of(
                    fit("THỦ TƯỚNG|CHÍNH PHỦ|TRƯỞNG BAN", "thủ tướng|chính phủ"),
                    fit("BỘ TRƯỞNG|THỨ TRƯỞNG|BỘ ", "bộ (?!chính trị|chỉ huy|tư lệnh)"),
                    fit("GIÁM ĐỐC|SỞ", "sở"),
                    fit("QUỐC HỘI|CHỦ TỊCH|CHỦ NHIỆM", "quốc hội"));

    /** What stands in the signature, and the name to look for in the text. */
    private static final List<Fit> NAMES =
            List.of(
                    fit("CHỦ NHIỆM", "văn phòng chính phủ"),
                    fit("BỘ CHÍNH TRỊ", "bộ chính trị"),
                    fit("BAN BÍ THƯ", "ban bí thư"),
                    fit("BAN CHẤP HÀNH TRUNG ƯƠNG", "ban chấp hành trung ương"),
                    fit("BỘ TRƯỞNG|THỨ TRƯỞNG", Places.ministries()),
                    fit("TỔNG CỤC TRƯỞNG", "tổng cục (?:thuế|hải quan|thống kê)"),
                    fit("THỦ TƯỚNG", "thủ tướng chính phủ"),
                    fit(
                            "ỦY BAN NHÂN DÂN|CHỦ TỊCH",
                            "(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd) (?:tỉnh|thành phố)(?! ?,)"));

    private IssuerBySigner() {}

    private static Fit fit(String signed, String name) {
        return new Fit(
                Pattern.compile(signed), Pattern.compile("(?<!\\p{L})(?:" + name + ")(?!\\p{L})"));
    }

    /** A minister signs for a ministry, a chairman for a committee. */
    static boolean fits(String capacity, String name) {
        var low = KeptText.fold(name);
        for (var fit : FITS) {
            if (fit.signed().matcher(capacity).find()) {
                return fit.name().matcher(low).lookingAt();
            }
        }
        return capacity.isEmpty()
                || SIGNERS.stream()
                        .filter(fit -> fit.name().matcher(low).lookingAt())
                        .allMatch(fit -> fit.signed().matcher(capacity).find());
    }

    /** The name of such a body that the text between two offsets speaks of most. */
    static @Nullable Found<String> named(KeptText text, String capacity, int from, int to) {
        for (var fit : NAMES) {
            if (fit.signed().matcher(capacity).find()) {
                var best = mostTold(text, fit.name(), from, to);
                if (best != null) {
                    return best;
                }
            }
        }
        return null;
    }

    private static @Nullable Found<String> mostTold(
            KeptText text, Pattern names, int from, int to) {
        var votes = new HashMap<String, Integer>();
        var name = names.matcher(text.low()).region(from, to).useTransparentBounds(true);
        Found<String> best = null;
        while (name.find()) {
            var weight = weight(text, name.start(), name.end());
            var sum = votes.merge(name.group(), weight, Integer::sum);
            if (best == null || sum > votes.getOrDefault(KeptText.fold(best.value()), 0)) {
                best =
                        text.found(
                                text.text(name.start(), name.end()),
                                name.start(),
                                name.end(),
                                SURE,
                                "issuer-by-signer");
            }
        }
        return best == null ? null : best.as(Issuers.expanded(best.value()));
    }

    private static int weight(KeptText text, int from, int to) {
        var acts =
                ACTS.matcher(text.low()).region(to, Math.min(text.length(), to + 20)).lookingAt();
        var told = TOLD.matcher(text.low()).region(Math.max(0, from - 9), from).find();
        return 1 + (acts ? TELLING : 0) + (told ? 1 : 0);
    }
}
