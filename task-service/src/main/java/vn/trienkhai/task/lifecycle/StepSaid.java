package vn.trienkhai.task.lifecycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of the step a deadline is counted from.
 *
 * @param correction why it is another day than was told before
 */
public record StepSaid(LocalDate on, @Nullable String correction) {}
