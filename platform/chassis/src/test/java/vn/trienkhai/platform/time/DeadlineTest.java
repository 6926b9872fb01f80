package vn.trienkhai.platform.time;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static vn.trienkhai.platform.time.Spring2022.day;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.platform.time.Deadline.Kind;
import vn.trienkhai.platform.time.Deadline.Unit;

/** Deadlines that contradict themselves do not exist. */
class DeadlineTest {

    private static final LocalDate DAY = day("08/04");
    private static final String RULE = "FREQ=MONTHLY";

    static Stream<Arguments> nonsense() {
        return Stream.of(
                row("date", Kind.DATE, null, null, null, null, null, null),
                row("amount", Kind.DATE, DAY, 5, null, null, null, null),
                row("unit", Kind.MONTH, DAY, null, Unit.DAYS, null, null, null),
                row("after", Kind.YEAR, DAY, null, null, "F2", null, null),
                row("recurrence", Kind.QUARTER, DAY, null, null, null, RULE, null),
                row("horizon", Kind.DATE, DAY, null, null, null, null, DAY),
                row("date", Kind.AFTER, DAY, null, null, "F2", null, null),
                row("after", Kind.AFTER, null, 5, Unit.DAYS, null, null, null),
                row("after", Kind.AFTER, null, 5, Unit.DAYS, " ", null, null),
                row("unit", Kind.AFTER, null, 5, null, "F2", null, null),
                row("amount", Kind.AFTER, null, null, Unit.DAYS, "F2", null, null),
                row("amount", Kind.AFTER, null, -1, Unit.DAYS, "F2", null, null),
                row("amount", Kind.AFTER, null, 3661, Unit.DAYS, "F2", null, null),
                row("recurrence", Kind.AFTER, null, null, null, "F2", RULE, null),
                row("recurrence", Kind.RECURRING, DAY, null, null, null, null, null),
                row("recurrence", Kind.RECURRING, DAY, null, null, null, "MONTHLY", null),
                row("recurrence", Kind.RECURRING, DAY, null, null, null, "FREQ=HOURLY", null),
                row("horizon", Kind.RECURRING, DAY, null, null, null, RULE, DAY.minusDays(1)),
                row("date", Kind.PERIODIC_UNSPECIFIED, DAY, null, null, null, null, null),
                row("date", Kind.TIMELY, DAY, null, null, null, null, null),
                row("amount", Kind.SOON, null, 5, Unit.DAYS, null, null, null),
                row("recurrence", Kind.PER_RULES, null, null, null, null, RULE, null),
                row("horizon", Kind.NONE, null, null, null, null, null, DAY));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsenseIsRefusedAndTheFieldNamed(
            String field,
            Kind kind,
            @Nullable LocalDate date,
            @Nullable Integer amount,
            @Nullable Unit unit,
            @Nullable String after,
            @Nullable String recurrence,
            @Nullable LocalDate horizon) {
        assertThatExceptionOfType(DeadlineProblem.class)
                .isThrownBy(
                        () ->
                                new Deadline(
                                        kind,
                                        "raw",
                                        date,
                                        false,
                                        amount,
                                        unit,
                                        after,
                                        recurrence,
                                        horizon))
                .returns(field, DeadlineProblem::field);
    }

    @Test
    void openEndedDutiesMayHaveAHorizon() {
        assertThatNoException()
                .isThrownBy(
                        () ->
                                new Deadline(
                                        Kind.CONTINUOUS,
                                        "đến năm 2030",
                                        null,
                                        false,
                                        null,
                                        null,
                                        null,
                                        null,
                                        DAY));
    }

    private static Arguments row(
            String field,
            Kind kind,
            @Nullable LocalDate date,
            @Nullable Integer amount,
            @Nullable Unit unit,
            @Nullable String after,
            @Nullable String recurrence,
            @Nullable LocalDate horizon) {
        return Arguments.of(field, kind, date, amount, unit, after, recurrence, horizon);
    }
}
