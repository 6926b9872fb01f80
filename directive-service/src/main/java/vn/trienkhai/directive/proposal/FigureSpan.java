package vn.trienkhai.directive.proposal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ReportingWindow;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.Span;
import vn.trienkhai.directive.reader.citation.Citation;

/**
 * The span of which a report tells (domain.md 5.10, WINDOW): between two days or months, or since a
 * document was issued whose day the text gives.
 *
 * @param words the words that say it
 */
record FigureSpan(ReportingWindow window, MatchResult words) {

    private static final String DAY = "(\\d{1,2})\\s?/\\s?(\\d{1,2})\\s?/\\s?(\\d{4})";
    private static final String MONTH = "tháng (\\d{1,2})\\s?/\\s?(\\d{4})";
    private static final String OF_FIGURES =
            "(?:số liệu|kỳ báo cáo|mốc thời gian|thời kỳ|thời gian lấy)[^.;]{0,60}? từ ";
    private static final String TO = ",? đến (?:hết )?";
    private static final Pattern DAYS =
            Pattern.compile(OF_FIGURES + "(?:ngày )?" + DAY + TO + "(?:ngày )?" + DAY);
    private static final Pattern MONTHS = Pattern.compile(OF_FIGURES + MONTH + TO + MONTH);
    private static final Pattern SINCE =
            Pattern.compile(
                    OF_FIGURES
                            + "(?:khi|ngày|lúc) (?:có|ban hành) ([^.;]{3,200}?)"
                            + TO
                            + "(?:"
                            + MONTH
                            + "|(?:ngày )?"
                            + DAY
                            + ")");

    /**
     * @param low the words around the report in small letters, which begin at {@code start}
     */
    static @Nullable FigureSpan in(Reading reading, String low, int start) {
        var days = DAYS.matcher(low);
        if (days.find()) {
            return of(days.toMatchResult(), day(days, 1), day(days, 4));
        }
        var months = MONTHS.matcher(low);
        if (months.find()) {
            return of(months.toMatchResult(), firstOf(month(months, 1)), lastOf(month(months, 3)));
        }
        var since = SINCE.matcher(low);
        if (!since.find()) {
            return null;
        }
        var from = issue(reading, start + since.start(1), start + since.end(1));
        var to = since.group(2) == null ? day(since, 4) : lastOf(month(since, 2));
        return of(since.toMatchResult(), from, to);
    }

    private static @Nullable FigureSpan of(
            MatchResult words, @Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || to.isBefore(from)
                ? null
                : new FigureSpan(new ReportingWindow(from, to), words);
    }

    /** The first day of the documents named between two offsets, by their short names as well. */
    private static @Nullable LocalDate issue(Reading reading, int from, int to) {
        var phrase = reading.text().span(from, to);
        var low = reading.text().low().substring(from, to);
        return reading.citations().stream()
                .map(Found::value)
                .filter(cited -> isNamed(cited, phrase) || hasShortName(cited, low))
                .map(Citation::date)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static boolean isNamed(Citation cited, Span phrase) {
        return cited.mentions().stream()
                .mapToInt(Span::from)
                .anyMatch(at -> at >= phrase.from() && at < phrase.to());
    }

    private static boolean hasShortName(Citation cited, String low) {
        return cited.aliases().stream()
                .anyMatch(alias -> low.contains(alias.toLowerCase(Locale.ROOT)));
    }

    private static @Nullable LocalDate firstOf(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    private static @Nullable LocalDate lastOf(@Nullable YearMonth month) {
        return month == null ? null : month.atEndOfMonth();
    }

    private static @Nullable LocalDate day(MatchResult said, int group) {
        try {
            return LocalDate.of(
                    Integer.parseInt(said.group(group + 2)),
                    Integer.parseInt(said.group(group + 1)),
                    Integer.parseInt(said.group(group)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable YearMonth month(MatchResult said, int group) {
        try {
            return YearMonth.of(
                    Integer.parseInt(said.group(group + 1)), Integer.parseInt(said.group(group)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
