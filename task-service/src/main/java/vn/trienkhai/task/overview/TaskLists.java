package vn.trienkhai.task.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.task.lifecycle.Task;
import vn.trienkhai.task.timing.Calendars;

/** The tasks of a body, those due first on top, those without a last day at the end. */
@ApplicationScoped
public class TaskLists {

    private final Session session;
    private final Calendars calendars;
    private final Cursors cursors;

    TaskLists(Session session, Calendars calendars, Cursors cursors) {
        this.session = session;
        this.calendars = calendars;
        this.cursors = cursors;
    }

    public Page<Task> page(Caller caller, TaskFilter filter, @Nullable String cursor, int limit) {
        var key = "tasks " + caller.body() + filter;
        var sql = where(caller, filter);
        cursors.decode(cursor, key).ifPresent(position -> behind(sql, position));
        var rows =
                session.createNativeQuery(
                                "select t.* from task t where "
                                        + sql.condition()
                                        + " order by t.due_on nulls last, t.id limit :rows",
                                Task.class)
                        .setParameter("rows", limit + 1);
        sql.parameters().forEach(rows::setParameter);
        return Page.of(rows.getResultList(), limit, task -> cursors.encode(position(task), key));
    }

    private TaskSql where(Caller caller, TaskFilter filter) {
        var sql = TaskSql.visibleTo(caller);
        if (filter.my() != null) {
            sql.my(filter.my(), caller);
        }
        if (filter.isAboutOpenTasks()) {
            sql.and("t.phase not in ('COMPLETED', 'CANCELLED')");
        }
        if (filter.phase() != null) {
            sql.and("t.phase = :phase", "phase", filter.phase().name());
        }
        if (filter.timeliness() != null) {
            var wanted = filter.timeliness().name();
            sql.asOf(calendars.days())
                    .and("(" + TaskSql.TIMELINESS + ") = :timeliness", "timeliness", wanted);
        }
        return narrowed(sql, filter);
    }

    private static TaskSql narrowed(TaskSql sql, TaskFilter filter) {
        if (filter.waiting() != null) {
            sql.and("(t.awaits is not null) = :waiting", "waiting", filter.waiting());
        }
        if (filter.dueFrom() != null) {
            sql.and("t.due_on >= :dueFrom", "dueFrom", filter.dueFrom());
        }
        if (filter.dueTo() != null) {
            sql.and("t.due_on <= :dueTo", "dueTo", filter.dueTo());
        }
        if (filter.directiveId() != null) {
            sql.and("t.directive_id = :directive", "directive", filter.directiveId());
        }
        if (filter.words() != null) {
            sql.containing(filter.words());
        }
        return sql;
    }

    private static void behind(TaskSql sql, List<String> position) {
        var id = UUID.fromString(position.get(1));
        if (position.getFirst().isEmpty()) {
            sql.and("t.due_on is null and t.id > :lastId", "lastId", id);
            return;
        }
        sql.and(
                        "(t.due_on is null or t.due_on > :lastDue"
                                + " or (t.due_on = :lastDue and t.id > :lastId))",
                        "lastDue",
                        LocalDate.parse(position.getFirst()))
                .and("true", "lastId", id);
    }

    private static List<String> position(Task task) {
        var due = task.facts().dueOn();
        return List.of(Objects.toString(due, ""), task.id().toString());
    }
}
