package vn.trienkhai.directive.reader.header;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Part;

/**
 * From when to when the document says it holds (row 3). What it does not say is absent.
 *
 * @param from the first day; that of the document itself where it holds "kể từ ngày ký"
 * @param to the last day
 * @param text as it is printed
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to, String text) {

    private static final String WORD = "hiệu lực";
    private static final int BEFORE = 260;
    private static final int AFTER = 160;

    private static final String DAY =
            "ngày (\\d{1,2})(?:[/.-]| tháng )(\\d{1,2})(?:[/.-]| năm )(\\d{4})";

    /** The document itself is the subject, not a law or an article it speaks of. */
    private static final Pattern SAID =
            Pattern.compile(
                    "(?<=^|[^\\p{L}])(?:quyết định|nghị quyết|nghị định|quy định|quy chế|chỉ thị"
                            + "|thông tư(?: liên tịch)?|kế hoạch|chương trình|hướng dẫn|kết luận"
                            + "|pháp lệnh|luật|văn bản|điều lệ|quy trình) này"
                            + "(?: thay thế[^;\\n]{0,180}? và)?"
                            + " (?:bắt đầu |chính thức )?có (?<said>hiệu lực(?: thi hành| áp dụng)?"
                            + "(?:,? (?:kể |kế |bắt đầu )?từ (?<sign>(?:ngày|khi) ký(?: ban hành)?)"
                            + "|,? (?:kể |kế |bắt đầu )?từ "
                            + DAY
                            + ")?(?:,? (?:cho )?(?:đến|tới)(?: hết)? "
                            + DAY
                            + ")?)");

    /** What the content of a part says of itself first, null where it says nothing. */
    static @Nullable Found<Validity> of(
            KeptText text, Part part, @Nullable Found<LocalDate> issued) {
        if (part.bodyTo() <= part.bodyFrom()) {
            return null;
        }
        var low = text.low();
        var from = text.lineStart(part.bodyFrom());
        var end = text.lineEnd(part.bodyTo() - 1);
        for (var at = low.indexOf(WORD, from);
                at >= 0 && at < end;
                at = low.indexOf(WORD, at + 1)) {
            var said =
                    SAID.matcher(low)
                            .region(Math.max(from, at - BEFORE), Math.min(end, at + AFTER));
            while (said.find()) {
                if (said.start("said") == at) {
                    return found(text, said, issued);
                }
            }
        }
        return null;
    }

    private static @Nullable Found<Validity> found(
            KeptText text, Matcher said, @Nullable Found<LocalDate> issued) {
        var signed = said.group("sign") != null;
        var from = signed ? (issued == null ? null : issued.value()) : day(said, 3);
        var to = day(said, 6);
        if (!signed && from == null && to == null) {
            return null;
        }
        var start = said.start("said");
        var value = new Validity(from, to, text.text(start, said.end()));
        var found = text.found(value, start, said.end(), 0.95, "validity");
        return signed && issued != null ? found.atMost(issued.confidence()) : found;
    }

    private static @Nullable LocalDate day(MatchResult said, int group) {
        return Dates.of(said.group(group), said.group(group + 1), said.group(group + 2));
    }
}
