package vn.trienkhai.directive.reader.duty;

import java.util.List;
import vn.trienkhai.directive.reader.words.Tokens;

/** "báo cáo …" and "gửi về … để tổng hợp": who reports to whom, and who merges what comes. */
final class ReportRules {

    private static final int NEAR = 60;

    private ReportRules() {}

    static int report(Duty duty, int i) {
        var tokens = duty.tokens;
        var many = RoleWords.REPORT.at(tokens, i);
        if (many == 0 || isNoun(tokens, i) || duty.isPurpose(i) || duty.inPurpose) {
            return many;
        }
        var way = Way.after(tokens, i + many, duty.end);
        var others = duty.delegated && (way.to() == null || tokens.gap(i) != ' ');
        if (others || (way.to() == null && !isDuty(duty, i))) {
            return many;
        }
        duty.all(Role.REPORT, i, i + many, way.to() == null ? 0.7 : 0.93, "báo cáo", way);
        mergedBy(duty, way);
        if (way.goesOn(tokens)) {
            duty.tellWhy();
        }
        return way.to() == null ? many : Math.max(many, way.end() - i);
    }

    /** "dự thảo báo cáo", "Báo cáo số 12": a paper, not the act. */
    private static boolean isNoun(Tokens tokens, int i) {
        var handedOn = RoleWords.HANDED_ON.before(tokens, i) && Way.isDirect(tokens, i + 2);
        return (RoleWords.REPORT_NOUN.before(tokens, i) && !isRegime(tokens, i) && !handedOn)
                || tokens.isNumber(i + 2)
                || (tokens.is(i + 2, "số") && tokens.isNumber(i + 3));
    }

    /** "thực hiện nghiêm chế độ báo cáo về X": the act all the same. */
    private static boolean isRegime(Tokens tokens, int i) {
        for (var k = i - 3; k >= i - 8 && tokens.is(i - 1, "độ"); k--) {
            if (tokens.is(k, "hiện") && tokens.is(k - 1, "thực")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDuty(Duty duty, int i) {
        var tokens = duty.tokens;
        return i <= duty.firstVerb + 1
                || tokens.is(i - 1, "có")
                || RoleWords.MANNER.before(tokens, i)
                || BodyWords.ADVERBS.before(tokens, i)
                || tokens.gap(i) == ';'
                || (tokens.gap(i) == ',' && RoleWords.WATCH.endsAt(tokens, i))
                || (tokens.gap(i) == ',' && RoleWords.CONSOLIDATE.at(tokens, i - 2) > 0)
                || (tokens.is(i - 1, "và") && tokens.is(i - 2, "thành"))
                || endsVerbs(duty, i);
    }

    /** "Tổ chức đánh giá, báo cáo kết quả": the last of the verbs with which the duty begins. */
    private static boolean endsVerbs(Duty duty, int i) {
        var k = duty.start;
        while (k < i) {
            var many =
                    Math.max(
                            BodyWords.STOPS.at(duty.tokens, k),
                            BodyWords.ADVERBS.at(duty.tokens, k));
            if (many == 0) {
                return false;
            }
            k += many;
        }
        return duty.tokens.gap(i) == ',' && !duty.tokens.is(duty.start, "việc");
    }

    static int send(Duty duty, int i) {
        var tokens = duty.tokens;
        var many = RoleWords.SEND.at(tokens, i);
        if (many == 0 || duty.inPurpose || duty.isNominal(i) || duty.isPurpose(i)) {
            return many;
        }
        var noun = RoleWords.REPORT.at(tokens, i + many);
        var way = Way.after(tokens, i + many + noun, duty.end);
        if (way.to() == null) {
            return noun > 0 && i <= duty.firstVerb + 1 ? sent(duty, i, many, way, 0.6) : many;
        }
        var first = way.first();
        if (first != null && Way.appraises(tokens, way)) {
            duty.claim(
                    new Claim(
                            first,
                            Role.APPRAISE,
                            null,
                            null,
                            i,
                            way.end(),
                            0.92,
                            "gửi … thẩm định"));
            return Math.max(many, way.end() + 1 - i);
        }
        if (mergedBy(duty, way)) {
            return Math.max(many, way.end() - i);
        }
        if (noun > 0 || isReported(tokens, i) || sendsResult(tokens, i + many)) {
            return sent(duty, i, many, way, 0.88);
        }
        return many;
    }

    /** "gửi kết quả …, … về X". */
    private static boolean sendsResult(Tokens tokens, int i) {
        return tokens.gap(i) == ' ' && RoleWords.RESULTS.at(tokens, i) > 0;
    }

    private static int sent(Duty duty, int i, int many, Way way, double confidence) {
        duty.all(Role.REPORT, i, i + many, confidence, "gửi về", way);
        return Math.max(many, way.end() - i);
    }

    /** Whether what is sent is a report or the like: said shortly before. */
    private static boolean isReported(Tokens tokens, int i) {
        for (var k = i - 1; k >= Math.max(0, i - NEAR); k--) {
            if (tokens.startsSentence(k + 1)) {
                return false;
            }
            if (RoleWords.REPORTED.at(tokens, k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "báo cáo về Sở X tổng hợp, …": the addressee goes on. */
    private static boolean mergedBy(Duty duty, Way way) {
        var first = way.first();
        var merged =
                first != null
                        && way.size() == 1
                        && duty.tokens.gap(way.end()) == ' '
                        && RoleWords.CONSOLIDATE.at(duty.tokens, way.end()) > 0;
        if (merged && first != null) {
            duty.actors = new Actors(List.of(first), 0.9, "gửi … tổng hợp");
        }
        return merged;
    }
}
