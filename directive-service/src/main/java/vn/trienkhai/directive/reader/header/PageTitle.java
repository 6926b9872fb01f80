package vn.trienkhai.directive.reader.header;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern NAMED =
            Pattern.compile(
                    "^(?:(?:toàn văn|nội dung|trích|trích văn bản|văn bản)\\s?:?\\s)?("
                            + Signs.TYPES.stream()
                                    .map(type -> type.toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining("|"))
                            + ") (?:số:? )?(\\d{1,5}[a-z]?[-/][\\p{L}\\d/\\-]{2,24})"
                            + "(?:,? ngày (\\d{1,2})[/\\-.](\\d{1,2})[/\\-.](\\d{4}))?"
                            + "(?:,? của ([^,;.:\\n]{3,60}?(?:, ban bí thư)?))?"
                            + "(?:[,:]? (về [^\\n]{5,900}))?$");

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
            var named =
                    NAMED.matcher(
                            text.low().substring(from, Math.min(text.lineEnd(i), from + LONGEST)));
            if (named.matches()) {
                var here = new PageTitle(text, i, named);
                best = best == null || here.parts() > best.parts() ? here : best;
            }
        }
        return best;
    }

    private int parts() {
        var parts = 0;
        for (var i = 3; i <= found.groupCount(); i++) {
            parts += found.group(i) == null ? 0 : 1;
        }
        return parts;
    }

    boolean isAt(Piece piece) {
        return piece.line() == line;
    }

    private @Nullable Found<String> group(int index) {
        if (found.group(index) == null) {
            return null;
        }
        var from = at + found.start(index);
        var to = at + found.end(index);
        return text.found(text.clean().substring(from, to).strip(), from, to, sure(), RULE);
    }

    /** A whole sentence is no heading that happens to name another document. */
    private double sure() {
        return parts() >= 4 ? 0.95 : 0.8;
    }

    Found<String> type() {
        var type =
                Signs.TYPES.stream()
                        .filter(each -> each.equalsIgnoreCase(found.group(1)))
                        .findFirst()
                        .orElseThrow();
        return text.found(type, at + found.start(1), at + found.end(1), sure(), RULE);
    }

    Found<String> symbol() {
        var from = at + found.start(2);
        var to = at + found.end(2);
        var written = text.clean().substring(from, to).replaceFirst("TTG$", "TTg");
        return text.found(written, from, to, sure(), RULE);
    }

    Found<String> number() {
        var digits = found.group(2).split("[-/]", 2)[0];
        var from = at + found.start(2);
        return text.found(digits, from, from + digits.length(), sure(), RULE);
    }

    @Nullable Found<LocalDate> date() {
        var day =
                found.group(3) == null
                        ? null
                        : Dates.of(found.group(3), found.group(4), found.group(5));
        return day == null
                ? null
                : text.found(day, at + found.start(3), at + found.end(5), sure(), RULE);
    }

    @Nullable Found<String> issuer() {
        var written = group(6);
        return written == null ? null : written.as(Casing.asInText(text, written.value()));
    }

    @Nullable Found<String> abstractText() {
        return group(7);
    }
}
