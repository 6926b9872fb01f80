package vn.trienkhai.directive.reader.duty;

/** "thẩm định, thẩm tra" and "tổng hợp": who examines and who merges. */
final class ReviewRules {

    private ReviewRules() {}

    static int appraise(Duty duty, int i) {
        var tokens = duty.tokens;
        var many = RoleWords.APPRAISE.at(tokens, i);
        if (many == 0
                || duty.isNominal(i)
                || duty.delegated
                || tokens.is(i - 1, "soát")
                || tokens.is(i - 1, "khi")) {
            return many;
        }
        duty.all(Role.APPRAISE, i, i + many, 0.84, "thẩm định");
        return many;
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
