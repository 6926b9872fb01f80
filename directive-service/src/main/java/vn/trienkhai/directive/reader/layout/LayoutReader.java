package vn.trienkhai.directive.reader.layout;

import java.util.ArrayList;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Letters;

/** Finds the documents of a file, and in each its letterhead, body, signature and recipients. */
public final class LayoutReader {

    private static final int MOST_PARTS = 20;
    private static final int NOTE_REACH = 5;

    public Layout read(KeptText text) {
        if (text.lineCount() == 0) {
            return Layout.whole(text);
        }
        var parts = new ArrayList<Part>();
        var first = 0;
        while (first < text.lineCount() && parts.size() < MOST_PARTS) {
            var next = nextStart(text, first);
            parts.add(part(text, !parts.isEmpty(), first, next));
            first = next;
        }
        return new Layout(parts);
    }

    /** Where the next document of the file begins. */
    private static int nextStart(KeptText text, int first) {
        var ended = false;
        for (var i = first + 2; i < text.lineCount(); i++) {
            var line = view(text, i);
            if (Signs.isListStart(text, i) || Signs.isAuthority(line)) {
                ended = true;
            } else if (i > first + 4 && beginsDocument(text, i, line, ended)) {
                return letterheadStart(text, i, line);
            }
        }
        return text.lineCount();
    }

    private static String view(KeptText text, int line) {
        var from = text.lineStart(line);
        return text.flow().substring(from, Math.min(text.lineEnd(line), from + 320));
    }

    private static boolean beginsDocument(KeptText text, int i, String line, boolean ended) {
        if (isMotto(line)) {
            return ended;
        }
        if (Signs.typeAt(line) == null
                || line.endsWith(":")
                || line.length() > 250
                || !Letters.areCapitals(line, 0, Math.min(line.length(), 40))) {
            return false;
        }
        return ended || promulgated(text, i);
    }

    /** "(Ban hành kèm theo …)" below a title. */
    private static boolean promulgated(KeptText text, int title) {
        for (var i = title; i < Math.min(text.lineCount(), title + NOTE_REACH); i++) {
            var from = text.lineStart(i);
            var low = text.low();
            if (low.startsWith("(ban hành kèm theo", from) || low.startsWith("(kèm theo", from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMotto(String line) {
        return line.contains("ĐẢNG CỘNG SẢN VIỆT NAM")
                || line.contains("XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    }

    /** The name of the issuer stands before the motto, in the same row or above it. */
    private static int letterheadStart(KeptText text, int found, String line) {
        var i = found;
        if (isMotto(line)) {
            while (i > 0 && (text.line(i).sameRow() || isHeadLine(view(text, i - 1)))) {
                i--;
            }
        }
        return i;
    }

    private static boolean isHeadLine(String line) {
        if (Opening.isSymbolLine(line)) {
            return true;
        }
        return line.length() < 90
                && Letters.areCapitals(line)
                && !Signs.isAuthority(line)
                && !Signs.isPosition(line)
                && !line.startsWith("-");
    }

    private static Part part(KeptText text, boolean attached, int first, int next) {
        var opening = new Opening(text, first, next);
        var list = -1;
        var authority = -1;
        for (var i = Math.max(first, opening.bodyFrom); i < next; i++) {
            if (list < 0 && Signs.isListStart(text, i)) {
                list = i;
            }
            if (authority < 0 && Signs.isAuthority(view(text, i))) {
                authority = i;
            }
        }
        var bodyTo = bodyEnd(text, opening.bodyFrom, list, authority, next);
        return new Part(
                attached,
                first,
                opening.title,
                opening.abstractFrom,
                opening.abstractTo,
                opening.address,
                Math.min(opening.bodyFrom, bodyTo),
                bodyTo,
                list,
                annexStart(text, Math.max(bodyTo, list), next));
    }

    private static int bodyEnd(KeptText text, int bodyFrom, int list, int authority, int next) {
        var end = next;
        if (list >= 0) {
            end = list;
        }
        if (authority >= 0 && authority < end) {
            end = authority;
        }
        if (list < 0 && authority < 0) {
            end = positionStart(text, bodyFrom, next);
        }
        var signedAbove = end == list;
        while (signedAbove && end > bodyFrom + 1 && isSignatureLine(text, end - 1)) {
            end--;
        }
        return end;
    }

    /** A signature without TM. or KT.: a position in capitals among the last lines. */
    private static int positionStart(KeptText text, int bodyFrom, int next) {
        for (var i = Math.max(bodyFrom, next - 12); i < next; i++) {
            var line = view(text, i);
            var below = i + 1 < next ? view(text, i + 1) : "";
            if (Signs.isPosition(line)
                    && line.length() < 120
                    && !Signs.isTelegramAddress(line)
                    && !Signs.isTelegramAddress(below)) {
                return i;
            }
        }
        if (next - 1 > bodyFrom && Letters.isPersonName(text.line(next - 1).text())) {
            return next - 1;
        }
        return next;
    }

    private static boolean isSignatureLine(KeptText text, int line) {
        var here = text.line(line).text();
        return Signs.isPosition(here)
                || (Letters.isPersonName(here) && Letters.isKnownSurname(here))
                || here.equals("(Đã ký)");
    }

    private static int annexStart(KeptText text, int from, int next) {
        for (var i = from + 1; i < next; i++) {
            if (Signs.isAnnex(view(text, i))) {
                return i;
            }
        }
        return next;
    }
}
