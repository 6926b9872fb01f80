package vn.trienkhai.task.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.task.rules.Phase;
import vn.trienkhai.task.terms.Part;

/** What every event tells about its task: how it is after what happened. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskFacts(
        UUID taskId,
        @Nullable UUID directiveId,
        @Nullable UUID dutyId,
        @Nullable String clauseRef,
        String title,
        UUID leadId,
        UUID assignerId,
        List<Part> parts,
        Phase phase,
        String output,
        @Nullable LocalDate dueOn) {}
