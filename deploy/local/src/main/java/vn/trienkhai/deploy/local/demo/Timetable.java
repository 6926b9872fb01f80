package vn.trienkhai.deploy.local.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/**
 * The days of the review: when the plan is issued, and the four days before which something is due
 * (each is excluded).
 */
public record Timetable(
        LocalDate issued,
        LocalDate reports,
        LocalDate appraisal,
        LocalDate conference,
        LocalDate signature) {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("dd/M/uuuu");

    /** The days of 2022; the plan bears no day itself, so its day is ours. */
    public static Timetable of2022() {
        return new Timetable(
                LocalDate.of(2022, 3, 1),
                LocalDate.of(2022, 4, 8),
                LocalDate.of(2022, 4, 15),
                LocalDate.of(2022, 4, 29),
                LocalDate.of(2022, 5, 8));
    }

    /** The same spans around a day, on which the reports are nearly due. */
    public static Timetable around(LocalDate today) {
        var reports = today.plusDays(3);
        var first = of2022();
        long shift = reports.toEpochDay() - first.reports().toEpochDay();
        return new Timetable(
                today.minusDays(10),
                reports,
                first.appraisal().plusDays(shift),
                first.conference().plusDays(shift),
                first.signature().plusDays(shift));
    }

    /** What the documents of the play name, as day and in words. */
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        put(names, "issued", issued);
        put(names, "reports", reports);
        put(names, "appraisal", appraisal);
        put(names, "conference", conference);
        put(names, "signature", signature);
        return names;
    }

    private static void put(Map<String, String> names, String name, LocalDate day) {
        names.put("day." + name, day.toString());
        names.put("words." + name, WORDS.format(day));
    }
}
