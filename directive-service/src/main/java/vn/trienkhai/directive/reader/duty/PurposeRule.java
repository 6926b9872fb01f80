package vn.trienkhai.directive.reader.duty;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;

/**
 * "… để tổng hợp, báo cáo …": whom something is sent to merges and reports on; where it is sent to
 * nobody, who acts does it.
 */
final class PurposeRule {

    private static final int FAR = 80;
    private static final int NEAR = 9;
    private static final Phrases BEFORE =
            Phrases.of("theo dõi,xem xét,kiểm tra,nghiên cứu,kịp thời,tiếp tục");
    private static final Phrases KNOWING = Phrases.of("biết,được biết,nắm,được rõ,rõ");
    private static final Phrases TOWARDS = Phrases.of("gửi,về,tới,báo cáo,trình,nộp,chuyển");

    private PurposeRule() {}

    /** Reads at "để": what follows is no more what the actors do, unless they send it to nobody. */
    static void read(Duty duty, int i) {
        var tokens = duty.tokens;
        var told = BodyList.at(tokens, i + 1);
        if (told != null && KNOWING.at(tokens, told.end()) > 0) {
            duty.actors = Actors.of(told, 0.9, "để … biết");
            return;
        }
        if (told != null && RoleWords.CONSOLIDATE.at(tokens, told.end()) > 0) {
            duty.tellWhy();
            one(duty, told, told.end(), true);
            return;
        }
        var next = i + 1 + BEFORE.at(tokens, i + 1);
        var merges = RoleWords.CONSOLIDATE.at(tokens, next) > 0;
        var reports = RoleWords.REPORT.at(tokens, next) > 0;
        if (!merges && !reports) {
            if (RoleReader.isRole(tokens, i + 1) || RoleReader.isRole(tokens, next)) {
                duty.tellWhy();
            }
            return;
        }
        var sent = addressee(duty, i);
        if (sent == null && !endsWithDay(tokens, i)) {
            itself(duty, next, merges);
            return;
        }
        duty.tellWhy();
        if (sent == null) {
            return;
        }
        one(duty, sent, next, merges);
    }

    /** Where several are named, none merges alone. */
    private static void one(Duty duty, BodyList list, int next, boolean merges) {
        var body = list.each().size() > 1 ? null : list.each().getFirst();
        if (body != null && !body.related()) {
            others(duty, body, next, merges);
        }
    }

    /** "… trước ngày 10/5 để báo cáo": handed in by then to who writes, who reports on. */
    private static boolean endsWithDay(Tokens tokens, int i) {
        for (var k = i - 1; k >= Math.max(0, i - NEAR); k--) {
            if ((tokens.is(k, "ngày") && tokens.isNumber(k + 1))
                    || (tokens.is(k, "giờ") && tokens.isNumber(k - 1))) {
                return true;
            }
        }
        return false;
    }

    private static void itself(Duty duty, int next, boolean merges) {
        if (merges) {
            duty.all(Role.CONSOLIDATE, next, next + 2, 0.75, "để tổng hợp");
        }
        var way = Way.after(duty.tokens, next + 2, duty.end);
        if (!merges && way.to() != null) {
            duty.all(Role.REPORT, next, next + 2, 0.75, "để báo cáo", way);
        }
    }

    private static void others(Duty duty, Named body, int next, boolean merges) {
        if (merges) {
            duty.claim(
                    new Claim(
                            body,
                            Role.CONSOLIDATE,
                            null,
                            null,
                            next,
                            next + 2,
                            0.75,
                            "để tổng hợp"));
        }
        for (var i = next; i < Math.min(duty.end, next + NEAR); i++) {
            if (duty.tokens.gap(i) == ';' || (i > next && duty.tokens.startsSentence(i))) {
                return;
            }
            if (RoleWords.REPORT.at(duty.tokens, i) > 0) {
                var on = Way.after(duty.tokens, i + 2, duty.end);
                if (on.to() != null || merges) {
                    var end = on.to() == null ? i + 2 : on.end();
                    var rule = "để tổng hợp, báo cáo";
                    duty.claim(new Claim(body, Role.REPORT, on.name(), null, i, end, 0.75, rule));
                }
                return;
            }
        }
    }

    /** The last body before "để" that something goes to; through whom it goes only right there. */
    private static @Nullable BodyList addressee(Duty duty, int i) {
        var tokens = duty.tokens;
        for (var k = i - 1; k >= Math.max(duty.start, i - FAR); k--) {
            var via = RoleWords.VIA.at(tokens, k);
            var many = via > 0 ? via : TOWARDS.at(tokens, k);
            var list =
                    many == 0 || tokens.gap(k + many) != ' ' ? null : BodyList.at(tokens, k + many);
            if (list != null && list.end() <= i && (via == 0 || list.end() == i)) {
                return list;
            }
            if (tokens.gap(k) == ';' || tokens.startsSentence(k)) {
                return null;
            }
        }
        return null;
    }
}
