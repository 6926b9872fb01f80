package vn.trienkhai.directive.reader.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.deadline.ReadDeadline.Every;
import vn.trienkhai.directive.reader.words.Tokens;
import vn.trienkhai.platform.time.Deadline.Kind;

/** Places for the time: "Thời gian thực hiện: …" and brackets at the end of a task. */
final class SlotRules {

    private static final int BRACKETS = 25;
    private static final int ALONE = 14;
    private static final int CELL = 5;

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

    /** "Thời gian thực hiện trong quý IV/2025": a place without a colon. */
    static int field(DueText text, int i) {
        var tokens = text.tokens;
        var many = DueWords.SLOT.at(tokens, i);
        if (many < 3
                || !text.inClause
                || tokens.gap(i + many) != ' '
                || !DueWords.TIME.has(tokens.word(i + many))
                || (i != text.sentence && ",;(:-".indexOf(tokens.gap(i)) < 0)) {
            return i;
        }
        var end = i + many;
        while (end < text.sentenceEnd && ";,)".indexOf(tokens.gap(end)) < 0) {
            end++;
        }
        var before = text.moments.at(i + many + DueWords.BEFORE.at(tokens, i + many));
        var plain = before != null || tokens.is(i + many, "từ") || tokens.is(i + many, "trong");
        return plain ? fill(text, i + many, end, 0.85) : i;
    }

    /** A line or cell of its own that says nothing but when: "Quý II/2025", "Hằng năm". */
    static int alone(DueText text, int i) {
        var tokens = text.tokens;
        if (i != 0
                || tokens.count() > ALONE
                || !text.inClause
                || tokens.gap(0) == '('
                || text.isRest()) {
            return i;
        }
        if (tokens.count() == 1 && Digits.year(tokens, 0) > 0) {
            return text.column ? fill(text, 0, 1, 0.8) : i;
        }
        if (text.afterSlot && beginsTime(text)) {
            return fill(text, 0, text.sentenceEnd, 0.85);
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

    /**
     * A cell of an annex that is a quarter or month with its year, whatever its column is called.
     */
    static boolean isPeriod(Tokens tokens, @Nullable LocalDate issued) {
        if (tokens.count() < 2 || tokens.count() > CELL) {
            return false;
        }
        var moment = new Moments(tokens, issued).at(DueWords.WITHIN.at(tokens, 0));
        return moment != null
                && moment.end() == tokens.count()
                && !moment.yearly()
                && (moment.kind() == Kind.QUARTER || moment.kind() == Kind.MONTH)
                && moment.date() != null
                && issued != null
                && moment.date().isAfter(issued);
    }

    private static boolean beginsTime(DueText text) {
        var tokens = text.tokens;
        return DueWords.TIME.at(tokens, 0) > 0 && !tokens.is(0, "theo");
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
        var tokens = text.tokens;
        if (from >= end || isOpen(text, from, end)) {
            return end;
        }
        if (CountRules.within(text, from) > from) {
            return end;
        }
        var best = last(text, from, end);
        var every = period(text, from, end);
        if (best != null && best.kind() == Kind.YEAR && isFirstOnly(text, from, end)) {
            return end;
        }
        if (best != null && (every == null || !comesBack(text, best, from, end))) {
            var before = DueWords.BEFORE.at(tokens, from);
            var exclusive =
                    before > 0 && !tokens.is(from, "xong") && !Days.isHour(tokens, from + before);
            text.dues.moment(
                    from, end, best, !exclusive, best.yearly() ? 0.8 : sure, "place for the time");
        } else if (every != null || (tokens.is(from, "định") && tokens.is(from + 1, "kỳ"))) {
            text.dues.every(from, end, every, sure, "place for the time");
        }
        return end;
    }

    /** "ngày 15/12 hằng năm", "Hằng năm, giai đoạn 2026-2030". */
    private static boolean comesBack(DueText text, Moment moment, int from, int end) {
        return moment.yearly()
                || (moment.kind() == Kind.YEAR && Horizons.of(text.tokens, from, end) != null);
    }

    /** "từ … trở đi", "Sau ngày …", "Năm 2026 và các năm tiếp theo": no last day. */
    private static boolean isOpen(DueText text, int from, int end) {
        return switch (text.tokens.word(from)) {
            case "sau", "theo", "khi" -> true;
            case "từ", "bắt", "kể" -> text.isOpen(from, end) || !namesItsEnd(text, from, end);
            default -> false;
        };
    }

    /** "từ tháng 3 đến tháng 5" does, "từ tháng 3 đến khi xong" does not. */
    private static boolean namesItsEnd(DueText text, int from, int end) {
        for (var i = from; i < end; i++) {
            if (DueWords.UNTIL.at(text.tokens, i) > 0 && last(text, i, end) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Năm 2026 và các năm tiếp theo" has no last day, "Giai đoạn 2026-2030 và …" has one. */
    private static boolean isFirstOnly(DueText text, int from, int end) {
        return text.isOpen(from, end)
                && !text.tokens.is(from, "giai")
                && text.tokens.gap(from + 2) != '-';
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
            var month = text.tokens.is(i, "tháng") ? RepeatRules.after(text.tokens, i) : null;
            var period = month == null ? Periods.bare(text.tokens, i) : month;
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
        start += tokens.is(start, "dự") && tokens.is(start + 1, "kiến") ? 2 : 0;
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
