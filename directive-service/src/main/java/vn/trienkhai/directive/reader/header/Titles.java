package vn.trienkhai.directive.reader.header;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Part;
import vn.trienkhai.directive.reader.layout.Signs;

/** Type and abstract, from the title or from "V/v". */
final class Titles {

    private static final Pattern NOTE =
            Pattern.compile(
                    "\\s*\\(\\s*(?:ban hành )?(?:kèm|trích)[^\\n]*$", Pattern.CASE_INSENSITIVE);

    /** "V/v", also as scanners read it. */
    private static final Pattern MARK = Pattern.compile("[Vv]/[vV]|V[^ ề]{1,3}(?= )");

    /** The same where it begins an abstract. */
    private static final Pattern BELOW =
            Pattern.compile("[Vv]/[vV]|V(?:v|[wWJVIl1|.\\\\/]{1,2}[vV]?)(?= \\p{Ll})");

    /** "CỦA BỘ CHÍNH TRỊ VỀ …": the name of the issuer is no part of the abstract. */
    private static final Pattern OF_ISSUER =
            Pattern.compile("\\s?CỦA [\\p{Lu} ,\\-]{5,60}? (?=(?:VỀ|[vV]ề) )");

    /** What a stamp leaves between the words of a printed sentence. */
    private static final Pattern STAMPED = Pattern.compile("[_|{}~<>=#©®¿]");

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
        var issuer = OF_ISSUER.matcher(text.flow()).region(from, to);
        if (issuer.lookingAt()) {
            from = issuer.end();
        }
        var mark = BELOW.matcher(text.flow()).region(from, to);
        if (mark.lookingAt()) {
            from = mark.end();
        }
        while (from < to && " :-.\n".indexOf(text.clean().charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " .-*\n".indexOf(text.clean().charAt(to - 1)) >= 0) {
            to--;
        }
        if (to - from < 5) {
            return null;
        }
        var read = text.text(from, to);
        var torn = read.indexOf('(') >= 0 && read.indexOf(')') < 0;
        return text.found(read, from, to, torn ? Math.min(confidence, 0.85) : confidence, rule);
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
        var stamped = text.isScanned() && STAMPED.matcher(text.flow()).region(from, to).find();
        return stamped ? null : trimmed(from, to, 0.93, "abstract-v/v");
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
}
