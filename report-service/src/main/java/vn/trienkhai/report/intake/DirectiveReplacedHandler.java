package vn.trienkhai.report.intake;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.report.requirement.Requirements;

/** Under a directive that was replaced nothing more is expected. */
@ApplicationScoped
class DirectiveReplacedHandler implements EventHandler<DirectiveEnded> {

    private final Requirements requirements;

    DirectiveReplacedHandler(Requirements requirements) {
        this.requirements = requirements;
    }

    @Override
    public String type() {
        return "directive.replaced.v1";
    }

    @Override
    public Class<DirectiveEnded> view() {
        return DirectiveEnded.class;
    }

    @Override
    public void handle(DirectiveEnded event, Told told) {
        requirements.closeAllOf(event.directiveId(), event.on(), "the directive was replaced");
    }
}
