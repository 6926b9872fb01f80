package vn.trienkhai.directive.proposal;

import vn.trienkhai.directive.api.DeadlineTerms;
import vn.trienkhai.directive.reader.Found;

/** The deadline of a duty in the words of the contract, with where it comes from. */
final class DueTerms {

    /** Words for a manner are common; most of them are no deadline to count on. */
    private static final double MANNER = 0.5;

    private final Deadlines deadlines;
    private final Places places;
    private final Gathering gathered;

    DueTerms(Deadlines deadlines, Places places, Gathering gathered) {
        this.deadlines = deadlines;
        this.places = places;
        this.gathered = gathered;
    }

    DeadlineTerms of(String pointer, Group group) {
        var tied = deadlines.of(group);
        if (tied != null) {
            gathered.add(pointer, tied.evidence(), tied.evidence().value());
        }
        if (tied != null && tied.value() != null) {
            return Terms.of(tied.value());
        }
        return tied == null ? manner(pointer, group) : Terms.none();
    }

    /** "kịp thời báo cáo": how soon, where no day is said. */
    private DeadlineTerms manner(String pointer, Group group) {
        var place = group.first().place();
        var said = Manner.in(places.part(place)).orElse(null);
        if (said == null || place.row()) {
            return Terms.none();
        }
        var from = place.part() + said.from();
        var span = places.span(from, from + said.words().length());
        gathered.add(
                pointer, new Found<>(said.words(), span, MANNER, "manner of a duty"), said.words());
        return Terms.manner(said.kind(), said.words());
    }
}
