package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.relation.RelationType;

/**
 * Documents the text tells of without a number: a report that was heard, an order that was given,
 * what is to be issued next (domain §5.5).
 */
final class Unnumbered {

    private static final int MOST = 20;
    private static final double SURE = 0.6;

    private static final String ISSUER =
            " của (?>(?<issuer>\\p{L}[^,;.:\\n()]{2,90}?)(?=[,;.:\\n()]| (?:và(?= các| ý)"
                    + "|về|tại|để|trong|đối|là|nhằm|thì|qua|vào|ngày)(?!\\p{L})))";

    /** A number behind it makes it a citation like any. */
    private static final String NO_NUMBER = "(?![^.;\\n]{0,60} số:? ?\\d)";

    private record Phrase(RelationType type, Pattern words) {}

    private static final List<Phrase> PHRASES =
            List.of(
                    new Phrase(
                            RelationType.BASED_ON_REPORT,
                            Pattern.compile(
                                    "sau khi (?:nghe|xem xét|nghiên cứu)(?: và thảo luận)?"
                                            + " (?<name>(?<type>báo cáo|tờ trình)[^,;.\\n]{0,40}?"
                                            + ISSUER
                                            + ")"
                                            + NO_NUMBER)),
                    new Phrase(
                            RelationType.DIRECTED_BY,
                            Pattern.compile(
                                    "theo (?:sự |ý kiến )?(?<name>chỉ đạo"
                                            + ISSUER
                                            + ")"
                                            + NO_NUMBER)),
                    new Phrase(
                            RelationType.PREPARES,
                            Pattern.compile(
                                    "(?:để|đề xuất|kiến nghị|tham mưu)(?!\\p{L})[^.;\\n]{0,100}?"
                                            + " (?:xây dựng|ban hành)(?: dự thảo)?"
                                            + " (?<name>(?<type>nghị quyết|chỉ thị|kết luận|nghị"
                                            + " định|luật|pháp lệnh) (?:mới(?!\\p{L})|về"
                                            + " [^.;,\\n]{5,150}))")),
                    new Phrase(
                            RelationType.PROMULGATES,
                            Pattern.compile(
                                    "ban hành kèm theo (?:quyết định|nghị quyết|thông tư|nghị"
                                            + " định|văn bản) này (?:bản )?(?<name>(?<type>quy"
                                            + " chế|quy định|kế hoạch|chương trình|đề án|điều"
                                            + " lệ|quy trình|quy hoạch) (?!số )[^.;,\\n]{3,200})")));

    private Unnumbered() {}

    /**
     * A document that is told of.
     *
     * @param name what the text calls it
     * @param type its type, in words
     */
    record Told(
            RelationType relation, String name, @Nullable String type, @Nullable String issuer) {}

    /** Each once, in the order of the text within one kind of relation. */
    static List<Found<Told>> in(Reading reading) {
        var found = new ArrayList<Found<Told>>();
        var known = new HashSet<Told>();
        for (var phrase : PHRASES) {
            var said = phrase.words().matcher(reading.text().low());
            said.region(Math.min(reading.begin(), reading.text().length()), end(reading));
            while (found.size() < MOST && said.find()) {
                var told = told(reading, phrase, said);
                if (told != null && known.add(told)) {
                    found.add(
                            reading.text()
                                    .found(told, said.start(), said.end(), SURE, "no number"));
                }
            }
        }
        return found;
    }

    /** A body is written with a capital letter; "theo chỉ đạo của cấp trên" names none. */
    private static @Nullable Told told(Reading reading, Phrase phrase, Matcher said) {
        var text = reading.text();
        var issuer = written(reading, said, "issuer");
        if (issuer != null && !Character.isUpperCase(issuer.charAt(0))) {
            return null;
        }
        var name = text.text(said.start("name"), said.end("name"));
        return new Told(phrase.type(), name, written(reading, said, "type"), issuer);
    }

    private static @Nullable String written(Reading reading, Matcher said, String group) {
        if (!said.namedGroups().containsKey(group) || said.start(group) < 0) {
            return null;
        }
        return reading.text().text(said.start(group), said.end(group));
    }

    /** Before the recipients and the signature; of a document without either, its clauses. */
    private static int end(Reading reading) {
        var behind =
                Stream.concat(
                                reading.recipients().stream(),
                                Stream.of(reading.header().capacity(), reading.header().signer())
                                        .filter(Objects::nonNull))
                        .mapToInt(each -> each.span().from())
                        .min();
        var clauses = reading.clauses();
        var last = clauses.isEmpty() ? 0 : clauses.getLast().value().to();
        return behind.isEmpty()
                ? Math.max(reading.begin(), last)
                : viewOf(reading, behind.getAsInt());
    }

    /** The first offset of the views that comes from there or from behind. */
    private static int viewOf(Reading reading, int raw) {
        var text = reading.text();
        var low = Math.min(reading.begin(), text.length());
        var high = text.length();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (text.span(middle, middle).from() < raw) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
