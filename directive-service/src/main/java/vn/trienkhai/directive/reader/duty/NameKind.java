package vn.trienkhai.directive.reader.duty;

import java.util.Locale;
import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Words;

/** What a name means by its words alone: one body, a class of bodies, or persons and offices. */
public enum NameKind {
    BODY,
    CLASS,
    PERSONS;

    /** Offices as lists of recipients shorten them. */
    private static final Phrases SHORT = Phrases.of("ct,pct,cvp,pcvp,ttg,ptt,tbt,gđ,pgđ,ttr,uv");

    public static NameKind of(String name) {
        var tokens =
                new Words(name, name.toLowerCase(Locale.ROOT), false).between(0, name.length());
        var many = BodyWords.MANY.at(tokens, 0);
        if (BodyWords.COURTESY.at(tokens, 0) > 0
                || BodyWords.OFFICES.at(tokens, many) > 0
                || SHORT.at(tokens, many) > 0) {
            return PERSONS;
        }
        return many > 0 || Generic.is(name) ? CLASS : BODY;
    }
}
