package vn.trienkhai.platform.work;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.audit.AuditEntry;
import vn.trienkhai.platform.event.Telling;

/** What one unit of work has to write besides its changes: events told and audit entries. */
public final class Work {

    private static final ScopedValue<Work> CURRENT = ScopedValue.newInstance();

    private final String actor;
    private final @Nullable String body;
    private final List<Telling> tellings = new ArrayList<>();
    private final List<AuditEntry> entries = new ArrayList<>();

    Work(String actor, @Nullable String body) {
        this.actor = actor;
        this.body = body;
    }

    /** The unit of work this code runs in. Calling it outside of one is a bug. */
    public static Work current() {
        if (!CURRENT.isBound()) {
            throw new IllegalStateException("This must run inside a unit of work");
        }
        return CURRENT.get();
    }

    static boolean isOpen() {
        return CURRENT.isBound();
    }

    <T extends @Nullable Object> T run(ScopedValue.CallableOp<T, RuntimeException> act) {
        return ScopedValue.where(CURRENT, this).call(act);
    }

    public void tell(Telling telling) {
        tellings.add(telling);
    }

    public void audit(AuditEntry entry) {
        entries.add(entry);
    }

    /** Who acts: the subject of the token, or the name of the worker. */
    public String actor() {
        return actor;
    }

    /** The body acted for; absent for workers. */
    public @Nullable String body() {
        return body;
    }

    List<Telling> tellings() {
        return tellings;
    }

    List<AuditEntry> entries() {
        return entries;
    }
}
