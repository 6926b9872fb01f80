package vn.trienkhai.directive.reader.duty;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.words.Tokens;

/** The title of a clause that is the name of who acts below it, verbs and commas included. */
final class BodyTitle {

    private static final int LONGEST = 18;
    private static final int LONGEST_CLASS = 30;

    private BodyTitle() {}

    /**
     * "Cục Kinh tế - Quản lý xây dựng" as the title of a clause, "Trưởng ban - Tổ trưởng: …": a
     * name of two parts, in which verbs do not end it. What a body is besides, "Sở Y tế - Cơ quan
     * thường trực", is no part of its name.
     */
    static @Nullable Opening at(Tokens tokens, int end, boolean more) {
        var label = Opening.LABELS.at(tokens, 0);
        if (more && end == tokens.count() && namesMany(tokens, label)) {
            return new Opening(BodyList.named(tokens, label, end), end, Opening.Kind.HEADING);
        }
        var from = BodyWords.COURTESY.at(tokens, 0);
        var to = from + 1;
        var named = 0;
        var dash = false;
        while (to < end && tokens.gap(to) != ':') {
            if (isAnother(tokens, to) || tokens.gap(to) == ';' || RoleReader.isRole(tokens, to)) {
                return null;
            }
            dash |= tokens.gap(to) == ',' || (tokens.gap(to) == '-' && tokens.isCapital(to));
            named =
                    named == 0 && Opening.FUNCTION.at(tokens, to) > 0 && tokens.gap(to) == '-'
                            ? to
                            : named;
            to++;
        }
        var alone = to == tokens.count() && more && tokens.gap(to) == ' ';
        var labelled = to < end && tokens.isCapital(to);
        return dash
                        && to <= LONGEST
                        && (alone || labelled)
                        && BodyWords.MANY.at(tokens, from) == 0
                        && BodyNames.begins(tokens, from, false)
                ? new Opening(
                        BodyList.named(tokens, from, named == 0 ? to : named),
                        to,
                        Opening.Kind.HEADING)
                : null;
    }

    /** Behind a comma that is no part of a name, as it is in "Ban Chính sách, chiến lược". */
    private static boolean isAnother(Tokens tokens, int i) {
        return tokens.gap(i) == ','
                && (BodyNames.begins(tokens, i, true)
                        || BodyWords.STOPS.at(tokens, i) > 0
                        || BodyWords.MEMBERS.at(tokens, i) > 0);
    }

    /** "Các đơn vị có dự án khởi công": a class told by what it does, as a title without a mark. */
    private static boolean namesMany(Tokens tokens, int from) {
        var end = tokens.count();
        var many = from + BodyWords.OFFICES.at(tokens, from);
        var list = BodyWords.MANY.at(tokens, many) == 0 ? null : BodyList.at(tokens, from);
        if (list == null || list.end() == end || end > LONGEST_CLASS || tokens.gap(end) != ' ') {
            return false;
        }
        for (var i = list.end(); i < end; i++) {
            if (RoleReader.isRole(tokens, i)
                    || RoleWords.SEND.at(tokens, i) > 0
                    || BodyWords.ADVERBS.at(tokens, i) > 0) {
                return false;
            }
        }
        return true;
    }
}
