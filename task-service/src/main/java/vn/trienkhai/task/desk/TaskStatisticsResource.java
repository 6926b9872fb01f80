package vn.trienkhai.task.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.task.api.TaskCountGroup;
import vn.trienkhai.task.api.TaskCountKey;
import vn.trienkhai.task.api.TaskCounts;
import vn.trienkhai.task.api.TaskStatisticsApi;
import vn.trienkhai.task.overview.TaskCounting;
import vn.trienkhai.task.overview.TaskCounting.Group;
import vn.trienkhai.task.registry.Organizations;
import vn.trienkhai.task.timing.Calendars;

/** Counts of what the acting body sees. */
@Endpoint
@RunOnVirtualThread
class TaskStatisticsResource implements TaskStatisticsApi {

    private final TaskCounting counting;
    private final Organizations organizations;
    private final Calendars calendars;
    private final Callers callers;

    TaskStatisticsResource(
            TaskCounting counting,
            Organizations organizations,
            Calendars calendars,
            Callers callers) {
        this.counting = counting;
        this.organizations = organizations;
        this.calendars = calendars;
        this.callers = callers;
    }

    @Override
    public TaskCounts countTasks(TaskCountKey by, @Nullable UUID directiveId) {
        var days = calendars.days();
        var key = TaskCounting.By.valueOf(by.name());
        var groups = counting.count(callers.current(), key, directiveId, days);
        var total = groups.stream().mapToLong(Group::count).sum();
        return new TaskCounts(by, days.date(), total, views(key, groups));
    }

    private List<TaskCountGroup> views(TaskCounting.By by, List<Group> groups) {
        return switch (by) {
            case BODY -> {
                var ids = groups.stream().map(group -> UUID.fromString(group.key())).toList();
                var bodies = new Bodies(organizations.names(ids));
                yield groups.stream()
                        .map(group -> view(group, bodies.name(UUID.fromString(group.key()))))
                        .toList();
            }
            case PHASE, TIMELINESS -> groups.stream().map(group -> view(group, null)).toList();
        };
    }

    private static TaskCountGroup view(Group group, @Nullable String name) {
        return new TaskCountGroup(
                group.key(), name, group.count(), group.completed(), group.late(), group.overdue());
    }
}
