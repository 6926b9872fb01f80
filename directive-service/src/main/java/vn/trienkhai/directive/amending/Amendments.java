package vn.trienkhai.directive.amending;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.AmendedDuty;
import vn.trienkhai.directive.api.AmendedHeader;
import vn.trienkhai.directive.api.AmendmentInput;
import vn.trienkhai.directive.api.DirectivePatch;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.document.Header;
import vn.trienkhai.directive.document.Parts;
import vn.trienkhai.directive.drafting.DraftForms;
import vn.trienkhai.platform.api.MergePatch;
import vn.trienkhai.platform.problem.DomainProblem;

/** What a directive says after an amendment. Who has to do what by when is not amended. */
@ApplicationScoped
class Amendments {

    private final DraftForms forms;
    private final ObjectMapper json;

    Amendments(DraftForms forms, ObjectMapper json) {
        this.forms = forms;
        this.json = json;
    }

    Header header(Header before, @Nullable AmendedHeader input) {
        if (input == null) {
            return before;
        }
        ObjectNode given = json.valueToTree(input);
        var absent =
                given.properties().stream()
                        .filter(field -> field.getValue().isNull())
                        .map(field -> field.getKey())
                        .toList();
        given.remove(absent);
        var after = new MergePatch(given).applyTo(forms.patchable(before), DirectivePatch.class);
        return forms.header(after);
    }

    Parts parts(Parts before, AmendmentInput input) {
        var parts =
                input.clauses().isEmpty()
                        ? before
                        : before.withClauses(forms.clauses(input.clauses()));
        return parts.withDuties(duties(before.duties(), input.duties()));
    }

    private static List<Duty> duties(List<Duty> before, List<AmendedDuty> amended) {
        var known = before.stream().map(Duty::id).collect(Collectors.toSet());
        for (var each : amended) {
            if (!known.contains(each.id())) {
                throw new DomainProblem(
                        DomainProblem.Kind.UNACCEPTABLE,
                        "duty-unknown",
                        "The directive has no duty " + each.id());
            }
        }
        return before.stream().map(duty -> amended(duty, amended)).toList();
    }

    private static Duty amended(Duty duty, List<AmendedDuty> amended) {
        return amended.stream()
                .filter(each -> each.id().equals(duty.id()))
                .reduce((first, last) -> last)
                .map(each -> reworded(duty, each.title(), each.text()))
                .orElse(duty);
    }

    private static Duty reworded(Duty duty, @Nullable String title, @Nullable String text) {
        return new Duty(
                duty.id(),
                duty.step(),
                duty.clauseRef(),
                title == null ? duty.title() : title,
                text == null ? duty.text() : text,
                duty.mode(),
                duty.holders(),
                duty.output(),
                duty.deadline(),
                duty.qualifiers(),
                duty.reporting());
    }
}
