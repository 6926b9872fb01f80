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
    private static final Pattern OF = Pattern.compile("^(?:CỦA|của) (\\p{Lu}[^,;:\\n]{3,80})$");
    private static final Pattern ACT =
            Pattern.compile(
                    " (?:đã |xin |kính |trân trọng )?(?:ban hành|xây dựng|kết luận|thông báo|hướng dẫn|quyết định|yêu cầu"
                            + "|đề nghị|chỉ đạo|có ý kiến|triển khai|phát động|tổ chức thực hiện|giao|báo cáo|điện|quy định"
                            + "|nhận được|ra|công bố|trình) ");

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
                            + " tịch|Bộ trưởng|Quân khu|Học viện|Tổ công tác|Tập đoàn|Tổng công ty|Công ty|Tổng Liên đoàn) ?"
                            + "[^,.;:()\\n\"]{0,90}");

    private static final Pattern GROUNDS = Pattern.compile("-? ?(?:Căn cứ|Theo |Xét |Thực hiện )");
    private static final Pattern OFFICE =
            Pattern.compile(
                    "^(?:Phó )?(?:Chủ tịch|Bộ trưởng|Giám đốc|Cục trưởng|Thủ tướng Chính phủ) (?=\\p{Lu})");

    private final KeptText text;
    private final Part part;

    IssuerInText(KeptText text, Part part) {
        this.text = text;
        this.part = part;
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
        var plain = acting(PLAIN_ACT, 0.85);
        return plain != null ? plain : acting(ACT, 0.75);
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
    private @Nullable Found<String> acting(Pattern acts, double sure) {
        if (part.bodyFrom() >= part.end()) {
            return null;
        }
        var start = text.lineStart(part.bodyFrom());
        var end =
                Math.min(text.lineEnd(Math.max(part.bodyFrom(), part.bodyTo() - 1)), start + REACH);
        var act = acts.matcher(text.flow()).region(start, end);
        while (act.find()) {
            var from = beginning(start, act.start());
            var body = BODY.matcher(text.flow()).region(from, act.start());
            if (act.start() - from > 5 && body.matches() && isSpeaking(from, act.start())) {
                var name = text.text(from, act.start());
                var bare = OFFICE.matcher(name).replaceFirst("");
                var own = Issuers.isHead(bare) ? bare : name;
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

    /** Not "… của Thủ tướng Chính phủ ban hành", not a body that is told what others asked. */
    private boolean isSpeaking(int from, int to) {
        var name = text.low().substring(from, to);
        return !name.contains(" của ") && !name.contains(" theo ") && !name.contains(" ngày ");
    }
}
