package vn.trienkhai.directive.reader.duty;

import java.util.List;
import java.util.Set;
import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;

/** Reads the roles its actors have in one duty, word by word, with one rule for each role. */
final class RoleReader {

    /** Reads a role that begins at a word: how many words it took, 0 when none begins there. */
    interface Rule {
        int read(Duty duty, int i);
    }

    private static final List<Rule> RULES =
            List.of(
                    LeadRules::lead,
                    LeadRules::coordinate,
                    WatchRule::read,
                    ReviewRules::appraise,
                    ReviewRules::consolidate,
                    ReportRules::report,
                    ReportRules::send,
                    LeadRules::delegate);

    private static final Set<String> BEGINNINGS =
            Phrases.beginnings(
                    RoleWords.LEAD,
                    RoleWords.COORDINATE,
                    RoleWords.WATCH,
                    RoleWords.APPRAISE,
                    RoleWords.CONSOLIDATE,
                    RoleWords.REPORT,
                    RoleWords.SEND,
                    RoleWords.DELEGATE);

    /** "Căn cứ Kế hoạch này để tổng hợp …": the purpose of a basis stands near it. */
    private static final int BASIS = 12;

    private RoleReader() {}

    /** Reads from the first word of the duty to its end. */
    static void read(Duty duty, int from) {
        var tokens = duty.tokens;
        duty.start = from;
        duty.firstVerb = skipAdverbs(tokens, from, duty.end);
        duty.fromBasis = tokens.is(from, "căn") && tokens.is(from + 1, "cứ");
        var i = from;
        while (i < duty.end) {
            if (i > from && (tokens.gap(i) == ';' || tokens.startsSentence(i))) {
                duty.restart();
            }
            if (tokens.is(i, "để") && !(duty.fromBasis && i < from + BASIS)) {
                PurposeRule.read(duty, i);
            }
            if (duty.watching && tokens.gap(i) == ',' && mergesAndReports(tokens, i, duty.end)) {
                duty.restart();
            }
            i += Math.max(1, step(duty, i));
        }
    }

    /** "…, kịp thời tổng hợp, báo cáo Thủ tướng": the watcher itself reports on. */
    private static boolean mergesAndReports(Tokens tokens, int from, int end) {
        var i = from + BodyWords.ADVERBS.at(tokens, from);
        var merges = RoleWords.CONSOLIDATE.at(tokens, i);
        var report = i + merges + (tokens.is(i + merges, "và") ? 1 : 0);
        var many = merges == 0 ? 0 : RoleWords.REPORT.at(tokens, report);
        return many > 0 && report + many < end && BodyNames.begins(tokens, report + many, false);
    }

    private static int step(Duty duty, int i) {
        if (!BEGINNINGS.contains(duty.tokens.word(i)) || isPast(duty, i)) {
            return 1;
        }
        for (var rule : RULES) {
            var taken = rule.read(duty, i);
            if (taken > 0) {
                return taken;
            }
        }
        return 1;
    }

    /** "… mà Ủy ban đã báo cáo": done already, and no order. */
    private static boolean isPast(Duty duty, int i) {
        return i > duty.start && duty.tokens.is(i - 1, "đã");
    }

    /** The first word that is no adverb. */
    static int skipAdverbs(Tokens tokens, int from, int end) {
        var i = from;
        while (i < end) {
            var basis = CarryRule.basis(tokens, i);
            var many =
                    Math.max(
                            basis, Math.max(Period.at(tokens, i), BodyWords.ADVERBS.at(tokens, i)));
            if (many == 0 || isRole(tokens, i)) {
                return i;
            }
            i += many;
        }
        return i;
    }

    static boolean isRole(Tokens tokens, int i) {
        return RoleWords.LEAD.at(tokens, i) > 0
                || RoleWords.COORDINATE.at(tokens, i) > 0
                || RoleWords.WATCH.at(tokens, i) > 0
                || RoleWords.APPRAISE.at(tokens, i) > 0
                || RoleWords.CONSOLIDATE.at(tokens, i) > 0
                || RoleWords.REPORT.at(tokens, i) > 0;
    }
}
