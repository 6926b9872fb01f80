package vn.trienkhai.directive.reader.duty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Scene;
import vn.trienkhai.directive.reader.clause.ReadClause;

/** What the walk over a document keeps in mind: who a heading or an order before a list named. */
final class Memory {

    private final Scene scene;
    private final Map<Integer, Actors> headings = new HashMap<>();
    private final Map<Integer, Actors> spoken = new HashMap<>();
    private final Map<Integer, Role> slots = new HashMap<>();
    private Actors order = Actors.NOBODY;

    /** The clause whose bodies are listed below it, one in a line: "Giao các sở sau đây, gồm:". */
    private @Nullable ReadClause listing;

    private final List<Named> listed = new ArrayList<>();
    private boolean preamble = true;
    private int titled = -1;

    Memory(Scene scene) {
        this.scene = scene;
    }

    /** A new document begins. */
    void restart() {
        order = Actors.NOBODY;
        preamble = true;
    }

    /** A title that is only names of bodies: the paragraph below it is their duty. */
    void titled(ReadClause clause) {
        titled = clause.from();
    }

    /** Whether the clause has such a title and nothing was read below it yet. */
    boolean followsTitle(@Nullable ReadClause clause) {
        var follows = clause != null && titled == clause.from();
        titled = -1;
        return follows;
    }

    void leavePreamble() {
        preamble = false;
    }

    boolean inPreamble() {
        return preamble;
    }

    void heading(@Nullable ReadClause clause, Actors actors) {
        if (clause == null) {
            order = actors;
        } else {
            headings.put(clause.from(), actors);
        }
    }

    /** The bodies told to act follow, one in a line. */
    void lists(@Nullable ReadClause clause) {
        listing = clause;
        listed.clear();
    }

    /** Whether the clause is a line of such a list. */
    boolean isListed(@Nullable ReadClause clause) {
        for (var up = clause; up != null && listing != null; up = parent(up)) {
            if (up.from() == listing.from()) {
                return clause != null && clause.from() != listing.from();
            }
        }
        return false;
    }

    /** One more line of the list: all of them act in what follows. */
    void listed(List<Named> bodies) {
        listed.addAll(bodies);
        heading(listing, new Actors(listed, 0.85, "list of bodies"));
    }

    /** Who acted in a paragraph of the clause: goes for the next ones that name nobody. */
    void spoken(@Nullable ReadClause clause, Actors actors) {
        if (clause != null) {
            spoken.putIfAbsent(clause.from(), actors.inherited(0.9, "paragraph before"));
        }
    }

    void slot(@Nullable ReadClause clause, Role role) {
        if (clause != null) {
            slots.put(clause.from(), role);
        }
    }

    /** The role that a heading above gives to the bodies listed below it. */
    @Nullable Role slotAt(@Nullable ReadClause clause) {
        for (var up = clause; up != null; up = parent(up)) {
            var role = slots.get(up.from());
            if (role != null) {
                return role;
            }
        }
        return null;
    }

    /** Who acts in a clause that names nobody itself. */
    Actors above(@Nullable ReadClause clause) {
        var before = clause == null ? null : spoken.get(clause.from());
        if (before != null) {
            return before;
        }
        for (var up = clause; up != null; up = parent(up)) {
            var actors = headings.get(up.from());
            if (actors != null) {
                return actors;
            }
        }
        return order;
    }

    private @Nullable ReadClause parent(ReadClause clause) {
        return clause.parent() < 0 ? null : scene.clauses().get(clause.parent()).value();
    }
}
