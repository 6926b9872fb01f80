package vn.trienkhai.directive.proposal;

import java.util.List;
import vn.trienkhai.directive.api.ProposedDraft;

/**
 * What a proposal says.
 *
 * @param notes what was read and could not be proposed
 */
record Content(ProposedDraft draft, List<Evidence> evidence, List<String> notes) {

    Content {
        evidence = List.copyOf(evidence);
        notes = List.copyOf(notes);
    }

    /** What still stands beside a value of the draft. */
    List<Evidence> shown() {
        return evidence.stream().filter(each -> !each.gone()).toList();
    }
}
