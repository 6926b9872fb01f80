package vn.trienkhai.directive.reader.duty;

import java.util.List;

/**
 * Who acts in a passage, and how sure that is.
 *
 * @param confidence lower when the body was taken from a heading or an earlier sentence
 * @param origin the rule that found them
 */
record Actors(List<Named> bodies, double confidence, String origin) {

    static final Actors NOBODY = new Actors(List.of(), 0, "none");

    Actors {
        bodies = List.copyOf(bodies);
    }

    boolean isNobody() {
        return bodies.isEmpty();
    }

    /** The same actors in a place further from where they were named. */
    Actors inherited(double factor, String how) {
        return isNobody() ? this : new Actors(bodies, confidence * factor, how);
    }

    /**
     * The actors of a list: named bodies act each for itself, a list with classes in it acts as
     * one.
     */
    static Actors of(BodyList list, double confidence, String origin) {
        var each = list.each();
        var named = each.stream().noneMatch(body -> body.many() || body.related());
        var all = named ? each : List.of(list.whole());
        return new Actors(all, confidence, origin);
    }
}
