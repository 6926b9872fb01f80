package vn.trienkhai.directive.issuing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.directive.content.Recipient;

/**
 * Who is added after the issue, as of which day, and why.
 *
 * @param dutyIds the duties they take over; empty for those of a class they belong to
 */
record LateRequest(
        List<Recipient> recipients,
        List<UUID> dutyIds,
        LocalDate addedOn,
        LateDeadline.Shift shift,
        String reason) {}
