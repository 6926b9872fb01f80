package vn.trienkhai.platform.time;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One step of the way from a phrase to a day: a stable code, its values, and a sentence for people.
 */
public record ExplanationStep(Code code, List<String> values) {

    /** What was done or found, with the sentence in Vietnamese and English. */
    public enum Code {
        BEFORE_DATE(
                "“Trước ngày %1$s” không tính ngày đó: ngày cuối cùng còn hạn là %2$s.",
                "“Before %1$s” excludes that day: the last day allowed is %2$s."),
        BY_DATE("Hạn tính cả ngày %1$s.", "%1$s itself is still in time."),
        BEFORE_PERIOD(
                "Trước kỳ %1$s: ngày cuối cùng còn hạn là %2$s.",
                "Before %1$s begins: the last day allowed is %2$s."),
        WITHIN_PERIOD(
                "Trong kỳ %1$s: ngày cuối cùng còn hạn là %2$s.",
                "Within %1$s: the last day allowed is %2$s."),
        COUNTED(
                "Tính %2$s kể từ %1$s, không tính ngày đầu: ngày cuối cùng còn hạn là %3$s.",
                "%2$s counted from %1$s, the first day not counted: the last day is %3$s."),
        COUNTED_EXCLUSIVE(
                "Trước khi hết thời hạn: ngày cuối cùng còn hạn là %1$s.",
                "Before that period ends: the last day allowed is %1$s."),
        START_UNKNOWN(
                "Chưa biết mốc bắt đầu (%1$s) nên chưa tính được ngày.",
                "The day it is counted from (%1$s) is not known yet, so there is no date."),
        FOLLOWS(
                "Thực hiện sau %1$s; văn bản không ấn định số ngày.",
                "Follows %1$s; the document does not say how soon."),
        RECURS(
                "Định kỳ theo quy tắc %1$s: lần tới còn hạn đến %2$s.",
                "Recurs by %1$s: the next one is due by %2$s."),
        RECURS_WITHOUT_START(
                "Định kỳ theo quy tắc %1$s nhưng chưa có ngày của lần đầu.",
                "Recurs by %1$s, but the first day is not known."),
        RECURRENCE_ENDED("Không còn lần nào nữa.", "No further time is due."),
        VAGUE(
                "Cụm từ “%1$s” không ấn định ngày; hệ thống không tự đặt ra ngày.",
                "The phrase “%1$s” names no day, and none is made up."),
        NO_DEADLINE("Không có thời hạn.", "There is no deadline."),
        NOT_WORKED(
                "%1$s không phải ngày làm việc (%2$s): ngày làm việc cuối cùng là %3$s.",
                "%1$s is not a working day (%2$s): the last working day is %3$s."),
        YEAR_UNKNOWN(
                "Lịch làm việc chưa có ngày nghỉ của năm %1$s; chỉ tính thứ bảy và chủ nhật.",
                "The calendar has no days off for %1$s yet; only weekends are counted.");

        private final String vietnamese;
        private final String english;

        Code(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }
    }

    public ExplanationStep {
        values = List.copyOf(values);
    }

    static ExplanationStep step(Code code, Object... values) {
        return new ExplanationStep(code, Arrays.stream(values).map(String::valueOf).toList());
    }

    /** The sentence, Vietnamese unless the locale is English. */
    public String text(Locale locale) {
        var english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return String.format(
                Locale.ROOT,
                english ? code.english : code.vietnamese,
                values.stream().map(value -> Wording.of(value, english)).toArray());
    }
}
