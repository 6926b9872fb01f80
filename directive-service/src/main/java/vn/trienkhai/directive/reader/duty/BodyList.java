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

    private static final int LONGEST = 90;
    private static final Phrases RELATED_ENDS =
            Phrases.of(
                    "liên quan,có liên quan,hữu quan,chức năng,có chức năng,có thẩm quyền,thẩm quyền");

    private final Tokens tokens;
    private final int start;
    private final List<Integer> cuts = new ArrayList<>();
    private int colon = -1;
    private int end;

    private BodyList(Tokens tokens, int start) {
        this.tokens = tokens;
        this.start = start;
    }

    /** The list that begins at a word, null when no name begins there. */
    static @Nullable BodyList at(Tokens tokens, int i, boolean semicolons) {
        var courtesy = BodyWords.COURTESY.at(tokens, i);
        var list = new BodyList(tokens, i + courtesy);
        if (!beginsName(tokens, i + courtesy, courtesy > 0)) {
            return null;
        }
        list.extend(semicolons);
        return list.end <= list.start || list.namesNobody() ? null : list;
    }

    static @Nullable BodyList at(Tokens tokens, int i) {
        return at(tokens, i, false);
    }

    /** Whether a name of a body begins at the word. */
    static boolean beginsName(Tokens tokens, int i, boolean anyCase) {
        if (i >= tokens.count() || BodyWords.NO_HEADS.at(tokens, i) > 0) {
            return false;
        }
        var many = BodyWords.MANY.at(tokens, i);
        var head = i + many;
        if (BodyWords.NO_HEADS.at(tokens, head) > 0 && many == 0) {
            return false;
        }
        var person = BodyWords.PERSONS.at(tokens, head);
        if (person > 0 && !namesPerson(tokens, head + person)) {
            return false;
        }
        var known =
                BodyWords.HEADS.at(tokens, head) > 0
                        || BodyWords.OFFICES.at(tokens, head) > 0
                        || (many > 0 && BodyWords.STRONG.at(tokens, head) > 0);
        if (known) {
            return many > 0
                    || anyCase
                    || tokens.isCapital(head)
                    || BodyWords.STRONG.at(tokens, head) > 0;
        }
        return BodyWords.STRONG.at(tokens, i) > 0 && many == 0;
    }

    /** "Lãnh đạo Sở Y tế", but not "Lãnh đạo, chỉ đạo". */
    private static boolean namesPerson(Tokens tokens, int i) {
        return tokens.gap(i) == ' '
                && (tokens.isCapital(i)
                        || BodyWords.MANY.at(tokens, i) > 0
                        || BodyWords.HEADS.at(tokens, i) > 0);
    }

    private void extend(boolean semicolons) {
        var i = start + BodyWords.MANY.at(tokens, start);
        i += Math.max(1, headLength(i));
        while (i < tokens.count() && i - start < LONGEST && goesOn(i, semicolons)) {
            i += Math.max(1, BodyWords.GOES_ON.at(tokens, i));
        }
        end = i;
    }

    private int headLength(int i) {
        return Math.max(
                BodyWords.OFFICES.at(tokens, i),
                Math.max(BodyWords.HEADS.at(tokens, i), BodyWords.STRONG.at(tokens, i)));
    }

    private boolean goesOn(int i, boolean semicolons) {
        return switch (tokens.gap(i)) {
            case ' ', '-', '/', '&' -> insideName(i);
            case ',' -> afterComma(i, true);
            case ';' -> semicolons && afterComma(i, false);
            case ':' -> afterColon(i);
            default -> false;
        };
    }

    private boolean insideName(int i) {
        if (tokens.is(i, "và")) {
            return afterAnd(i);
        }
        if (BodyWords.GOES_ON.at(tokens, i) > 0) {
            return true;
        }
        if (!stops(i) || tokens.is(i - 1, "các")) {
            return !tokens.is(i, "hoặc");
        }
        return (tokens.is(i - 1, "ban") && BodyWords.BOARDS.at(tokens, i) > 0)
                || (BodyWords.NOUNS.before(tokens, i) && partOfName(i));
    }

    /** "cơ quan tham mưu", "Ban quản lý": short, and a verb of the sentence follows. */
    private boolean partOfName(int i) {
        var many = BodyWords.PARTS.at(tokens, i);
        return many > 0 && verbFollows(i + many);
    }

    private boolean verbFollows(int from) {
        for (var k = from; k < Math.min(from + 6, tokens.count()); k++) {
            if (tokens.gap(k) == '.' || tokens.gap(k) == ';') {
                return false;
            }
            if (stops(k)) {
                return true;
            }
        }
        return false;
    }

    private boolean stops(int i) {
        var place = (tokens.is(i, "từ") || tokens.is(i, "đến")) && tokens.isCapital(i + 1);
        var syllable = tokens.isCapital(i - 1) && BodyWords.STOPS.at(tokens, i - 1) > 1;
        return !place && !syllable && BodyWords.STOPS.at(tokens, i) > 0 && !tokens.isCapital(i);
    }

    private boolean afterAnd(int i) {
        if (beginsName(tokens, i + 1, false)) {
            if (separates(i + 1)) {
                cuts.add(i);
            }
            return true;
        }
        if (colon >= 0 && tokens.isCapital(i + 1)) {
            return true;
        }
        return tokens.gap(i + 1) == ' '
                && (!stops(i + 1) || BodyWords.GOES_ON.at(tokens, i + 1) > 0);
    }

    private boolean afterComma(int i, boolean soft) {
        if (tokens.is(i, "và")) {
            return afterAnd(i);
        }
        if (beginsName(tokens, i, !soft)) {
            if (!soft || separates(i)) {
                cuts.add(i);
            }
            return true;
        }
        if (!soft) {
            return false;
        }
        return tokens.isCapital(i) || (!stops(i) && classWord(i));
    }

    /** "thị xã", "thành phố", "ngành", "đơn vị": more of the same class. */
    private boolean classWord(int i) {
        return BodyWords.HEADS.at(tokens, i) > 0
                || BodyWords.STRONG.at(tokens, i) > 0
                || BodyWords.OFFICES.at(tokens, i) > 0
                || BodyWords.MEMBERS.at(tokens, i) > 0;
    }

    /** Whether the name after a comma is another body and not another word of one class. */
    private boolean separates(int i) {
        return tokens.isCapital(i)
                || BodyWords.MANY.at(tokens, i) > 0
                || BodyWords.STRONG.at(tokens, i) > 0;
    }

    /** "các Sở: Chủ trì …": a duty follows the colon and no name. */
    private boolean startsDuty(int i) {
        return BodyWords.STOPS.at(tokens, i) > 0 && !isFieldName(i);
    }

    private boolean isFieldName(int i) {
        return switch (tokens.word(i)) {
            case "thông", "xây", "kế", "tư", "công", "đầu" -> true;
            default -> false;
        };
    }

    private boolean afterColon(int i) {
        if (colon >= 0 || !tokens.isCapital(i) || i - start > 8) {
            return false;
        }
        var many = BodyWords.MANY.at(tokens, lastCut()) > 0 || hasMany(lastCut(), i);
        if (!many || startsDuty(i)) {
            return false;
        }
        colon = i;
        return true;
    }

    private boolean hasMany(int from, int to) {
        for (var k = from; k < to; k++) {
            if (tokens.is(k, "các")) {
                return true;
            }
        }
        return false;
    }

    private int lastCut() {
        return cuts.isEmpty() ? start : cuts.getLast();
    }

    int end() {
        return end;
    }

    int start() {
        return start;
    }

    /** The whole list as one name, as written. */
    Named whole() {
        return body(start, end, false);
    }

    /** Every body by itself. */
    List<Named> each() {
        var found = new ArrayList<Named>();
        var from = start;
        for (var cut : cuts) {
            addPart(found, from, cut);
            from = cut;
        }
        addPart(found, from, end);
        return found;
    }

    private void addPart(List<Named> found, int first, int last) {
        var from = tokens.is(first, "và") ? first + 1 : first;
        if (from >= last) {
            return;
        }
        if (colon > from && colon < last) {
            Distribution.split(tokens, from, colon, last, found);
            return;
        }
        if (Distribution.isPlural(tokens, from, last)) {
            Distribution.split(tokens, from, from + 2, last, found);
            return;
        }
        found.add(body(from, last, true));
    }

    private Named body(int from, int last, boolean part) {
        var name = tokens.text(from, last);
        var many =
                BodyWords.MANY.at(tokens, from) > 0
                        || hasMany(from, last)
                        || (part && !tokens.isCapital(from))
                        || (!part && !cuts.isEmpty());
        return new Named(name, tokens.from(from), tokens.to(last - 1), many, isRelated(from, last));
    }

    private boolean isRelated(int from, int last) {
        return RELATED_ENDS.before(tokens, last)
                && (BodyWords.MANY.at(tokens, from) > 0 || !tokens.isCapital(from));
    }

    /** "cơ quan chủ trì", "đơn vị": words of a form that name nobody. */
    boolean namesNobody() {
        return BodyWords.NOBODY.at(tokens, start) == end - start;
    }
}
