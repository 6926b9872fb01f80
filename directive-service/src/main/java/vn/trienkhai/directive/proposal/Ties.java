package vn.trienkhai.directive.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Reading;

/**
 * Of which acts a deadline is said (domain.md 4.2, 5.10): of those of its part of the sentence,
 * else of its sentence, else of the one before it in the paragraph. What is said of a report is
 * never said of the task beside it. Days before the document itself are no deadlines.
 */
final class Ties {

    /** "định kỳ … báo cáo": so far a period may stand before what it is said of. */
    private static final int NEAR = 90;

    /** So many are looked at; no directive has more. */
    private static final int MOST = 5000;

    private static final Pattern REPORTED =
            Pattern.compile(
                    "(?:^|[,;.:(]|(?<!\\p{L})và(?!\\p{L})|đồng thời)\\s*(?:(?:định kỳ|tổng hợp|đánh giá),?\\s+)*"
                            + "(?:báo cáo(?! (?:tổng|sơ) kết(?!\\p{L}))|gửi (?:báo cáo|kết quả|về))"
                            + "(?!.*(?:thẩm định|thẩm tra|góp ý|xây dựng|ban hành|hoàn thành))");

    private final Places places;
    private final Map<Integer, List<Act>> byBlock = new HashMap<>();
    private final List<Due> dues;

    /** A deadline, the acts it is said of, and whether its words speak of a report. */
    record Said(Due due, List<Act> acts, Tie tie, boolean ofReport) {

        boolean isOf(Act act) {
            return acts.contains(act);
        }

        Said of(List<Act> all) {
            return new Said(due, all, tie, ofReport);
        }
    }

    Ties(Reading reading, Places places, List<Act> acts) {
        this.places = places;
        acts.forEach(
                act ->
                        byBlock.computeIfAbsent(act.place().block(), _ -> new ArrayList<>())
                                .add(act));
        byBlock.values().forEach(block -> block.sort(Comparator.comparingInt(Act::from)));
        var issued = reading.header().date();
        this.dues =
                reading.deadlines().stream()
                        .limit(MOST)
                        .map(found -> new Due(found, places.of(found.span())))
                        .filter(due -> !isPast(due, issued == null ? null : issued.value()))
                        .toList();
    }

    private static boolean isPast(Due due, @Nullable LocalDate issued) {
        var day = due.value().date();
        return issued != null && day != null && day.isBefore(issued);
    }

    /** Every deadline once, in the order of the text. */
    List<Said> all() {
        return dues.stream().map(this::said).toList();
    }

    private Said said(Due due) {
        var near = byBlock.getOrDefault(due.place().block(), List.of());
        if (due.place().row()) {
            return new Said(due, only(near, act -> !act.receives()), Tie.SAME_ROW, false);
        }
        var part = said(due, only(near, act -> act.place().inPartOf(due.place())), Tie.SAME_PART);
        if (part != null) {
            return part;
        }
        var sentence =
                said(
                        due,
                        only(near, act -> act.place().inSentenceOf(due.place())),
                        Tie.SAME_SENTENCE);
        if (sentence != null) {
            return sentence;
        }
        var before = only(near, act -> act.from() < due.from());
        var paragraph = said(due, before, Tie.SAME_PARAGRAPH);
        return paragraph != null
                ? paragraph
                : new Said(
                        due, List.of(), Tie.SAME_CLAUSE, isOfReport(due, due.place().sentence()));
    }

    private @Nullable Said said(Due due, List<Act> near, Tie tie) {
        var acts = nearest(due, near);
        if (acts.isEmpty()) {
            return null;
        }
        var from = acts.getFirst().from();
        var ofReport =
                acts.stream().noneMatch(Act::reports)
                        && isOfReport(due, Math.max(due.place().part(), from));
        return ofReport
                ? new Said(due, only(near, Act::reports), tie, true)
                : new Said(due, acts, tie, acts.stream().allMatch(Act::reports));
    }

    private boolean isOfReport(Due due, int from) {
        var low = places.low(from, due.from());
        return REPORTED.matcher(low).find()
                || (due.place().labelled() && (low.contains("báo cáo") || low.contains("gửi")));
    }

    /** The last one before the deadline; those behind it where it stands first or comes back. */
    private List<Act> nearest(Due due, List<Act> near) {
        var able = only(near, act -> !act.receives() || isPassedOn(act, due));
        var before = only(able, act -> act.from() < due.from());
        var after = only(able, act -> act.from() >= due.from());
        if (due.recurs() && !after.isEmpty() && after.getFirst().from() - due.from() <= NEAR) {
            var reports = only(after, Act::reports);
            return reports.isEmpty() ? after : reports;
        }
        if (before.isEmpty()) {
            return after;
        }
        var last = before.getLast().from();
        return only(before, act -> act.from() == last);
    }

    /**
     * "gửi Sở A trước ngày X để tổng hợp, báo cáo Ủy ban trước ngày Y": the second day is for the
     * one to whom the first sends.
     */
    private boolean isPassedOn(Act act, Due due) {
        return act.reports()
                && dues.stream()
                        .filter(other -> other.place().inPartOf(act.place()))
                        .anyMatch(other -> other.from() < act.from() && act.from() < due.from());
    }

    private static List<Act> only(List<Act> acts, Predicate<Act> wanted) {
        return acts.stream().filter(wanted).toList();
    }
}
