package vn.trienkhai.task.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.task.api.TaskActPage;
import vn.trienkhai.task.api.TaskActRecord;
import vn.trienkhai.task.lifecycle.TaskAct;
import vn.trienkhai.task.lifecycle.TaskHistory;
import vn.trienkhai.task.registry.Organizations;
import vn.trienkhai.task.rules.Verb;

/** What happened to a task, in the contract's shape, newest first. */
@ApplicationScoped
class ActViews {

    private final TaskHistory history;
    private final Organizations organizations;
    private final Positions positions;

    ActViews(TaskHistory history, Organizations organizations, Positions positions) {
        this.history = history;
        this.organizations = organizations;
        this.positions = positions;
    }

    TaskActPage page(UUID taskId, @Nullable Verb verb, int limit, @Nullable String cursor) {
        var list = "acts " + taskId + verb;
        var rows = history.before(positions.before(cursor, list), taskId, verb, limit + 1);
        var page = Page.of(rows, limit, act -> positions.cursor(act.position(), list));
        var bodies = bodies(page.items());
        return new TaskActPage(page.map(act -> view(act, bodies)), page.next());
    }

    TaskActRecord of(TaskAct act) {
        return view(act, bodies(List.of(act)));
    }

    private Bodies bodies(List<TaskAct> acts) {
        var ids =
                acts.stream()
                        .map(act -> act.by().body())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return new Bodies(organizations.names(ids));
    }

    private static TaskActRecord view(TaskAct act, Bodies bodies) {
        var by = act.by();
        var before = act.phaseBefore();
        var words = act.words();
        return new TaskActRecord(
                act.id(),
                act.verb(),
                act.at(),
                by.body() == null ? null : bodies.of(by.body()),
                by.person(),
                before == null ? null : TaskViews.phase(before),
                TaskViews.phase(act.phase()),
                words.text(),
                words.percent(),
                words.toMend(),
                words.evidence().stream().map(Products::view).toList());
    }
}
