package vn.trienkhai.directive.issuing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * With which number and on which day.
 *
 * @param number given by hand; taken from the register when absent
 */
record IssueRequest(LocalDate issuedOn, @Nullable Integer number) {}
