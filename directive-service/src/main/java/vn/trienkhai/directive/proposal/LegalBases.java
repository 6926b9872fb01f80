package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.LegalBasis;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.Span;
import vn.trienkhai.directive.reader.citation.Citation;
import vn.trienkhai.directive.reader.layout.Signs;

/**
 * What a document acts under, as its opening names it: each "Căn cứ …" of the state's form, and the
 * documents the Party's form carries out in its first sentence (domain §5.2).
 */
final class LegalBases {

    private static final int MOST = 100;
    private static final double SURE = 0.85;

    /** Of a document that has no clauses the opening is looked for so far. */
    private static final int REACH = 6_000;

    private static final Pattern BASIS =
            Pattern.compile(
                    "(?:[-+*] ?)?(?:Căn cứ(?: vào)? |(?=Theo đề nghị |Xét (?:đề nghị|Tờ trình) ))"
                            + "(?<text>.+?)[;,.]?\\s*");

    /** "Căn cứ tình hình thực tế" names none. */
    private static final Pattern DOCUMENT =
            Pattern.compile("\\d[^,;]{0,3}[-/]|" + String.join("|", Signs.TYPES));

    /** How far the first document stands behind the verb. */
    private static final int FIRST = 40;

    private static final Pattern CARRIED_OUT =
            Pattern.compile("(?:Thực hiện|Triển khai thực hiện|Thi hành|Triển khai) .+");

    private final Reading reading;
    private final Gathering gathered;
    private final List<LegalBasis> bases = new ArrayList<>();

    private LegalBases(Reading reading, Gathering gathered) {
        this.reading = reading;
        this.gathered = gathered;
    }

    static List<LegalBasis> of(Reading reading, Gathering gathered) {
        var opening = new LegalBases(reading, gathered);
        opening.read();
        return opening.bases;
    }

    private void read() {
        var flow = reading.text().flow();
        var from = Math.min(reading.begin(), flow.length());
        var end = end(flow.length());
        while (from < end && bases.size() < MOST) {
            var line = flow.indexOf('\n', from);
            var to = line < 0 || line > end ? end : line;
            sentence(from, to);
            from = to + 1;
        }
    }

    /** The opening ends where the first clause begins. */
    private int end(int length) {
        var clauses = reading.clauses();
        return clauses.isEmpty()
                ? Math.min(length, reading.begin() + REACH)
                : clauses.getFirst().value().from();
    }

    private void sentence(int from, int to) {
        var text = reading.text();
        var said = BASIS.matcher(text.flow()).region(from, to);
        if (said.matches() && DOCUMENT.matcher(said.group("text")).find()) {
            var words = text.span(said.start("text"), said.end("text"));
            add(text.text(said.start("text"), said.end("text")), symbolIn(words), words);
        } else if (CARRIED_OUT.matcher(text.flow()).region(from, to).matches()) {
            carriedOut(text.span(from, to));
        }
    }

    /** The first document named in it. */
    private @Nullable String symbolIn(Span words) {
        return reading.citations().stream()
                .filter(each -> each.value().mentions().stream().anyMatch(at -> isIn(at, words)))
                .map(each -> each.value().symbol())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    private void carriedOut(Span sentence) {
        for (var found : reading.citations()) {
            if (isCarriedOut(found.value(), sentence)) {
                add(found.value().text(), found.value().symbol(), found.span());
            }
        }
    }

    /** Named at its beginning, or told there to be carried out like the first. */
    private static boolean isCarriedOut(Citation cited, Span sentence) {
        var told = cited.relation();
        return (told.rule().equals("phrase of a relation") && isIn(told.span(), sentence))
                || cited.mentions().stream()
                        .mapToInt(at -> at.from() - sentence.from())
                        .anyMatch(at -> at >= 0 && at < FIRST);
    }

    private void add(String words, @Nullable String symbol, Span span) {
        var text = Fit.line(words, 1000);
        if (text != null) {
            var found = new Found<>(text, span, SURE, "legal basis");
            gathered.add("/header/legalBases/" + bases.size(), found, text);
            bases.add(new LegalBasis(text, Fit.line(symbol, 100)));
        }
    }

    private static boolean isIn(Span part, Span whole) {
        return part.from() >= whole.from() && part.to() <= whole.to();
    }
}
