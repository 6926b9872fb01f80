package vn.trienkhai.directive.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.text.SearchKey;
import vn.trienkhai.platform.time.Deadline;

/**
 * What a time is counted from or a duty follows (domain §5.10, AFTER_STEP): the receipt or the
 * issue of this document, or what somebody does in an earlier duty. Nothing else is guessed: the
 * receipt of another paper is not that of this one.
 */
final class Waiting {

    private static final String PAPER =
            "(?:văn bản|công văn|công điện|thông báo|kế hoạch|chỉ thị|quyết định|hướng dẫn"
                    + "|kết luận|nghị quyết|chương trình|thông tri|tờ trình)";

    /** This document, or none named; nothing of somebody else's. */
    private static final String THIS = "(?: " + PAPER + ")?(?: này(?!\\p{L}).*)?";

    private static final Pattern RECEIPT =
            Pattern.compile("(?:ngày |khi )*(?:tiếp )?nhận(?: được)?" + THIS);
    private static final Pattern ISSUE =
            Pattern.compile(
                    "(?:ngày |khi )*(?:(?:ký|ban hành|phát hành|ký,? ban hành)"
                            + THIS
                            + "|"
                            + PAPER
                            + " này (?:được )?(?:ký|ban hành|phát hành).*)");

    /** "Trên cơ sở báo cáo của …", "Sau khi có ý kiến của …": no day, but an order. */
    private static final Pattern FOLLOWS =
            Pattern.compile(
                    "(?:trên cơ sở|sau khi (?:có|nhận(?: được)?)) (?:[\\p{L}]+ ){0,6}của (?=.{4})");

    private static final Pattern WHOSE = Pattern.compile("của (.{4,})");

    /** "của cơ quan, đơn vị, địa phương": whoever reports before, and nobody by name. */
    private static final Pattern EVERYBODY =
            Pattern.compile("(?:cac )?(?:co quan|don vi|dia phuong)\\b.*");

    private static final int NEAR = 40;
    private static final int LONGEST = 200;

    private final Places places;
    private final List<Group> groups;
    private final Set<String> steps = new HashSet<>();

    /**
     * @param groups the duties in their order; the key of each is that of the draft
     */
    Waiting(Places places, List<Group> groups) {
        this.places = places;
        this.groups = List.copyOf(groups);
    }

    /** The words that say what a duty follows, where they stand, and the step. */
    record Followed(String words, int from, String step) {}

    static String keyOf(int index) {
        return "d" + (index + 1);
    }

    /** Whether an earlier call answered with the step of this duty. */
    boolean isStep(String key) {
        return steps.contains(key);
    }

    /** Receipt, issue or the step of an earlier duty; null where only a person can tell. */
    @Nullable String anchor(Group group, String words) {
        var low = words.toLowerCase(Locale.ROOT).strip();
        if (RECEIPT.matcher(low).matches()) {
            return Deadline.RECEIPT;
        }
        return ISSUE.matcher(low).matches() ? Deadline.ISSUE : step(group, words);
    }

    /** The earlier duty a group follows without a day; null where none is named. */
    @Nullable Followed followed(Group group) {
        var place = group.first().place();
        var part = places.part(place);
        var low = part.toLowerCase(Locale.ROOT);
        var said = FOLLOWS.matcher(low);
        if (place.row() || !said.find()) {
            return null;
        }
        var own = low.indexOf(group.first().value().body().toLowerCase(Locale.ROOT), said.end());
        var comma = low.indexOf(',', said.end());
        var end = own > 0 ? own : comma > 0 ? comma : low.length();
        var words = part.substring(said.start(), Math.min(end, said.start() + LONGEST)).strip();
        var step = step(group, words.replaceFirst(",$", ""));
        return step == null
                ? null
                : new Followed(words.replaceFirst(",$", ""), place.part() + said.start(), step);
    }

    /** What the one named behind "của" does before; of reports, who reports. */
    private @Nullable String step(Group group, String words) {
        var whose = WHOSE.matcher(words.toLowerCase(Locale.ROOT));
        if (!whose.find()) {
            return null;
        }
        var name = SearchKey.of(whose.group(1));
        var report = SearchKey.of(words).contains("bao cao");
        var all = EVERYBODY.matcher(name).matches();
        var own = groups.indexOf(group);
        for (var i = own - 1; i >= Math.max(0, own - NEAR); i--) {
            var other = groups.get(i);
            var meant = all ? report && other.isReport() : isOf(other, name);
            if (meant && (!report || tells(other))) {
                steps.add(keyOf(i));
                return keyOf(i);
            }
        }
        return null;
    }

    private static boolean tells(Group group) {
        return group.isReport()
                || group.acts().stream()
                        .anyMatch(act -> SearchKey.of(act.value().text()).contains("bao cao"));
    }

    private static boolean isOf(Group group, String name) {
        return group.acts().stream()
                .map(act -> SearchKey.of(act.value().body()))
                .anyMatch(body -> body.contains(name) || name.contains(body));
    }
}
