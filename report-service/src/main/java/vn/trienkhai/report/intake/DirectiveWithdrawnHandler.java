package vn.trienkhai.report.intake;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.report.requirement.Requirements;

/** Under a directive that was withdrawn nothing more is expected. */
@ApplicationScoped
class DirectiveWithdrawnHandler implements EventHandler<DirectiveEnded> {

    private final Requirements requirements;

    DirectiveWithdrawnHandler(Requirements requirements) {
        this.requirements = requirements;
    }

    @Override
    public String type() {
        return "directive.withdrawn.v1";
    }

    @Override
    public Class<DirectiveEnded> view() {
        return DirectiveEnded.class;
    }

    @Override
    public void handle(DirectiveEnded event, Told told) {
        requirements.closeAllOf(event.directiveId(), event.on(), "the directive was withdrawn");
    }
}
