package vn.trienkhai.directive.reader.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.clause.Marker.Form;

/**
 * Puts markers into a tree. Which style stands below which is learnt from the document itself: an
 * awaited number goes on with its list, a first number opens a list below what stands before it.
 */
final class Outline {

    private static final int DEEPEST = 7;
    private static final int WIDEST_GAP = 5;

    final List<Node> nodes = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private final Map<String, Set<String>> below = new HashMap<>();

    private record Place(int level, double confidence, String rule) {}

    /** The new clause, or null when the marker is no number but a piece of a sentence. */
    @Nullable Node add(Marker found, boolean begins, boolean capitals) {
        var marker = settled(found);
        var place = place(marker, begins, capitals);
        if (place == null) {
            return null;
        }
        var awaited = place.rule().equals("next number");
        if ((!begins || marker.doubtful())
                && !awaited
                && !(begins && marker.form() != Form.NUMBER)) {
            return null;
        }
        close(Math.min(place.level(), DEEPEST - 1));
        var parent = open.isEmpty() ? -1 : open.getLast();
        var sure = begins && !marker.doubtful() ? place.confidence() : place.confidence() - 0.15;
        var node = new Node(marker, parent, open.size(), sure, place.rule());
        node.capitals = capitals;
        learn(node);
        open.add(nodes.size());
        nodes.add(node);
        return node;
    }

    /** Markers that can be read in two ways are read as the list at hand awaits. */
    private Marker settled(Marker marker) {
        var ordinal = marker.ordinal();
        if (marker.form() == Form.ROMAN && !isOpen(Form.ROMAN)) {
            var letter = ordinal == 1 ? 'i' : ordinal == 5 ? 'v' : ordinal == 10 ? 'x' : ' ';
            var place = letter == ' ' ? 0 : Marker.letterOrdinal(letter);
            return place > 0 && awaits(Form.CAPITAL, place)
                    ? marker.as(Form.CAPITAL, place)
                    : marker;
        }
        if (marker.form() == Form.LETTER && !awaits(Form.LETTER, ordinal)) {
            if (ordinal == Marker.letterOrdinal('l') && marker.close() == '.') {
                return marker.as(Form.NUMBER, 1);
            }
            var roman =
                    ordinal == Marker.letterOrdinal('i')
                            ? 1
                            : ordinal == Marker.letterOrdinal('v')
                                    ? 5
                                    : ordinal == Marker.letterOrdinal('x') ? 10 : 0;
            var fits = roman == 1 || (roman > 1 && awaits(Form.SMALL_ROMAN, roman));
            return fits ? marker.as(Form.SMALL_ROMAN, roman) : marker;
        }
        if (marker.form() == Form.LOST) {
            for (var level = open.size() - 1; level >= 0; level--) {
                var node = at(level);
                if (node.marker.form() == Form.NUMBER && node.marker.path().size() == 1) {
                    return marker.as(Form.NUMBER, node.marker.ordinal() + 1);
                }
            }
        }
        return marker;
    }

    private @Nullable Place place(Marker marker, boolean begins, boolean capitals) {
        return switch (marker.form()) {
            case PART, CHAPTER, SECTION, ARTICLE -> named(marker);
            case TITLE -> new Place(titleLevel(marker, capitals), 0.85, "title without number");
            case LOST -> null;
            case BULLET -> begins ? bullet(marker) : null;
            case ROMAN, CAPITAL, NUMBER, LETTER, SMALL_ROMAN, LETTER_NUMBER ->
                    marker.path().size() > 1 ? path(marker) : counted(marker, capitals);
        };
    }

    private Place named(Marker marker) {
        var level = 0;
        while (level < open.size() && at(level).marker.form().compareTo(marker.form()) < 0) {
            level++;
        }
        return new Place(level, 0.97, "numbered by name");
    }

    /** Capitals stand outermost; others below the nearest Roman number, capital letter or title. */
    private int titleLevel(Marker marker, boolean capitals) {
        var same = deepest(marker.style());
        if (same >= 0) {
            return same;
        }
        for (var level = open.size() - 1; level >= 0; level--) {
            var form = at(level).marker.form();
            if (form.isNamed() || (!capitals && form.compareTo(Form.NUMBER) < 0)) {
                return level + 1;
            }
        }
        return 0;
    }

    private Place bullet(Marker marker) {
        var same = deepest(marker.style());
        if (same >= 0 && !opensList(marker, same)) {
            return new Place(same, 0.95, "next dash");
        }
        return new Place(firstLevel(marker, false), 0.93, "first dash");
    }

    /** 1.2.3: below 1.2 when that is open, else beside its like, else below the last heading. */
    private Place path(Marker marker) {
        for (var level = open.size() - 1; level >= 0; level--) {
            var node = at(level);
            if (node.marker.form() == Form.NUMBER && node.begins(marker.path())) {
                var next = marker.ordinal() == lastBelow(level, marker) + 1;
                return new Place(
                        level + 1, next ? 0.97 : 0.85, next ? "next number" : "number after a gap");
            }
        }
        var same = deepest(marker.style());
        if (same >= 0) {
            var next = marker.ordinal() == at(same).marker.ordinal() + 1;
            return new Place(same, next ? 0.9 : 0.7, "number beside its like");
        }
        var level = 0;
        while (level < open.size() && at(level).marker.form().compareTo(Form.NUMBER) < 0) {
            level++;
        }
        return new Place(level, 0.75, "first number");
    }

    private int lastBelow(int level, Marker marker) {
        return level + 1 < open.size() && at(level + 1).style.equals(marker.style())
                ? at(level + 1).marker.ordinal()
                : 0;
    }

    private @Nullable Place counted(Marker marker, boolean capitals) {
        var next = awaiting(marker, true);
        if (next < 0 && deepest(marker.style()) < 0) {
            next = awaiting(marker, false);
        }
        if (next >= 0) {
            return new Place(next, 0.97, "next number");
        }
        var same = deepest(marker.style());
        if (same < 0) {
            return first(marker, capitals);
        }
        var last = at(same).marker.ordinal();
        var ordinal = marker.ordinal();
        if (ordinal == 1) {
            var inner = opensList(marker, same);
            return inner
                    ? new Place(open.size(), 0.9, "first number")
                    : new Place(same, 0.6, "numbering begins again");
        }
        if (ordinal > last && ordinal <= last + WIDEST_GAP) {
            return new Place(same, 0.75, "number after a gap");
        }
        return ordinal == last
                ? new Place(same, 0.7, "number twice")
                : new Place(same, 0.4, "number out of order");
    }

    private @Nullable Place first(Marker marker, boolean capitals) {
        var level = firstLevel(marker, capitals);
        if (marker.ordinal() == 1) {
            return new Place(level, 0.95, "first number");
        }
        var known = below.values().stream().anyMatch(styles -> styles.contains(marker.style()));
        if (!capitals && !known && marker.ordinal() > WIDEST_GAP) {
            return null;
        }
        return new Place(level, 0.6, "number without a first");
    }

    /** A first marker goes below the last clause that is of no inner style. */
    private int firstLevel(Marker marker, boolean capitals) {
        var level = open.size();
        while (level > 0 && isInner(at(level - 1), marker, capitals)) {
            level--;
        }
        return level;
    }

    private boolean isInner(Node node, Marker marker, boolean capitals) {
        var style = marker.style();
        if (below.getOrDefault(style, Set.of()).contains(node.style)) {
            return true;
        }
        if (below.getOrDefault(node.style, Set.of()).contains(style)) {
            return false;
        }
        var dash = node.marker.form() == Form.BULLET;
        if (dash && marker.form() != Form.BULLET) {
            return !node.introduces;
        }
        return capitals && !node.capitals && marker.form().compareTo(Form.NUMBER) < 0;
    }

    /** "…:" before a list whose style is used farther out as well. */
    private boolean opensList(Marker marker, int same) {
        var top = open.size() - 1;
        return top > same && at(top).introduces && !at(top).style.equals(marker.style());
    }

    private int awaiting(Marker marker, boolean sameStyle) {
        for (var level = open.size() - 1; level >= 0; level--) {
            var other = at(level).marker;
            if (other.form() == marker.form()
                    && other.path().size() == marker.path().size()
                    && (!sameStyle || other.close() == marker.close())
                    && other.ordinal() + 1 == marker.ordinal()) {
                return level;
            }
        }
        return -1;
    }

    private boolean awaits(Form form, int ordinal) {
        return open.stream()
                .map(index -> nodes.get(index).marker)
                .anyMatch(other -> other.form() == form && other.ordinal() + 1 == ordinal);
    }

    private boolean isOpen(Form form) {
        return open.stream().anyMatch(index -> nodes.get(index).marker.form() == form);
    }

    private int deepest(String style) {
        for (var level = open.size() - 1; level >= 0; level--) {
            if (at(level).style.equals(style)) {
                return level;
            }
        }
        return -1;
    }

    private Node at(int level) {
        return nodes.get(open.get(level));
    }

    private void close(int level) {
        while (open.size() > level) {
            open.removeLast();
        }
    }

    private void learn(Node node) {
        for (var index : open) {
            var above = nodes.get(index).style;
            if (!above.equals(node.style)) {
                below.computeIfAbsent(above, absent -> new HashSet<>()).add(node.style);
            }
        }
    }
}
