package vn.trienkhai.directive.amending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Callers;

/**
 * Puts among the versions who came in and who went out after the issue, so that whoever reads them
 * sees everything that changed (rows 14, 45). The wording did not change: no amendment is told.
 */
@ApplicationScoped
public class Story {

    private final Versions versions;
    private final Callers callers;
    private final Clock clock;

    Story(Versions versions, Callers callers, Clock clock) {
        this.versions = versions;
        this.callers = callers;
        this.clock = clock;
    }

    /** The directive's row must be locked. */
    public void tell(UUID directiveId, LocalDate on, String reason, List<Entry> entries) {
        var caller = callers.current();
        versions.keep(
                directiveId,
                new Versions.Version(
                        versions.next(directiveId),
                        on,
                        clock.instant(),
                        reason,
                        null,
                        caller.bodyOrRefuse(),
                        caller.name(),
                        entries.stream().map(Entry::change).toList()));
    }

    /** A body as a recipient, or as the holder of a duty. */
    public static final class Entry {

        private final Change change;

        private Entry(
                Change.Part part, String name, @Nullable String before, @Nullable String after) {
            this.change = Change.of(part, name, before, after);
        }

        public static Entry recipientCame(String name, String purpose) {
            return new Entry(Change.Part.RECIPIENT, name, null, purpose);
        }

        public static Entry recipientGone(String name, String purpose) {
            return new Entry(Change.Part.RECIPIENT, name, purpose, null);
        }

        public static Entry holderCame(String clause, String name, String duty) {
            return new Entry(Change.Part.HOLDER, clause + " " + name, null, duty);
        }

        public static Entry holderGone(String clause, String name, String duty) {
            return new Entry(Change.Part.HOLDER, clause + " " + name, duty, null);
        }

        private Change change() {
            return change;
        }
    }
}
