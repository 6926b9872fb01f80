package vn.trienkhai.task.intake;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.task.lifecycle.TaskIntake;

/**
 * What a replaced directive had ordered waits, linked to the directive that replaced it, until the
 * assigner decides: resume it or cancel it.
 */
@ApplicationScoped
class DirectiveReplacedHandler implements EventHandler<DirectiveReplaced> {

    private final TaskIntake tasks;

    DirectiveReplacedHandler(TaskIntake tasks) {
        this.tasks = tasks;
    }

    @Override
    public String type() {
        return "directive.replaced.v1";
    }

    @Override
    public Class<DirectiveReplaced> view() {
        return DirectiveReplaced.class;
    }

    @Override
    public void handle(DirectiveReplaced event, Told told) {
        tasks.suspendForReplacement(event.directiveId(), event.replacedById(), event.reason());
    }
}
