package vn.trienkhai.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.time.SpecialDay.Kind;

/**
 * For each day the nearest layer that says something about it decides, at last the base (row 55).
 */
class LayeredCalendarTest {

    private static final LocalDate TUESDAY = LocalDate.of(2037, 3, 17);
    private static final LocalDate WEDNESDAY = TUESDAY.plusDays(1);
    private static final LocalDate THURSDAY = TUESDAY.plusDays(2);
    private static final Map<String, List<SpecialDay>> RECORDED =
            Map.of(
                    "VN", List.of(off(TUESDAY), off(THURSDAY)),
                    "VN_FAR", List.of(worked(TUESDAY), off(WEDNESDAY)),
                    "VN_NEAR", List.of(off(TUESDAY), worked(WEDNESDAY)));

    @Test
    void theNearestDecidesAndWhatItDoesNotSayTheNextDoes() {
        var layered = lay(CalendarLayer.always("VN_NEAR"), CalendarLayer.always("VN_FAR"));
        assertThat(worked(layered)).containsExactly(false, true, false);
        assertThat(layered.origin(TUESDAY)).contains(CalendarLayer.always("VN_NEAR"));
        assertThat(layered.origin(THURSDAY)).isEmpty();
        assertThat(layered.calendar().id()).isEqualTo("VN");
    }

    @Test
    void aLayerCoversOnlyItsDays() {
        var near = new CalendarLayer("VN_NEAR", WEDNESDAY, WEDNESDAY);
        assertThat(worked(lay(near, CalendarLayer.always("VN_FAR"))))
                .containsExactly(true, true, false);
        var far = new CalendarLayer("VN_FAR", null, TUESDAY);
        assertThat(worked(lay(far))).containsExactly(true, true, false);
        assertThat(worked(lay(new CalendarLayer("VN_FAR", THURSDAY, null))))
                .containsExactly(false, true, false);
    }

    @Test
    void withoutLayersTheBaseDecidesAndUnrecordedYearsStayUnknown() {
        assertThat(worked(lay())).containsExactly(false, true, false);
        assertThat(lay().calendar().knows(2037)).isTrue();
        assertThat(lay().calendar().knows(2038)).isFalse();
        assertThat(worked(lay(CalendarLayer.always("VN_OTHER"))))
                .containsExactly(false, true, false);
    }

    private static List<Boolean> worked(LayeredCalendar layered) {
        return List.of(TUESDAY, WEDNESDAY, THURSDAY).stream()
                .map(layered.calendar()::isWorkingDay)
                .toList();
    }

    private static LayeredCalendar lay(CalendarLayer... nearestFirst) {
        return LayeredCalendar.of(
                "VN",
                List.of(nearestFirst),
                id -> RECORDED.containsKey(id) ? Map.of(2037, RECORDED.get(id)) : Map.of());
    }

    private static SpecialDay off(LocalDate day) {
        return new SpecialDay(day, Kind.HOLIDAY, "Nghỉ");
    }

    private static SpecialDay worked(LocalDate day) {
        return new SpecialDay(day, Kind.MAKE_UP_WORKDAY, "Làm việc");
    }
}
