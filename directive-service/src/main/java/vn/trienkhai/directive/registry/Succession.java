package vn.trienkhai.directive.registry;

import java.time.LocalDate;
import java.util.UUID;

/** Who took over from whom, from which day, by which act (row 24). */
record Succession(UUID organizationId, LocalDate from, UUID changeId) {}
