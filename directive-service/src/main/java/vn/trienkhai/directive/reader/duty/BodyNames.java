package vn.trienkhai.directive.reader.duty;

import vn.trienkhai.directive.reader.words.Tokens;

/** Where names of bodies begin and which words end them. */
final class BodyNames {

    private BodyNames() {}

    /** Whether a name of a body begins at the word. */
    static boolean begins(Tokens tokens, int i, boolean anyCase) {
        if (i >= tokens.count() || BodyWords.NO_HEADS.at(tokens, i) > 0) {
            return false;
        }
        var many = BodyWords.MANY.at(tokens, i);
        var head = i + many;
        if (many > 0 && !tokens.is(head, "cơ") && BodyWords.NO_HEADS.at(tokens, head) > 0) {
            return false;
        }
        if (many == 0 && isVerb(tokens, i)) {
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

    /** "Tổ chức phun thuốc": a verb, where "Tổ chức đảng" and "Tổ chức, cá nhân" are bodies. */
    private static boolean isVerb(Tokens tokens, int i) {
        return tokens.is(i, "tổ")
                && tokens.is(i + 1, "chức")
                && !isMember(tokens, i)
                && tokens.gap(i + 2) == ' '
                && !tokens.isCapital(i + 2);
    }

    /** "Lãnh đạo Sở Y tế", but not "Lãnh đạo, chỉ đạo". */
    private static boolean namesPerson(Tokens tokens, int i) {
        return tokens.gap(i) == ' '
                && (tokens.isCapital(i)
                        || BodyWords.MANY.at(tokens, i) > 0
                        || BodyWords.HEADS.at(tokens, i) > 0);
    }

    /** Whether a name ends before the word: a verb or a link follows. */
    static boolean stops(Tokens tokens, int i) {
        var place = (tokens.is(i, "từ") || tokens.is(i, "đến")) && tokens.isCapital(i + 1);
        var syllable = tokens.isCapital(i - 1) && BodyWords.STOPS.at(tokens, i - 1) > 1;
        return !place
                && !syllable
                && BodyWords.STOPS.at(tokens, i) > 0
                && !tokens.isCapital(i)
                && !(tokens.gap(i) == ' ' && BodyWords.COMPOUNDS.at(tokens, i - 1) > 0);
    }

    /** "Sở Y tế, phòng Y tế cấp huyện": a body by its name, though it begins in small letters. */
    static boolean isNamedUnit(Tokens tokens, int i) {
        return BodyWords.UNITS.at(tokens, i) > 0 && tokens.isCapital(i + 1);
    }

    /** Goes on with a list of classes behind a comma: "cơ quan, tổ chức, cá nhân". */
    static boolean isMember(Tokens tokens, int i) {
        return BodyWords.MEMBERS.at(tokens, i) > 0
                || (tokens.is(i, "tổ")
                        && tokens.is(i + 1, "chức")
                        && (tokens.gap(i + 2) == ',' || tokens.is(i + 2, "và"))
                        && !stops(tokens, i + 2));
    }

    /** "thị xã", "thành phố", "ngành", "đơn vị": more of the same class. */
    static boolean isClassWord(Tokens tokens, int i) {
        return BodyWords.HEADS.at(tokens, i) > 0
                || BodyWords.STRONG.at(tokens, i) > 0
                || BodyWords.OFFICES.at(tokens, i) > 0;
    }

    /** Whether "các" stands between two words. */
    static boolean hasMany(Tokens tokens, int from, int to) {
        for (var k = from; k < to; k++) {
            if (tokens.is(k, "các") && !tokens.is(k - 1, "về")) {
                return true;
            }
        }
        return false;
    }
}
