package vn.trienkhai.directive.reader.deadline;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.deadline.ReadDeadline.Every;
import vn.trienkhai.directive.reader.words.Tokens;

/** "định kỳ …", "hằng quý …", "3 tháng một lần", "sơ kết 6 tháng". */
final class PeriodicRules {

    private static final int AHEAD = 45;
    private static final int SENT = 8;
    private static final int ADDRESSEE = 12;

    private PeriodicRules() {}

    /** "định kỳ", with a period behind it, a period later on, or without. */
    static int periodic(DueText text, int i) {
        var tokens = text.tokens;
        if (!isPeriodically(tokens, i)) {
            return i;
        }
        var next = i + 2;
        var period = Periods.bare(tokens, next);
        if (period != null && isTitle(text, period)) {
            return more(tokens, period.end());
        }
        if (period != null && period.every() != Every.DAILY) {
            text.recurring = i;
            text.dues.every(i, period.end(), period.every(), 0.93, "định kỳ with a period");
            return more(tokens, period.end());
        }
        if (isAfterAct(text, i, next)) {
            text.dues.every(Math.max(text.sentence, i - 2), next, null, 0.75, "định kỳ");
            text.recurring = i;
            return next;
        }
        var acts = tokens.gap(next) == ' ' && DueWords.PERIODIC_ACT.at(tokens, next) > 0;
        if (acts || (tokens.gap(next) == ',' && i == text.sentence)) {
            var every = later(text, next, Math.min(text.sentenceEnd, i + AHEAD));
            var most = Math.min(next + 6, text.sentenceEnd);
            var end = tokens.is(most - 1, "báo") && tokens.is(most, "cáo") ? most + 1 : most;
            text.dues.every(i, end, every, every == null ? 0.88 : 0.9, "định kỳ");
            text.recurring = i;
        }
        return next;
    }

    /** Also as some spell it and as scanners read it. */
    private static boolean isPeriodically(Tokens tokens, int i) {
        return switch (tokens.word(i)) {
            case "định", "đinh", "dinh" ->
                    switch (tokens.word(i + 1)) {
                        case "kỳ", "kì", "ky" -> true;
                        default -> false;
                    };
            default -> false;
        };
    }

    /** "rà soát, cập nhật định kỳ trong quá trình …". */
    private static boolean isAfterAct(DueText text, int i, int next) {
        var tokens = text.tokens;
        return text.inClause
                && DueWords.REVIEWED.before(tokens, i)
                && !tokens.is(i - 4, "chế")
                && !tokens.is(i - 3, "độ")
                && (tokens.is(next, "trong")
                        || tokens.is(next, "theo")
                        || tokens.is(next, "và")
                        || (next >= tokens.count() || ".;,".indexOf(tokens.gap(next)) >= 0));
    }

    private static @Nullable Every later(DueText text, int from, int to) {
        for (var i = from; i < to && text.tokens.gap(i) != ';'; i++) {
            var period = Periods.each(text.tokens, i);
            period = period == null ? Periods.times(text.tokens, i) : period;
            period = period == null ? single(text.tokens, i) : period;
            if (period != null) {
                text.taken = i;
                return period.every();
            }
        }
        return null;
    }

    /** "theo từng quý", "báo cáo 6 tháng (…)". */
    private static Periods.@Nullable Period single(Tokens tokens, int i) {
        var brackets = tokens.is(i, "báo") && tokens.isNumber(i + 2) && tokens.gap(i + 4) == '(';
        if (brackets) {
            return Periods.bare(tokens, i + 2);
        }
        var every = tokens.is(i, "từng") ? Periods.unit(tokens.word(i + 1)) : null;
        return every == null ? null : new Periods.Period(every, i + 2);
    }

    /** "Báo cáo tháng: …", "3.1. Báo cáo định kỳ hằng quý:": a title. */
    private static boolean isTitle(DueText text, Periods.Period period) {
        var tokens = text.tokens;
        var start = text.sentence;
        while (start < text.sentence + 3 && tokens.isNumber(start)) {
            start++;
        }
        if (DueWords.TITLE.at(tokens, start) == 0) {
            return false;
        }
        for (var i = period.end(); i <= Math.min(text.sentenceEnd, period.end() + 7); i++) {
            if (tokens.gap(i) == ':') {
                return true;
            }
        }
        return false;
    }

    /** "6 tháng, hằng năm": more periods of the same mention. */
    private static int more(Tokens tokens, int from) {
        var i = from;
        while (true) {
            var and = tokens.is(i, "và") || tokens.is(i, "hoặc");
            if (!and && tokens.gap(i) != ',' && tokens.gap(i) != '(') {
                return i;
            }
            var next = Periods.bare(tokens, and ? i + 1 : i);
            if (next == null) {
                return i;
            }
            i = next.end();
        }
    }

    /** "3 tháng một lần". */
    static int times(DueText text, int i) {
        var period = Periods.times(text.tokens, i);
        if (period == null) {
            return i;
        }
        var other =
                !text.dues.come(period.every())
                        && DueWords.PERIODIC_ACT.at(text.tokens, period.end()) > 0;
        if (i != text.taken && (text.recurring < 0 || other) && !text.tokens.is(i - 1, "trợ")) {
            text.dues.every(i, period.end(), period.every(), 0.88, "N months once");
        }
        return period.end();
    }

    /** "hằng quý báo cáo …"; not "kế hoạch hằng năm". */
    static int each(DueText text, int i) {
        var period = Periods.each(text.tokens, i);
        if (period == null) {
            return i;
        }
        var end = Horizons.end(text.tokens, more(text.tokens, period.end()));
        var once = text.tokens.is(period.end() - 1, "lần") && text.inClause;
        if (i != text.taken && text.recurring < 0 && (once || isAdverb(text, i, end))) {
            text.recurring = i;
            text.dues.every(i, end, period.every(), 0.8, "every period");
        }
        return end;
    }

    private static boolean isAdverb(DueText text, int i, int end) {
        var tokens = text.tokens;
        var acts = DueWords.PERIODIC_ACT.at(tokens, end) > 0;
        var besides =
                (tokens.is(i - 1, "thời") && tokens.is(i - 2, "đồng") && text.inClause)
                        || (tokens.is(i - 1, "đó") && tokens.is(i - 2, "sau"));
        if (i == text.sentence
                || besides
                || tokens.gap(i) == ';'
                || Horizons.opens(tokens, text.sentence, i)) {
            return acts || tokens.gap(end) == ',';
        }
        return tokens.is(i - 1, "kỳ")
                || goesOn(text, i, end)
                || told(text, i, end)
                || toldTo(text, i, end)
                || sent(text, i, end)
                || (i == text.sentence + 2 && text.inClause && DueWords.REVIEWED.before(tokens, i))
                || (tokens.gap(i) != ',' && text.inClause && DueWords.TELLING.at(tokens, end) > 0);
    }

    /** "báo cáo … kết quả thực hiện hằng năm theo quy định". */
    private static boolean goesOn(DueText text, int i, int end) {
        var tokens = text.tokens;
        var rule = tokens.is(end, "theo") && tokens.is(end + 1, "quy");
        return text.inClause
                && rule
                && (tokens.is(i - 1, "hiện") || tokens.is(i - 1, "quả") || tokens.is(i - 1, "cáo"))
                && text.has(DueWords.TELLING, Math.max(text.sentence, i - 16), i);
    }

    /** "… và báo cáo hằng ngày", "Báo cáo tổng hợp hàng tuần;": how often is told. */
    private static boolean told(DueText text, int i, int end) {
        var tokens = text.tokens;
        var start = tokens.is(i - 2, "tổng") && tokens.is(i - 1, "hợp") ? i - 4 : i - 2;
        if (start < text.sentence || !tokens.is(start, "báo") || !tokens.is(start + 1, "cáo")) {
            return false;
        }
        var free =
                start == text.sentence
                        || tokens.gap(start) == ','
                        || tokens.gap(start) == ';'
                        || tokens.is(start - 1, "và");
        return free
                && text.inClause
                && (end >= tokens.count() || tokens.gap(end) != ' ' || tokens.is(end, "về"));
    }

    /** "… báo cáo Chủ tịch Ủy ban nhân dân tỉnh hằng tháng.": whom, and then how often. */
    private static boolean toldTo(DueText text, int i, int end) {
        var tokens = text.tokens;
        if (!text.inClause || (end < tokens.count() && ".;\n".indexOf(tokens.gap(end)) < 0)) {
            return false;
        }
        for (var k = i - 1; k > Math.max(text.sentence, i - ADDRESSEE); k--) {
            if (tokens.gap(k + 1) != ' ') {
                return false;
            }
            if (tokens.is(k - 1, "báo") && tokens.is(k, "cáo")) {
                return k + 2 < i && tokens.isCapital(k + 1);
            }
        }
        return false;
    }

    /** "báo cáo kết quả hằng tháng về Sở …", "báo cáo hằng ngày trước 17 giờ". */
    private static boolean sent(DueText text, int i, int end) {
        var tokens = text.tokens;
        var told = text.has(DueWords.TELLING, Math.max(text.sentence, i - SENT), i);
        for (var k = i - 1; told && k > Math.max(text.sentence, i - SENT); k--) {
            if (tokens.gap(k + 1) != ' ' || tokens.is(k, "hoạch") || tokens.is(k, "toán")) {
                return false;
            }
        }
        return told && text.inClause && DueWords.SENT_TO.at(tokens, end) > 0;
    }

    /** "xây dựng báo cáo tháng": the report is what the work is about. */
    private static boolean isProduct(Tokens tokens, int i) {
        var first = i;
        while (first >= 3 && tokens.gap(first) == ',' && tokens.is(first - 3, "báo")) {
            first -= 3;
        }
        return tokens.is(first, "báo")
                && switch (tokens.word(first - 1)) {
                    case "dựng", "lượng", "các", "mẫu" -> true;
                    default -> false;
                };
    }

    /** "báo cáo hằng tháng (lồng ghép trong báo cáo hằng tháng)": the same period, told aside. */
    private static boolean isSaidAgain(DueText text, Periods.Period period) {
        return text.recurring >= 0
                && text.dues.come(period.every())
                && text.tokens.closes(period.end());
    }

    /** "báo cáo sơ kết 6 tháng gửi trước ngày 15/6/2027": once, on that day. */
    private static boolean isDated(DueText text, int from) {
        for (var k = from; k < Math.min(text.sentenceEnd, from + SENT); k++) {
            if (k > from && text.tokens.gap(k) != ' ') {
                return false;
            }
            var day = text.moments.at(k);
            if (day != null && day.date() != null && !day.yearly()) {
                return DueWords.BEFORE.before(text.tokens, k);
            }
        }
        return false;
    }

    /** "Sơ kết 6 tháng, 1 năm", "báo cáo quý, năm". */
    static int review(DueText text, int i) {
        var tokens = text.tokens;
        var many = DueWords.REVIEW.at(tokens, i);
        if (many == 0 || i == text.taken || !text.inClause || tokens.gap(i + many) != ' ') {
            return i;
        }
        var at = i + many;
        var period = Periods.bare(tokens, at);
        if (period != null && period.every() != Every.DAILY && isTitle(text, period)) {
            text.title(period.every());
            return more(tokens, period.end());
        }
        if (period == null
                || period.every() == Every.DAILY
                || isProduct(tokens, i)
                || isSaidAgain(text, period)
                || isDated(text, period.end())
                || tokens.is(period.end(), "được")
                || tokens.is(at, "năm")
                || tokens.is(period.end(), "đầu")
                || tokens.is(period.end(), "cuối")
                || (tokens.is(i, "tổng") && tokens.isNumber(at))) {
            return i;
        }
        text.recurring = i;
        text.dues.every(i, more(tokens, period.end()), period.every(), 0.75, "review every period");
        return more(tokens, period.end());
    }
}
