package vn.trienkhai.directive.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.trienkhai.platform.api.Action;
import vn.trienkhai.platform.api.Preconditions;
import vn.trienkhai.platform.identity.Callers;

/** The first wall: directives as the caller may see and change them. */
@ApplicationScoped
public class Directives {

    private final DirectiveRepository directives;
    private final Parties parties;
    private final Callers callers;
    private final Preconditions preconditions;

    Directives(
            DirectiveRepository directives,
            Parties parties,
            Callers callers,
            Preconditions preconditions) {
        this.directives = directives;
        this.parties = parties;
        this.callers = callers;
        this.preconditions = preconditions;
    }

    /** The directive, or the refusal for one that does not exist or is not the caller's to see. */
    public Directive get(UUID id) {
        return visible(id, directives.findByIdOptional(id));
    }

    /** For reading views that not everybody who sees the directive may see. */
    public Directive forReading(DirectiveAccess.Verb verb, UUID id) {
        var directive = get(id);
        require(verb, directive);
        return directive;
    }

    /** Locked, of the version the caller named, and the caller's to do this with. */
    public Directive forChange(DirectiveAccess.Verb verb, UUID id) {
        var directive = visible(id, directives.locked(id));
        preconditions.check(directive);
        require(verb, directive);
        return directive;
    }

    public Directive save(Directive directive) {
        return directives.save(directive);
    }

    public void remove(Directive draft) {
        directives.remove(draft);
    }

    public List<Action> actions(Directive directive) {
        return DirectiveAccess.all(
                callers.current(), standings(directive.id()), directive.status());
    }

    public boolean isVisible(UUID id) {
        return directives.findByIdOptional(id).filter(found -> sees(found)).isPresent();
    }

    private Directive visible(UUID id, Optional<Directive> found) {
        if (found.isEmpty() || !sees(found.get())) {
            throw new DirectiveProblem.NotFound(id);
        }
        return found.get();
    }

    private boolean sees(Directive directive) {
        return DirectiveAccess.sees(
                callers.current(), standings(directive.id()), directive.status());
    }

    private void require(DirectiveAccess.Verb verb, Directive directive) {
        DirectiveAccess.require(
                verb,
                directive.id(),
                callers.current(),
                standings(directive.id()),
                directive.status());
    }

    private Set<Standing> standings(UUID directiveId) {
        return parties.of(directiveId, callers.current().body());
    }
}
