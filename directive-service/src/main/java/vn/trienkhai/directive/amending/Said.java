package vn.trienkhai.directive.amending;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Clause;
import vn.trienkhai.directive.content.Particulars.Validity;
import vn.trienkhai.directive.document.Header;
import vn.trienkhai.directive.document.Parts;

/** What of a directive an amendment can change, whole, as it was said until then. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Said(
        String abstractText,
        @Nullable String place,
        @Nullable String term,
        Header.Urgency urgency,
        @Nullable Validity validity,
        List<Clause> clauses,
        List<Duty> duties) {

    /** The wording of a duty; who has to do it by when is not amended. */
    record Duty(UUID id, String clauseRef, String title, String text) {}

    static Said by(Header header, Parts parts) {
        return new Said(
                header.abstractText(),
                header.place(),
                header.term(),
                header.urgency(),
                header.particulars().validity(),
                parts.clauses(),
                parts.duties().stream()
                        .map(
                                duty ->
                                        new Duty(
                                                duty.id(),
                                                duty.clauseRef(),
                                                duty.title(),
                                                duty.text()))
                        .toList());
    }
}
