package vn.trienkhai.directive.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.document.Acts;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.directive.document.DirectiveEvent;
import vn.trienkhai.directive.document.DirectiveStatus;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.problem.DomainProblem;

/** What ends a directive: withdrawal, replacement, conclusion. */
@ApplicationScoped
class Endings {

    private final Directives directives;
    private final Outbox outbox;
    private final Acts acts;

    Endings(Directives directives, Outbox outbox, Acts acts) {
        this.directives = directives;
        this.outbox = outbox;
        this.acts = acts;
    }

    Directive withdraw(UUID id, LocalDate on, String reason) {
        var directive = directives.forChange(Verb.WITHDRAW, id);
        return ended(directive, directive.withdraw(on, reason), "withdrawn", reason);
    }

    Directive replace(UUID id, UUID by, LocalDate on, @Nullable String reason) {
        var directive = directives.forChange(Verb.REPLACE, id);
        var stands =
                !by.equals(id)
                        && directives.isVisible(by)
                        && directives.get(by).status() == DirectiveStatus.IN_FORCE;
        if (!stands) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "replacement-not-in-force",
                    "A directive is replaced by another one that is in force");
        }
        return ended(directive, directive.replace(by, on, reason), "replaced", reason);
    }

    Directive conclude(UUID id, LocalDate on, @Nullable String reason) {
        var directive = directives.forChange(Verb.CONCLUDE, id);
        return ended(directive, directive.conclude(on, reason), "concluded", reason);
    }

    private Directive ended(
            Directive directive, DirectiveEvent event, String act, @Nullable String reason) {
        outbox.publish(directive, event);
        directives.save(directive);
        acts.note(directive.id(), act, reason);
        return directive;
    }
}
