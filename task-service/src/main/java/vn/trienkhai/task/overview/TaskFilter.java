package vn.trienkhai.task.overview;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Timeliness;
import vn.trienkhai.task.rules.Phase;
import vn.trienkhai.task.rules.Relation;

/** Which tasks are asked for; what is absent does not narrow the list. */
public record TaskFilter(
        @Nullable Relation my,
        @Nullable Phase phase,
        @Nullable Timeliness timeliness,
        @Nullable Boolean waiting,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable UUID directiveId,
        @Nullable String words) {

    /** Without a phase or a timeliness, finished tasks are not meant. */
    boolean isAboutOpenTasks() {
        return phase == null && timeliness == null;
    }
}
