package vn.trienkhai.directive.proposal;

import java.util.List;
import vn.trienkhai.directive.api.ProposalCandidate;

/**
 * Something a person must decide before the proposal can be confirmed.
 *
 * @param code stable
 * @param candidates whom the name may mean
 */
record Question(String pointer, String code, String detail, List<ProposalCandidate> candidates) {

    Question {
        candidates = List.copyOf(candidates);
    }

    Question(String pointer, String code, String detail) {
        this(pointer, code, detail, List.of());
    }

    static Question missing(String pointer, String what) {
        return new Question(pointer, what + "-missing", "The " + what + " is not known");
    }

    /** The same, asked of a part of the draft. */
    Question below(String part) {
        return new Question(part + pointer, code, detail, candidates);
    }
}
