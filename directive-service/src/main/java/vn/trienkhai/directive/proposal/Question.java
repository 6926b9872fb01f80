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
}
