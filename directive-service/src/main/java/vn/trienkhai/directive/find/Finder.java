package vn.trienkhai.directive.find;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.document.Standing;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.identity.Role;

/**
 * Which documents of the caller fit, newest issue first, drafts and undated ones before all (rows
 * 31, 116, 167). Takes as long for the last page as for the first, and for many documents as for
 * few.
 */
@ApplicationScoped
class Finder {

    /** The body whose shelf holds everything an auditor sees. */
    static final UUID ALL = new UUID(0, 0);

    private static final String FIND =
            "select directive_id, day::text from directives_found(?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?::date, ?::uuid, ?)";

    private static final Comparator<Place> NEWEST_FIRST =
            Comparator.comparing((Place place) -> place.day().equals("infinity"))
                    .thenComparing(Place::day)
                    .thenComparing(place -> place.id().toString())
                    .reversed();

    private final Sql sql;

    Finder(Sql sql) {
        this.sql = sql;
    }

    /**
     * What to look for; absent parts do not restrict.
     *
     * @param my standings of the acting body, any of which is enough
     */
    record Query(
            @Nullable String words,
            @Nullable String symbol,
            @Nullable UUID issuer,
            @Nullable String type,
            @Nullable LocalDate issuedFrom,
            @Nullable LocalDate issuedTo,
            @Nullable String status,
            @Nullable List<Standing> my) {}

    /** A document found, with its place in the order. */
    record Place(UUID id, String day) {}

    List<Place> find(Query query, Caller caller, @Nullable Place after, int limit) {
        return shelves(caller)
                .flatMap(shelf -> on(shelf, query, after, limit).stream())
                .distinct()
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
    }

    /** An auditor sees everything that is issued, and the drafts of an own body. */
    static Stream<UUID> shelves(Caller caller) {
        return Stream.concat(
                caller.has(Role.AUDITOR) ? Stream.of(ALL) : Stream.of(),
                Stream.ofNullable(caller.body()));
    }

    private List<Place> on(UUID shelf, Query query, @Nullable Place after, int limit) {
        return sql.list(
                FIND,
                row -> new Place(row.id("directive_id"), row.text("day")),
                shelf,
                query.words(),
                query.symbol(),
                query.type(),
                query.issuer(),
                query.status(),
                query.my(),
                query.issuedFrom(),
                query.issuedTo(),
                after == null ? null : after.day(),
                after == null ? null : after.id(),
                limit);
    }
}
