package vn.trienkhai.directive.reader.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Scene;
import vn.trienkhai.directive.reader.clause.ReadClause;
import vn.trienkhai.directive.reader.deadline.ReadDeadline.Every;
import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;

/** A paragraph in which deadlines are looked for, with the sentence reached and what was found. */
final class DueText {

    /** Days named so long before the document are no deadlines but facts. */
    private static final int LATE = 75;

    private static final int BACK = 18;
    private static final int AHEAD = 4;
    private static final int ABOVE = 12;
    private static final Pattern REST =
            Pattern.compile("(?:(?:nhiệm|thời) kỳ|giai đoạn|năm học) ?\\n$");

    final Tokens tokens;
    final Moments moments;
    final boolean inClause;

    /** First word of the sentence and the word after its last. */
    int sentence;

    int sentenceEnd;

    /** Where a period was found that a day later in the sentence belongs to, or -1. */
    int recurring = -1;

    /** Where a period stands that was already taken together with "định kỳ", or -1. */
    int taken = -1;

    /** Whether a day without a year was already taken as that of a period. */
    boolean absorbed;

    /** The period a title such as "Báo cáo 6 tháng:" names for what follows, one day a duty. */
    private @Nullable Every title;

    private boolean titleTaken;

    /** What a title said in the line above, which ended with a semicolon. */
    private final @Nullable Every carried;

    /** Whether a paragraph that says no more than "Thời gian thực hiện" goes before. */
    final boolean afterSlot;

    /** Whether it may be a cell below the head "Thời gian hoàn thành". */
    final boolean column;

    /** Whether it tells where the money comes from. */
    final boolean budget;

    /** Whether it stands where steps and their times are told. */
    final boolean schedule;

    final Dues dues;

    private final @Nullable LocalDate issued;
    private final String flow;

    /**
     * @param issued the day of the document, or the first of its month
     * @param plain whether the document has no clauses, so that its paragraphs count as such
     */
    DueText(
            Scene scene,
            @Nullable LocalDate issued,
            Tokens tokens,
            @Nullable ReadClause clause,
            boolean plain,
            Columns columns,
            List<Found<ReadDeadline>> found) {
        this.issued = issued;
        this.flow = scene.text().flow();
        this.tokens = tokens;
        this.inClause = clause != null || plain || SlotRules.isPeriod(tokens, issued);
        this.afterSlot = columns.isBelowSlot();
        this.carried = columns.title();
        this.column = columns.holdTimes();
        this.budget = clause != null && Aims.isBudget(scene, clause);
        this.schedule = clause != null && Aims.isSchedule(scene, clause);
        this.moments = new Moments(tokens, issued);
        this.dues = new Dues(scene, tokens, moments, clause, issued != null, found);
    }

    void openSentence(int start) {
        sentence = start == 0 && isMarked() ? 1 : start;
        sentenceEnd = start + 1;
        while (sentenceEnd < tokens.count() && !tokens.startsSentence(sentenceEnd)) {
            sentenceEnd++;
        }
        recurring = -1;
        taken = -1;
        absorbed = false;
        title = start == 0 && !tokens.isItem() ? carried : null;
        titleTaken = false;
    }

    /** "h) Hằng tháng …": the letter of a point belongs to no sentence. */
    private boolean isMarked() {
        return tokens.word(0).length() == 1 && !tokens.isNumber(0) && tokens.gap(1) == ')';
    }

    /** "… nhiệm kỳ" over "2026-2031": no line of its own. */
    boolean isRest() {
        var from = tokens.from(0);
        return REST.matcher(flow.substring(Math.max(0, from - ABOVE), from)).find();
    }

    /** The period that a title names for the line below too. */
    @Nullable Every carriedOn() {
        return tokens.gap(tokens.count()) == ';' ? title : null;
    }

    void title(Every every) {
        title = every;
        titleTaken = false;
    }

    /** Behind a semicolon something else is to be done. */
    void nextDuty() {
        recurring = -1;
        titleTaken = false;
    }

    /** A day without a year behind "định kỳ 6 tháng" or a title that names a period. */
    boolean belongsToPeriod(int from, int end) {
        if (title != null && !titleTaken) {
            dues.every(from, end, title, 0.8, "day of every period");
            titleTaken = true;
            return true;
        }
        if (recurring < 0) {
            return false;
        }
        absorbed = true;
        dues.periodReaches(end);
        return true;
    }

    /** Whether the day lies after the document was issued, as far as that is known. */
    boolean isAhead(Moment moment) {
        return issued == null || moment.date() == null || moment.date().isAfter(issued);
    }

    /** Whether the day is known to lie after the day of the document. */
    boolean isComing(Moment moment) {
        return issued != null && isAhead(moment);
    }

    /** Whether the day was over when the document was issued. */
    boolean isOver(Moment moment) {
        return issued != null && moment.date() != null && moment.date().isBefore(issued);
    }

    /** Whether the period ends in the year of the document or the next one. */
    boolean isNear(Moment moment) {
        return issued == null
                || moment.date() == null
                || moment.date().getYear() <= issued.getYear() + 1;
    }

    /** Whether the words before say that the day dates a fact or a condition. */
    boolean isFact(int from) {
        if (tokens.gap(from) == ';') {
            return false;
        }
        for (var i = from - 1; i >= Math.max(sentence, from - 9); i--) {
            if (DueWords.FACT.at(tokens, i) > 0 && !isAttribute(i)) {
                return !finishes(i, from);
            }
            var mark = tokens.gap(i);
            if (mark == ';' || (mark == ',' && from - i > 3)) {
                return false;
            }
        }
        return false;
    }

    /** "nhiệm vụ đã được giao": says which, not what happened. */
    boolean isAttribute(int i) {
        return tokens.is(i, "đã")
                && switch (tokens.word(i + 1)) {
                    case "được", "nêu", "đề", "ban", "ký" -> true;
                    case "giao" -> tokens.is(i - 1, "vụ");
                    default -> false;
                };
    }

    boolean isPast(Moment moment) {
        return issued != null
                && moment.date() != null
                && moment.date().isBefore(issued.minusDays(LATE));
    }

    /** Whether something is said to be done by then. */
    boolean finishes(int from, int to) {
        return has(DueWords.FINISH, Math.max(sentence, from - BACK), to + AHEAD)
                || has(DueWords.FINISH, sentence, Math.min(sentence + 3, from));
    }

    boolean has(Phrases phrases, int from, int to) {
        for (var i = from; i < Math.min(to, tokens.count()); i++) {
            if (phrases.at(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "từ … trở đi", "… và các năm tiếp theo": no end. */
    boolean isOpen(int from, int end) {
        return has(DueWords.OPEN, from, end);
    }
}
