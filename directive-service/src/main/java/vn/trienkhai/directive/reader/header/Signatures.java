package vn.trienkhai.directive.reader.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Letters;
import vn.trienkhai.directive.reader.Marks;
import vn.trienkhai.directive.reader.layout.OfficialNames;
import vn.trienkhai.directive.reader.layout.Part;
import vn.trienkhai.directive.reader.layout.RightColumn;
import vn.trienkhai.directive.reader.layout.Signs;

/** The capacity in which somebody signs, line by line, and the name below. */
final class Signatures {

    private static final int LONGEST = 700;
    private static final int JUNK = 8;
    private static final int SHORT = 60;
    private static final Pattern SMALL_AUTHORITY =
            Pattern.compile("(?:TM|KT|TL|TUQ|Q)\\. ?\\p{Lu}\\p{Ll}|[TK]/[MTL] \\p{Lu}\\p{Ll}");
    private static final int MOST_LINES = 300;
    private static final int MOST_CAPACITIES = 8;

    private static final Pattern POST =
            Pattern.compile("PHÓ|TRƯỞNG|TRUONG|CHỦ|CHÁNH|VIÊN|THƯ|[ĐD][ỐO]C");

    private static final Pattern LIST_HEAD =
            Pattern.compile("^[- ]*" + Marks.LIST + "\\s*:?\\s*(?:[-.~] )?", Marks.ANY_CASE);
    private static final Pattern SIGNED =
            Pattern.compile("\\(?\\s*[ĐđDd]ã\\s+ký\\s*\\)?\\s*:?|\\[[^\\]]{0,20}\\]");

    private final KeptText text;
    private final List<Piece> lines = new ArrayList<>();
    private @Nullable Piece name;

    /** Whether letters of it were lost and put back. */
    private boolean restored;

    /** One of several, from this line on; nothing below its name belongs to it. */
    Signatures(KeptText text, Part part, int from) {
        this.text = text;
        for (var i = from; i < part.end() && name == null; i++) {
            read(i);
        }
    }

    Signatures(KeptText text, Part part) {
        this.text = text;
        for (var i = part.bodyTo(); i < part.end() && !isEnough(i - part.bodyTo()); i++) {
            read(i);
        }
        if (name == null) {
            lastName(part);
        } else if (!lines.isEmpty()) {
            further(name.line() + 1, part.end());
        }
    }

    /** A second post of the signer stands under the name: "TRƯỞNG BAN XÂY DỰNG ĐẢNG". */
    private void further(int index, int end) {
        var line = index < end ? text.line(index) : null;
        var joint =
                index + 1 < end
                        && Letters.isPersonName(text.line(index + 1).text())
                        && Letters.isKnownSurname(text.line(index + 1).text());
        if (line != null && !joint && isFurther(line.text())) {
            lines.add(new Piece(line.from(), line.to(), line.text().strip(), index, false));
        }
    }

    private static boolean isFurther(String line) {
        return line.length() < 80 && Signs.isPosition(line) && Letters.areCapitals(line);
    }

    int end() {
        return name == null ? text.lineCount() : name.line() + 1;
    }

    List<String> lines() {
        return Deputies.completed(
                lines.stream().map(line -> Deputies.spelled(line.text())).toList());
    }

    @Nullable Found<String> capacity() {
        if (lines.isEmpty()) {
            return null;
        }
        var joined = String.join(" | ", lines());
        var authority = Signs.isAuthority(lines.getFirst().text());
        return text.found(
                joined,
                lines.getFirst().from(),
                lines.getLast().to(),
                isHalf() || restored
                        ? 0.8
                        : name != null && authority ? 0.95 : name != null ? 0.92 : 0.8,
                authority ? "capacity" : "position");
    }

    /** Marks of the capacity were lost; those of the name may be too. */
    private boolean isScanned() {
        return lines.stream()
                .anyMatch(line -> !OfficialNames.restored(line.text()).equals(line.text()));
    }

    /** "KT. BỘ TRƯỞNG" alone: who stands in for whom is always said below it. */
    private boolean isHalf() {
        return lines.size() == 1
                && lines.getFirst().text().matches("(?:KT|TL|TM|TUQ|K/T|T/L|T/M)\\b.*");
    }

    @Nullable Found<String> signer() {
        if (name == null) {
            return null;
        }
        var known = Letters.isKnownSurname(name.text()) && !isScanned();
        var read = Letters.withoutDegree(name.text());
        var meant = text.isScanned() ? GivenNames.restored(read) : Letters.withSurname(read);
        return meant == null
                ? null
                : text.found(
                        meant,
                        name.from(),
                        name.to(),
                        lines.isEmpty() ? 0.85 : known && meant.equals(read) ? 0.96 : 0.88,
                        lines.isEmpty() ? "name-at-end" : "name-below-capacity");
    }

    private void read(int index) {
        var from = text.lineStart(index);
        var line = text.clean().substring(from, Math.min(text.lineEnd(index), from + LONGEST));
        var head = LIST_HEAD.matcher(line);
        var start = head.lookingAt() ? afterJunk(line, head.end()) : 0;
        if ("-~+•_–—".indexOf(line.isEmpty() ? '-' : line.charAt(0)) >= 0
                || (start > 0 && !isCapacity(line.substring(start)))) {
            trailing(from, line, index);
            return;
        }
        var post =
                text.isScanned() && lines.isEmpty() ? Deputies.post(line.substring(start)) : null;
        if (post != null) {
            lines.add(new Piece(from + start, from + line.length(), post, index, false));
            restored = true;
        } else if (isInSmallLetters(line.substring(start))) {
            lines.add(new Piece(from + start, from + line.length(), line.strip(), index, false));
        } else if (isCapacity(line.substring(start))
                || (!lines.isEmpty() && isMoreCapitals(line))) {
            capitals(from + start, line.substring(start), index);
        } else if (!lines.isEmpty() && RightColumn.start(line) >= 0) {
            trailing(from, line, index);
        } else if (!lines.isEmpty()) {
            person(from, line, index);
        }
    }

    /** "KT. Giám đốc" over "Phó Giám đốc": copies of the web write so. */
    private boolean isInSmallLetters(String line) {
        if (line.length() > SHORT || Letters.areCapitals(line)) {
            return false;
        }
        var large = line.toUpperCase(Locale.ROOT);
        return lines.isEmpty()
                ? SMALL_AUTHORITY.matcher(line).lookingAt() && Signs.isAuthority(large)
                : name == null
                        && Signs.isPosition(large)
                        && (line.startsWith("Phó ") || !Letters.isKnownSurname(line));
    }

    private static int afterJunk(String line, int from) {
        for (var i = from; i < Math.min(line.length(), from + JUNK); i++) {
            if (isCapacity(line.substring(i))) {
                return i;
            }
        }
        return from;
    }

    /** A signature stands within the list of recipients or right below it. */
    private boolean isEnough(int lines) {
        return name != null || lines > MOST_LINES || this.lines.size() > MOST_CAPACITIES;
    }

    private static boolean isCapacity(String line) {
        return Signs.isAuthority(line) || Signs.isPosition(line);
    }

    private static boolean isMoreCapitals(String line) {
        return line.length() < 120 && Letters.areCapitals(line) && !line.startsWith("(");
    }

    /** "- Như trên; PHÓ GIÁM ĐỐC": two columns on one line. */
    private void trailing(int from, String line, int index) {
        var at = RightColumn.start(line);
        if (at >= 0) {
            capitals(from + at, line.substring(at), index);
        } else if (name == null && !lines.isEmpty() && !isTorn(from, line, index)) {
            trailingName(from, line, index);
        }
    }

    /** The scanner left a part of the post, or of the office whose head signs. */
    private boolean isTorn(int from, String line, int index) {
        var last = lines.getLast();
        var torn = text.isScanned() ? Deputies.torn(last, isHalf(), from, line, index) : null;
        if (torn == null) {
            return false;
        }
        if (torn.from() == last.from()) {
            lines.removeLast();
        }
        lines.add(torn);
        restored = true;
        return true;
    }

    /** "- Kiểm toán Nhà nước; Nguyễn Văn A": the name stands in the right column. */
    private void trailingName(int from, String line, int index) {
        var cut =
                Math.max(
                        line.lastIndexOf("; "),
                        Math.max(line.lastIndexOf(". "), line.lastIndexOf(", ")));
        var last = cut < 0 ? "" : line.substring(cut + 2).strip();
        if (line.charAt(cut < 0 ? 0 : cut) == ';'
                && Letters.isPersonName(last)
                && Letters.isKnownSurname(last)) {
            name = new Piece(from + cut + 2, from + line.length(), last, index, false);
        }
    }

    /** The capitals are the capacity; letters after them the name. */
    private void capitals(int from, String line, int index) {
        var end = Letters.endOfCapitals(line);
        var at = 0;
        var cut =
                Deputies.NEW_LINE
                        .matcher(OfficialNames.restored(line))
                        .region(0, end)
                        .useTransparentBounds(true);
        while (cut.find()) {
            add(from, line, at, cut.start(), index);
            at = cut.end();
        }
        add(from, line, at, end, index);
        if (end < line.length()) {
            person(from + end, line.substring(end), index);
        }
    }

    private void add(int from, String line, int start, int end, int index) {
        var piece = line.substring(start, end).strip();
        if (start == 0 && isWrapped(piece)) {
            var above = lines.removeLast();
            var whole = above.text() + " " + piece;
            lines.add(new Piece(above.from(), from + end, whole, index, false));
        } else if (!piece.isEmpty()) {
            lines.add(new Piece(from + start, from + end, piece, index, false));
        }
    }

    /** "TM. ỦY BAN MẶT TRẬN" over "TỔ QUỐC VIỆT NAM XÃ": one line of the capacity. */
    private boolean isWrapped(String piece) {
        return !lines.isEmpty()
                && piece.length() > 1
                && lines.getLast().text().startsWith("T")
                && Signs.isAuthority(lines.getLast().text())
                && !isCapacity(piece)
                && !POST.matcher(piece).find();
    }

    private void person(int from, String line, int index) {
        var bare = SIGNED.matcher(line).replaceAll("").strip();
        var mended = Letters.mended(text.isScanned() ? GivenNames.cleared(bare) : bare);
        if (bare.isEmpty() || !Letters.isPersonName(mended)) {
            return;
        }
        var at = Math.max(0, line.indexOf(bare));
        name =
                new Piece(
                        from + at,
                        from + Math.min(line.length(), at + bare.length()),
                        mended,
                        index,
                        false);
    }

    /** No capacity was read: a name alone among the last lines. */
    private void lastName(Part part) {
        for (var i = part.end() - 1; i >= Math.max(part.bodyTo(), part.end() - 6); i--) {
            var line = text.line(i);
            if (Letters.isPersonName(line.text()) && Letters.isKnownSurname(line.text())) {
                name = new Piece(line.from(), line.to(), line.text(), i, line.bold());
                return;
            }
        }
    }
}
