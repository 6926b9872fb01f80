package vn.trienkhai.directive.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.ParentLink.Hierarchy;

/**
 * A calendar a body counts by besides the national one (row 55).
 *
 * @param hierarchy along which the bodies below count by it too; absent when it is the body's alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnCalendar(
        String calendarId,
        @Nullable Hierarchy hierarchy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Dated {}
