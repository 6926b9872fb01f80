package vn.trienkhai.directive.find;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DirectiveSummary;
import vn.trienkhai.directive.outline.Outlines;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.directive.symbol.Symbol;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.text.SearchKey;
import vn.trienkhai.platform.time.VietnamTime;

/**
 * Which document of the caller a citation means. The symbol alone decides only where one document
 * bears it; else day and issuer must (rows 5, 6).
 */
@ApplicationScoped
class Citations {

    private static final int MOST_CANDIDATES = 20;

    private final Finder finder;
    private final Outlines outlines;
    private final Registry registry;
    private final Clock clock;

    Citations(Finder finder, Outlines outlines, Registry registry, Clock clock) {
        this.finder = finder;
        this.outlines = outlines;
        this.registry = registry;
        this.clock = clock;
    }

    /** What a text says about the document it cites. */
    record Cited(
            String text,
            @Nullable String symbol,
            @Nullable LocalDate issuedOn,
            @Nullable String issuer) {}

    /** What agrees with a citation, or does not. */
    enum Sign {
        SYMBOL,
        SPELLING,
        DAY,
        ISSUER,
        WORDS
    }

    /** A document the citation could mean. */
    record Candidate(DirectiveSummary directive, List<Sign> why, List<Sign> against) {}

    /**
     * The answer.
     *
     * @param resolved the one document meant, when there is one
     */
    record Answer(@Nullable DirectiveSummary resolved, List<Candidate> candidates) {}

    Answer resolve(Cited cited, Caller caller) {
        var candidates = candidates(cited, caller);
        var left = candidates.stream().filter(each -> each.against().isEmpty()).toList();
        for (var sign : List.of(Sign.DAY, Sign.ISSUER, Sign.SYMBOL)) {
            left = narrowed(left, each -> each.why().contains(sign));
        }
        var sure = left.size() == 1 && cited.symbol() != null;
        return new Answer(sure ? left.getFirst().directive() : null, candidates);
    }

    /** Those that have it, when some do and others do not. */
    private static List<Candidate> narrowed(List<Candidate> some, Predicate<Candidate> having) {
        var those = some.stream().filter(having).toList();
        return those.isEmpty() ? some : those;
    }

    private List<Candidate> candidates(Cited cited, Caller caller) {
        var query =
                new Finder.Query(
                        cited.symbol() == null ? cited.text() : null,
                        cited.symbol(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        var ids =
                finder.find(query, caller, null, MOST_CANDIDATES).stream()
                        .map(Finder.Place::id)
                        .toList();
        var lines = outlines.of(ids);
        var names = names(lines);
        return ids.stream()
                .map(lines::get)
                .filter(Objects::nonNull)
                .map(line -> candidate(cited, line, names))
                .toList();
    }

    private Map<UUID, String> names(Map<UUID, DirectiveSummary> lines) {
        var issuers =
                lines.values().stream()
                        .map(DirectiveSummary::issuerId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return registry.names(issuers, VietnamTime.today(clock));
    }

    private static Candidate candidate(
            Cited cited, DirectiveSummary line, Map<UUID, String> names) {
        var why = new ArrayList<Sign>();
        var against = new ArrayList<Sign>();
        var symbol = cited.symbol();
        if (symbol == null) {
            why.add(Sign.WORDS);
        } else {
            var bears = line.symbol() != null && same(symbol, line.symbol());
            why.add(bears ? Sign.SYMBOL : Sign.SPELLING);
        }
        if (cited.issuedOn() != null && line.issuedOn() != null) {
            (cited.issuedOn().equals(line.issuedOn()) ? why : against).add(Sign.DAY);
        }
        var issuer = line.issuerId() == null ? line.issuerText() : names.get(line.issuerId());
        if (cited.issuer() != null && issuer != null) {
            (alike(cited.issuer(), issuer) ? why : against).add(Sign.ISSUER);
        }
        return new Candidate(line, why, against);
    }

    private static boolean same(String one, String other) {
        return Symbol.keyOf(one).equals(Symbol.keyOf(other));
    }

    /** "Ban Bí thư" is "Ban Bí thư Trung ương Đảng". */
    private static boolean alike(String one, String other) {
        var a = SearchKey.of(one);
        var b = SearchKey.of(other);
        return a.contains(b) || b.contains(a);
    }
}
