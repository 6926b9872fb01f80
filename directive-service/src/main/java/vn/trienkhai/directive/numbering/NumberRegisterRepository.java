package vn.trienkhai.directive.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.directive.symbol.Regime;
import vn.trienkhai.platform.work.AggregateRepository;

/** Registers by what they number and on which day. */
@ApplicationScoped
class NumberRegisterRepository extends AggregateRepository<NumberRegister> {

    private static final String NUMBERED =
            """
            select register_id from number_register_type
             where issuer_id = ? and regime = ? and %s = ? and days @> ?::date order by register_id limit 1
            """;

    private final Sql sql;

    NumberRegisterRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<NumberRegister> covering(
            UUID issuerId, Regime regime, String type, LocalDate day, LockModeType lock) {
        return found("type", issuerId, regime, type, day, lock);
    }

    /**
     * Which types a register numbers on which days never changes, so that it may be locked after.
     */
    private Optional<NumberRegister> found(
            String column,
            UUID issuerId,
            Regime regime,
            String value,
            LocalDate day,
            LockModeType lock) {
        return sql.one(
                        NUMBERED.formatted(column),
                        row -> row.id("register_id"),
                        issuerId,
                        regime,
                        value,
                        day)
                .flatMap(id -> findByIdOptional(id, lock));
    }

    /** The register for documents that are known by their abbreviation only, such as BC. */
    Optional<NumberRegister> lockedOfAbbreviation(
            UUID issuerId, Regime regime, String abbreviation, LocalDate day) {
        return found(
                "abbreviation",
                issuerId,
                regime,
                abbreviation,
                day,
                LockModeType.PESSIMISTIC_WRITE);
    }

    /** Lets those who open a register of this series take turns. */
    void takeTurns(NumberRegister.Series series) {
        sql.one(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "register " + series.issuerId() + series.regime());
    }

    boolean overlaps(NumberRegister.Series series, NumberRegister.Span span) {
        return sql.one(
                        """
                        select 1 from number_register_type
                         where issuer_id = ? and regime = ? and type = any (?::text[])
                           and days && daterange(?, ?, '[]') limit 1
                        """,
                        row -> true,
                        series.issuerId(),
                        series.regime(),
                        series.types().stream().map(NumberedType::type).toList(),
                        span.from(),
                        span.to())
                .isPresent();
    }

    List<NumberRegister> of(@Nullable UUID issuerId, @Nullable UUID after, int limit) {
        return find(
                        "(?1 is null or issuerId = ?1) and (?2 is null or id > ?2) order by id",
                        issuerId,
                        after)
                .page(0, limit)
                .list();
    }
}
