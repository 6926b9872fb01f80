package vn.trienkhai.deploy.system.gold;

import java.util.EnumMap;
import java.util.Map;

/** What was read right and what had to be corrected, by kind. */
public final class Tally {

    /** What can be wrong. */
    public enum Kind {
        HEADER,
        MONITOR,
        RELATION,
        RELATION_TYPE,
        RECIPIENT,
        DUTY,
        HOLDER,
        DEADLINE,
        OUTPUT,
        WAY,
        STATION,

        /** Of the names nobody bears, whom they mean. */
        CHOICE
    }

    private final Map<Kind, Integer> right = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> corrected = new EnumMap<>(Kind.class);
    private final StringBuilder told = new StringBuilder();

    /** Counts one value; what is corrected is told too. */
    boolean count(Kind kind, boolean isRight, String what) {
        (isRight ? right : corrected).merge(kind, 1, Integer::sum);
        if (!isRight) {
            told.append("  ").append(kind).append(": ").append(what).append('\n');
        }
        return isRight;
    }

    public int right(Kind kind) {
        return right.getOrDefault(kind, 0);
    }

    public int corrected(Kind kind) {
        return corrected.getOrDefault(kind, 0);
    }

    /** One line for each kind: so many right, so many corrected; then each correction. */
    public String table(String name) {
        var table = new StringBuilder();
        for (var kind : Kind.values()) {
            table.append(
                    "%s %-13s %3d right %3d corrected%n"
                            .formatted(name, kind, right(kind), corrected(kind)));
        }
        return table.append(told).toString();
    }
}
