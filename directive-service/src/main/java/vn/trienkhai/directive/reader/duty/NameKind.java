package vn.trienkhai.directive.reader.duty;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;
import vn.trienkhai.directive.reader.words.Words;

/**
 * What a name means by its words alone: one body, a class of bodies, persons and offices, or
 * whoever is concerned ("các cơ quan có liên quan").
 */
public enum NameKind {
    BODY,
    CLASS,
    PERSONS,
    OPEN;

    /** Offices as lists of recipients shorten them. */
    private static final Phrases SHORT = Phrases.of("ct,pct,cvp,pcvp,ttg,ptt,tbt,gđ,pgđ,ttr,uv");

    /** Who belongs to a body and does not act for it. */
    private static final Phrases MEMBERS = Phrases.of("ủy viên,thành viên");

    public static NameKind of(String name) {
        var tokens = tokens(name);
        var many = BodyWords.MANY.at(tokens, 0);
        if (BodyWords.COURTESY.at(tokens, 0) > 0 || office(tokens, many) > 0) {
            return PERSONS;
        }
        if (Generic.is(name) || name.toLowerCase(Locale.ROOT).endsWith("liên quan")) {
            return OPEN;
        }
        return many > 0 ? CLASS : BODY;
    }

    /** "Sở Y tế" of "Giám đốc Sở Y tế": for whom an office acts; null where none is named. */
    public static @Nullable String bodyOf(String name) {
        var tokens = tokens(name);
        var words = MEMBERS.at(tokens, 0) > 0 ? 0 : office(tokens, 0);
        return words == 0 || words >= tokens.count() ? null : name.substring(tokens.from(words));
    }

    private static int office(Tokens tokens, int at) {
        return Math.max(BodyWords.OFFICES.at(tokens, at), SHORT.at(tokens, at));
    }

    private static Tokens tokens(String name) {
        var words = new Words(name, name.toLowerCase(Locale.ROOT), false);
        return words.between(0, name.length());
    }
}
