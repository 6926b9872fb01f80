package vn.trienkhai.directive.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;

/**
 * The book of a register: every number once, with what became of it. Whoever writes holds the lock
 * of the register's row.
 */
@ApplicationScoped
class NumberBook {

    private static final String COLUMNS =
            "select number, state, type, reservation_id, purpose, document_id, reason, at, by from number_entry";

    private final Sql sql;
    private final Clock clock;

    NumberBook(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The number the next who asks gets: the lowest given back, or the first that nobody had. */
    int next(NumberRegister register) {
        return sql.one(
                        "select min(number) as number from number_entry where register_id = ? and state = 'RELEASED'",
                        row -> Optional.<@Nullable Integer>ofNullable(row.numberOrNull("number")),
                        register.id())
                .flatMap(found -> found)
                .orElseGet(() -> firstUnwritten(register));
    }

    /** From the register's own count on, only numbers known from before are written already. */
    int firstUnwritten(NumberRegister register) {
        int next = register.next();
        var written =
                sql.list(
                        "select number from number_entry where register_id = ? and number >= ? order by number",
                        row -> row.number("number"),
                        register.id(),
                        next);
        for (int number : written) {
            if (number != next) {
                break;
            }
            next++;
        }
        return next;
    }

    Optional<NumberEntry> entry(UUID registerId, int number) {
        return sql.one(
                COLUMNS + " where register_id = ? and number = ?",
                NumberBook::entry,
                registerId,
                number);
    }

    Optional<NumberEntry> reservation(UUID registerId, UUID reservationId) {
        return sql.one(
                COLUMNS + " where register_id = ? and reservation_id = ?",
                NumberBook::entry,
                registerId,
                reservationId);
    }

    /** In order of the numbers. */
    List<NumberEntry> page(
            UUID registerId, NumberEntry.@Nullable State state, int after, int limit) {
        return sql.list(
                COLUMNS
                        + """
                         where register_id = ? and number > ? and (?::text is null or state = ?::text)
                         order by number limit ?
                        """,
                NumberBook::entry,
                registerId,
                after,
                state,
                state,
                limit);
    }

    /** Writes a number for the first time, or anew where it was reserved or given back. */
    void write(UUID registerId, NumberEntry entry) {
        int written =
                sql.update(
                        """
                        insert into number_entry
                          (register_id, number, state, type, reservation_id, purpose, document_id, reason, at, by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (register_id, number) do update
                           set state = excluded.state, type = excluded.type, reservation_id = excluded.reservation_id,
                               purpose = excluded.purpose, document_id = excluded.document_id,
                               reason = excluded.reason, at = excluded.at, by = excluded.by
                         where number_entry.state in ('RESERVED', 'RELEASED')
                        """,
                        registerId,
                        entry.number(),
                        entry.state(),
                        entry.type(),
                        entry.reservationId(),
                        entry.purpose(),
                        entry.documentId(),
                        entry.reason(),
                        entry.at(),
                        entry.by());
        if (written != 1) {
            throw new IllegalStateException(
                    "Number " + entry.number() + " was taken although the register was locked");
        }
    }

    NumberEntry used(int number, String type, UUID documentId, String by) {
        return new NumberEntry(
                number,
                NumberEntry.State.USED,
                type,
                null,
                null,
                documentId,
                null,
                clock.instant(),
                by);
    }

    NumberEntry reserved(int number, @Nullable String type, UUID id, String purpose, String by) {
        return new NumberEntry(
                number,
                NumberEntry.State.RESERVED,
                type,
                id,
                purpose,
                null,
                null,
                clock.instant(),
                by);
    }

    /** What a reservation becomes when it is given back or struck out. */
    NumberEntry ended(NumberEntry kept, boolean reuse, String reason, String by) {
        return new NumberEntry(
                kept.number(),
                reuse ? NumberEntry.State.RELEASED : NumberEntry.State.VOID,
                reuse ? null : kept.type(),
                null,
                kept.purpose(),
                null,
                reason,
                clock.instant(),
                by);
    }

    NumberEntry historical(
            int number, @Nullable String type, @Nullable UUID documentId, String note, String by) {
        return new NumberEntry(
                number,
                NumberEntry.State.HISTORICAL,
                type,
                null,
                note,
                documentId,
                null,
                clock.instant(),
                by);
    }

    private static NumberEntry entry(Sql.Row row) throws java.sql.SQLException {
        return new NumberEntry(
                row.number("number"),
                NumberEntry.State.valueOf(row.text("state")),
                row.textOrNull("type"),
                row.idOrNull("reservation_id"),
                row.textOrNull("purpose"),
                row.idOrNull("document_id"),
                row.textOrNull("reason"),
                row.instant("at"),
                row.text("by"));
    }
}
