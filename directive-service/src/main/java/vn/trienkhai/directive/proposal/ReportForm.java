package vn.trienkhai.directive.proposal;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ReportingOutlineItem;
import vn.trienkhai.directive.api.ReportingWindow;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.clause.ReadClause;

/**
 * What a report covers and answers, where the text says it: the span of its figures, the points it
 * must go into, and whether nothing to tell is told as well (rows 19, 20).
 */
final class ReportForm {

    private static final int REACH = 4000;
    private static final int ITEMS = 50;
    private static final Pattern CONTENTS =
            Pattern.compile(
                    "nội dung báo cáo|báo cáo[^.;:]{0,60}(?:gồm|nêu rõ|tập trung|nội dung)[^.;:]{0,60}:");
    private static final Pattern NIL =
            Pattern.compile(
                    "(?:kể cả|trường hợp|nếu) (?:khi |trường hợp )?không (?:có|phát sinh)[^.;]{0,80}"
                            + "(?:vẫn|cũng)[^.;]{0,20} báo cáo|kể cả (?:khi |trường hợp )?không phát"
                            + " sinh|báo cáo “?không phát sinh");

    private final Reading reading;
    private final Gathering gathered;

    ReportForm(Reading reading, Gathering gathered) {
        this.reading = reading;
        this.gathered = gathered;
    }

    /** The span of facts, both days included; null unless both are said. */
    @Nullable ReportingWindow window(String pointer, Place place) {
        var said = FigureSpan.in(reading, low(place), start(place));
        if (said == null) {
            return null;
        }
        evidence(pointer + "/window", place, said.words(), "figures of a span");
        return said.window();
    }

    /** Whether a report that nothing happened is wanted; null where the text does not say. */
    @Nullable Boolean nilAllowed(String pointer, Place place) {
        var said = NIL.matcher(low(place));
        if (!said.find()) {
            return null;
        }
        evidence(pointer + "/nilAllowed", place, said.toMatchResult(), "nothing to tell is told");
        return true;
    }

    /** The points below a clause that says what the report contains. */
    List<ReportingOutlineItem> outline(String pointer, Place place) {
        var clauses = reading.clauses();
        for (var index = Math.max(0, place.home()); index < clauses.size(); index++) {
            var clause = clauses.get(index).value();
            if (clause.from() >= end(place)) {
                break;
            }
            if (CONTENTS.matcher(own(clause)).find()) {
                var items = below(index);
                if (items.size() > 1) {
                    gathered.add(
                            pointer + "/outline",
                            clauses.get(index).atMost(0.7),
                            items.size() + " items");
                    return items;
                }
            }
        }
        return List.of();
    }

    private List<ReportingOutlineItem> below(int above) {
        return reading.clauses().stream()
                .map(Found::value)
                .filter(clause -> clause.parent() == above)
                .limit(ITEMS)
                .map(this::item)
                .toList();
    }

    private ReportingOutlineItem item(ReadClause clause) {
        var own = reading.text().text(clause.from(), clause.ownTo());
        var words = own.substring(Math.min(own.length(), clause.marker().length())).strip();
        var title = Fit.line(words.isEmpty() ? own : words, 200);
        return new ReportingOutlineItem(
                clause.ref().length() > 20 ? clause.marker().replaceAll("\\W+$", "") : clause.ref(),
                title == null ? own : title,
                true);
    }

    private String own(ReadClause clause) {
        var to = Math.min(clause.ownTo(), clause.from() + REACH);
        return reading.text().low().substring(clause.from(), to);
    }

    /** The clause around the report with what is below it, or its paragraph. */
    private String low(Place place) {
        return reading.text().low().substring(start(place), end(place));
    }

    private int start(Place place) {
        return place.home() < 0
                ? place.block()
                : reading.clauses().get(place.home()).value().from();
    }

    private int end(Place place) {
        var to =
                place.home() < 0
                        ? Math.max(place.to(), place.block())
                        : reading.clauses().get(place.home()).value().to();
        return Math.min(reading.text().length(), Math.min(to, start(place) + REACH));
    }

    private void evidence(String pointer, Place place, MatchResult said, String rule) {
        var from = start(place) + said.start();
        var found = reading.text().found(said.group(), from, start(place) + said.end(), 0.8, rule);
        gathered.add(pointer, found, said.group().toLowerCase(Locale.ROOT));
    }
}
