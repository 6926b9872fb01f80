package vn.trienkhai.directive.reader.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Scene;
import vn.trienkhai.directive.reader.clause.ReadClause;
import vn.trienkhai.directive.reader.deadline.ReadDeadline.Every;
import vn.trienkhai.directive.reader.words.Tokens;
import vn.trienkhai.platform.time.Deadline.Kind;
import vn.trienkhai.platform.time.Deadline.Unit;

/** What was found in a paragraph, with the words from the first to the one before {@code end}. */
final class Dues {

    /** So many words may stand between a period and its day. */
    private static final int REACH = 60;

    /** A scanner spoilt a word of it, and perhaps a figure. */
    private static final double SPOILT = 0.85;

    private final Scene scene;
    private final Tokens tokens;
    private final Moments moments;
    private final @Nullable ReadClause clause;
    private final boolean dated;
    private final List<Found<ReadDeadline>> found;

    /** The last period found, for a day of it that stands further on. */
    private @Nullable Returning period;

    private record Returning(int index, int from, Every every) {}

    /**
     * @param dated whether the day of the document is known
     */
    Dues(
            Scene scene,
            Tokens tokens,
            Moments moments,
            @Nullable ReadClause clause,
            boolean dated,
            List<Found<ReadDeadline>> found) {
        this.scene = scene;
        this.tokens = tokens;
        this.moments = moments;
        this.clause = clause;
        this.dated = dated;
        this.found = found;
    }

    void moment(int from, int end, Moment moment, boolean inclusive, double sure, String rule) {
        if (moment.yearly() && !dated) {
            return;
        }
        var value =
                new ReadDeadline(
                        moment.kind(),
                        text(from, end),
                        moment.date(),
                        inclusive,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        ref());
        found.add(found(value, from, end, sure, rule));
    }

    void within(int from, int end, int amount, Unit unit, @Nullable String after, String rule) {
        var value =
                new ReadDeadline(
                        Kind.AFTER,
                        text(from, end),
                        null,
                        true,
                        null,
                        null,
                        null,
                        amount,
                        unit,
                        after,
                        ref());
        found.add(found(value, from, end, 0.85, rule));
    }

    void every(int from, int end, @Nullable Every every, double sure, String rule) {
        period = every == null ? null : new Returning(found.size(), from, every);
        found.add(found(returning(from, end, every), from, end, sure, rule));
    }

    /** The words up to there tell the days of the period found before. */
    void periodReaches(int end) {
        if (period == null || end - period.from() > REACH) {
            return;
        }
        var before = found.get(period.index());
        var value = returning(period.from(), end, period.every());
        if (value.rule() != null && !value.rule().equals(before.value().rule())) {
            var sure = before.confidence();
            found.set(period.index(), found(value, period.from(), end, sure, before.rule()));
        }
    }

    /** Whether the last period found is that one. */
    boolean come(Every every) {
        return period != null && period.every() == every;
    }

    private ReadDeadline returning(int from, int end, @Nullable Every every) {
        var days =
                every == null
                        ? List.<ReturnDay>of()
                        : new ReturnDays(tokens, moments, every).in(from, end);
        var rule = every == null ? null : ReturnRule.of(every, days);
        return new ReadDeadline(
                every == null ? Kind.PERIODIC_UNSPECIFIED : Kind.RECURRING,
                text(from, end),
                null,
                rule == null || days.getFirst().inclusive(),
                every,
                rule,
                Horizons.of(tokens, from, end),
                null,
                null,
                null,
                ref());
    }

    private Found<ReadDeadline> found(
            ReadDeadline value, int from, int end, double sure, String rule) {
        var to = tokens.to(Math.max(from, end - 1));
        var read = scene.text().found(value, tokens.from(from), to, sure, rule);
        return tokens.areMended(from, end) ? read.atMost(SPOILT) : read;
    }

    private String text(int from, int end) {
        return tokens.text(from, Math.max(from + 1, end));
    }

    private @Nullable String ref() {
        return clause == null ? null : clause.ref();
    }
}
