package vn.trienkhai.directive.reader.layout;

import java.util.regex.Pattern;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Letters;
import vn.trienkhai.directive.reader.Line;
import vn.trienkhai.directive.reader.Marks;

/** Finds title, abstract and addressees at the beginning of a document. */
final class Opening {

    private static final int LONGEST_HEAD = 70;
    private static final int LETTERHEAD = 6;
    private static final Pattern DATE_LINE =
            Pattern.compile(
                    ".{2,40}, ?ng"
                            + Marks.A
                            + "y .{0,6}th"
                            + Marks.A
                            + "ng .{0,6}n"
                            + Marks.A
                            + "m .{0,8}");
    private static final int LONGEST_ABSTRACT = 1200;
    private static final Pattern SYMBOL_LINE =
            Pattern.compile(
                    "^(?:S|s(?=.\\s?:))(?iu:é|"
                            + Marks.O
                            + ")\\s*[:.]?\\s*(?:[\\d/\\-.… ]{1,14}\\p{L}|"
                            + "\\S{1,6} ?[/\\-] ?\\p{Lu}{2})[^\\n]{0,24}");
    private static final Pattern OPENER =
            Pattern.compile(
                    "^(?:(?:Căn cứ|Thực hiện|Thi hành|Triển khai|Sau khi|Xét|Theo|Để|Nhằm|Tiếp"
                            + " theo|Trên cơ sở|Vừa qua|Hiện nay|Quán triệt|Tiếp tục|Chấp hành|Được"
                            + " sự|Trước tình hình|Thời gian|Nhân dịp|Phúc đáp|Trả lời|Hưởng ứng|Tính"
                            + " đến|Đến nay|Phát huy|Trong (?:thời gian|những"
                            + " năm|các|khi|năm|quá|bối|suốt)|Kính (?:gửi|thưa)|Ngày \\d|Ngày,|Năm"
                            + " \\d|Sau \\d|Qua |Từ (?:ngày|năm|khi|đầu)|Điều \\d|(?:Chương|Phần|Mục)"
                            + " (?:[IVX]+|\\d+|thứ)\\b|Hôm nay|Vào lúc|Thừa|Tại"
                            + " (?:Công|Văn|Thông|cuộc)|(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Ban"
                            + " Thường vụ|Ban Bí thư|Bộ Chính trị|Thủ tướng|Tỉnh ủy|Tỉnh uỷ)[^\\n"
                            + "]{0,60} (?:ban hành|xây dựng|yêu cầu|nhận được|thông báo|đề nghị|nhận"
                            + " thấy|mời|tổ chức))|(?:[IVX]{1,5}|[A-E]|\\d{1,2})\\s*[.)\\-/:])");
    private static final Pattern OPEN_END =
            Pattern.compile(
                    "(?:của|và|về|trong|các|cho|với|tại|theo|đến|là|việc|số|do|bởi|từ|trên|ở|những|[,\\-–]|\\d)$");
    private static final Pattern NUMBER_END = Pattern.compile("\\d$");
    private static final Pattern NUMBERED = Pattern.compile("[IVXA-E]{1,4}\\s?[.)\\-/] ");
    private static final Pattern FIRST = Pattern.compile("[IA]\\s?[.)\\-/] \\p{Lu}");

    /** "CỦA BỘ CHÍNH TRỊ" over an abstract in small letters, also without its mark. */
    private static final Pattern OF_ISSUER = Pattern.compile("C[ỦUÚÙŨỤ]A [\\p{Lu} ,\\-]{5,60}");

    private static final Pattern SKIPPED =
            Pattern.compile("^(?:CỦA|của|HỘI NGHỊ|KỲ HỌP|KHÓA|KHOÁ)\\s");
    private static final Pattern ATTACHED_NOTE =
            Pattern.compile("^\\((?:ban hành )?(?:kèm|trích|thay)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ISSUING =
            Pattern.compile(
                    "^(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|CHÍNH PHỦ|THỦ TƯỚNG|BỘ TRƯỞNG|GIÁM"
                            + " ĐỐC|QUỐC HỘI|BAN|TỔNG|CỤC TRƯỞNG|BỘ|THỐNG ĐỐC|CHÁNH|HIỆU"
                            + " TRƯỞNG|ĐẢNG|TRƯỞNG) ?");

    private final KeptText text;
    private final int first;
    private final int end;

    int title = -1;
    int abstractFrom = -1;
    int abstractTo = -1;
    int address = -1;
    int bodyFrom;

    Opening(KeptText text, int first, int end) {
        this.text = text;
        this.first = first;
        this.end = end;
        this.bodyFrom = first;
        find();
    }

    /** "Số: 12/KH-UBND" */
    static boolean isSymbolLine(String line) {
        return SYMBOL_LINE.matcher(line).matches();
    }

    private void find() {
        var from = afterSymbol();
        for (var i = from; i < Math.min(end, from + LONGEST_HEAD); i++) {
            if (Signs.isAddress(text, i)) {
                address = i;
                bodyFrom = addressEnd(i);
                return;
            }
            if (Signs.typeAt(view(i)) != null && isTitle(i)) {
                title = i;
                readAbstract();
                return;
            }
            if (text.lineEnd(i) - text.lineStart(i) > 300 && i > first) {
                bodyFrom = i;
                return;
            }
        }
        bodyFrom = afterDate(from);
    }

    /** Below a letterhead whose title nobody knows. */
    private int afterDate(int from) {
        for (var i = from; i < Math.min(end, from + LETTERHEAD); i++) {
            if (DATE_LINE.matcher(view(i)).matches()) {
                return i + 1;
            }
        }
        return from;
    }

    private String view(int line) {
        return text.flow()
                .substring(
                        text.lineStart(line),
                        Math.min(text.lineEnd(line), text.lineStart(line) + 320));
    }

    /** A type name that stands alone or begins a line in capitals. */
    private boolean isTitle(int line) {
        var full = view(line);
        return full.length() < 30
                || Letters.areCapitals(full.substring(0, Math.min(40, full.length())));
    }

    private int afterSymbol() {
        for (var i = first; i < Math.min(end, first + 40); i++) {
            if (isSymbol(view(i))) {
                return i + 1;
            }
            if (Signs.isAddress(text, i) || text.lineEnd(i) - text.lineStart(i) > 400) {
                break;
            }
        }
        return first;
    }

    private static boolean isSymbol(String line) {
        var slash = line.indexOf('/');
        return slash > 0 && slash < 40 && SYMBOL_LINE.matcher(line).lookingAt();
    }

    private int addressEnd(int line) {
        var colon = text.flow().indexOf(':', text.lineStart(line));
        var alone = colon < 0 || colon >= text.lineEnd(line) - 2;
        var i = line + 1;
        while (i < end) {
            var next = text.line(i);
            var item = next.text().startsWith("-") || next.text().startsWith("+");
            var continued = !next.blankBefore() && isContinuation(text.line(i - 1), next);
            if (!item && !continued && !(alone && i == line + 1)) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isContinuation(Line before, Line here) {
        return Character.isLowerCase(here.text().charAt(0))
                || (before.text().length() >= 38
                        && ".;:".indexOf(before.text().charAt(before.text().length() - 1)) < 0
                        && !OPENER.matcher(here.text()).lookingAt());
    }

    private void readAbstract() {
        var type = Signs.typeAt(view(title));
        var inline = type != null && letters(view(title)) > letters(type) + 3;
        abstractFrom = title + 1;
        while (!inline && abstractFrom + 1 < end && isIssuerLine(abstractFrom)) {
            abstractFrom++;
        }
        var i = abstractFrom;
        var length = 0;
        while (i < end && length < LONGEST_ABSTRACT && !stops(i, inline)) {
            length += text.lineEnd(i) - text.lineStart(i);
            i++;
        }
        abstractTo = i;
        bodyFrom = skipNotes(i);
        if (bodyFrom < end
                && (Signs.isAddress(text, bodyFrom) || Signs.isTelegramAddress(view(bodyFrom)))) {
            address = bodyFrom;
            bodyFrom = addressEnd(bodyFrom);
        }
    }

    private static int letters(String line) {
        return line.replace(" ", "").length();
    }

    /** "CỦA BAN BÍ THƯ" between type and abstract, over one to three lines. */
    private boolean isIssuerLine(int line) {
        if (line == title + 1
                && OF_ISSUER.matcher(view(line)).matches()
                && Character.isLowerCase(view(line + 1).charAt(0))) {
            return true;
        }
        if (line == title + 1 && !SKIPPED.matcher(view(line)).lookingAt()) {
            return false;
        }
        for (var i = line + 1; i < Math.min(end, title + 5); i++) {
            if (text.low().startsWith("về ", text.lineStart(i))) {
                return !text.low().startsWith("về ", text.lineStart(line));
            }
        }
        return false;
    }

    private int skipNotes(int from) {
        var i = from;
        while (i < end && ATTACHED_NOTE.matcher(view(i)).lookingAt()) {
            i++;
        }
        return i;
    }

    private boolean stops(int line, boolean inline) {
        var here = text.line(line);
        if (here.text().startsWith("(")
                || Signs.isAddress(text, line)
                || Signs.isListStart(text, line)) {
            return true;
        }
        if (Signs.isTelegramAddress(view(line))) {
            return true;
        }
        if (line == abstractFrom && !inline) {
            var issuing =
                    line + 1 < end
                            && Signs.isTelegramAddress(view(line + 1))
                            && Letters.areCapitals(here.text());
            return issuing || here.text().length() > 700 || isPlainStart(here);
        }
        var before = text.line(line - 1);
        var capitals = Letters.areCapitals(before.text());
        if (isIssuingHead(line) && Letters.areCapitals(here.text())) {
            return true;
        }
        if (capitals) {
            var numbered =
                    FIRST.matcher(here.text()).lookingAt()
                            || (here.blankBefore() && NUMBERED.matcher(here.text()).lookingAt());
            return numbered || !Letters.areCapitals(here.text()) || isIssuingHead(line);
        }
        if (Letters.areCapitals(here.text()) && here.text().length() > 12) {
            return true;
        }
        return stopsSentence(before, here);
    }

    /** "I. MỤC ĐÍCH" directly under the title: no abstract at all. */
    private static boolean isPlainStart(Line here) {
        return here.text().startsWith("Căn cứ") || here.text().matches("^(?:I|A|1)\\s*[.\\-].*");
    }

    private boolean stopsSentence(Line before, Line here) {
        var open = OPEN_END.matcher(before.text()).find();
        var opener = OPENER.matcher(here.text()).lookingAt();
        if ((here.ruleBefore() && !open)
                || before.text().endsWith(".")
                || before.text().endsWith(";")) {
            return true;
        }
        if (opener) {
            return here.blankBefore() || !before.text().matches(".*(?:số|về|việc|,)$");
        }
        if (here.blankBefore()) {
            return !((open && !NUMBER_END.matcher(before.text()).find())
                    || Character.isLowerCase(here.text().charAt(0))
                    || here.text().startsWith("“")
                    || here.text().startsWith("\"")
                    || (here.bold() && before.bold()));
        }
        return here.text().length() > 500;
    }

    /** "CHỦ TỊCH ỦY BAN NHÂN DÂN …" before "Căn cứ". */
    private boolean isIssuingHead(int line) {
        if (line + 1 >= end || !ISSUING.matcher(view(line)).lookingAt()) {
            return false;
        }
        var next =
                text.low()
                        .substring(
                                text.lineStart(line + 1),
                                Math.min(text.lineEnd(line + 1), text.lineStart(line + 1) + 12));
        return next.startsWith("căn cứ")
                || next.startsWith("theo ")
                || next.startsWith("xét ")
                || next.startsWith("sau khi")
                || next.startsWith("thực hiện");
    }
}
