package vn.trienkhai.directive.reader.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.header.HeaderFields;
import vn.trienkhai.directive.reader.layout.Layout;
import vn.trienkhai.directive.relation.RelationType;
import vn.trienkhai.directive.symbol.Symbol;

/**
 * Finds cited documents: one citation for each document, however often and however differently it
 * is named; never the document itself.
 */
public final class CitationReader {

    private static final int MOST = 20_000;

    /** Of a short symbol, or of any that a scanner read: figures are soon another number. */
    private static final double UNSURE = 0.85;

    private static final int MOST_MENTIONS = 500;

    /** How sure a relation is that a phrase tells, and one that none does; nobody labelled them. */
    private static final double SAID = 0.85;

    private static final double UNSAID = 0.7;

    public List<Found<Citation>> read(KeptText text, Layout layout, HeaderFields header) {
        var mentions = new ArrayList<>(symbols(text, layout));
        mentions.addAll(Laws.in(text, mentions));
        mentions.sort(Comparator.comparingInt(Mention::from));
        var own = header.symbol() == null ? null : identity(header.symbol().value());
        var groups = new LinkedHashMap<String, List<Mention>>();
        for (var mention : mentions) {
            var identity = mention.identity();
            if (!identity.equals(own)) {
                groups.computeIfAbsent(same(groups, mention), none -> new ArrayList<>())
                        .add(mention);
            }
        }
        var aliases = Aliases.in(text, mentions);
        var relations = new Relations(text.low(), mentions);
        return groups.values().stream()
                .map(group -> citation(text, group, names(group, aliases), relations))
                .toList();
    }

    private static String identity(String symbol) {
        return new Mention(0, 0, null, symbol, null, null, false, false, false).identity();
    }

    private static List<Mention> symbols(KeptText text, Layout layout) {
        var found = new ArrayList<Mention>();
        var flow = text.flow();
        var scan = new SymbolScan(flow);
        var around = new Around(text);
        var i = 0;
        while (i < flow.length() && found.size() < MOST) {
            if (!Character.isDigit(flow.charAt(i))) {
                i++;
                continue;
            }
            var hit = startsNumber(flow, i) ? scan.at(i) : null;
            if (hit != null && Standing.isCited(text, layout, i)) {
                found.add(around.mention(hit, i));
                i = hit.end();
            } else {
                i = skipDigits(flow, i);
            }
        }
        return found;
    }

    private static boolean startsNumber(String flow, int i) {
        return i == 0
                || (!Character.isLetterOrDigit(flow.charAt(i - 1))
                        && ":/-.".indexOf(flow.charAt(i - 1)) < 0)
                || (flow.charAt(i - 1) == ':' && flow.startsWith("số", Math.max(0, i - 3)));
    }

    private static int skipDigits(String flow, int from) {
        var i = from + 1;
        while (i < flow.length() && Character.isDigit(flow.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The key of the group a mention belongs to; a slip in the notation does not part them. */
    private static String same(Map<String, List<Mention>> groups, Mention mention) {
        var identity = mention.identity();
        if (mention.date() == null || mention.symbol() == null) {
            return identity;
        }
        var known = groups.get(identity);
        if (known != null) {
            return isAnother(known, mention) ? identity + " " + mention.date() : identity;
        }
        var stem = stem(identity);
        return groups.entrySet().stream()
                .filter(entry -> stem(entry.getKey()).equals(stem))
                .filter(
                        entry ->
                                entry.getValue().stream()
                                        .anyMatch(m -> mention.date().equals(m.date())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(identity);
    }

    /** Numbers of state bodies begin anew each year: another year, another document. */
    private static boolean isAnother(List<Mention> known, Mention mention) {
        var yearly = mention.symbol() != null && mention.symbol().matches("\\d+[a-z]?/[^\\d].*");
        var years =
                known.stream()
                        .map(Mention::date)
                        .filter(Objects::nonNull)
                        .map(LocalDate::getYear)
                        .toList();
        return yearly
                && mention.date() != null
                && !years.isEmpty()
                && !years.contains(mention.date().getYear());
    }

    /** Number, year and type without the body. */
    private static String stem(String identity) {
        var last = identity.lastIndexOf(' ');
        return last < 0 ? identity : identity.substring(0, last);
    }

    private static Found<Citation> citation(
            KeptText text, List<Mention> group, List<String> names, Relations relations) {
        var best = group.stream().max(Comparator.comparingInt(Mention::weight)).orElseThrow();
        var date = best.date() != null ? mostly(group, m -> Optional.ofNullable(m.date())) : null;
        var symbol = symbol(group);
        var issuer =
                best.issuer() != null
                        ? best.issuer()
                        : first(group, m -> Optional.ofNullable(m.issuer()));
        var told = confidence(group, best, symbol);
        var sure = text.isScanned() ? Math.min(told, UNSURE) : told;
        var value =
                new Citation(
                        text.text(best.from(), best.to()),
                        type(group, best),
                        symbol,
                        symbol == null ? null : Symbol.keyOf(symbol),
                        date,
                        issuer,
                        relation(text, group, relations, names.isEmpty()),
                        names,
                        group.stream()
                                .limit(MOST_MENTIONS)
                                .map(m -> text.span(m.from(), m.to()))
                                .toList());
        return text.found(
                value,
                best.from(),
                best.to(),
                sure,
                symbol == null ? "cited-by-date" : "cited-by-symbol");
    }

    private static @Nullable String type(List<Mention> group, Mention best) {
        return best.type() != null ? best.type() : first(group, m -> Optional.ofNullable(m.type()));
    }

    private static double confidence(List<Mention> group, Mention best, @Nullable String symbol) {
        var dates = group.stream().map(Mention::date).filter(Objects::nonNull).distinct().count();
        if (dates > 1 || (symbol != null && !best.introduced())) {
            return 0.8;
        }
        if (best.mended()) {
            return 0.9;
        }
        return symbol != null && symbol.length() < 6 ? UNSURE : 0.96;
    }

    private static List<String> names(List<Mention> group, Map<String, List<String>> aliases) {
        return group.stream()
                .map(Mention::identity)
                .distinct()
                .flatMap(identity -> aliases.getOrDefault(identity, List.of()).stream())
                .distinct()
                .toList();
    }

    /** How it is mostly written outside titles in capitals; the body that fits the issuer wins. */
    private static @Nullable String symbol(List<Mention> group) {
        var fitting =
                group.stream().filter(CitationReader::fitsIssuer).map(Mention::symbol).findFirst();
        if (fitting.isPresent() && group.stream().map(Mention::identity).distinct().count() > 1) {
            return fitting.get();
        }
        var written = group.stream().filter(m -> !m.inCapitals()).toList();
        var regular = written.stream().filter(CitationReader::isRegular).toList();
        return mostly(
                regular.isEmpty() ? written.isEmpty() ? group : written : regular,
                m -> Optional.ofNullable(m.symbol()));
    }

    /** The Party writes 1-KL/TW, the state 1/QĐ-UBND; 1/QĐ/TW is a slip. */
    private static boolean isRegular(Mention mention) {
        return mention.symbol() != null && !mention.symbol().matches("\\d+[a-z]?/\\p{L}+/.*");
    }

    /** Bộ Tài chính issues …-BTC. */
    private static boolean fitsIssuer(Mention mention) {
        if (mention.symbol() == null || mention.issuer() == null) {
            return false;
        }
        var initials = new StringBuilder();
        for (var word : mention.issuer().split("[ -]+", 20)) {
            initials.append(
                    word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT));
        }
        return mention.symbol().endsWith("-" + initials);
    }

    /** The first mention with a phrase tells; without one it is only cited, or given a name. */
    private static Found<RelationType> relation(
            KeptText text, List<Mention> group, Relations relations, boolean nameless) {
        for (var mention : group.subList(0, Math.min(20, group.size()))) {
            var told = relations.of(mention);
            if (told != null) {
                return text.found(
                        told.type(), told.from(), mention.to(), SAID, "phrase of a relation");
            }
        }
        var first = group.getFirst();
        var type = nameless ? RelationType.CITES : RelationType.ALIAS_OF;
        return text.found(type, first.from(), first.to(), UNSAID, "only named");
    }

    private static <T> @Nullable T first(
            List<Mention> group, Function<Mention, Optional<T>> field) {
        for (var mention : group) {
            var value = field.apply(mention);
            if (value.isPresent()) {
                return value.get();
            }
        }
        return null;
    }

    private static <T> @Nullable T mostly(
            List<Mention> group, Function<Mention, Optional<T>> field) {
        var counts = new LinkedHashMap<T, Integer>();
        for (var mention : group) {
            field.apply(mention).ifPresent(value -> counts.merge(value, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
