package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.directive.symbol.Symbol;
import vn.trienkhai.platform.text.SearchKey;

/**
 * Which document that a body sees is meant by what a text says of one: issuer and day count, never
 * the symbol alone (domain §2.2: all of the Centre share TW, each province has its own 12-KH/TU,
 * and numbers begin anew with each term).
 */
@ApplicationScoped
class SeenDocuments {

    /** Told with issuer and day; with one of them; with the day and an issuer nobody knows. */
    private static final double SURE = 0.95;

    private static final double LIKELY = 0.85;
    private static final double STRANGER = 0.7;
    private static final double MAYBE = 0.5;

    /** Laws and decrees: number, year and an issuer nobody shares. */
    private static final Pattern TELLS_ALL =
            Pattern.compile(
                    "(?iu)\\d+/(?:19|20)\\d\\d/(?:(?:ub)?(?:tv)?qh\\d+|.*-(?:cp|ttg|qh\\d*|ubtvqh\\d*))");

    private static final String SEEN =
            """
            select d.id, d.symbol, d.issuer_id, d.issuer_text, d.issued_on from directive d
             where d.symbol_key = ? and d.status is distinct from 'DRAFT' and d.merged_into_id is null
               and exists (select 1 from directive_party p where p.directive_id = d.id and p.body_id = ?)
             order by d.id limit 20
            """;

    private final Sql sql;

    SeenDocuments(Sql sql) {
        this.sql = sql;
    }

    /** What a text says of a document. */
    record Told(String symbol, @Nullable LocalDate day, @Nullable String issuer) {}

    /**
     * @param id the one that is meant, if that can be told
     * @param others those that may be meant, to choose from
     */
    record Meant(@Nullable UUID id, double sure, List<String> others) {

        static final Meant NOTHING = new Meant(null, 0, List.of());
    }

    private record Seen(
            UUID id,
            @Nullable String symbol,
            @Nullable UUID issuer,
            @Nullable String issuerText,
            @Nullable LocalDate day) {

        String written() {
            return Stream.of(id, symbol, issuerText, day)
                    .filter(each -> each != null)
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
        }
    }

    Meant meant(Told told, Bodies bodies, UUID body) {
        var issuers =
                told.issuer() == null
                        ? List.<Bodies.Body>of()
                        : bodies.named(told.issuer(), told.day());
        var ids = issuers.stream().map(Bodies.Body::id).collect(Collectors.toSet());
        var certain = new ArrayList<Seen>();
        var possible = new ArrayList<Seen>();
        for (var seen : seen(told.symbol(), body)) {
            if (told.day() == null || seen.day == null || told.day().equals(seen.day)) {
                (sure(told, ids, seen) > MAYBE ? certain : possible).add(seen);
            }
        }
        if (certain.size() == 1) {
            var one = certain.getFirst();
            return new Meant(one.id, sure(told, ids, one), written(possible));
        }
        possible.addAll(0, certain);
        return new Meant(null, MAYBE, written(possible));
    }

    /** How sure what is told of it means this one, where the day does not speak against it. */
    private static double sure(Told told, Set<UUID> issuers, Seen seen) {
        var sameDay = told.day() != null && told.day().equals(seen.day);
        if (told.issuer() == null) {
            return sameDay || TELLS_ALL.matcher(told.symbol()).matches() ? LIKELY : MAYBE;
        }
        var one =
                seen.issuer == null
                        ? isNamed(seen, told.issuer())
                        : issuers.equals(Set.of(seen.issuer));
        if (one) {
            return sameDay ? SURE : LIKELY;
        }
        var several = seen.issuer != null && issuers.contains(seen.issuer);
        return sameDay && (several || issuers.isEmpty()) ? STRANGER : MAYBE;
    }

    private static boolean isNamed(Seen seen, String issuer) {
        return seen.issuerText != null
                && SearchKey.of(seen.issuerText).equals(SearchKey.of(issuer));
    }

    private List<Seen> seen(String symbol, UUID body) {
        return sql.list(
                SEEN,
                row ->
                        new Seen(
                                row.id("id"),
                                row.textOrNull("symbol"),
                                row.idOrNull("issuer_id"),
                                row.textOrNull("issuer_text"),
                                row.day("issued_on")),
                Symbol.keyOf(symbol),
                body);
    }

    private static List<String> written(List<Seen> documents) {
        return documents.stream().map(Seen::written).toList();
    }
}
