package vn.trienkhai.platform.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline means on a calendar: the last calendar day that is still in time, the last
 * working day not after it, and every step that led there. Without a day both are absent and the
 * explanation says why.
 */
public record Resolution(
        @Nullable LocalDate lastDay,
        @Nullable LocalDate lastWorkingDay,
        List<ExplanationStep> explanation) {

    public Resolution {
        explanation = List.copyOf(explanation);
    }

    public boolean hasDay() {
        return lastDay != null;
    }

    /** The explanation as sentences, Vietnamese unless the locale is English. */
    public List<String> texts(Locale locale) {
        return explanation.stream().map(step -> step.text(locale)).toList();
    }
}
