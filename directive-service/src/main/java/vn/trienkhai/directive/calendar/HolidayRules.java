package vn.trienkhai.directive.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.trienkhai.platform.time.SpecialDay.Kind;

/**
 * The days off that follow from law, as a proposal for one year: Labour Code 2019 art. 112 (from
 * 2021; before that Labour Code 2012 art. 115), Resolution 28/2026/QH16 (24 November, from 2026). A
 * holiday on a weekend day gives the next working day off. Which five days are Tết, which day goes
 * with National Day and which days are swapped is fixed each year by notice; the proposal says so.
 */
final class HolidayRules {

    /** The Labour Code of 2012 took force in this year; earlier rules are not known here. */
    static final int FIRST_YEAR = 2014;

    private static final int CODE_OF_2019 = 2021;
    private static final int CULTURE_DAY = 2026;
    private static final int DAYS_OF_TET = 5;

    private final int year;
    private final TreeMap<LocalDate, Day> days = new TreeMap<>();
    private final List<String> open = new ArrayList<>();

    private HolidayRules(int year) {
        this.year = year;
    }

    /**
     * A year as the rules give it.
     *
     * @param open what only the notice of the year decides
     */
    record Proposal(int year, List<Day> days, List<String> open) {}

    static Proposal propose(int year) {
        var rules = new HolidayRules(year);
        rules.holidays();
        rules.substitutes();
        return new Proposal(year, List.copyOf(rules.days.values()), List.copyOf(rules.open));
    }

    private void holidays() {
        add(LocalDate.of(year, 1, 1), "Tết Dương lịch");
        tet();
        add(LunarDays.hungKings(year), "Giỗ Tổ Hùng Vương (10 tháng 3 âm lịch)");
        add(LocalDate.of(year, 4, 30), "Ngày Chiến thắng");
        add(LocalDate.of(year, 5, 1), "Ngày Quốc tế lao động");
        var nationalDay = LocalDate.of(year, 9, 2);
        add(nationalDay, "Quốc khánh");
        if (year >= CODE_OF_2019) {
            add(besideNationalDay(nationalDay), "Nghỉ liền kề Quốc khánh");
            open.add("Ngày nghỉ liền kề Quốc khánh (01/9 hoặc 03/9) theo thông báo hằng năm");
        }
        if (year >= CULTURE_DAY) {
            add(LocalDate.of(year, 11, 24), "Ngày Văn hóa Việt Nam", "Nghị quyết số 28/2026/QH16");
        }
    }

    /** From the last day of the old lunar year; the notice may begin a day or two earlier. */
    private void tet() {
        var first = LunarDays.tet(year).minusDays(1);
        for (int i = 0; i < DAYS_OF_TET; i++) {
            add(first.plusDays(i), "Tết Nguyên đán");
        }
        open.add("Năm ngày Tết Nguyên đán và việc hoán đổi ngày làm việc theo thông báo hằng năm");
    }

    /** The neighbour that is a working day and makes the longer rest. */
    private static LocalDate besideNationalDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SUNDAY, MONDAY, THURSDAY -> day.plusDays(1);
            case TUESDAY, WEDNESDAY, FRIDAY, SATURDAY -> day.minusDays(1);
        };
    }

    /** In order of the days, so that two in a row give the next two working days. */
    private void substitutes() {
        for (var day : List.copyOf(days.values())) {
            if (isWeekend(day.date())) {
                var free = day.date();
                while (isWeekend(free) || days.containsKey(free)) {
                    free = free.plusDays(1);
                }
                days.put(
                        free,
                        new Day(
                                free,
                                Kind.COMPENSATORY_OFF,
                                "Nghỉ bù " + day.name(),
                                code() + ", khoản 3"));
            }
        }
    }

    private void add(LocalDate date, String name) {
        add(date, name, code() + ", khoản 1");
    }

    private void add(LocalDate date, String name, String basis) {
        days.putIfAbsent(date, new Day(date, Kind.HOLIDAY, name, basis));
    }

    private String code() {
        return year >= CODE_OF_2019
                ? "Bộ luật Lao động 2019, Điều 112"
                : "Bộ luật Lao động 2012, Điều 115";
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
