package vn.trienkhai.task.intake;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.task.lifecycle.TaskIntake;

/** What a withdrawn directive had ordered is cancelled where it is still open. */
@ApplicationScoped
class DirectiveWithdrawnHandler implements EventHandler<DirectiveWithdrawn> {

    private final TaskIntake tasks;

    DirectiveWithdrawnHandler(TaskIntake tasks) {
        this.tasks = tasks;
    }

    @Override
    public String type() {
        return "directive.withdrawn.v1";
    }

    @Override
    public Class<DirectiveWithdrawn> view() {
        return DirectiveWithdrawn.class;
    }

    @Override
    public void handle(DirectiveWithdrawn event, Told told) {
        tasks.cancelWithDirective(event.directiveId(), event.reason());
    }
}
