package vn.trienkhai.directive.reader.duty;

import vn.trienkhai.directive.reader.words.Tokens;

/** "chủ trì", "phối hợp với …" and "chỉ đạo …": who leads, who helps, who is told. */
final class LeadRules {

    private static final int FAR = 14;

    private LeadRules() {}

    static int lead(Duty duty, int i) {
        var many = RoleWords.LEAD.at(duty.tokens, i);
        if (many > 0
                && !RoleWords.CHAIR.before(duty.tokens, i)
                && !isTold(duty.tokens, i)
                && !duty.delegated) {
            duty.all(Role.LEAD, i, i + many, 1, "chủ trì");
            duty.led = true;
            return many + together(duty, i + many);
        }
        return many;
    }

    /** "chủ trì, cùng với Sở Tài chính": who does it with them; how many words it takes. */
    private static int together(Duty duty, int i) {
        var many = ListScan.TOGETHER.at(duty.tokens, i);
        var list = many == 0 ? null : BodyList.at(duty.tokens, i + many);
        if (list == null || list.end() > duty.end) {
            return 0;
        }
        partners(duty, i, list);
        return list.end() - i;
    }

    /** "do X chủ trì": told of, not assigned. */
    private static boolean isTold(Tokens tokens, int i) {
        for (var k = i - 1; k >= Math.max(0, i - FAR); k--) {
            if (tokens.is(k, "do") && tokens.gap(k + 1) == ' ') {
                return true;
            }
            if ((tokens.gap(k + 1) != ' ' && tokens.gap(k + 1) != '-') || tokens.is(k, "và")) {
                return false;
            }
        }
        return false;
    }

    static int coordinate(Duty duty, int i) {
        var tokens = duty.tokens;
        var many = RoleWords.COORDINATE.at(tokens, i);
        if (many == 0 || (duty.isNominal(i) && !tokens.is(i - 1, "gia")) || duty.delegated) {
            return many;
        }
        var next = i + many;
        while (RoleWords.MANNER.at(tokens, next) > 0) {
            next += RoleWords.MANNER.at(tokens, next);
        }
        var with = tokens.is(next, "với") || tokens.is(next, "cùng");
        var list =
                tokens.gap(next) != ' '
                        ? null
                        : with ? BodyList.ordered(tokens, next + 1) : BodyList.at(tokens, next);
        if (list == null) {
            if (!duty.led && (with ? isTold(duty, i) : isMain(duty, i))) {
                duty.all(Role.COORDINATE, i, next, 0.85, "phối hợp");
            }
            return next - i;
        }
        if (duty.led || duty.selfIssued) {
            partners(duty, i, list);
        } else if (names(list) || isTold(duty, i)) {
            duty.all(Role.COORDINATE, i, list.end(), 0.95, "phối hợp với");
        }
        return Math.max(many, Math.min(list.end(), duty.end) - i);
    }

    private static boolean isTold(Duty duty, int i) {
        return i == duty.firstVerb || BodyWords.ADVERBS.before(duty.tokens, i);
    }

    /** Whether "phối hợp" is the duty itself: its first verb or behind "có trách nhiệm". */
    private static boolean isMain(Duty duty, int i) {
        return (i <= duty.firstVerb + 1
                        && (duty.tokens.gap(duty.start) != ';'
                                || duty.tokens.isCapital(duty.start)))
                || switch (duty.tokens.word(i - 1)) {
                    case "gia", "nhiệm" -> true;
                    case "động" -> duty.tokens.gap(i) == ' ';
                    default -> false;
                };
    }

    private static void partners(Duty duty, int i, BodyList list) {
        for (var body : list.each()) {
            if (!body.related() && !Generic.isUnits(body.name())) {
                var sure = Generic.is(body.name()) ? 0.8 : 0.89;
                var rule = "chủ trì, phối hợp với";
                duty.claim(new Claim(body, Role.COORDINATE, null, null, i, list.end(), sure, rule));
            }
        }
    }

    private static boolean names(BodyList list) {
        return list.each().stream().anyMatch(body -> !body.related());
    }

    /** "chỉ đạo các đơn vị …": what follows is their duty. */
    static int delegate(Duty duty, int i) {
        var tokens = duty.tokens;
        var many = RoleWords.DELEGATE.at(tokens, i);
        if (many == 0 || tokens.gap(i + many) != ' ') {
            return 0;
        }
        var list = BodyList.at(tokens, i + many);
        if (list == null || list.end() > duty.end) {
            return many;
        }
        var verb = BodyWords.STOPS.at(tokens, list.end()) > 0;
        duty.delegated = verb && !tokens.is(list.end(), "và") && !isConcerned(list);
        if (duty.delegated && leadsNext(duty, list)) {
            duty.actors = Actors.of(list, 0.8, "told to lead");
            duty.delegated = false;
        } else if (duty.delegated) {
            told(duty, list);
        }
        return list.end() - i;
    }

    /** "chỉ đạo các đơn vị liên quan thẩm định": who directs them answers for it. */
    private static boolean isConcerned(BodyList list) {
        return list.each().stream()
                .allMatch(body -> body.related() || Generic.isConcerned(body.name()));
    }

    /** "Chỉ đạo Phòng Y tế chủ trì …": a body by its name goes on in place of who directs it. */
    private static boolean leadsNext(Duty duty, BodyList list) {
        return RoleWords.LEAD.at(duty.tokens, list.end()) > 0
                && list.each().stream()
                        .noneMatch(body -> body.related() || Generic.is(body.name()));
    }

    /** "Chỉ đạo Sở Y tế phối hợp với …": bodies named are told to help. */
    private static void told(Duty duty, BodyList list) {
        var at = list.end();
        var many = RoleWords.COORDINATE.at(duty.tokens, at);
        if (many == 0 || at + many > duty.end) {
            return;
        }
        for (var body : list.each()) {
            if (!body.related() && !Generic.is(body.name())) {
                duty.claim(
                        new Claim(
                                body,
                                Role.COORDINATE,
                                null,
                                null,
                                at,
                                at + many,
                                0.6,
                                "told to help"));
            }
        }
    }
}
