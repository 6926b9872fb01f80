package vn.trienkhai.task.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.time.SpecialDay;
import vn.trienkhai.task.ForeignEvents;

/** Our view of a calendar year against the contract of its owner. */
class CalendarContractTest {

    private static final String TYPE = "calendar.recorded.v1";

    @Test
    void understandsTheOwnersExample() {
        var event = ForeignEvents.example("directive-service", TYPE, CalendarRecorded.class);

        assertThat(event.days())
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day).hasNoNullFieldsOrProperties());
        ForeignEvents.assertPromised(CalendarRecorded.class, "directive-service", TYPE, "");
        ForeignEvents.assertPromised(
                CalendarRecorded.Day.class, "directive-service", TYPE, "/properties/days/items");
    }

    @Test
    void knowsEveryKindOfDay() {
        var kinds =
                ForeignEvents.schema("directive-service", TYPE)
                        .at("/properties/days/items/properties/kind/enum");

        assertThat(kinds)
                .extracting(kind -> kind.asText())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(SpecialDay.Kind.values()).map(Enum::name).toList());
    }
}
