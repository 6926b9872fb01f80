package vn.trienkhai.directive.reader.deadline;

import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.deadline.ReadDeadline.Every;

/** The RFC 5545 rule of days that come back, such as {@code FREQ=YEARLY;BYMONTH=6,12;…}. */
final class ReturnRule {

    private static final int SHORTEST = 28;
    private static final int YEAR = 12;

    private ReturnRule() {}

    /** Null where the days do not say when every period ends. */
    static @Nullable String of(Every every, List<ReturnDay> days) {
        if (days.isEmpty()) {
            return null;
        }
        return switch (every) {
            case DAILY -> null;
            case WEEKLY ->
                    "FREQ=WEEKLY;BYDAY="
                            + days.stream()
                                    .map(ReturnDay::weekday)
                                    .distinct()
                                    .collect(Collectors.joining(","));
            case MONTHLY -> monthly(days);
            case QUARTERLY, HALF_YEARLY, YEARLY -> yearly(days, months(every));
        };
    }

    /** How many months a period has. */
    static int months(Every every) {
        return switch (every) {
            case DAILY, WEEKLY, MONTHLY -> 1;
            case QUARTERLY -> 3;
            case HALF_YEARLY -> 6;
            case YEARLY -> YEAR;
        };
    }

    /** A month without its 29th, 30th or 31st day has its last one instead. */
    private static String monthly(List<ReturnDay> named) {
        var days = new TreeSet<Integer>();
        named.forEach(each -> days.add(each.day() > 30 ? ReturnDay.LAST : each.day()));
        var last = days.last();
        if (last <= SHORTEST) {
            return "FREQ=MONTHLY;BYMONTHDAY=" + joined(days);
        }
        var places = IntStream.range(1, days.size()).boxed().collect(Collectors.toList());
        places.add(-1);
        IntStream.range(SHORTEST, last).forEach(days::add);
        return "FREQ=MONTHLY;BYMONTHDAY=" + joined(days) + ";BYSETPOS=" + joined(places);
    }

    /** One day of the year named for a shorter period comes back at its distance. */
    private static @Nullable String yearly(List<ReturnDay> all, int period) {
        var periodic = all.stream().filter(each -> each.months().size() > 1).toList();
        var named = periodic.isEmpty() ? all : periodic;
        var days = new TreeSet<Integer>();
        var months = new TreeSet<Integer>();
        var wanted = new TreeSet<Integer>();
        for (var each : named) {
            var step = named.size() == 1 && each.months().size() == 1 ? period : YEAR;
            for (var month : each.months()) {
                for (var more = 0; more < YEAR; more += step) {
                    var in = (month - 1 + more) % YEAR + 1;
                    months.add(in);
                    days.add(each.day());
                    wanted.add(place(in, each.day()));
                }
            }
        }
        var rule = "FREQ=YEARLY;BYMONTH=" + joined(months) + ";BYMONTHDAY=" + joined(days);
        return wanted.size() == months.size() * days.size()
                ? rule
                : chosen(rule, months, days, wanted);
    }

    /** Each month has each of the days in such a rule; those that are meant are chosen by place. */
    private static @Nullable String chosen(
            String rule, SortedSet<Integer> months, SortedSet<Integer> days, Set<Integer> wanted) {
        if (days.first() == ReturnDay.LAST || (months.contains(2) && days.last() > SHORTEST)) {
            return null;
        }
        var places = new ArrayList<Integer>();
        var at = 0;
        for (var month : months) {
            for (var day : days) {
                at += day <= Month.of(month).maxLength() ? 1 : 0;
                if (wanted.contains(place(month, day))) {
                    places.add(at);
                }
            }
        }
        return rule + ";BYSETPOS=" + joined(places);
    }

    private static int place(int month, int day) {
        return month * 100 + day;
    }

    private static String joined(Collection<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
