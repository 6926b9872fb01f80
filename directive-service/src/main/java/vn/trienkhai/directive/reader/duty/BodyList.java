package vn.trienkhai.directive.reader.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;

/**
 * A list of bodies in a sentence: "Sở Nội vụ, các sở, ban, ngành và Ủy ban nhân dân cấp xã". It
 * begins with a word names begin with and ends before the first verb or stronger mark.
 */
final class BodyList {

    private static final Phrases RELATED_ENDS =
            Phrases.of(
                    "liên quan,có liên quan,hữu quan,chức năng,có chức năng,có thẩm quyền,thẩm"
                            + " quyền");

    private final Tokens tokens;
    private final int start;
    private final ListScan scan;

    private BodyList(Tokens tokens, int start, ListScan scan) {
        this.tokens = tokens;
        this.start = start;
        this.scan = scan;
    }

    /** One body whose name fills the words between, verbs included. */
    static BodyList named(Tokens tokens, int start, int end) {
        return new BodyList(tokens, start, new ListScan(tokens, start, end));
    }

    /** The list that begins at a word, null when no name begins there. */
    static @Nullable BodyList at(Tokens tokens, int i, boolean semicolons) {
        return at(tokens, i, semicolons, false);
    }

    /** The list behind "đề nghị" or "yêu cầu", where no capital is needed. */
    static @Nullable BodyList ordered(Tokens tokens, int i) {
        return at(tokens, i, false, true);
    }

    private static @Nullable BodyList at(
            Tokens tokens, int i, boolean semicolons, boolean anyCase) {
        var courtesy = BodyWords.COURTESY.at(tokens, i);
        if (!BodyNames.begins(tokens, i + courtesy, anyCase || courtesy > 0)) {
            return null;
        }
        var start = i + courtesy;
        var list = new BodyList(tokens, start, new ListScan(tokens, start, semicolons));
        return list.end() <= list.start || (courtesy == 0 && list.namesNobody()) ? null : list;
    }

    static @Nullable BodyList at(Tokens tokens, int i) {
        return at(tokens, i, false);
    }

    int end() {
        return scan.end;
    }

    int start() {
        return start;
    }

    /** The whole list as one name, as written. */
    Named whole() {
        return body(start, end(), false);
    }

    /** "các Bộ: Tư pháp, Y tế", "các tỉnh A, B": each is told by its own name. */
    boolean isDistributed() {
        var from = start;
        for (var cut : scan.cuts) {
            if (Distribution.isPlural(tokens, first(from), cut)) {
                return true;
            }
            from = cut;
        }
        return scan.colon >= 0 || Distribution.isPlural(tokens, first(from), end());
    }

    /** Every body by itself. */
    List<Named> each() {
        var found = new ArrayList<Named>();
        var from = start;
        for (var cut : scan.cuts) {
            addPart(found, from, cut);
            from = cut;
        }
        addPart(found, from, end());
        return found;
    }

    private void addPart(List<Named> found, int first, int last) {
        var from = first(first);
        if (from >= last) {
            return;
        }
        if (scan.colon > from && scan.colon < last) {
            Distribution.split(tokens, from, scan.colon, last, found);
            return;
        }
        if (Distribution.isPlural(tokens, from, last)) {
            Distribution.split(tokens, from, from + 2, last, found);
            return;
        }
        var tail = relatedTail(from, last);
        found.add(body(from, tail, true));
        if (tail < last) {
            found.add(body(tail + 1, last, true));
        }
    }

    /** Behind the word that joins a part to the one before. */
    private int first(int cut) {
        return cut + (tokens.is(cut, "và") ? 1 : ListScan.TOGETHER.at(tokens, cut));
    }

    /** The "và" before "cơ quan, địa phương liên quan" at the end of a part, or its end. */
    private int relatedTail(int from, int last) {
        if (!RELATED_ENDS.endsAt(tokens, last)
                || BodyWords.MANY.at(tokens, from) > 0
                || !tokens.isCapital(from)) {
            return last;
        }
        for (var i = last - 1; i > from; i--) {
            if (tokens.is(i, "và") && BodyNames.isClassWord(tokens, i + 1)) {
                return i;
            }
        }
        return last;
    }

    private Named body(int from, int last, boolean part) {
        var name = tokens.name(from, last);
        var many =
                BodyWords.MANY.at(tokens, from) > 0
                        || (BodyNames.hasMany(tokens, from, last)
                                && ListScan.FRONT.at(tokens, from) == 0)
                        || (part && !tokens.isCapital(from) && !BodyNames.isNamedUnit(tokens, from))
                        || (!part && !scan.cuts.isEmpty());
        return new Named(name, tokens.from(from), tokens.to(last - 1), many, isRelated(from, last));
    }

    private boolean isRelated(int from, int last) {
        return RELATED_ENDS.endsAt(tokens, last)
                && (BodyWords.MANY.at(tokens, from) > 0
                        || !tokens.isCapital(from)
                        || Generic.is(tokens.text(from, last)));
    }

    /** "cơ quan chủ trì", "đơn vị": words of a form that name nobody. */
    boolean namesNobody() {
        return BodyWords.NOBODY.at(tokens, start) == end() - start;
    }
}
