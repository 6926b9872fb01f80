package vn.trienkhai.directive.reader.duty;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;

/** "thẩm định, thẩm tra" and "tổng hợp": who examines and who merges. */
final class ReviewRules {

    private static final int FAR = 12;
    private static final Phrases HANDED = Phrases.of("trình,xin,lấy ý kiến,gửi,đề nghị,nộp");

    private ReviewRules() {}

    static int appraise(Duty duty, int i) {
        var tokens = duty.tokens;
        var many = RoleWords.APPRAISE.at(tokens, i);
        if (many == 0
                || duty.isNominal(i)
                || duty.delegated
                || tokens.is(i - 1, "soát")
                || tokens.is(i - 1, "khi")
                || isPassive(tokens, i)) {
            return many;
        }
        var asked = asked(tokens, i);
        if (asked != null) {
            duty.claim(
                    new Claim(
                            asked,
                            Role.APPRAISE,
                            null,
                            null,
                            i,
                            i + many,
                            0.88,
                            "trình … thẩm định"));
            return many;
        }
        duty.all(Role.APPRAISE, i, i + many, 0.84, "thẩm định");
        return many;
    }

    /** "đã được lập, thẩm định": told of what was done. */
    private static boolean isPassive(Tokens tokens, int i) {
        return tokens.gap(i) == ',' && (tokens.is(i - 2, "được") || tokens.is(i - 3, "được"));
    }

    /** "trình Sở Xây dựng thẩm định": whom it is handed to examines it. */
    private static @Nullable Named asked(Tokens tokens, int i) {
        for (var k = i - 1; k >= Math.max(0, i - FAR) && tokens.gap(k + 1) == ' '; k--) {
            var many = HANDED.at(tokens, k);
            var list = many == 0 ? null : BodyList.at(tokens, k + many);
            if (list != null) {
                return list.end() == i && list.each().size() == 1 ? list.each().getFirst() : null;
            }
        }
        return null;
    }

    static int consolidate(Duty duty, int i) {
        var many = RoleWords.CONSOLIDATE.at(duty.tokens, i);
        if (many == 0
                || duty.isNominal(i)
                || duty.delegated
                || (duty.isPurpose(i) && !duty.fromBasis)
                || !merges(duty, i, i + many)) {
            return many;
        }
        duty.all(Role.CONSOLIDATE, i, i + many, 0.83, "tổng hợp");
        return many;
    }

    /** Not "lực lượng tổng hợp.": something is merged or passed on. */
    private static boolean merges(Duty duty, int i, int next) {
        var mark = duty.tokens.gap(next);
        return (next < duty.end && mark != '.' && mark != ')') || duty.tokens.gap(i) != ' ';
    }
}
