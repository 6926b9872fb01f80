package vn.trienkhai.directive.reader.deadline;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.words.Tokens;
import vn.trienkhai.platform.time.Deadline.Kind;

/** "từ ngày … đến ngày …", "Đợt 1: Trong tháng 12/2025", "Đến hết tháng 6/2026, hoàn thành …". */
final class SpanRules {

    private static final int FIRST = 14;
    private static final int SECOND = 5;
    private static final int CUE = 14;
    private static final int ACT = 8;

    private SpanRules() {}

    /** The time in which something is carried out counts by its last day. */
    static int span(DueText text, int i) {
        var tokens = text.tokens;
        var within = tokens.is(i, "trong") && tokens.is(i + 1, "ngày");
        if ((!tokens.is(i, "từ") && !within) || !text.inClause) {
            return i;
        }
        var to = until(text, i + 1);
        var dash = to < 0 && tokens.is(i + 1, "ngày") && tokens.gap(i + 3) == '-';
        var moment = dash ? text.moments.at(i + 1) : to < 0 ? null : last(text, to + 1);
        if (moment == null || moment.date() == null) {
            return i;
        }
        var held = tokens.is(i - 1, "ra") && text.isComing(moment);
        var fits = within || held || isCarriedOut(text, i);
        var near = moment.kind() != Kind.YEAR || (tokens.is(i + 1, "nay") && text.isNear(moment));
        if (fits
                && near
                && isAhead(text, moment)
                && !text.isPast(moment)
                && !text.isOpen(moment.end(), moment.end() + 5)) {
            text.dues.moment(
                    i, moment.end(), moment, true, moment.yearly() ? 0.65 : 0.75, "time span");
        }
        return moment.end();
    }

    /** Where "đến" stands behind a first time; -1 when this is no span of times. */
    private static int until(DueText text, int from) {
        var tokens = text.tokens;
        var first = text.moments.at(from);
        var at = tokens.is(from, "nay") ? from + 1 : first == null ? -1 : first.end();
        at += tokens.is(from, "đầu") && first == null ? 3 : 0;
        for (var k = at; at > 0 && k < Math.min(text.sentenceEnd, from + FIRST); k++) {
            if (tokens.is(k, "đến") || tokens.is(k, "tới")) {
                return k;
            }
            if (";.".indexOf(tokens.gap(k)) >= 0 || k - at > 3) {
                return -1;
            }
        }
        return -1;
    }

    /** "đến hết …", "đến ngày bầu cử 15/3/2026". */
    private static @Nullable Moment last(DueText text, int from) {
        for (var k = from; k < Math.min(text.sentenceEnd, from + SECOND); k++) {
            if (k > from && text.tokens.gap(k) != ' ') {
                return null;
            }
            var moment = text.moments.at(k);
            if (moment != null && moment.date() != null) {
                return moment;
            }
        }
        return null;
    }

    /** Something is done in that time; it is not the window of a report or of figures. */
    private static boolean isCarriedOut(DueText text, int i) {
        var tokens = text.tokens;
        if (i == text.sentence || "(:".indexOf(tokens.gap(i)) >= 0) {
            return true;
        }
        var from = Math.max(text.sentence, i - CUE);
        return text.has(DueWords.CARRY, from, i)
                && !text.has(DueWords.WINDOW, Math.max(text.sentence, i - 6), i)
                && !text.isFact(i);
    }

    /** "Tháng 12/2025: …", "Đợt 1: Trong tháng 12/2025", "Quý I/2026, tổ chức …". */
    static int leading(DueText text, int i) {
        var tokens = text.tokens;
        if (!text.inClause || (i != text.sentence && tokens.gap(i) != ':')) {
            return i;
        }
        var start = i + (tokens.is(i, "dự") && tokens.is(i + 1, "kiến") ? 2 : 0);
        start += DueWords.WITHIN.at(tokens, start);
        var moment = text.moments.at(start);
        if (moment == null
                || moment.date() == null
                || !isWhole(text, moment)
                || !isAhead(text, moment)) {
            return i;
        }
        var day = moment.kind() == Kind.DATE && tokens.gap(i) == ':' && !moment.yearly();
        var last = day && (moment.end() == text.sentenceEnd || tokens.gap(moment.end()) == '(');
        var ends = last || moment.end() >= tokens.count() || tokens.gap(moment.end()) == ':';
        var acts =
                (tokens.gap(moment.end()) == ',' && acts(text, moment.end()))
                        || (moment.kind() != Kind.DATE
                                && DueWords.PERIODIC_ACT.at(tokens, moment.end()) > 0);
        var wholeYear = moment.kind() == Kind.YEAR && !tokens.is(start, "cuối");
        var step = text.schedule && tokens.gap(moment.end()) == ',' && i == text.sentence;
        if (!step && (wholeYear ? !ends || tokens.gap(i) != ':' : !ends && !acts)) {
            return i;
        }
        text.dues.moment(
                i, moment.end(), moment, true, moment.yearly() ? 0.65 : 0.75, "leading time");
        return moment.end();
    }

    private static boolean isWhole(DueText text, Moment moment) {
        return !text.isOpen(moment.end(), moment.end() + 5) && !text.isPast(moment);
    }

    private static boolean isAhead(DueText text, Moment moment) {
        return moment.kind() != Kind.DATE || text.isAhead(moment);
    }

    private static boolean acts(DueText text, int from) {
        return text.has(DueWords.PERIODIC_ACT, from, from + ACT)
                || text.has(DueWords.FINISH, from, from + ACT);
    }

    /** "đến ngày 30/6/2026 hoàn thành …", "Đến hết tháng 6/2026, phải xong …". */
    static int byThen(DueText text, int i) {
        var tokens = text.tokens;
        if (!tokens.is(i, "đến") || !text.inClause) {
            return i;
        }
        if (i != text.sentence && ",;:(".indexOf(tokens.gap(i)) < 0) {
            return finishedBy(text, i);
        }
        var moment = last(text, i + 1);
        if (moment == null || !isAhead(text, moment) || !isWhole(text, moment)) {
            return i;
        }
        var from = moment.end();
        var done = text.has(DueWords.DONE, from, from + (moment.kind() == Kind.YEAR ? 3 : ACT));
        if (done && !isTarget(tokens, from)) {
            text.dues.moment(i, from, moment, true, 0.7, "until a day");
        }
        return from;
    }

    /** "Hoàn thành việc … đến hết năm 2027.": the end of a sentence that begins with the act. */
    private static int finishedBy(DueText text, int i) {
        var moment = last(text, i + 1);
        if (moment == null
                || !text.tokens.is(i + 1, "hết")
                || !text.isAhead(moment)
                || moment.end() < text.sentenceEnd
                || !text.has(DueWords.DECIDE, text.sentence, text.sentence + 3)) {
            return i;
        }
        text.dues.moment(i, moment.end(), moment, true, 0.7, "until a day");
        return moment.end();
    }

    /** "đạt 95 %": a target. */
    private static boolean isTarget(Tokens tokens, int from) {
        for (var k = from; k < from + ACT; k++) {
            if (tokens.is(k, "đạt") || tokens.is(k, "có") || tokens.is(k, "tỷ")) {
                return true;
            }
        }
        return false;
    }
}
