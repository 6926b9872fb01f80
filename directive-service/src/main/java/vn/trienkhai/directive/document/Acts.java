package vn.trienkhai.directive.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.identity.Callers;

/** Notes every act on a directive, for its history. */
@ApplicationScoped
public class Acts {

    private final Sql sql;
    private final Callers callers;
    private final Clock clock;

    Acts(Sql sql, Callers callers, Clock clock) {
        this.sql = sql;
        this.callers = callers;
        this.clock = clock;
    }

    /** The directive's row must be written out before. */
    public void note(UUID directiveId, String act, @Nullable String detail) {
        var caller = callers.current();
        sql.update(
                "insert into directive_act (directive_id, at, act, body_id, actor, detail) values (?, ?, ?, ?, ?, ?)",
                directiveId,
                clock.instant(),
                act,
                caller.body(),
                caller.name(),
                detail);
    }
}
