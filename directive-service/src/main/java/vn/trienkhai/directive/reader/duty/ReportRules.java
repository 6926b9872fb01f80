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
        merging(duty, way);
        if (way.purpose() >= 0 && way.purpose() == way.end()) {
            duty.delegated = true;
            duty.inPurpose = true;
        }
        return way.to() == null ? many : Math.max(many, way.end() - i);
    }

    /** "dự thảo báo cáo", "Báo cáo số 12": a paper, not the act. */
    private static boolean isNoun(Tokens tokens, int i) {
        return (RoleWords.REPORT_NOUN.before(tokens, i) && !isRegime(tokens, i))
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
                || (tokens.is(i - 1, "và") && tokens.is(i - 2, "thành"));
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
        if (first != null
                && way.size() == 1
                && tokens.gap(way.end()) == ' '
                && RoleWords.CONSOLIDATE.at(tokens, way.end()) > 0) {
            duty.actors = new Actors(List.of(first), 0.9, "gửi … tổng hợp");
            return Math.max(many, way.end() - i);
        }
        if (noun > 0 || isReported(tokens, i) || sendsResult(tokens, i + many)) {
            return sent(duty, i, many, way, 0.88);
        }
        merging(duty, way);
        return many;
    }

    /** "gửi kết quả …, … về X". */
    private static boolean sendsResult(Tokens tokens, int i) {
        return tokens.gap(i) == ' ' && RoleWords.RESULTS.at(tokens, i) > 0;
    }

    private static int sent(Duty duty, int i, int many, Way way, double confidence) {
        duty.all(Role.REPORT, i, i + many, confidence, "gửi về", way);
        merging(duty, way);
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

    /** "gửi về Bộ X để tổng hợp, báo cáo Y": the addressee merges and reports on. */
    private static void merging(Duty duty, Way way) {
        var body = way.first() == null || way.passesOn() ? way.through() : way.first();
        if (body == null || way.purpose() < 0 || body.related() || way.size() > 1) {
            return;
        }
        var at = way.purpose();
        duty.claim(new Claim(body, Role.CONSOLIDATE, null, null, at, at + 2, 0.75, "để tổng hợp"));
        for (var i = at + 2; i < Math.min(duty.end, at + 9); i++) {
            if (duty.tokens.gap(i) == ';' || duty.tokens.startsSentence(i)) {
                return;
            }
            if (RoleWords.REPORT.at(duty.tokens, i) > 0) {
                passing(duty, body, i);
                return;
            }
        }
    }

    private static void passing(Duty duty, Named body, int i) {
        var on = Way.after(duty.tokens, i + 2, duty.end);
        if (on.to() != null) {
            var rule = "để tổng hợp, báo cáo";
            duty.claim(new Claim(body, Role.REPORT, on.name(), null, i, on.end(), 0.75, rule));
        }
    }
}
