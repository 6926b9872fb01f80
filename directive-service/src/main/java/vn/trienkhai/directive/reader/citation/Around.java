package vn.trienkhai.directive.reader.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Marks;
import vn.trienkhai.directive.reader.header.Dates;
import vn.trienkhai.directive.reader.layout.Signs;

/** What stands before and after a symbol: the type, the date, the issuer. */
final class Around {

    static final String DAY =
            "[nhb]g"
                    + Marks.A
                    + "y\\s?(\\d{1,2})\\s?(?:[/.\\-]\\s?(\\d{1,2})\\s?[/.\\-]\\s?(\\d{4})|th"
                    + Marks.A
                    + "ng\\s?(\\d{1,2})\\s?n"
                    + Marks.A
                    + "m\\s?(\\d{4}))";
    private static final Pattern DATE_AFTER =
            Pattern.compile(
                    "\\s?[,(]?\\s?(?:(?:được |đã )?(?:ký kết|ký ban hành|ký|ban hành|phê duyệt)"
                            + " )?(?:"
                            + DAY
                            + "|(\\d{1,2})/(\\d{1,2})/(\\d{4}))");
    private static final Pattern OF = Pattern.compile("\\s?[,)]?\\s?(?:của|do) (?=\\p{L})");
    private static final Pattern BARE_BODY =
            Pattern.compile(
                    "\\s(?=(?:Bộ Chính trị|Ban Bí thư|Chính phủ|Thủ tướng|UBND|Ủy ban|Uỷ ban|Bộ"
                            + " )\\S)");
    private static final Pattern ISSUED =
            Pattern.compile(
                    DAY
                            + "[, ]\\s?([\\p{L}\\d ,\\-]{3,90}?)\\s(?:đã\\s)?(?:ban hành|có|ký ban"
                            + " hành|ký|đã có|gửi|đã ban hành|ra)\\s(?:[\\p{L} ]{0,40})$");
    private static final Pattern TOLD_IN = Pattern.compile(DAY + ",?\\s(?:tại|trong)\\s$");
    private static final Pattern ISSUER_END =
            Pattern.compile(
                    "[,;.:()\\n"
                            + "\"“”]|\\s(?:về|quy định|qui định|hướng dẫn|ban hành|phê duyệt|thông"
                            + " báo|sửa đổi|bổ sung|tại|để|đã|theo|nêu|yêu cầu|đề"
                            + " nghị|v/v|cho|trong|được|là|có|gửi|như|với|thành lập|giao|triển"
                            + " khai|thực hiện|ngày|và|hoặc|từ|nhằm|trên|số|trình|báo"
                            + " cáo|cùng|do|thì|chỉ đạo|công"
                            + " bố|đến|này|nói|nhưng|mới|vào|bằng|tới|không|còn|đang|sẽ|sau|chấp thuận|tổng"
                            + " kết|tiếp tục)(?=[\\s,;.)])");
    private static final Pattern NUMBER_WORD =
            Pattern.compile("\\s?\\(?(?:số|so|sô)\\s?[:.]?\\s?$");
    private static final int PARTIES = 200;
    private static final Pattern AGREEMENT =
            Pattern.compile(
                    "(?<!\\p{L})(bản thỏa thuận|bản ghi nhớ|hợp đồng|quy chế phối hợp|chương trình"
                            + " phối hợp|kế hoạch phối hợp|biên bản)[^\\n"
                            + ".;:]{0,80} giữa [^\\n"
                            + ".;:]{5,140}$");
    private static final List<String> SMALL =
            Signs.TYPES.stream().map(type -> type.toLowerCase(Locale.ROOT)).toList();

    private final KeptText text;
    private final String flow;
    private final String low;

    Around(KeptText text) {
        this.text = text;
        this.flow = text.flow();
        this.low = text.low();
    }

    /** The mention of a symbol that stands between two offsets. */
    Mention mention(SymbolScan.Hit hit, int from) {
        var window = low.substring(Math.max(0, from - 8), from);
        var number = NUMBER_WORD.matcher(window);
        var numbered = number.find();
        var typeEnd = numbered ? from - (window.length() - number.start()) : from;
        var near = typeBefore(typeEnd);
        var type = near == null && !hit.typed() ? agreement(typeEnd) : near;
        var start =
                type != null && type.adjacent()
                        ? type.from()
                        : numbered ? Math.min(from, typeEnd + 1) : from;
        var end = hit.end();
        LocalDate date = null;
        String issuer = null;
        var dated = DATE_AFTER.matcher(low).region(end, Math.min(low.length(), end + 50));
        if (dated.lookingAt()) {
            date = day(dated);
            end = date == null ? end : dated.end();
        }
        var body = issuerAfter(end);
        if (body != null) {
            issuer = body.name();
            end = body.end();
        }
        if (date == null) {
            var later = DATE_AFTER.matcher(low).region(end, Math.min(low.length(), end + 50));
            if (body != null && later.lookingAt()) {
                date = day(later);
                end = later.end();
            } else {
                var before = issuedBefore(start);
                date = before == null ? null : before.date();
                issuer = issuer == null && before != null ? before.issuer() : issuer;
            }
        }
        return new Mention(
                start,
                end,
                typeOf(hit, type),
                hit.symbol(),
                date,
                issuer,
                numbered || type != null,
                hit.mended(),
                vn.trienkhai.directive.reader.Letters.areCapitals(
                        flow, Math.max(0, from - 30), from));
    }

    /** A type name near before the symbol. */
    record Typed(String name, int from, boolean adjacent) {}

    private @Nullable Typed typeBefore(int end) {
        var from = Math.max(0, end - 70);
        var window = low.substring(from, end);
        var stop =
                Math.max(
                        Math.max(window.lastIndexOf(';'), window.lastIndexOf('\n')),
                        Math.max(window.lastIndexOf(". "), window.lastIndexOf(':')));
        Typed best = null;
        for (var i = 0; i < SMALL.size(); i++) {
            var type = SMALL.get(i);
            var at = window.lastIndexOf(type);
            if (at > stop
                    && isWord(window, at, type.length())
                    && (best == null || from + at > best.from() + best.name().length())) {
                best =
                        new Typed(
                                Signs.TYPES.get(i),
                                from + at,
                                from + at + type.length() >= end - 1);
            }
        }
        return best;
    }

    /** "Bản thỏa thuận … giữa A và B (số …)": the parties stand between type and number. */
    private @Nullable Typed agreement(int end) {
        var from = Math.max(0, end - PARTIES);
        if (!low.substring(from, end).contains(" giữa ")) {
            return null;
        }
        var named = AGREEMENT.matcher(low).region(from, end).useTransparentBounds(true);
        Typed last = null;
        while (named.find()) {
            var type = SMALL.indexOf(named.group(1));
            last = new Typed(Signs.TYPES.get(type), named.start(), true);
        }
        return last;
    }

    private static boolean isWord(String window, int at, int length) {
        return (at == 0 || !Character.isLetter(window.charAt(at - 1)))
                && (at + length == window.length()
                        || !Character.isLetter(window.charAt(at + length)));
    }

    private static @Nullable String typeOf(SymbolScan.Hit hit, @Nullable Typed written) {
        var notation = hit.symbol().replaceFirst("^\\d+[a-zA-Z]?[-/](?:\\d{4}/)?", "");
        var abbreviation = notation.split("[-/]", 2)[0];
        var meant = SymbolScan.TYPES.get(abbreviation);
        if (written != null
                && (written.adjacent() || meant == null || agrees(written.name(), meant))) {
            return written.name();
        }
        return meant != null ? meant : "Công văn";
    }

    private static boolean agrees(String written, String meant) {
        return written.startsWith(meant)
                || (meant.equals("Quyết định") && written.equals("Quy định"));
    }

    private @Nullable LocalDate day(Matcher found) {
        if (found.group(6) != null) {
            return Dates.of(found.group(6), found.group(7), found.group(8));
        }
        return written(found);
    }

    /** A name and where it ends. */
    record Body(String name, int end) {}

    private @Nullable Body issuerAfter(int end) {
        var limit = Math.min(flow.length(), end + 120);
        var of = OF.matcher(flow).region(end, limit).useTransparentBounds(true);
        var bare = BARE_BODY.matcher(flow).region(end, limit).useTransparentBounds(true);
        var from = of.lookingAt() ? of.end() : bare.lookingAt() ? bare.end() : -1;
        if (from < 0
                || !(Character.isUpperCase(flow.charAt(from)) || low.startsWith("liên bộ", from))) {
            return null;
        }
        var to = issuerEnd(from, limit);
        if (to - from < 2) {
            return null;
        }
        return new Body(text.text(from, to), to);
    }

    /** "và" goes on inside a name: Bộ Lao động - Thương binh và Xã hội. */
    private int issuerEnd(int from, int limit) {
        var stop = ISSUER_END.matcher(low).region(from, limit).useTransparentBounds(true);
        var at = from;
        while (stop.find(Math.max(at, from))) {
            if (stop.start() >= limit) {
                break;
            }
            if (stop.group().equals(" và") && goesOn(stop.end())) {
                at = stop.end();
                continue;
            }
            return stop.start();
        }
        return limit;
    }

    private boolean goesOn(int and) {
        return Pattern.compile(
                        "\\s(?:Xã hội|Đào tạo|Du lịch|Truyền thông|Môi trường|Đầu tư|Công nghệ|Phát"
                                + " triển|Ủy ban nhân dân|Kỹ thuật|Tôn giáo|Thể thao|miền|các Ban)")
                .matcher(flow)
                .region(and, Math.min(flow.length(), and + 20))
                .lookingAt();
    }

    /** When a document was issued and by whom, told before it is named. */
    record Issued(LocalDate date, @Nullable String issuer) {}

    private @Nullable Issued issuedBefore(int start) {
        var from = Math.max(0, start - 170);
        var window = flow.substring(from, start);
        var at = Math.max(window.lastIndexOf("Ngày "), window.lastIndexOf("ngày "));
        if (at < 0) {
            return null;
        }
        var words = "n" + window.substring(at + 1);
        var within = TOLD_IN.matcher(words);
        if (within.lookingAt()) {
            var date = written(within);
            return date == null ? null : new Issued(date, null);
        }
        var told = ISSUED.matcher(words);
        if (!told.find() || told.group(6).contains("ngày")) {
            return null;
        }
        var date = written(told);
        return date == null ? null : new Issued(date, told.group(6).strip());
    }

    private static @Nullable LocalDate written(Matcher told) {
        return told.group(2) != null
                ? Dates.of(told.group(1), told.group(2), told.group(3))
                : Dates.of(told.group(1), told.group(4), told.group(5));
    }
}
