package vn.trienkhai.directive.proposal;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a duty is called and what it says, in the words of the document. */
final class Wording {

    /** Shorter passages tell what, but not of what. */
    private static final int TELLING = 40;

    /** A longer clause says many things and not what this duty is. */
    private static final int ONE_DUTY = 4000;

    private static final int NAME = 150;

    /** "gửi", "gửi về": no name of anything. */
    private static final int SENT = 12;

    private static final Pattern REPORT = Pattern.compile("[Bb]áo cáo(?: \\p{Ll}+)*");
    private static final Pattern AFTER_NAME =
            Pattern.compile(" (?:về|gửi|lên|cho|với|trước|định kỳ|hằng|hàng|qua|theo)$");

    private final Places places;

    Wording(Places places) {
        this.places = places;
    }

    /** The longest passage; where it is but a word, the clause or row it stands in says more. */
    String text(Group group) {
        var first = group.first();
        if (first.place().row()) {
            return places.written(first.place().block(), places.blockEnd(first.place()));
        }
        var longest =
                group.acts().stream()
                        .filter(act -> !act.place().labelled())
                        .map(act -> act.value().text())
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
        if (longest.length() >= TELLING) {
            return longest;
        }
        var around =
                group.home() >= 0
                        ? places.wording(group.home())
                        : places.written(first.place().block(), places.blockEnd(first.place()));
        return longest.isEmpty()
                        || (around.length() > longest.length() && around.length() <= ONE_DUTY)
                ? around
                : longest;
    }

    /** "Báo cáo tình hình thực hiện …": what a report is called, as far as the words say. */
    @Nullable String report(Act act) {
        var part = places.part(act.place());
        var from = Math.min(part.length(), Math.max(0, act.from() - act.place().part()));
        var found = REPORT.matcher(part);
        return found.find(from) || found.find(0) ? named(found.group()) : written(act);
    }

    /**
     * "xây dựng báo cáo tổng kết; gửi …": the one last named before it is sent; a report where the
     * words only say that it is.
     */
    private @Nullable String written(Act act) {
        var found = REPORT.matcher(places.written(act.place().sentence(), act.from()));
        return found.results()
                .reduce((_, last) -> last)
                .map(last -> named(last.group()))
                .orElse(act.value().text().length() < SENT ? "Báo cáo" : null);
    }

    private static @Nullable String named(String said) {
        var name = said;
        for (var cut = AFTER_NAME.matcher(name); cut.find(); cut = AFTER_NAME.matcher(name)) {
            name = name.substring(0, cut.start());
        }
        return Fit.line(
                name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1), NAME);
    }
}
