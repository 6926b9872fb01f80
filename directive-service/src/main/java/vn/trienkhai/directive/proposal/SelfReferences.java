package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.layout.Signs;

/** Clauses that speak of their own document: "Kế hoạch này", "văn bản này" (domain §5.5, SELF). */
final class SelfReferences {

    private static final int MOST = 50;
    private static final double SURE = 0.85;

    /** What a letter calls itself, unless it names another one. */
    private static final List<String> LETTERS = List.of("Công văn", "Công điện");

    private SelfReferences() {}

    /** The first such words of each clause. */
    static List<Found<String>> in(Reading reading) {
        var found = new ArrayList<Found<String>>();
        var text = reading.text();
        var words = words(reading);
        for (int i = 0; i < reading.clauses().size() && found.size() < MOST; i++) {
            var clause = reading.clauses().get(i).value();
            var said = words.matcher(text.low()).region(clause.from(), clause.ownTo());
            if (said.find()) {
                var written = text.text(said.start(), said.end());
                found.add(text.found(written, said.start(), said.end(), SURE, "self reference"));
            }
        }
        return found;
    }

    /** Where the type was not read, any type of which no other document is named. */
    private static Pattern words(Reading reading) {
        var type = reading.header().type();
        var cited =
                reading.citations().stream()
                        .map(each -> String.valueOf(each.value().type()))
                        .collect(Collectors.toSet());
        var others =
                (type == null ? Signs.TYPES : LETTERS)
                        .stream().filter(each -> !cited.contains(each));
        var own = type == null ? Stream.<String>of() : Stream.of(type.value());
        var names =
                Stream.concat(Stream.concat(own, others), Stream.of("văn bản"))
                        .map(each -> Pattern.quote(KeptText.fold(each.toLowerCase(Locale.ROOT))))
                        .collect(Collectors.joining("|"));
        return Pattern.compile("(?<!\\p{L})(?:" + names + ")\\s+này(?!\\p{L})");
    }
}
