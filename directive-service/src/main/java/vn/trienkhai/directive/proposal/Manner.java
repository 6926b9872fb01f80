package vn.trienkhai.directive.proposal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trienkhai.platform.time.Deadline.Kind;

/** "kịp thời", "khẩn trương", "theo quy định": when, without a day (domain.md 5.10). */
enum Manner {
    URGENT(Kind.URGENT, "khẩn trương|khẩn cấp|ngay lập tức"),
    TIMELY(Kind.TIMELY, "kịp thời"),
    SOON(
            Kind.SOON,
            "sớm(?= (?:hoàn|ban hành|trình|báo cáo|triển khai|khắc phục|tham mưu|đưa|thể chế))"),
    CONTINUOUS(Kind.CONTINUOUS, "(?<!chi )(?<!vụ )(?<!vốn )thường xuyên"),
    PER_RULES(Kind.PER_RULES, "(?<=báo cáo.{0,60})theo quy định");

    private final Kind kind;
    private final Pattern words;

    Manner(Kind kind, String words) {
        this.kind = kind;
        this.words = Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    /** What a text says so, and where. */
    record Said(Kind kind, String words, int from) {}

    /** The first one in a part of a sentence. */
    static Optional<Said> in(String text) {
        var low = text.toLowerCase(Locale.ROOT);
        Said first = null;
        for (var each : values()) {
            var found = each.words.matcher(low);
            if (found.find() && (first == null || found.start() < first.from())) {
                first = new Said(each.kind, found.group(), found.start());
            }
        }
        return Optional.ofNullable(first);
    }
}
