package vn.trienkhai.directive.reader.header;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Letters;
import vn.trienkhai.directive.reader.layout.Part;

/** Finds the issuer of a document whose letterhead is missing. */
final class IssuerInText {

    private static final int REACH = 6000;
    private static final Pattern PROMULGATED =
            Pattern.compile(
                    "\\((?:ban hành )?kèm theo [^()\\n]{5,160}? của ([^(),;\\n]{4,90})\\)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OF =
            Pattern.compile(
                    "^(?:CỦA|của) (\\p{Lu}[^,;:\\n]{3,80}(?:, (?:BAN BÍ THƯ|Ban Bí thư))?)$");
    private static final Pattern ACT =
            Pattern.compile(
                    " (?:xin |kính |trân trọng ){0,3}(?:ban hành|xây dựng|kết luận|thông báo|hướng dẫn|quyết định|yêu cầu"
                            + "|đề nghị|chỉ đạo|có ý kiến|nhận được|đã nhận được|phát động|quy định|công bố|điện)[ :]");

    /** What a name does not hold: then the words before the act are a sentence. */
    private static final Pattern SENTENCE =
            Pattern.compile(
                    " (?:xin|của|theo|ngày|để|đã|có|yêu cầu|đề nghị|tiếp tục|khẩn trương|chủ trì|phối hợp|xác định|được|phải|chưa|(?<!ban )chỉ"
                            + " đạo|tổ chức thực hiện|tại|khi|nếu|nhằm) ?|\\d");

    /** Acts that leave no doubt who speaks. */
    private static final Pattern PLAIN_ACT =
            Pattern.compile(
                    " (?:ban hành|xây dựng|kết luận|thông báo|hướng dẫn|quyết định|yêu cầu) (?:Kế hoạch|kế hoạch|Chương"
                            + " trình|chương trình|Chỉ thị|Hướng dẫn|Kết luận|Nghị quyết|Quy định|Quy chế|như sau"
                            + "|một số nội dung)");

    /** A body that can sign, at the beginning of a sentence or behind a comma. */
    private static final Pattern BODY =
            Pattern.compile(
                    "(?:Ban|Bộ|Sở|Cục|Tổng cục|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Thường trực|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành"
                            + " uỷ|Huyện ủy|Đảng ủy|Đảng uỷ|Đảng đoàn|Văn phòng|Chính phủ|Thủ tướng|Quốc hội|Tiểu ban|Chi cục"
                            + "|Phòng|Trường|Viện|Trung tâm|Liên đoàn|Hội|Tỉnh đoàn|Thành đoàn|Trung ương Đoàn|Mặt trận|Kho bạc"
                            + "|Bảo hiểm|Ngân hàng|Công an|Viện kiểm sát|Tòa án|Thanh tra|Kiểm toán|Đoàn|Liên hiệp|Chủ"
                            + " tịch|Bộ trưởng|Quân khu|Học viện|Đại học|Chi bộ|Toà án|Tổ công tác|Tập đoàn|Tổng công ty|Công ty|Tổng Liên đoàn) ?"
                            + "[^,.;:()\\n\"]{0,90}");

    /** The two speak together: "Bộ Chính trị, Ban Bí thư kết luận". */
    private static final String POLITBURO = "Bộ Chính trị, ";

    private static final int CLOSING = 1500;
    private static final int DAY = 26;

    /** "Ngày 04/3/2020, … ban hành …": told of another document. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?:^|[.\\n]) ?ngày \\d{1,2}(?:/\\d{1,2}/| tháng \\d{1,2} năm )\\d{4}, ?$");

    private static final Pattern POST =
            Pattern.compile("(?:Phó )?(?:Bộ trưởng|Thứ trưởng|Chủ tịch|Giám đốc|Thủ tướng) ");
    private static final Pattern NUMBERED = Pattern.compile("(?<=\\n)(?:1|I|A|Điều 1)[.)] ");

    private static final Pattern GROUNDS = Pattern.compile("-? ?(?:Căn cứ|Theo |Xét |Thực hiện )");
    private static final Pattern OFFICE =
            Pattern.compile(
                    "^(?:Phó )?(?:Chủ tịch|Bộ trưởng|Giám đốc|Cục trưởng|Thủ tướng Chính phủ) (?=\\p{Lu})");

    /** "Cục … Bộ Ngoại giao": the letterhead names the ministry above. */
    private static final Pattern SUPERIOR =
            Pattern.compile("(?<=^(?:Cục|Vụ|Tổng cục|Viện) .{3,60}),? (?:thuộc )?Bộ \\p{Lu}.*$");

    private final KeptText text;
    private final Part part;
    private final String capacity;

    /**
     * @param capacity in which the document is signed; empty when that is not known
     */
    IssuerInText(KeptText text, Part part, String capacity) {
        this.text = text;
        this.part = part;
        this.capacity = capacity;
    }

    @Nullable Found<String> find() {
        var ofLine = part.title() < 0 ? null : belowTitle();
        if (ofLine != null) {
            return ofLine;
        }
        var promulgated = part.attached() ? promulgated() : null;
        if (promulgated != null) {
            return promulgated;
        }
        var head = issuingHead();
        if (head != null) {
            return head;
        }
        var plain = acting(PLAIN_ACT, 0, 0.85);
        var intro = plain != null ? plain : acting(ACT, 0, 0.75);
        var close = intro != null ? intro : acting(ACT, CLOSING, 0.7);
        return close != null || part.bodyTo() <= part.bodyFrom()
                ? close
                : IssuerBySigner.named(
                        text,
                        capacity,
                        text.lineStart(part.bodyFrom()),
                        Math.min(
                                text.lineEnd(part.bodyTo() - 1),
                                text.lineStart(part.bodyFrom()) + REACH));
    }

    /** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …", "QUỐC HỘI" above "Căn cứ": the body of that office. */
    private @Nullable Found<String> issuingHead() {
        if (part.title() < 0 || part.bodyFrom() >= part.end()) {
            return null;
        }
        var line = text.line(part.bodyFrom());
        if (line.text().length() > 120
                || !Letters.areCapitals(line.text())
                || part.bodyFrom() + 1 >= part.end()
                || !GROUNDS.matcher(text.line(part.bodyFrom() + 1).text()).lookingAt()) {
            return null;
        }
        var written =
                line.text()
                        .replaceFirst(
                                "^(?:CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|CỤC TRƯỞNG) (?=\\p{Lu})", "");
        var from = line.from() + line.text().length() - written.length();
        var piece = new Piece(from, line.to(), written, part.bodyFrom(), false);
        return Issuers.isName(piece) ? Issuers.named(text, piece, 0.85, "issuing-head") : null;
    }

    private @Nullable Found<String> belowTitle() {
        for (var i = part.title(); i < Math.max(part.title() + 1, part.abstractFrom()); i++) {
            var from = text.lineStart(i);
            var line = text.clean().substring(from, text.lineEnd(i));
            var skip = i == part.title() ? Math.max(0, line.indexOf(" CỦA ") + 1) : 0;
            var found = OF.matcher(line).region(skip, line.length());
            if (found.find()) {
                var piece =
                        new Piece(
                                from + found.start(1),
                                from + found.end(1),
                                found.group(1),
                                i,
                                false);
                return Issuers.named(text, piece, 0.93, "issuer-below-title");
            }
        }
        return null;
    }

    private @Nullable Found<String> promulgated() {
        var from = text.lineStart(part.first());
        var to = Math.min(text.length(), from + 2500);
        var found = PROMULGATED.matcher(text.flow()).region(from, to);
        return found.find()
                ? text.found(
                        found.group(1).strip(), found.start(1), found.end(1), 0.9, "promulgated-by")
                : null;
    }

    /** "…, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch …". */
    private @Nullable Found<String> acting(Pattern acts, int closing, double sure) {
        if (part.bodyFrom() >= part.end()) {
            return null;
        }
        var first = text.lineStart(part.bodyFrom());
        var last = text.lineEnd(Math.max(part.bodyFrom(), part.bodyTo() - 1));
        var start = closing > 0 ? Math.max(first, last - closing) : first;
        var end = closing > 0 ? last : Math.min(last, introEnd(first));
        var act = acts.matcher(text.flow()).region(start, end);
        while (act.find()) {
            var from = beginning(start, act.start());
            var body = BODY.matcher(text.flow()).region(from, act.start());
            if (act.start() - from > 5 && body.matches() && isSpeaking(from, act.start())) {
                var name = text.text(from, act.start());
                var bare = OFFICE.matcher(name).replaceFirst("");
                var own = SUPERIOR.matcher(Issuers.isHead(bare) ? bare : name).replaceFirst("");
                own = Places.unabbreviated(own);
                if (own.equals("Ban Bí thư")
                        && text.flow().startsWith(POLITBURO, from - POLITBURO.length())) {
                    own = POLITBURO + own;
                }
                return text.found(Issuers.expanded(own), from, act.start(), sure, "issuer-acts");
            }
        }
        return null;
    }

    private int beginning(int start, int act) {
        var from = act;
        while (from > start
                && act - from < 100
                && ",.;:)\n\"".indexOf(text.flow().charAt(from - 1)) < 0) {
            from--;
        }
        while (from < act && text.flow().charAt(from) == ' ') {
            from++;
        }
        return from;
    }

    /** Not "… của Thủ tướng Chính phủ ban hành", not a body that is told what to do. */
    private boolean isSpeaking(int from, int to) {
        var name = text.low().substring(from, to) + " ";
        var day = text.low().substring(Math.max(0, from - DAY), from);
        if (TOLD.matcher(day).find() || isPerson(text.text(from, to))) {
            return false;
        }
        return !SENTENCE.matcher(name).find() && IssuerBySigner.fits(capacity, name);
    }

    /** "Bộ trưởng Nguyễn Văn A" speaks, but does not issue. */
    private static boolean isPerson(String name) {
        var post = POST.matcher(name);
        return post.lookingAt() && Letters.isKnownSurname(name.substring(post.end()));
    }

    /** The first numbered line: from there on the document speaks to others. */
    private int introEnd(int first) {
        var number = NUMBERED.matcher(text.flow()).region(first, text.length());
        return Math.min(first + REACH, number.find() ? number.start() : text.length());
    }
}
