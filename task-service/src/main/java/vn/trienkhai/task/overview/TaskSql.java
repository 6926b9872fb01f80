package vn.trienkhai.task.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.text.SearchKey;
import vn.trienkhai.platform.time.Timeliness;
import vn.trienkhai.task.rules.Relation;
import vn.trienkhai.task.timing.Days;
import vn.trienkhai.task.timing.Today;

/**
 * Grows one condition on tasks with its parameters. It begins with what the caller may see, so that
 * no query can be built without that.
 */
final class TaskSql {

    /** The same decision as {@link Today#timeliness} by the lead's calendar, for whole tables. */
    static final String TIMELINESS =
            """
            case when t.phase = 'CANCELLED' then null
                 when t.due_on is null then 'NO_DEADLINE'
                 when t.phase = 'COMPLETED' and t.finished_on > t.due_on then 'LATE'
                 when t.phase = 'COMPLETED' then 'IN_TIME'
                 when t.phase = 'AWAITING_CONFIRMATION' and t.submitted_on > t.due_on then 'OVERDUE'
                 when t.phase = 'AWAITING_CONFIRMATION' then 'ON_TIME'
                 when t.due_on < :today then 'OVERDUE'
                 when t.due_on > :furthest then 'ON_TIME'
                 when t.due_on <= %s then 'NEAR_DUE'
                 else 'ON_TIME' end
            """
                    .formatted(Days.ofLead("near"));

    private final StringBuilder condition = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    private TaskSql(String start) {
        condition.append(start);
    }

    /**
     * Everything the caller may see: an auditor all, everybody else what his body has a part in.
     */
    static TaskSql visibleTo(Caller caller) {
        return caller.has(Role.AUDITOR) ? new TaskSql("true") : new TaskSql("").partOf(caller, "");
    }

    /** Only tasks to which the caller's body has this relation. */
    TaskSql my(Relation relation, Caller caller) {
        condition.append(" and ");
        parameters.put("roles", roles(relation));
        return partOf(caller, " and p.role in (:roles)");
    }

    TaskSql and(String more) {
        condition.append(" and ").append(more);
        return this;
    }

    TaskSql and(String more, String name, Object value) {
        parameters.put(name, value);
        return and(more);
    }

    /** Needed wherever {@link #TIMELINESS} stands. */
    TaskSql asOf(Days days) {
        parameters.put("today", days.date());
        parameters.put("furthest", days.furthestWithin(Timeliness.NEAR));
        parameters.put("near", days.lastDaysWithin(Timeliness.NEAR));
        return this;
    }

    /** Every word must occur; tones and đ do not matter. */
    TaskSql containing(String words) {
        var number = 0;
        for (var word : SearchKey.of(words).split(" ", -1)) {
            var escaped = word.replaceAll("([\\\\%_])", "\\\\$1");
            and("t.search like :word" + number, "word" + number++, "%" + escaped + "%");
        }
        return this;
    }

    String condition() {
        return condition.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private TaskSql partOf(Caller caller, String role) {
        parameters.put("body", caller.bodyOrRefuse());
        condition
                .append("exists (select 1 from task_party p where p.task_id = t.id")
                .append(" and p.body_id = :body")
                .append(role)
                .append(")");
        return this;
    }

    private static List<String> roles(Relation relation) {
        return switch (relation) {
            case LEAD -> List.of("LEAD");
            case ASSIGNER -> List.of("ASSIGNER");
            case COORDINATOR -> List.of("COORDINATE");
            case MONITOR -> List.of("MONITOR", "URGE", "INSPECT", "SUPERVISE");
            case PARTICIPANT -> throw new IllegalArgumentException("Not a relation to ask for");
        };
    }
}
