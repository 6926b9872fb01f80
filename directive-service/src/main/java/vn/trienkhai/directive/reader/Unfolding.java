package vn.trienkhai.directive.reader;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trienkhai.directive.reader.layout.Signs;

/**
 * Lines of a text that lost its line feeds on the way: where a part of the official form begins
 * (decree 30/2020, annex I), the blank before it becomes a line feed. Length and offsets stay.
 */
final class Unfolding {

    private static final int LONG_LINE = 500;
    private static final int LONGEST = 500_000;
    private static final int SHORTEST = 400;
    private static final int HEAD = 1500;
    private static final int TAIL = 900;

    private static final String TITLES =
            Stream.of(
                            "Nghị quyết",
                            "Quyết định",
                            "Chỉ thị",
                            "Kết luận",
                            "Kế hoạch",
                            "Chương trình hành động",
                            "Hướng dẫn",
                            "Quy chế",
                            "Quy định",
                            "Thông báo",
                            "Thông tư",
                            "Công điện",
                            "Báo cáo",
                            "Tờ trình",
                            "Đề án",
                            "Phương án")
                    .map(type -> type.toUpperCase(Locale.ROOT))
                    .collect(Collectors.joining("|", "(?:", ")"));

    private static final Pattern PLACE_DATE =
            Pattern.compile(
                    " (?:(?:TP\\.? ?|Thành phố |Tỉnh )?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,4}), ?ngày [\\d…. ]{0,6}tháng");

    /** What begins a line of the letterhead, or ends one. */
    private static final Pattern HEADS =
            Pattern.compile(
                    "[ *](?=CỘNG H[OÒ][ÀA] XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập [-–]|Số ?:? ?[\\d/]|Kính gửi|V/[vV]|"
                            + TITLES
                            + " (?:V[ềỀ]|V/[vV]|CỦA|\\p{Lu}\\p{Ll}))"
                            + "|(?<="
                            + TITLES
                            + ") (?=V[ềỀ]|V/[vV]|CỦA|\\p{Lu}\\p{Ll})"
                            + "|(?<=VIỆT NAM|Hạnh phúc|n[ăa]m \\d{4}) (?=\\p{Lu})"
                            + "|(?<=\\p{Lu}{2}) (?=\\p{Lu}\\p{Ll}+ \\p{Ll})"
                            + "|(?<=[\\p{L}\\d”\"]) (?=(?:Thực hiện|Triển khai|Tiếp theo|Sau khi|Nhằm|Để|Trong|Ngày \\d|Trả"
                            + " lời|Phúc đáp|Vừa qua|Hiện nay|Theo) [\\p{L}\\d])"
                            + "| (?=(?:ỦY BAN|UỶ BAN|CHỦ TỊCH|BỘ TRƯỞNG|HỘI ĐỒNG|CHÍNH PHỦ|THỦ TƯỚNG|GIÁM ĐỐC|CỤC TRƯỞNG)[\\p{Lu}"
                            + " ,\\-]{0,80} (?:(?:- )?Căn cứ|điện ?:))");

    /** What begins a line of the body. */
    private static final Pattern PARTS =
            Pattern.compile(
                    " (?=Căn cứ \\p{Lu}|[-–] Căn cứ |Xét đề nghị |Điều \\d{1,2}[.:] |PHỤ LỤC|Nơi nhận"
                            + " ?:|(?:TM|KT|TL|TUQ|T/M|K/T|T/L)\\. ?\\p{Lu}{2}|"
                            + TITLES
                            + " ?: )"
                            + "|(?<=[.;:/]) (?=(?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2}){0,2})[.)\\-/] ?\\p{Lu}|[a-hđ][.)] \\p{Lu}|[-–+]"
                            + " ?\\p{Lu}|Thời (?:gian|hạn) [\\p{Ll} ]{4,20}:)"
                            + "|(?<=\\p{L}) (?=[IVX]{1,4}[.\\-] \\p{Lu}{2})");

    /** Between the posts in which somebody signs, and before the name. */
    private static final Pattern SIGNS =
            Pattern.compile(
                    " (?=(?:TM|KT|TL|TUQ)\\. ?\\p{Lu}{2})|(?<=\\p{Lu}{2}|\\./\\.)(?<!PHÓ|THỨ) (?=(?:PHÓ |THỨ )?"
                            + Signs.POSTS
                            + "(?! \\p{Lu}{2})|PHÓ |THỨ TRƯỞNG)|(?<=\\p{Lu}{2}|\\)) (?=\\(|(?:\\p{Lu}\\p{Ll}+ ){1,4}\\p{Lu}\\p{Ll}+(?:\\W*$|\\s+Nơi"
                            + " nhận))");

    private Unfolding() {}

    /** The same text where it has lines. */
    static String of(String raw) {
        if (raw.length() < SHORTEST || raw.length() > LONGEST || hasLines(raw)) {
            return raw;
        }
        var out = new StringBuilder(raw);
        var head = Math.min(raw.length(), HEAD);
        mark(PLACE_DATE, raw, 0, head, out);
        mark(HEADS, raw, 0, head, out);
        mark(PARTS, raw, 0, raw.length(), out);
        mark(SIGNS, raw, Math.max(0, raw.length() - TAIL), raw.length(), out);
        return out.toString();
    }

    private static boolean hasLines(String raw) {
        var lines = 1;
        for (var i = 0; i < raw.length(); i++) {
            lines += Blanks.isLineFeed(raw.charAt(i)) ? 1 : 0;
            if (lines * LONG_LINE > raw.length()) {
                return true;
            }
        }
        return false;
    }

    private static void mark(Pattern starts, String raw, int from, int to, StringBuilder out) {
        var start = starts.matcher(raw).region(from, to).useTransparentBounds(true);
        while (start.find()) {
            out.setCharAt(start.start(), '\n');
        }
    }
}
