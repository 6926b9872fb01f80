package vn.trienkhai.directive.reader.duty;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.words.Tokens;

/** One duty being read: its words, who acts in it, and what the words before have changed. */
final class Duty {

    final Tokens tokens;
    final int end;

    /** Who acts; another body after "gửi X tổng hợp, …". */
    Actors actors;

    /** Whether the issuer itself acts, so that its partners are the ones told to co-operate. */
    final boolean selfIssued;

    /** Whether "chủ trì" was read: then the names after "phối hợp với" are partners. */
    boolean led;

    /** Whether the words now say what others do: "chỉ đạo các đơn vị …". */
    boolean delegated;

    /** Whether others are only watched: "đôn đốc các Bộ thực hiện …". */
    boolean watching;

    /** Whether the words now say what for: "để tổng hợp, báo cáo …". */
    boolean inPurpose;

    /** Whether the sentence begins with "Căn cứ … để …", which is no purpose. */
    boolean fromBasis;

    /** Where the duty begins, right behind the names. */
    int start;

    int firstVerb;
    boolean any;

    private final Consumer<Claim> out;

    Duty(Tokens tokens, int end, Actors actors, boolean selfIssued, Consumer<Claim> out) {
        this.tokens = tokens;
        this.end = end;
        this.actors = actors;
        this.selfIssued = selfIssued;
        this.out = out;
    }

    /** A new part of the sentence begins: what was said of others ends. */
    void restart() {
        delegated = false;
        watching = false;
        inPurpose = false;
        led = false;
    }

    /** What follows is what something is for. */
    void tellWhy() {
        delegated = true;
        inPurpose = true;
    }

    /** Whether the words name a thing: "công tác kiểm tra". */
    boolean isNominal(int i) {
        if (tokens.gap(i) == ',' && tokens.is(i - 4, "công") && tokens.is(i - 3, "tác")) {
            return true;
        }
        return i != start
                && RoleWords.NOMINAL.before(tokens, i)
                && !tokens.isCapital(i - 1)
                && !(tokens.is(i - 1, "việc") && tokens.is(i - 2, "giúp"))
                && !(tokens.is(i - 1, "vụ") && tokens.is(i - 3, "có"))
                && !(tokens.is(i - 1, "nhiệm") && RoleWords.RESPONSIBLE.before(tokens, i));
    }

    boolean isPurpose(int i) {
        return switch (tokens.word(i - 1)) {
            case "để", "dễ", "nhằm" -> true;
            default -> false;
        };
    }

    void all(Role role, int from, int to, double confidence, String rule) {
        all(role, from, to, confidence, rule, Way.NONE);
    }

    void all(Role role, int from, int to, double confidence, String rule, Way way) {
        for (var body : actors.bodies()) {
            var sure = confidence * actors.confidence();
            claim(new Claim(body, role, way.name(), way.via(), from, to, sure, rule));
        }
        any |= !actors.isNobody();
    }

    void claim(@Nullable Claim claim) {
        if (claim != null) {
            out.accept(claim);
        }
    }
}
