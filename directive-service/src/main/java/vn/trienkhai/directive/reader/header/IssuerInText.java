package vn.trienkhai.directive.reader.header;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
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
                    " (?:ban hành|xây dựng|kết luận|thông báo|hướng dẫn|quyết định|yêu cầu) (?:Kế hoạch|kế hoạch|Chương"
                            + " trình|chương trình|Chỉ thị|Hướng dẫn|Kết luận|Nghị quyết|Quy định|Quy chế|như sau"
                            + "|một số nội dung)");

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
        return promulgated != null ? promulgated : acting();
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
    private @Nullable Found<String> acting() {
        if (part.bodyFrom() >= part.end()) {
            return null;
        }
        var start = text.lineStart(part.bodyFrom());
        var end =
                Math.min(text.lineEnd(Math.max(part.bodyFrom(), part.bodyTo() - 1)), start + REACH);
        var found = ACT.matcher(text.flow()).region(start, end);
        while (found.find()) {
            var from = found.start();
            while (from > start
                    && found.start() - from < 100
                    && ",.;:)\n\"".indexOf(text.flow().charAt(from - 1)) < 0) {
                from--;
            }
            while (from < found.start() && text.flow().charAt(from) == ' ') {
                from++;
            }
            if (found.start() - from > 5 && Character.isUpperCase(text.flow().charAt(from))) {
                return text.found(
                        text.text(from, found.start()), from, found.start(), 0.85, "issuer-acts");
            }
        }
        return null;
    }
}
