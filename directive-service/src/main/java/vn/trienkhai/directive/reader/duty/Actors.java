package vn.trienkhai.directive.reader.duty;

import java.util.List;

/**
 * Who acts in a passage, and how sure that is.
 *
 * @param confidence lower when the body was taken from a heading or an earlier sentence
 * @param origin the rule that found them
 */
record Actors(List<Named> bodies, double confidence, String origin) {

    private static final List<String> DEPARTMENTS =
            List.of(
                    "Bộ ",
                    "Sở ",
                    "Tổng cục ",
                    "Kiểm toán ",
                    "Thanh tra ",
                    "Ngân hàng ",
                    "Đài ",
                    "Cục ",
                    "Công an ",
                    "Văn phòng ");

    /** More bodies together are one list, whoever stands first in it. */
    private static final int FEW = 5;

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
     * one, unless a ministry or a department begins it.
     */
    static Actors of(BodyList list, double confidence, String origin) {
        var each = list.each();
        var named =
                list.isDistributed()
                        || each.stream().noneMatch(body -> body.many() || body.related());
        if (!named && (leads(each) || onlyRelatedBesides(each))) {
            each = each.stream().filter(Actors::isSomebody).toList();
            named = true;
        }
        return new Actors(named ? each : List.of(list.whole()), confidence, origin);
    }

    /** "Bộ Tài chính và các bộ, ngành": one by name before the others. */
    private static boolean leads(List<Named> each) {
        var first = each.getFirst();
        return each.size() > 1
                && each.size() <= FEW
                && !first.many()
                && !first.related()
                && !first.name().startsWith("Bộ trưởng")
                && DEPARTMENTS.stream().anyMatch(first.name()::startsWith);
    }

    /** "Đảng ủy A, Đảng ủy B và các cơ quan liên quan": by name but for whom it may concern. */
    private static boolean onlyRelatedBesides(List<Named> each) {
        return each.stream().noneMatch(body -> body.many() && isSomebody(body))
                && each.stream().filter(Actors::isSomebody).count() > 1;
    }

    private static boolean isSomebody(Named body) {
        return !body.related() && !Generic.isConcerned(body.name());
    }
}
