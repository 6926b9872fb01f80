package vn.trienkhai.directive.reader.citation;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Letters;
import vn.trienkhai.directive.symbol.Strokes;

/** Recognises number and notation at one place, with the blanks and slips people put in. */
final class SymbolScan {

    /** A symbol and where it ends. */
    record Hit(String symbol, int end, boolean typed, boolean mended) {}

    private static final int LONGEST = 70;
    private static final Pattern START =
            Pattern.compile(
                    "(\\d{1,5}(?:[a-zA-Z]|\\.\\d{1,2}(?=/\\d{4}/))?) ?([-/]|(?=(?:QĐ|NQ|CT|KL|KH|HD|TB|BC|CV)/\\p{Lu})) ?(?:(\\d{4}) ?/"
                            + " ?)?(?=\\p{Lu})");
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\d]{0,19}(?:& ?\\p{Lu}[\\p{L}\\d]{0,9}|\\.\\p{Lu}{1,4}(?!\\p{L}))?");
    private static final Pattern SEPARATOR =
            Pattern.compile("( ?)[-/](?: ?-)?( ?)(?=[\\p{Lu}\\d])");
    private static final Pattern TORN =
            Pattern.compile(
                    " (?!(?:NGÀY|CỦA|NĂM|VỀ|VÀ|KHÓA|KHOÁ|TẠI|CHO)(?!\\p{Lu}))(\\p{Lu}{2,8})(?=[-/ ,.;)]|$)");

    /** Abbreviations with small letters in them. */
    private static final Set<String> MIXED =
            Set.of(
                    "CTr", "TTr", "QyĐ", "QyD", "TTg", "TrS", "QTr", "Lt", "HĐBTr", "ThU", "QĐi",
                    "TCTr", "CtrHĐ", "CTrHĐ", "CTHĐ", "Ctr", "Ttr", "TTrg");

    static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("NQ", "Nghị quyết"), Map.entry("QĐ", "Quyết định"),
                    Map.entry("CT", "Chỉ thị"), Map.entry("KL", "Kết luận"),
                    Map.entry("KH", "Kế hoạch"), Map.entry("HD", "Hướng dẫn"),
                    Map.entry("CTr", "Chương trình"), Map.entry("QyĐ", "Quy định"),
                    Map.entry("QC", "Quy chế"), Map.entry("TB", "Thông báo"),
                    Map.entry("BC", "Báo cáo"), Map.entry("TTr", "Tờ trình"),
                    Map.entry("ĐA", "Đề án"), Map.entry("BB", "Biên bản"),
                    Map.entry("CĐ", "Công điện"), Map.entry("NĐ", "Nghị định"),
                    Map.entry("TT", "Thông tư"), Map.entry("TTLT", "Thông tư liên tịch"),
                    Map.entry("NQLT", "Nghị quyết liên tịch"), Map.entry("PL", "Pháp lệnh"),
                    Map.entry("L", "Luật"), Map.entry("CV", "Công văn"),
                    Map.entry("PA", "Phương án"), Map.entry("GM", "Giấy mời"),
                    Map.entry("QĐi", "Quy định"), Map.entry("QTr", "Quy trình"),
                    Map.entry("TC", "Thông cáo"), Map.entry("VBHN", "Văn bản hợp nhất"));

    /** What scanners and writers make of Đ. */
    private static final Map<String, String> SLIPS =
            Map.ofEntries(
                    Map.entry("QD", "QĐ"),
                    Map.entry("ND", "NĐ"),
                    Map.entry("CD", "CĐ"),
                    Map.entry("QÐ", "QĐ"),
                    Map.entry("NÐ", "NĐ"),
                    Map.entry("TTR", "TTr"),
                    Map.entry("CTR", "CTr"),
                    Map.entry("Ctr", "CTr"),
                    Map.entry("Ttr", "TTr"),
                    Map.entry("NO", "NQ"));

    /** The Party's committees, whose second letter the shift key missed. */
    private static final Map<String, String> COMMITTEES = Map.of("Tu", "TU", "Tw", "TW");

    /** Bodies whose documents may bear no type. */
    private static final Set<String> LONE =
            Set.of("TTg", "CP", "HĐBT", "TU", "TW", "CTN", "UB", "UBND", "NĐ", "VPCP", "QH");

    private final String flow;

    SymbolScan(String flow) {
        this.flow = flow;
    }

    /** The symbol that begins with the digits at an offset, or null. */
    @Nullable Hit at(int from) {
        var limit = Math.min(flow.length(), from + LONGEST);
        var start = START.matcher(flow).region(from, limit).useTransparentBounds(true);
        if (!start.lookingAt() || (start.group(3) != null && !start.group(2).equals("/"))) {
            return null;
        }
        var notation = new StringBuilder();
        var tokens = 0;
        var at = start.end();
        String first = null;
        while (tokens < 6) {
            var token = token(at, limit, tokens > 0);
            if (token < 0) {
                break;
            }
            var written = flow.substring(at, token).replace(" ", "");
            var word = Strokes.restored(COMMITTEES.getOrDefault(written, written));
            if (!isNotation(word)) {
                break;
            }
            first = first == null ? word : first;
            notation.append(tokens == 0 ? "" : separator(at)).append(word);
            tokens++;
            at = token;
            var next = next(at, limit);
            if (next < 0) {
                break;
            }
            at = next;
        }
        return first == null ? null : hit(start, first, notation, tokens, from, at);
    }

    /** What scanners make of small letters and of the number of a National Assembly. */
    private static String mended(String notation) {
        return notation.replaceAll("TTG$", "TTg")
                .replaceAll("(QH|UBTVQH)[Il](\\d)$", "$11$2")
                .replaceAll("(QH|UBTVQH)[Il1][S]$", "$115");
    }

    private char separator(int at) {
        for (var i = at - 1; i > 0; i--) {
            if (flow.charAt(i) == '/' || flow.charAt(i) == '-') {
                return flow.charAt(i);
            }
        }
        return '-';
    }

    private @Nullable Hit hit(
            java.util.regex.Matcher start,
            String first,
            StringBuilder notation,
            int tokens,
            int from,
            int at) {
        if (start.group(2).isEmpty() && !flow.startsWith("số ", from - 3)) {
            return null;
        }
        var end = at;
        while (end > from && " -/".indexOf(flow.charAt(end - 1)) >= 0) {
            end--;
        }
        var slip = SLIPS.get(first);
        var type = slip == null ? first : slip;
        if (slip != null) {
            notation.replace(0, first.length(), slip);
        }
        var typed = TYPES.containsKey(type);
        var year = start.group(3);
        if (tokens < 2 && year == null && !typed && !isNumbered(first, from)) {
            return null;
        }
        var symbol =
                start.group(1)
                        + start.group(2)
                        + (year == null ? "" : year + "/")
                        + mended(notation.toString());
        return new Hit(symbol, end, typed, slip != null);
    }

    /** "số 24/TTg": the body alone, as older documents have it. */
    private boolean isNumbered(String notation, int from) {
        return LONE.contains(notation)
                && (flow.startsWith("số ", from - 3) || flow.startsWith("số: ", from - 4));
    }

    /** Where the token at an offset ends; capitals torn off its first letter belong to it. */
    private int token(int at, int limit, boolean later) {
        if (later && at < limit && Character.isDigit(flow.charAt(at))) {
            var end = at;
            while (end < limit && Character.isDigit(flow.charAt(end))) {
                end++;
            }
            return end - at <= 4 ? end : -1;
        }
        var token = TOKEN.matcher(flow).region(at, limit);
        if (!token.lookingAt()) {
            return -1;
        }
        var end = token.end();
        if (end - at <= 2) {
            var torn = TORN.matcher(flow).region(end, limit);
            if (torn.lookingAt()
                    && !SymbolScan.TYPES.containsKey(flow.substring(at, end))
                    && !Letters.areCapitals(flow, Math.max(0, at - 40), at - 8)) {
                return torn.end();
            }
        }
        return end;
    }

    private static boolean isNotation(String word) {
        if (MIXED.contains(word)) {
            return true;
        }
        var small = 0;
        for (var i = 0; i < word.length(); i++) {
            small += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
        }
        return small == 0
                || (small == 1 && word.length() >= 4)
                || (small <= 2 && word.length() >= 7);
    }

    /** Where the next token begins; a dash with blanks on both sides is a dash of the sentence. */
    private int next(int at, int limit) {
        var separator = SEPARATOR.matcher(flow).region(at, limit).useTransparentBounds(true);
        if (!separator.lookingAt()) {
            return -1;
        }
        var loose = !separator.group(1).isEmpty() && !separator.group(2).isEmpty();
        if (loose && (!TYPES.containsKey(lastToken(at)) || isWordAhead(separator.end()))) {
            return -1;
        }
        return separator.end();
    }

    private String lastToken(int end) {
        var from = end;
        while (from > 0 && Character.isLetterOrDigit(flow.charAt(from - 1))) {
            from--;
        }
        return flow.substring(from, end);
    }

    /** "- Đảng" is a word, "- UBND" is none. */
    private boolean isWordAhead(int at) {
        return at + 1 < flow.length() && !Character.isUpperCase(flow.charAt(at + 1));
    }
}
