package vn.trienkhai.directive.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ProposalCandidate;
import vn.trienkhai.directive.reader.duty.NameKind;

/**
 * Something a person must decide before the proposal can be confirmed.
 *
 * @param code stable
 * @param candidates whom the name may mean
 * @param kind what the name means by its words, where somebody is asked for
 */
record Question(
        String pointer,
        String code,
        String detail,
        List<ProposalCandidate> candidates,
        @Nullable NameKind kind) {

    Question {
        candidates = List.copyOf(candidates);
    }

    Question(String pointer, String code, String detail) {
        this(pointer, code, detail, List.of());
    }

    Question(String pointer, String code, String detail, List<ProposalCandidate> candidates) {
        this(pointer, code, detail, candidates, null);
    }

    static Question missing(String pointer, String what) {
        return new Question(pointer, what + "-missing", "The " + what + " is not known");
    }

    /** The same, asked of a part of the draft. */
    Question below(String part) {
        return new Question(part + pointer, code, detail, candidates, kind);
    }
}
