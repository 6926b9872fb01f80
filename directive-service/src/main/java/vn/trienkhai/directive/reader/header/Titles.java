package vn.trienkhai.directive.reader.header;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Part;
import vn.trienkhai.directive.reader.layout.Signs;

/** Type and abstract: from the title, from "V/v", or from a sentence that names the document. */
final class Titles {

    private static final Pattern NOTE =
            Pattern.compile(
                    "\\s*\\(\\s*(?:ban hành )?(?:kèm|trích)[^\\n]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "^(\\p{Lu}[\\p{L} ]{2,24}?) số:? ([\\d]{1,5}[-/][\\p{L}\\d/\\-]{2,24}),? ngày"
                            + " (\\d{1,2})[/\\-.](\\d{1,2})[/\\-.](\\d{4}),? của ([^,;.\\n]{3,90}?),? (về [^\\n]{5,900})$");

    /** "V/v", also as scanners read it. */
    private static final Pattern MARK = Pattern.compile("[Vv]/[vV]|V[^ ề]{1,3}(?= )");

    /** A longer abstract may have run into the text. */
    private static final int LONG = 380;

    private final KeptText text;
    private final Part part;

    Titles(KeptText text, Part part) {
        this.text = text;
        this.part = part;
    }

    @Nullable Found<String> type() {
        if (part.title() < 0) {
            return null;
        }
        var from = text.lineStart(part.title());
        var line = text.flow().substring(from, text.lineEnd(part.title()));
        var type = Signs.typeAt(line);
        return type == null ? null : text.found(type, from, from + type.length(), 0.98, "title");
    }

    @Nullable Found<String> abstractText() {
        if (part.title() < 0) {
            return null;
        }
        var type = type();
        var line = text.lineStart(part.title());
        var inline = line + (type == null ? 0 : type.value().length());
        var from =
                text.lineEnd(part.title()) > inline + 3 && part.abstractFrom() == part.title() + 1
                        ? inline
                        : part.abstractFrom() < part.abstractTo()
                                ? text.lineStart(part.abstractFrom())
                                : -1;
        if (from < 0 || isIssuerOnly(from)) {
            from =
                    part.abstractFrom() < part.abstractTo()
                            ? text.lineStart(part.abstractFrom())
                            : -1;
        }
        if (from < 0) {
            return null;
        }
        var lastLine = Math.max(part.title(), part.abstractTo() - 1);
        var end = text.lineEnd(lastLine);
        return trimmed(from, end, end - from > LONG ? 0.85 : 0.93, "abstract-below-title");
    }

    private boolean isIssuerOnly(int from) {
        return text.flow().startsWith(" CỦA ", from);
    }

    /** Without notes in brackets and blanks at the ends. */
    @Nullable Found<String> trimmed(int start, int end, double confidence, String rule) {
        var to = end;
        var note = NOTE.matcher(text.clean()).region(start, to);
        if (note.find()) {
            to = note.start();
        }
        var from = start;
        if (text.low().startsWith("v/v", from)) {
            from += 3;
        }
        while (from < to && " :-.\n".indexOf(text.clean().charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " .-*\n".indexOf(text.clean().charAt(to - 1)) >= 0) {
            to--;
        }
        return to - from < 5 ? null : text.found(text.text(from, to), from, to, confidence, rule);
    }

    /** "V/v …" or "Về …" in the letterhead, over as many lines as it takes. */
    @Nullable Found<String> about(Piece about) {
        var mark = MARK.matcher(about.text());
        var from = about.from() + (mark.lookingAt() ? mark.end() : 0);
        var to = about.to();
        var line = about.line() + 1;
        while (line < text.lineCount() && to == text.lineEnd(line - 1) && continues(line)) {
            var next = Pieces.of(text, line, line + 1);
            to = next.getFirst().to();
            line++;
        }
        return trimmed(from, to, 0.93, "abstract-v/v");
    }

    private boolean continues(int line) {
        var here = text.line(line);
        var first = Pieces.of(text, line, line + 1).getFirst();
        var known =
                Pieces.isDated(first.text())
                        || first.text().startsWith("CỘNG H")
                        || first.text().startsWith("Kính")
                        || first.text().startsWith("ĐẢNG CỘNG")
                        || first.text().startsWith("Độc lập")
                        || first.text().startsWith("-");
        return !known
                && (!here.blankBefore() || isRest(here.text()))
                && !here.cell()
                && line < Math.max(part.bodyFrom(), part.headTo());
    }

    /** Small letters behind an empty line end a sentence that a scanner tore apart. */
    private boolean isRest(String line) {
        return text.isScanned() && Character.isLowerCase(line.charAt(0)) && !line.startsWith("gửi");
    }

    /** "Kết luận số 1-KL/TW ngày 2/3/2024 của … về …" instead of a letterhead. */
    @Nullable Sentence sentence() {
        if (part.title() >= 0) {
            return null;
        }
        for (var i = part.first(); i < Math.min(part.end(), part.first() + 4); i++) {
            var from = text.lineStart(i);
            var to = Math.min(text.lineEnd(i), from + 1200);
            var found = SENTENCE.matcher(text.clean().substring(from, to));
            if (found.find() && Signs.TYPES.contains(found.group(1))) {
                return new Sentence(found, from, i);
            }
        }
        return null;
    }

    /** The parts of such a sentence. */
    final class Sentence {

        private final Matcher found;
        private final int at;
        final int line;

        private Sentence(Matcher found, int at, int line) {
            this.found = found;
            this.at = at;
            this.line = line;
        }

        private Found<String> group(int index, double confidence) {
            return text.found(
                    found.group(index).strip(),
                    at + found.start(index),
                    at + found.end(index),
                    confidence,
                    "title-sentence");
        }

        Found<String> type() {
            return group(1, 0.95);
        }

        Found<String> symbol() {
            return group(2, 0.95);
        }

        Found<String> number() {
            var digits = found.group(2).split("[-/]", 2)[0];
            return text.found(
                    digits,
                    at + found.start(2),
                    at + found.start(2) + digits.length(),
                    0.95,
                    "title-sentence");
        }

        @Nullable Found<LocalDate> date() {
            var day = Dates.of(found.group(3), found.group(4), found.group(5));
            return day == null
                    ? null
                    : text.found(
                            day, at + found.start(3), at + found.end(5), 0.95, "title-sentence");
        }

        Found<String> issuer() {
            return group(6, 0.95);
        }

        Found<String> abstractText() {
            return group(7, 0.93);
        }
    }
}
