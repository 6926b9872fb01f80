package vn.trienkhai.directive.reader.duty;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;

/**
 * "theo dõi, đôn đốc, kiểm tra, giám sát". The first two always mean watching; checking alone may
 * be a step of the work, and counts only when what is watched is the carrying out.
 */
public final class WatchRule {

    /** The rule for who checks things, and not how others work. */
    public static final String CHECKS = "giám sát";

    /** What goes with checking: "kiểm tra, nhắc nhở việc …". */
    private static final Phrases ALSO =
            Phrases.of("nhắc nhở,hướng dẫn,đánh giá,xử lý,chấn chỉnh,tổng hợp,chỉ đạo,rà soát,và");

    private static final Pattern TRADE =
            Pattern.compile(
                    "(?:cục|cơ quan|ngành) (?:thuế|hải quan|quản lý thị trường)|kiểm lâm|(?:đoàn|đội) (?:thanh|kiểm) tra");

    private WatchRule() {}

    static int read(Duty duty, int i) {
        var tokens = duty.tokens;
        if (RoleWords.WATCH.at(tokens, i) == 0) {
            return 0;
        }
        var run = i;
        var strong = false;
        var verbs = 0;
        while (run < duty.end) {
            var many = RoleWords.WATCH.at(tokens, run);
            verbs += many > 0 ? 1 : 0;
            strong |= many > 0 && (tokens.is(run, "theo") || tokens.is(run, "đôn"));
            many = many > 0 ? many : filler(tokens, run);
            if (many == 0) {
                break;
            }
            run += many;
        }
        var work = RoleWords.WORK.before(tokens, i);
        var none =
                (duty.isNominal(i) && !work && !(strong && tokens.gap(i) == ','))
                        || duty.delegated
                        || duty.isPurpose(i)
                        || tokens.is(i - 1, "tự")
                        || (role(tokens, i, run) == Role.INSPECT && isTrade(duty))
                        || (verbs == 1 && RoleWords.WEATHER.at(tokens, run) > 0);
        if (!none && (strong || work || isWatched(tokens, i, run) || isFirst(duty, i, run))) {
            var own = !strong && !work && !isWatched(tokens, i, run);
            duty.all(
                    role(tokens, i, run),
                    i,
                    run,
                    own ? 0.6 : strong ? 0.88 : 0.85,
                    own ? CHECKS : strong ? "theo dõi, đôn đốc" : "kiểm tra, giám sát");
            duty.delegated = tellsOthers(tokens, run);
            duty.watching = duty.delegated;
        }
        return run - i;
    }

    /** Whoever inspects taxpayers or traders does his own work by it and watches nobody's. */
    private static boolean isTrade(Duty duty) {
        return duty.actors.bodies().stream()
                .anyMatch(body -> TRADE.matcher(body.name().toLowerCase(Locale.ROOT)).find());
    }

    /** What the strongest of the words says: to watch, to urge, to oversee or to check. */
    private static Role role(Tokens tokens, int from, int to) {
        var role = Role.INSPECT;
        for (var i = from; i < to; i++) {
            if (tokens.is(i, "theo") && tokens.is(i + 1, "dõi")) {
                return Role.MONITOR;
            }
            if (tokens.is(i, "đôn")) {
                role = Role.URGE;
            } else if (tokens.is(i, "giám") && role != Role.URGE) {
                role = Role.SUPERVISE;
            }
        }
        return role;
    }

    /** The first word of a duty of its own: "Sở Y tế giám sát các ổ dịch". */
    private static boolean isFirst(Duty duty, int i, int run) {
        return i == duty.firstVerb
                && duty.tokens.is(i, "giám")
                && duty.tokens.gap(run) == ' '
                && !duty.actors.isNobody();
    }

    private static boolean tellsOthers(Tokens tokens, int run) {
        var inner = BodyList.at(tokens, run);
        return inner != null
                && BodyWords.STOPS.at(tokens, inner.end()) > 0
                && tokens.gap(inner.end()) == ' ';
    }

    /** Words that may stand between two watching verbs. */
    private static int filler(Tokens tokens, int i) {
        var next =
                switch (tokens.word(i)) {
                    case "và" -> i + 1;
                    case "hướng", "đánh", "thanh" -> i + 2;
                    default -> i;
                };
        return next > i && (RoleWords.WATCH.at(tokens, next) > 0 || tokens.gap(next) == ',')
                ? next - i
                : 0;
    }

    /** "kiểm tra, giám sát việc thực hiện": weak verbs need what is watched. */
    private static boolean isWatched(Tokens tokens, int i, int verbs) {
        var run = verbs;
        while (tokens.gap(run) == ',' && ALSO.at(tokens, run) > 0) {
            run += ALSO.at(tokens, run);
        }
        return tokens.gap(run) == ' '
                && (RoleWords.WATCHED.at(tokens, run) > 0
                        || (tokens.is(i, "giám") && tokens.is(run, "tại")));
    }
}
