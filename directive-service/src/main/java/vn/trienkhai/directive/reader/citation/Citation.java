package vn.trienkhai.directive.reader.citation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Span;
import vn.trienkhai.directive.relation.RelationType;

/**
 * One document the text cites, however often.
 *
 * @param text its best mention, as written
 * @param key what spellings of its symbol share, see {@code Symbol.keyOf}
 * @param relation proposed from the phrase around one of its mentions, with that place
 * @param aliases short names the text gives it ("sau đây gọi tắt là …")
 * @param mentions every place where it is named
 */
public record Citation(
        String text,
        @Nullable String type,
        @Nullable String symbol,
        @Nullable String key,
        @Nullable LocalDate date,
        @Nullable String issuer,
        Found<RelationType> relation,
        List<String> aliases,
        List<Span> mentions) {

    public Citation {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
