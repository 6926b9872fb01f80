package vn.trienkhai.directive.calendar;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.trienkhai.directive.sheet.SheetFile;
import vn.trienkhai.directive.sheet.SheetRow;
import vn.trienkhai.platform.time.SpecialDay;

/** Special days as a table, by years, and the lines that are none. */
final class CalendarTable {

    private static final String DATE = "date";
    private static final String KIND = "kind";
    private static final String NAME = "name";
    private static final String BASIS = "legalBasis";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BASIS = 300;
    private static final int MOST_DAYS = 100;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    private final Map<Integer, TreeMap<LocalDate, Day>> years = new TreeMap<>();
    private final List<Wrong> errors = new ArrayList<>();

    private CalendarTable() {}

    /** A line that is no special day. */
    record Wrong(int line, String reason) {}

    static CalendarTable read(SheetFile file) {
        var table = new CalendarTable();
        file.read(List.of(DATE, KIND, NAME, BASIS), Set.of(DATE, KIND, NAME), table::take);
        return table;
    }

    private void take(SheetRow row) {
        try {
            var day = day(row);
            var year = years.computeIfAbsent(day.date().getYear(), any -> new TreeMap<>());
            if (year.putIfAbsent(day.date(), day) != null) {
                throw new IllegalArgumentException(day.date() + " is listed twice");
            }
            if (year.size() > MOST_DAYS) {
                throw new IllegalArgumentException(
                        "A year has at most %d days".formatted(MOST_DAYS));
            }
        } catch (DateTimeParseException e) {
            errors.add(new Wrong(row.line(), "date is a day like 2026-02-17: " + row.cell(DATE)));
        } catch (IllegalArgumentException e) {
            errors.add(new Wrong(row.line(), String.valueOf(e.getMessage())));
        }
    }

    private static Day day(SheetRow row) {
        var date = LocalDate.parse(row.cell(DATE));
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("The year lies between 1945 and 2200");
        }
        var name = text(row, NAME, LONGEST_NAME);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("The day has no name");
        }
        var basis = text(row, BASIS, LONGEST_BASIS);
        return new Day(date, kind(row.cell(KIND)), name, basis.isEmpty() ? null : basis);
    }

    private static SpecialDay.Kind kind(String text) {
        try {
            return SpecialDay.Kind.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "kind is HOLIDAY, COMPENSATORY_OFF or MAKE_UP_WORKDAY, not " + text, e);
        }
    }

    private static String text(SheetRow row, String column, int longest) {
        var text = row.cell(column);
        if (text.length() > longest || !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException(
                    "%s is longer than %d or not in Unicode form NFC".formatted(column, longest));
        }
        return text;
    }

    Map<Integer, List<Day>> years() {
        var all = new TreeMap<Integer, List<Day>>();
        years.forEach((year, days) -> all.put(year, List.copyOf(days.values())));
        return all;
    }

    List<Wrong> errors() {
        return List.copyOf(errors);
    }
}
