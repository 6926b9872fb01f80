package vn.trienkhai.task.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.task.timing.Days;

/** Counts over everything a caller may see, as of a day. */
@ApplicationScoped
public class TaskCounting {

    /** What tasks are counted by. */
    public enum By {
        BODY,
        PHASE,
        TIMELINESS
    }

    /** One group; the key is a body, a phase or a timeliness. */
    public record Group(String key, long count, long completed, long late, long overdue) {}

    private final Session session;

    TaskCounting(Session session) {
        this.session = session;
    }

    public List<Group> count(Caller caller, By by, @Nullable UUID directiveId, Days days) {
        var sql = TaskSql.visibleTo(caller).asOf(days);
        if (directiveId != null) {
            sql.and("t.directive_id = :directive", "directive", directiveId);
        }
        var query =
                session.createNativeQuery(
                        """
                        select key, count(*),
                               count(*) filter (where phase = 'COMPLETED'),
                               count(*) filter (where timeliness = 'LATE'),
                               count(*) filter (where timeliness = 'OVERDUE')
                        from (select t.phase, %s as key, %s as timeliness from task t where %s) c
                        where key is not null
                        group by key order by key
                        """
                                .formatted(key(by), TaskSql.TIMELINESS, sql.condition()),
                        Object[].class);
        sql.parameters().forEach(query::setParameter);
        return query.getResultStream().map(TaskCounting::group).toList();
    }

    private static String key(By by) {
        return switch (by) {
            case BODY -> "cast(t.lead_id as text)";
            case PHASE -> "t.phase";
            case TIMELINESS -> TaskSql.TIMELINESS;
        };
    }

    private static Group group(Object[] row) {
        return new Group(
                (String) row[0], number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
