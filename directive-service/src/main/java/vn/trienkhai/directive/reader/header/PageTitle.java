package vn.trienkhai.directive.reader.header;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Part;
import vn.trienkhai.directive.reader.layout.Signs;

/**
 * A line above a document that names it, as pages and mails put one there: "Toàn văn: Kết luận
 * 1-KL/TW ngày 2/3/2024 của … về …".
 */
final class PageTitle {

    private static final String RULE = "title-sentence";
    private static final int REACH = 4;
    private static final int LONGEST = 1200;
    private static final String TYPE =
            Signs.TYPES.stream()
                    .map(type -> type.toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining("|", "(?<type>", ")"));
    private static final String SYMBOL = "(?<symbol>\\d{1,5}[a-z]?[-/][\\p{L}\\d/\\-]{2,24})";
    private static final String DAY = "ngày (?<d>\\d{1,2})[/\\-.](?<m>\\d{1,2})[/\\-.](?<y>\\d{4})";
    private static final String ISSUER =
            "(?:,? của (?<issuer>[^,;.:\\n]{3,60}?(?:, ban bí thư)?))?";
    private static final Pattern NAMED =
            Pattern.compile(
                    "^(?:(?:toàn văn|nội dung|trích|trích văn bản|văn bản)\\s?:?\\s)?"
                            + TYPE
                            + " (?:số:? )?"
                            + SYMBOL
                            + "(?:,? "
                            + DAY
                            + ")?"
                            + ISSUER
                            + "(?:[,:]? (?<about>về [^\\n]{5,900}))?$");

    /** "Ngày 2/3/2024, đồng chí … đã ký ban hành Kế hoạch số … của … về …": told of it first. */
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "^"
                            + DAY
                            + ",[^\\n]{0,600}? ký (?:ban hành )?"
                            + TYPE
                            + " số:? "
                            + SYMBOL
                            + "(?: \\([^()\\n]{0,80}\\))?"
                            + ISSUER
                            + " (?<about>về [^\\n]{5,600}?)(?:\\.? ?\\n|\\. |\\.?$)");

    private final KeptText text;
    private final int line;
    private final int at;
    private final Matcher found;

    private PageTitle(KeptText text, int line, Matcher found) {
        this.text = text;
        this.line = line;
        this.at = text.lineStart(line);
        this.found = found;
    }

    /** The line that says most, above the title or among the first where there is none. */
    static @Nullable PageTitle of(KeptText text, Part part) {
        var below = part.title() >= 0 ? part.title() : part.address();
        var end = below >= 0 ? below : part.end();
        PageTitle best = null;
        for (var i = part.first(); i < Math.min(end, part.first() + REACH); i++) {
            var from = text.lineStart(i);
            var line = text.low().substring(from, Math.min(text.lineEnd(i), from + LONGEST));
            var named = NAMED.matcher(line);
            var found = named.find() ? named : ANNOUNCED.matcher(line);
            if (found == named || found.find()) {
                var here = new PageTitle(text, i, found);
                best = best == null || here.parts() > best.parts() ? here : best;
            }
        }
        return best;
    }

    private long parts() {
        return Stream.of("d", "issuer", "about").filter(part -> found.group(part) != null).count();
    }

    boolean isAt(Piece piece) {
        return piece.line() == line;
    }

    private @Nullable Found<String> group(String index) {
        if (found.group(index) == null) {
            return null;
        }
        var from = at + found.start(index);
        var to = at + found.end(index);
        return text.found(text.clean().substring(from, to).strip(), from, to, sure(), RULE);
    }

    /** A whole sentence is no heading that happens to name another document. */
    private double sure() {
        return parts() == 3 ? 0.95 : 0.8;
    }

    Found<String> type() {
        var type =
                Signs.TYPES.stream()
                        .filter(each -> each.equalsIgnoreCase(found.group("type")))
                        .findFirst()
                        .orElseThrow();
        return text.found(type, at + found.start("type"), at + found.end("type"), sure(), RULE);
    }

    Found<String> symbol() {
        var from = at + found.start("symbol");
        var to = at + found.end("symbol");
        var written = text.clean().substring(from, to).replaceFirst("TTG$", "TTg");
        return text.found(written, from, to, sure(), RULE);
    }

    Found<String> number() {
        var digits = found.group("symbol").split("[-/]", 2)[0];
        var from = at + found.start("symbol");
        return text.found(digits, from, from + digits.length(), sure(), RULE);
    }

    @Nullable Found<LocalDate> date() {
        var day =
                found.group("d") == null
                        ? null
                        : Dates.of(found.group("d"), found.group("m"), found.group("y"));
        return day == null
                ? null
                : text.found(day, at + found.start("d"), at + found.end("y"), sure(), RULE);
    }

    @Nullable Found<String> issuer() {
        var written = group("issuer");
        return written == null ? null : written.as(Casing.asInText(text, written.value()));
    }

    @Nullable Found<String> abstractText() {
        return group("about");
    }
}
