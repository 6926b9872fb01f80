package vn.trienkhai.directive.amending;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.Clause;
import vn.trienkhai.directive.api.DirectiveText;
import vn.trienkhai.directive.api.DirectiveUrgency;
import vn.trienkhai.directive.api.DirectiveValidity;
import vn.trienkhai.directive.api.DutyText;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveStatus;
import vn.trienkhai.platform.problem.DomainProblem;

/** What a directive said in each of its versions, in the words of the contract (rows 14, 162). */
@ApplicationScoped
class Texts {

    private final Versions versions;
    private final ObjectMapper json;

    Texts(Versions versions, ObjectMapper json) {
        this.versions = versions;
        this.json = json;
    }

    DirectiveText of(Directive directive, int number) {
        var standing = directive.status() != null && directive.status() != DirectiveStatus.DRAFT;
        if (!standing || number >= versions.next(directive.id())) {
            throw new DomainProblem(
                    DomainProblem.Kind.NOT_FOUND,
                    "version-not-found",
                    "The directive has no version " + number);
        }
        var said =
                versions.saidUntilAfter(directive.id(), number)
                        .orElseGet(() -> Said.by(directive.header(), directive.parts()));
        var from =
                number == 1
                        ? directive.header().issuedOn()
                        : versions.after(directive.id(), number - 1, 1).getFirst().on();
        return view(directive, number, from, said);
    }

    private DirectiveText view(
            Directive directive, int number, @Nullable LocalDate from, Said said) {
        return new DirectiveText(
                directive.id(),
                number,
                from,
                said.abstractText(),
                said.place(),
                said.term(),
                DirectiveUrgency.fromString(said.urgency().name()),
                json.convertValue(said.validity(), DirectiveValidity.class),
                all(said.clauses(), Clause.class),
                all(said.duties(), DutyText.class));
    }

    private <T> List<T> all(List<?> values, Class<T> type) {
        return values.stream().map(each -> json.convertValue(each, type)).toList();
    }
}
