package vn.trienkhai.directive.reader.duty;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;

/**
 * Where a report goes: to whom and through whom.
 *
 * @param end the word after the addressee
 */
record Way(@Nullable BodyList to, @Nullable BodyList by, int end) {

    static final Way NONE = new Way(null, null, 0);

    private static final int FAR = 70;

    /** Between "báo cáo" and whom it goes to. */
    private static final Phrases TOWARDS =
            Phrases.of(
                    """
                    ngay,lên,cho,với,về,ngay về,ngay với,ngay cho,ngay lên,kịp thời,kịp thời về,kịp thời với,kịp thời cho,định kỳ,định kỳ về
                    bằng văn bản,bằng văn bản về,bằng văn bản với,kết quả về,kết quả với,kết quả cho,kết quả lên,trực tiếp,trực tiếp với
                    đầy đủ với,tới,đến,gửi,gửi về,cụ thể với,thường xuyên với,khẩn trương về
                    """);

    private static final Phrases ABOVE =
            Phrases.of("cơ quan,lãnh đạo,thủ trưởng,người đứng đầu,chính quyền,cấp ủy,chủ tịch");

    private static final Phrases WITH_REPORT =
            Phrases.of("tham mưu,đề xuất,kiến nghị,xin ý kiến,tham mưu cho,đề xuất với");

    /**
     * The route of a report said at word {@code i}: the addressee follows at once or after "về".
     */
    static Way after(Tokens tokens, int i, int end) {
        var start = i + TOWARDS.at(tokens, i);
        var joined = joined(tokens, i);
        if (joined > i && BodyList.at(tokens, joined) != null) {
            start = joined;
        }
        var direct =
                (joined > i || tokens.gap(i) == ' ') && tokens.gap(start) == ' '
                        ? body(tokens, start)
                        : null;
        var list = direct != null ? direct : later(tokens, i, end);
        var from = list == null ? i : list.end();
        return new Way(list, via(tokens, from, end), from);
    }

    /** Whether a body follows "báo cáo" at once: "báo cáo về Sở X". */
    static boolean isDirect(Tokens tokens, int i) {
        var start = i + TOWARDS.at(tokens, i);
        return tokens.gap(i) == ' ' && tokens.isCapital(start) && body(tokens, start) != null;
    }

    /** A body by its name, or "cơ quan thuế cấp trên" in small letters. */
    private static @Nullable BodyList body(Tokens tokens, int i) {
        return ABOVE.at(tokens, i) > 0 ? BodyList.ordered(tokens, i) : BodyList.at(tokens, i);
    }

    /** "báo cáo và tham mưu X", "báo cáo, đề xuất X": behind what goes with the report. */
    private static int joined(Tokens tokens, int i) {
        var at = tokens.is(i, "và") ? i + 1 : tokens.gap(i) == ',' ? i : -1;
        var many = at < 0 ? 0 : WITH_REPORT.at(tokens, at);
        return many > 0 ? at + many : i;
    }

    private static @Nullable BodyList later(Tokens tokens, int i, int end) {
        for (var k = i; k < Math.min(end, i + FAR); k++) {
            if (tokens.gap(k) == ';' || tokens.startsSentence(k)) {
                return null;
            }
            var onward = onward(tokens, k);
            if (onward != null) {
                return onward;
            }
            var sent = RoleWords.SEND.at(tokens, k);
            var many = sent > 0 ? sent : isTowards(tokens, k) ? 1 : 0;
            if (many > 0 && tokens.gap(k + many) == ' ') {
                var list = BodyList.at(tokens, k + many);
                if (list != null
                        && tokens.isCapital(
                                tokens.is(list.start(), "các") ? list.start() + 1 : list.start())) {
                    return list;
                }
            }
        }
        return null;
    }

    /** "báo cáo … để X báo cáo Y": it goes to X, who goes on. */
    private static @Nullable BodyList onward(Tokens tokens, int k) {
        var list = tokens.is(k, "để") ? BodyList.at(tokens, k + 1) : null;
        return list == null || RoleWords.REPORT.at(tokens, list.end()) == 0 ? null : list;
    }

    private static boolean isTowards(Tokens tokens, int k) {
        return tokens.is(k, "về") || tokens.is(k, "với") || tokens.is(k, "cho");
    }

    private static @Nullable BodyList via(Tokens tokens, int i, int end) {
        for (var k = i; k < Math.min(end, i + 30); k++) {
            var many = RoleWords.VIA.at(tokens, k);
            if (many > 0) {
                var list = BodyList.at(tokens, k + many);
                if (list != null) {
                    return list;
                }
            }
            if (tokens.gap(k) == ';' || (k > i && tokens.startsSentence(k))) {
                return null;
            }
        }
        return null;
    }

    /** Whether the addressee is to examine what it gets: "gửi Sở Tài chính thẩm định". */
    static boolean appraises(Tokens tokens, Way route) {
        var next = tokens.is(route.end(), "để") ? route.end() + 1 : route.end();
        return route.to() != null
                && tokens.gap(next) == ' '
                && RoleWords.APPRAISE.at(tokens, next) > 0;
    }

    /** Whether the addressee reports on. */
    boolean goesOn(Tokens tokens) {
        return to != null && onward(tokens, to.start() - 1) != null;
    }

    @Nullable String via() {
        return by == null ? null : by.whole().name();
    }

    @Nullable Named first() {
        return to == null ? null : to.each().getFirst();
    }

    int size() {
        return to == null ? 0 : to.each().size();
    }

    @Nullable String name() {
        return to == null ? null : to.whole().name();
    }
}
