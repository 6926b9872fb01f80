package vn.trienkhai.directive.proposal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.Clause;
import vn.trienkhai.directive.api.ClauseKind;
import vn.trienkhai.directive.reader.Found;

/**
 * The paragraphs and rows of tables that have a duty and no number, as in most letters: each is a
 * clause by its place among them, so that the duty stands somewhere.
 */
final class Paragraphs {

    private static final int MOST = 1000;
    private static final double SURE = 0.8;

    private final Map<String, Clause> clauses;
    private final Places places;
    private final Gathering gathered;
    private final Map<Integer, String> refs = new HashMap<>();

    /**
     * @param clauses those of the draft, to which these are added
     */
    Paragraphs(Map<String, Clause> clauses, Places places, Gathering gathered) {
        this.clauses = clauses;
        this.places = places;
        this.gathered = gathered;
    }

    /** The number of the paragraph; null where a directive has no room for it. */
    @Nullable String refOf(Place place) {
        var known = refs.get(place.block());
        if (known != null || clauses.size() >= MOST) {
            return known;
        }
        var end = places.blockEnd(place);
        var text = Fit.text(places.written(place.block(), end), 10_000);
        if (text == null) {
            return null;
        }
        var ref = "Đoạn " + (refs.size() + 1);
        var key = "p" + (refs.size() + 1);
        refs.put(place.block(), ref);
        clauses.put(key, new Clause(ref, null, ClauseKind.TASK, text));
        var span = places.span(place.block(), end);
        gathered.add(
                "/clauses/" + key, new Found<>(ref, span, SURE, "paragraph without a number"), ref);
        return ref;
    }
}
