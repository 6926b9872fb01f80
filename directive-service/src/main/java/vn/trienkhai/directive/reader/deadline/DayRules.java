package vn.trienkhai.directive.reader.deadline;

import vn.trienkhai.directive.reader.words.Tokens;
import vn.trienkhai.platform.time.Deadline.Kind;

/** "trước ngày …", "chậm nhất …", "trong quý …". */
final class DayRules {

    private static final int BACK = 12;

    private DayRules() {}

    /** A day or period that must not be passed. */
    static int dated(DueText text, int i) {
        var tokens = text.tokens;
        var before = DueWords.BEFORE.at(tokens, i);
        var by = DueWords.BY.at(tokens, i);
        var at = i + Math.max(before, by);
        if (before + by == 0 || tokens.is(i - 1, "mới") || tokens.gap(at) == ';') {
            return i;
        }
        var exclusive = before > by || tokens.is(at, "trước");
        at += tokens.is(at, "trước") ? 1 : 0;
        at += tokens.is(at, "ngày") && tokens.is(at + 1, "trước") ? 2 : 0;
        at +=
                switch (tokens.word(at)) {
                    case "là", "vào", "trong", "đến" -> 1;
                    default -> 0;
                };
        var moment = text.moments.at(at);
        if (moment != null && exclusive && isPeriod(tokens, at, moment)) {
            return due(text, i, moment.before(), true);
        }
        if (moment != null) {
            return due(text, i, moment, !exclusive || Days.isHour(tokens, at));
        }
        var period = RepeatRules.runsTo(tokens, at);
        if (period != null) {
            RepeatRules.repeat(text, i, period, 0.88);
            return period.end();
        }
        return i + 1;
    }

    /** "(trước) năm 2024", not "(trước) cuối năm 2024". */
    private static boolean isPeriod(Tokens tokens, int at, Moment moment) {
        return moment.kind() != Kind.DATE
                && !moment.yearly()
                && DueWords.UNIT.at(tokens, at) > 0
                && !tokens.is(at, "ngày");
    }

    private static int due(DueText text, int from, Moment moment, boolean inclusive) {
        if (moment.date() == null || moment.yearly()) {
            var period = RepeatRules.behind(text, moment);
            if (period != null) {
                RepeatRules.repeat(text, from, period, 0.92);
                return period.end();
            }
            if (text.belongsToPeriod(from, moment.end())) {
                return moment.end();
            }
        }
        if (moment.date() == null
                || text.isFact(from)
                || text.isPast(moment)
                || (moment.kind() == Kind.YEAR && !text.finishes(from, moment.end()))) {
            return moment.end();
        }
        var sure = moment.kind() == Kind.YEAR ? 0.75 : moment.yearly() ? 0.85 : 0.95;
        sure = text.isOver(moment) ? Math.min(sure, 0.6) : sure;
        var rule = inclusive ? "by a day" : "before a day";
        text.dues.moment(from, moment.end(), moment, inclusive, sure, rule);
        return moment.end();
    }

    /** "gửi về Sở … ngày 20/4/2027 để tổng hợp": a day to come on which something is sent. */
    static int onDay(DueText text, int i) {
        var tokens = text.tokens;
        var moment = tokens.is(i, "ngày") && text.inClause ? text.moments.at(i) : null;
        if (moment == null || moment.date() == null || moment.yearly() || !text.isComing(moment)) {
            return i;
        }
        for (var k = i - 1; k >= Math.max(text.sentence, i - BACK); k--) {
            if (tokens.gap(k + 1) != ' ' || DueWords.NO_DAY.at(tokens, k) > 0) {
                return i;
            }
            if (DueWords.SEND.at(tokens, k) > 0) {
                text.dues.moment(i, moment.end(), moment, true, 0.7, "on a day");
                return moment.end();
            }
        }
        return i;
    }

    /** "trong quý II/2024", "vào năm 2015": a period in which a task ends. */
    static int withinPeriod(DueText text, int i) {
        var tokens = text.tokens;
        var many = DueWords.WITHIN.at(tokens, i);
        var moment = many == 0 ? null : text.moments.at(i + many);
        if (moment == null
                || moment.date() == null
                || (moment.kind() == Kind.DATE && !tokens.is(i, "vào"))
                || !text.inClause
                || text.isPast(moment)) {
            return i;
        }
        var period = moment.yearly() ? RepeatRules.after(tokens, moment.end()) : null;
        if (period != null) {
            text.dues.every(i, period.end(), period.every(), 0.85, "month of every period");
            return period.end();
        }
        period(text, i, moment);
        return moment.end();
    }

    private static void period(DueText text, int i, Moment moment) {
        var vague = moment.kind() == Kind.YEAR || moment.yearly();
        if (moment.kind() != Kind.YEAR && text.isOver(moment)) {
            return;
        }
        if (text.tokens.is(i - 1, "ra") && text.tokens.is(i - 2, "diễn")) {
            return; // tells when an event takes place
        }
        if (moment.kind() == Kind.YEAR && (text.budget || text.tokens.is(i - 3, "mới"))) {
            return;
        }
        var ends = text.finishes(i, moment.end()) && !text.isFact(i);
        var open = text.isOpen(moment.end(), moment.end() + 5);
        var told = vague && text.tokens.is(i, "trong") && isOfYear(text, i);
        if (!open && !told && (ends || !vague)) {
            var sure = ends && !vague ? 0.85 : 0.65;
            text.dues.moment(i, moment.end(), moment, true, sure, "within a period");
        }
    }

    /** "kết quả trong năm 2024": only says of which year something is. */
    private static boolean isOfYear(DueText text, int i) {
        var tokens = text.tokens;
        if (tokens.gap(i) == ';' || tokens.gap(i) == ',') {
            return false;
        }
        for (var k = i - 1; k >= Math.max(text.sentence, i - 7); k--) {
            if (DueWords.FINISH.at(tokens, k) > 0 && !tokens.is(k, "báo")) {
                return false;
            }
            if (DueWords.OF_YEAR.at(tokens, k) > 0) {
                return !text.has(DueWords.DECIDE, Math.max(text.sentence, k - 6), k);
            }
            if (tokens.gap(k) == ',' || tokens.gap(k) == ';') {
                return false;
            }
        }
        return false;
    }
}
