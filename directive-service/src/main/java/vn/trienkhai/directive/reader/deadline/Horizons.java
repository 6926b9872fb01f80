package vn.trienkhai.directive.reader.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;

/**
 * Until when a duty comes back (domain.md 5.10, HORIZON): "giai đoạn 2026-2030", "đến hết năm
 * 2030". Only where it stands beside the period or opens the sentence; elsewhere such years belong
 * to the name of a programme.
 */
final class Horizons {

    private static final int BESIDE = 3;
    private static final int AHEAD = 30;
    private static final int LONGEST = 400;
    private static final Phrases SPAN = Phrases.of("giai đoạn,nhiệm kỳ,thời kỳ");
    private static final Phrases FROM = Phrases.of("từ năm,năm,từ");
    private static final Phrases TO = Phrases.of("đến năm,đến hết năm,đến");
    private static final Phrases UNTIL = Phrases.of("đến năm,đến hết năm");

    private Horizons() {}

    private record Years(int last, int end) {}

    /** The last day of the years in which what these words say comes back; null for none. */
    static @Nullable LocalDate of(Tokens tokens, int from, int end) {
        var start = from;
        while (!tokens.startsSentence(start) && from - start < LONGEST) {
            start--;
        }
        start += DueWords.WITHIN.at(tokens, start);
        for (var i = start; i < end + AHEAD && !(i > end && tokens.startsSentence(i)); i++) {
            var beside = i >= end && i < end + BESIDE;
            if (i == start || beside || isOfPeriod(tokens, i)) {
                var years = years(tokens, i);
                if (years != null) {
                    return LocalDate.of(years.last(), 12, 31);
                }
            }
        }
        return null;
    }

    private static boolean isOfPeriod(Tokens tokens, int i) {
        return tokens.is(i - 1, "trong")
                || tokens.is(i - 1, "cả")
                || Periods.each(tokens, i - 2) != null;
    }

    /** Whether what opens a sentence ends before a word: "Giai đoạn 2026-2030, hằng năm, …". */
    static boolean opens(Tokens tokens, int sentence, int i) {
        var years = years(tokens, sentence + DueWords.WITHIN.at(tokens, sentence));
        return years != null && years.end() == i && tokens.gap(i) == ',';
    }

    /** The word after the years that begin there, or the same where none do. */
    static int end(Tokens tokens, int i) {
        var years = years(tokens, i);
        return years == null ? i : years.end();
    }

    private static @Nullable Years years(Tokens tokens, int i) {
        var until = UNTIL.at(tokens, i);
        var span = SPAN.at(tokens, i);
        var at = i + until;
        if (until == 0) {
            at = i + span + FROM.at(tokens, i + span) + 1;
            var to = TO.at(tokens, at);
            if (span == 0
                    || Digits.year(tokens, at - 1) < 0
                    || (to == 0 && tokens.gap(at) != '-')) {
                return null;
            }
            at += to;
        }
        var last = Digits.year(tokens, at);
        return last < 0 ? null : new Years(last, at + 1);
    }
}
