package vn.trienkhai.directive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.document.Acts;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.identity.Callers;

/** Notes what happens to a copy, for its history and that of its directive. */
@ApplicationScoped
class Trail {

    private final Sql sql;
    private final Acts acts;
    private final Callers callers;
    private final Clock clock;

    Trail(Sql sql, Acts acts, Callers callers, Clock clock) {
        this.sql = sql;
        this.acts = acts;
        this.callers = callers;
        this.clock = clock;
    }

    /** What the sender may know as well. */
    void note(Delivery copy, String act, @Nullable String detail) {
        keep(copy, act, detail, false);
    }

    /** The same of many copies. */
    void noteAll(List<Delivery> copies, String act, String detail) {
        if (copies.isEmpty()) {
            return;
        }
        sql.update(
                """
                insert into delivery_act (delivery_id, at, act, state, actor, detail, internal)
                select id, ?, ?, ?, ?, ?, false from unnest(?::uuid[]) id
                """,
                clock.instant(),
                act,
                copies.getFirst().state(),
                callers.current().name(),
                detail,
                copies.stream().map(Delivery::id).toList());
    }

    /** What is the receiving body's own. */
    void noteInside(Delivery copy, String act, String detail) {
        keep(copy, act, detail, true);
    }

    /** In the history of the directive. */
    void act(Delivery copy, String act, String detail) {
        acts.note(copy.directiveId(), act, detail);
    }

    private void keep(Delivery copy, String act, @Nullable String detail, boolean inside) {
        sql.update(
                """
                insert into delivery_act (delivery_id, at, act, state, actor, detail, internal)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                copy.id(),
                clock.instant(),
                act,
                copy.state(),
                callers.current().name(),
                detail,
                inside);
    }
}
