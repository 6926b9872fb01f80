package vn.trienkhai.directive.proposal;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.Span;

/** In which clause of the draft a place of the raw text lies. */
final class ClausePlaces {

    private static final int LONGEST = 60;

    private record Place(int to, String ref) {}

    private final TreeMap<Integer, Place> places = new TreeMap<>();

    /**
     * @param refs the clauses of the draft by their place in the reading
     */
    ClausePlaces(Reading reading, Map<Integer, String> refs) {
        refs.forEach(
                (index, ref) -> {
                    var clause = reading.clauses().get(index).value();
                    var own = reading.text().span(clause.from(), clause.ownTo());
                    if (ref.length() <= LONGEST) {
                        places.put(own.from(), new Place(own.to(), ref));
                    }
                });
    }

    /** The clause in whose own text the last word of these stands. */
    @Nullable String of(Span words) {
        var last = Math.max(words.from(), words.to() - 1);
        var before = places.floorEntry(last);
        return before != null && last < before.getValue().to() ? before.getValue().ref() : null;
    }
}
