package vn.trienkhai.directive.reader.deadline;

import vn.trienkhai.directive.reader.words.Tokens;
import vn.trienkhai.platform.time.Deadline.Kind;
import vn.trienkhai.platform.time.Deadline.Unit;

/** "trước ngày …", "chậm nhất …", "trong quý …", "trong thời hạn N ngày kể từ …". */
final class DayRules {

    private static final int ANCHOR = 14;
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
        if (moment != null) {
            return due(text, i, moment, !exclusive);
        }
        var period = RepeatRules.runsTo(tokens, at);
        if (period != null) {
            RepeatRules.repeat(text, i, period, 0.88);
            return period.end();
        }
        return i + Math.max(before, by);
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

    /** "trong thời hạn 05 ngày làm việc kể từ ngày nhận …". */
    static int withinDays(DueText text, int i) {
        var tokens = text.tokens;
        var start = DueWords.SPAN.at(tokens, i);
        var at = i + start + DueWords.AT_MOST.at(tokens, i + start);
        var slot = tokens.gap(i) == ':';
        var amount = start == 0 && !slot ? -1 : amount(tokens.word(at));
        if (amount <= 0) {
            return i;
        }
        var k = at + 1;
        while (tokens.gap(k) == '('
                || (k > at + 1 && k < at + 6 && tokens.gap(k) == ' ' && !isUnit(tokens, k))) {
            k++;
        }
        if (!isUnit(tokens, k)) {
            return i;
        }
        var working = tokens.is(k + 1, "làm") && tokens.is(k + 2, "việc");
        var unit = tokens.is(k, "tháng") ? Unit.MONTHS : working ? Unit.WORKING_DAYS : Unit.DAYS;
        var from = anchor(tokens, k + (working ? 3 : 1));
        if (from < 0
                || from >= tokens.count()
                || (tokens.is(from, "ngày") && tokens.isNumber(from + 1))) {
            return i;
        }
        var end = from + 1;
        while (end < Math.min(text.sentenceEnd, from + ANCHOR)
                && ",;.(".indexOf(tokens.gap(end)) < 0) {
            end++;
        }
        if (!(isOfCitizens(tokens, from, end) && tokens.gap(i) == '(')) {
            text.dues.within(i, end, amount, unit, tokens.text(from, end), "within days of");
        }
        return end;
    }

    /** "(trong thời hạn 05 ngày kể từ ngày nhận đơn)": the law's term for each case, said aside. */
    private static boolean isOfCitizens(Tokens tokens, int from, int end) {
        for (var i = from; i < end; i++) {
            if (tokens.is(i, "nhận") && (tokens.is(i + 1, "đơn") || tokens.is(i + 1, "hồ"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnit(Tokens tokens, int i) {
        return tokens.is(i, "ngày") || tokens.is(i, "tháng");
    }

    private static int anchor(Tokens tokens, int i) {
        var many = DueWords.COUNTED_FROM.at(tokens, i);
        return many == 0 ? -1 : i + many;
    }

    private static int amount(String word) {
        if (word.isEmpty() || word.length() > 3) {
            return -1;
        }
        var value = 0;
        for (var k = 0; k < word.length(); k++) {
            var digit = word.charAt(k) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
