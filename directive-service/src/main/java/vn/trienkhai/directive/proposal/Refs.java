package vn.trienkhai.directive.proposal;

import java.util.Set;

/** The numbers of clauses, each once. */
final class Refs {

    private static final int LONGEST = 50;

    private Refs() {}

    /** The number, or where it is taken already the number with a count behind it. */
    static String unique(String ref, Set<String> used) {
        var base = ref.length() > LONGEST ? ref.substring(0, LONGEST) : ref;
        var free = base;
        for (int again = 2; !used.add(free); again++) {
            free = base + " (" + again + ")";
        }
        return free;
    }
}
