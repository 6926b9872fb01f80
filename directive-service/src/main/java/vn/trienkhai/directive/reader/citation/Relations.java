package vn.trienkhai.directive.reader.citation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.relation.RelationType;

/** How a document stands to those it names, by the words around their names (domain §5.5). */
final class Relations {

    /**
     * A phrase and the relation it tells.
     *
     * @param of the types of document of which it tells so; empty for any
     */
    private record Phrase(Pattern words, RelationType type, Set<String> of) {}

    /** What is told of one mention, by the words from the offset on. */
    record Told(RelationType type, int from) {}

    private static final int REACH = 120;

    /** What is said right behind another document is said of that one. */
    private static final Pattern BEHIND =
            Pattern.compile("\\s?(?:(?:về|v/v|nhằm|để)(?!\\p{L})[^,;.:]{0,80})?");

    /** "Nghị quyết số 7 về rừng, Kế hoạch số 8 và Hướng dẫn số 9": what holds for the first. */
    private static final Pattern LISTED =
            Pattern.compile(
                    "(?:\\s(?:về|v/v)(?!\\p{L})[^;.\\n]{0,160})?"
                            + "[\"”)]?(?:[,;]\\s?(?:và |cùng )?|\\s(?:và|cùng|cùng với)\\s)(?:các )?");

    private static final int MOST_LISTED = 10;

    /** Told of another document than this one. */
    private static final Told OF_ANOTHER = new Told(RelationType.CITES, -1);

    private static final Pattern OVER =
            Pattern.compile("[^.;\\n]{0,60}(?<!khi )(?<!nếu )hết hiệu lực");

    /**
     * The first that fits tells: what was done with a document goes before that it is carried out.
     */
    private static final List<Phrase> PHRASES =
            List.of(
                    phrase(
                            "(?:được|bị) (?:sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ)[^;]{0,60}"
                                    + " (?:tại|theo|bởi|bằng)",
                            RelationType.CITES),
                    phrase("thay thế(?: cho)?", RelationType.REPLACES),
                    phrase("(?:bãi bỏ|hủy bỏ|thu hồi)", RelationType.WITHDRAWS),
                    phrase("đính chính[^;]{0,40}", RelationType.CORRECTS),
                    phrase("sửa đổi" + pieces(), RelationType.AMENDS),
                    phrase("bổ sung" + pieces(), RelationType.SUPPLEMENTS),
                    phrase(
                            "tiếp tục (?:tổ chức )?(?:triển khai )?(?:thực hiện|quán triệt)",
                            RelationType.CONTINUES),
                    phrase(
                            "(?:tổng kết|sơ kết|\\d+ năm (?:thực hiện|triển khai|thi hành))"
                                    + "(?:(?!bám sát|phù hợp)[^,;]){0,40}",
                            RelationType.REVIEWS),
                    phrase(
                            "ban hành kèm theo (?:quyết định|nghị quyết|thông tư|nghị định|văn bản)"
                                    + " này",
                            RelationType.PROMULGATES),
                    phrase("ban hành kèm theo", RelationType.CITES),
                    phrase("(?:kèm theo|gửi kèm|đính kèm)", RelationType.ATTACHES),
                    phrase(
                            "(?:sao gửi|sao lục|chuyển tiếp|gửi (?:đến|tới|các đồng chí|toàn văn))"
                                    + "(?:(?!theo |báo cáo )[^,;]){0,60}",
                            RelationType.FORWARDS),
                    phrase("(?:cụ thể hóa|quy định chi tiết)[^;]{0,40}", RelationType.ELABORATES),
                    phrase(
                            "(?:nghe|xét|trên cơ sở|đề nghị)(?!\\p{L})[^;]{0,80}",
                            RelationType.BASED_ON_REPORT,
                            "Báo cáo",
                            "Tờ trình"),
                    phrase(
                            "(?:theo|thực hiện) (?:sự |ý kiến )?chỉ đạo(?: của| tại)[^;]{0,80}",
                            RelationType.DIRECTED_BY),
                    phrase(
                            "(?:theo tinh thần|bám sát[^;]{0,70} nêu (?:trong|tại))",
                            RelationType.CITES),
                    phrase(
                            "(?:bám sát|phù hợp với|căn cứ|đúng)[^;]{0,40}",
                            RelationType.CONFORMS_TO),
                    phrase(
                            "(?:thực hiện|triển khai|thi hành|quán triệt|chấp hành)[^;]{0,40}",
                            RelationType.IMPLEMENTS));

    private final String low;
    private final List<Mention> mentions;

    /**
     * @param mentions all that is named in the text, in its order
     */
    Relations(String low, List<Mention> mentions) {
        this.low = low;
        this.mentions = mentions;
    }

    private static Phrase phrase(String words, RelationType type, String... of) {
        return new Phrase(
                Pattern.compile("(?:" + words + ")\\s?(?:của |tại |theo )?[^.;\\n]{0,12}$"),
                type,
                Set.of(of));
    }

    /** The pieces of a document of which only some are changed. */
    private static String pieces() {
        return "(?:(?:,| và) (?:sửa đổi|bổ sung))?"
                + "(?: (?:một số|điều|khoản|điểm|nội dung|phụ lục|danh mục|mục)[^;]{0,50})?";
    }

    /** What the words around a mention tell; nothing where they only name it. */
    @Nullable Told of(Mention mention) {
        var told = before(mention);
        var first = mention;
        for (int i = 0; told == null && i < MOST_LISTED; i++) {
            var previous = last(first.from());
            if (previous == null
                    || !LISTED.matcher(low).region(previous.to(), first.from()).matches()) {
                break;
            }
            first = previous;
            told = before(previous);
        }
        if (told == null && OVER.matcher(low).region(mention.to(), low.length()).lookingAt()) {
            return new Told(RelationType.WITHDRAWS, mention.from());
        }
        return OF_ANOTHER.equals(told) ? null : told;
    }

    private @Nullable Told before(Mention mention) {
        var begin = Math.max(0, mention.from() - REACH);
        var window = low.substring(begin, mention.from());
        var sentence = Math.max(window.lastIndexOf(". "), window.lastIndexOf('\n')) + 1;
        for (var phrase : PHRASES) {
            if (phrase.of().isEmpty() || phrase.of().contains(String.valueOf(mention.type()))) {
                var said = phrase.words().matcher(window).region(sentence, window.length());
                if (said.find()) {
                    var from = begin + said.start();
                    return isOfAnother(from) ? OF_ANOTHER : new Told(phrase.type(), from);
                }
            }
        }
        return null;
    }

    /** "Kế hoạch số 9 về thực hiện Chỉ thị số 4": the plan carries it out, not this document. */
    private boolean isOfAnother(int phrase) {
        var last = last(phrase);
        return last != null
                && phrase - last.to() <= REACH
                && BEHIND.matcher(low).region(last.to(), phrase).matches();
    }

    /** The last one that ends before an offset. */
    private @Nullable Mention last(int offset) {
        var from = 0;
        var to = mentions.size();
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (mentions.get(middle).to() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from == 0 ? null : mentions.get(from - 1);
    }
}
