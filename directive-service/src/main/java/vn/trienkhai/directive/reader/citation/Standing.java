package vn.trienkhai.directive.reader.citation;

import java.util.regex.Pattern;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Layout;
import vn.trienkhai.directive.reader.layout.Part;

/** Tells by the place of a symbol whether it cites a document. */
final class Standing {

    /** How far a footnote goes on: "(1) Chỉ thị …" is short, for the list has brackets as well. */
    private static final int NOTE_LINES = 8;

    private static final int LONG_NOTE_LINES = 120;
    private static final Pattern FOOTNOTE =
            Pattern.compile("(?<sure>\\[\\^?\\d{1,3}\\])|\\(\\d{1,2}\\) ?\\p{Lu}");
    private static final Pattern FORM =
            Pattern.compile("(?<!luật )(?:mẫu|biểu|phụ lục|biểu mẫu|bảng)(?: số)? ?:? ?$");

    /** "Số: #49/TCT-KK": a number written by hand, of which the scanner read a part. */
    private static final Pattern OWN = Pattern.compile("số ?:?[^\\p{L}]*");

    private Standing() {}

    /** Neither the number in the letterhead nor anything in the list of recipients. */
    static boolean isCited(KeptText text, Layout layout, int offset) {
        var line = text.lineAt(offset);
        for (var part : layout.parts()) {
            if (line >= part.first() && line < part.end()) {
                return !isListed(text, part, line)
                        && !isForm(text, offset)
                        && !isOwnNumber(text, part, line, offset)
                        && !promulgates(text, part, offset);
            }
        }
        return true;
    }

    private static boolean isOwnNumber(KeptText text, Part part, int line, int offset) {
        if (line >= part.headTo() || offset - text.lineStart(line) > 12) {
            return false;
        }
        var before = text.low().substring(text.lineStart(line), offset).strip();
        return OWN.matcher(before).matches();
    }

    /** "(Ban hành kèm theo Quyết định số …)" below the title of what the same file promulgates. */
    private static boolean promulgates(KeptText text, Part part, int offset) {
        var before = text.low().substring(Math.max(0, offset - 60), offset);
        return part.attached()
                && text.lineAt(offset) < part.bodyFrom() + 1
                && before.matches("(?s).*\\((?:ban hành )?kèm theo[^()]*");
    }

    /** Behind the list stand the signature and, in some files, footnotes: "[1] Chỉ thị số …". */
    private static boolean isListed(KeptText text, Part part, int line) {
        if (part.list() < 0 || line < part.list()) {
            return false;
        }
        for (var i = line; i > Math.max(part.list(), line - LONG_NOTE_LINES); i--) {
            var note = FOOTNOTE.matcher(text.flow()).region(text.lineStart(i), text.lineEnd(i));
            if (note.lookingAt() && (note.group("sure") != null || line - i < NOTE_LINES)) {
                return false;
            }
        }
        return true;
    }

    /** "Mẫu số 01/BCĐ-MT" is a form, no document. */
    private static boolean isForm(KeptText text, int offset) {
        return FORM.matcher(text.low().substring(Math.max(0, offset - 14), offset)).find();
    }
}
