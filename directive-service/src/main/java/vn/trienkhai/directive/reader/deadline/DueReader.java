package vn.trienkhai.directive.reader.deadline;

import java.util.List;
import java.util.Set;
import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;

/** Looks for deadlines in one paragraph, word by word, with one rule for each form. */
final class DueReader {

    /** Reads a form that begins at a word: the word after it, or the same word when none does. */
    interface Rule {
        int read(DueText text, int i);
    }

    private static final List<Rule> RULES =
            List.of(
                    SlotRules::place,
                    SlotRules::field,
                    SlotRules::alone,
                    SpanRules::span,
                    SpanRules::leading,
                    SpanRules::byThen,
                    PeriodicRules::periodic,
                    CountRules::within,
                    DayRules::dated,
                    RepeatRules::dayOfPeriod,
                    DayRules::onDay,
                    SlotRules::brackets,
                    DayRules::withinPeriod,
                    PeriodicRules::times,
                    PeriodicRules::each,
                    PeriodicRules::review);

    /** No form begins with another word, a number or a bracket. */
    private static final Set<String> BEGINNINGS =
            Phrases.beginnings(
                    DueWords.SLOT,
                    DueWords.BEFORE,
                    DueWords.BY,
                    DueWords.WITHIN,
                    DueWords.SPAN,
                    DueWords.REVIEW,
                    DueWords.PERIODS);

    private static final int PAPER = 20;
    private static final Phrases PAPERS =
            Phrases.of(
                    "ban hành thông tư,ban hành quyết định,ban hành nghị quyết,ban hành nghị"
                            + " định,ban hành kế hoạch,ban hành chỉ thị,ban hành công văn,ban hành văn"
                            + " bản,có văn bản,có công văn,có công điện,có tờ trình,có thông báo,có"
                            + " quyết định,nhận được");

    private DueReader() {}

    static void read(DueText text) {
        var i = 0;
        while (i < text.tokens.count()) {
            if (i == 0 || i >= text.sentenceEnd) {
                text.openSentence(i);
                if (isTold(text)) {
                    i = text.sentenceEnd;
                    continue;
                }
            }
            if (text.tokens.gap(i) == ';') {
                text.nextDuty();
            }
            i = Math.max(i + 1, step(text, i));
        }
    }

    private static int step(DueText text, int i) {
        var tokens = text.tokens;
        if (i > 0
                && tokens.gap(i) != '('
                && tokens.gap(i) != ':'
                && !tokens.isNumber(i)
                && !BEGINNINGS.contains(tokens.word(i))) {
            return i + 1;
        }
        for (var rule : RULES) {
            var next = rule.read(text, i);
            if (next > i) {
                return next;
            }
        }
        return i + 1;
    }

    /** "Ngày 03/01/2025, … chủ trì họp", "Đến hết ngày …, toàn ngành đã …": told, not ordered. */
    private static boolean isTold(DueText text) {
        var tokens = text.tokens;
        var start = text.sentence;
        if (!text.inClause
                && ((tokens.is(start, "ngày") && tokens.isNumber(start + 1))
                        || tokens.is(start, "tại"))) {
            return true;
        }
        return tellsOf(tokens.word(start))
                && (hasPast(text, tokens, start) || tellsOfPaper(text, tokens, start));
    }

    /** "Ngày 02/3/2024, Bộ Y tế ban hành Thông tư …", "… có văn bản số …": what it set is told. */
    private static boolean tellsOfPaper(DueText text, Tokens tokens, int start) {
        var dated = tokens.is(start, "ngày") && tokens.isNumber(start + 1);
        for (var i = start; dated && i < Math.min(text.sentenceEnd, start + PAPER); i++) {
            if (PAPERS.at(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsOf(String word) {
        return switch (word) {
            case "đến", "tính", "từ", "trong", "ngày", "qua", "theo", "tại" -> true;
            default -> false;
        };
    }

    private static boolean hasPast(DueText text, Tokens tokens, int start) {
        for (var i = start; i < Math.min(text.sentenceEnd, start + 40); i++) {
            if (tokens.is(i, "phải")) {
                return false;
            }
            if (tokens.is(i, "đã") && !text.isAttribute(i)) {
                return true;
            }
        }
        return false;
    }
}
