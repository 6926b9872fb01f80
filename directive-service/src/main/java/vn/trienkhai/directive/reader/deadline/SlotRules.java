package vn.trienkhai.directive.reader.deadline;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.deadline.ReadDeadline.Every;
import vn.trienkhai.platform.time.Deadline.Kind;

/** Places for the time: "Thời gian thực hiện: …" and brackets at the end of a task. */
final class SlotRules {

    private static final int BRACKETS = 25;
    private static final int ALONE = 14;

    private SlotRules() {}

    /** "Thời gian thực hiện: …": the last moment after the colon. */
    static int place(DueText text, int i) {
        var tokens = text.tokens;
        if (i != text.sentence && ";(.-".indexOf(tokens.gap(i)) < 0) {
            return i;
        }
        var many = DueWords.SLOT.at(tokens, i);
        if (many == 0 || tokens.gap(i + many) != ':') {
            return i;
        }
        var end = i + many;
        while (end < text.sentenceEnd && tokens.gap(end) != ';') {
            end++;
        }
        return fill(text, i + many, end, 0.93);
    }

    /** A line or cell of its own that says nothing but when: "Quý II/2025", "Hằng năm". */
    static int alone(DueText text, int i) {
        var tokens = text.tokens;
        if (i != 0 || tokens.count() > ALONE || !text.inClause) {
            return i;
        }
        var at = DueWords.BEFORE.at(tokens, 0);
        at += at == 0 ? DueWords.WITHIN.at(tokens, 0) : 0;
        var moment = text.moments.span(at);
        var period = Periods.each(tokens, at);
        var end =
                moment != null && moment.date() != null
                        ? moment.end()
                        : period != null ? period.end() : -1;
        var filled = end > 0 && (end == tokens.count() || DueWords.AND_ON.at(tokens, end) > 0);
        return filled || isTimeOnly(text) ? fill(text, 0, tokens.count(), 0.8) : i;
    }

    /** Whether every word of the paragraph is a number or a word for times. */
    private static boolean isTimeOnly(DueText text) {
        var tokens = text.tokens;
        var units = 0;
        for (var i = 0; i < tokens.count(); i++) {
            if (!tokens.isNumber(i) && DueWords.TIME.at(tokens, i) == 0) {
                return false;
            }
            units += DueWords.UNIT.at(tokens, i);
        }
        return units > 0;
    }

    /** The deadline a place for the time holds. */
    static int fill(DueText text, int from, int end, double sure) {
        if (from >= end || text.isOpen(from, end)) {
            return end;
        }
        var tokens = text.tokens;
        var best = last(text, from, end);
        var every = period(text, from, end);
        if (best != null && !(best.yearly() && every != null)) {
            var exclusive = DueWords.BEFORE.at(tokens, from) > 0 && !tokens.is(from, "xong");
            text.moment(
                    from, end, best, !exclusive, best.yearly() ? 0.8 : sure, "place for the time");
        } else if (every != null || (tokens.is(from, "định") && tokens.is(from + 1, "kỳ"))) {
            text.every(from, end, every, sure, "place for the time");
        }
        return end;
    }

    private static @Nullable Moment last(DueText text, int from, int end) {
        Moment best = null;
        var i = from;
        while (i < end) {
            var next = text.moments.span(i);
            if (next == null || next.date() == null || next.end() > end) {
                i++;
                continue;
            }
            if (best == null || best.date() == null || !next.date().isBefore(best.date())) {
                best = next;
            }
            i = next.end();
        }
        return best;
    }

    private static @Nullable Every period(DueText text, int from, int end) {
        for (var i = from; i < end; i++) {
            var period = Periods.bare(text.tokens, i);
            if (period != null && period.every() != Every.DAILY) {
                return period.every();
            }
        }
        return null;
    }

    /** "(trong năm 2013)", "(Quý IV/2013)" at the end of a task. */
    static int brackets(DueText text, int i) {
        var tokens = text.tokens;
        if (tokens.gap(i) != '(' || !text.inClause) {
            return i;
        }
        var end = i + 1;
        while (end < Math.min(text.sentenceEnd, i + BRACKETS)
                && ").;".indexOf(tokens.gap(end)) < 0) {
            end++;
        }
        var start = i + DueWords.SLOT.at(tokens, i);
        start += DueWords.WITHIN.at(tokens, start);
        var moment = text.moments.at(start);
        if (moment == null
                || moment.date() == null
                || moment.yearly()
                || moment.kind() == Kind.DATE
                || (").;".indexOf(tokens.gap(end)) < 0 && end < tokens.count())) {
            return i;
        }
        return fill(text, start, end, 0.8);
    }
}
