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

    private static final String ON = " and validFrom <= ?4 and validTo >= ?4";

    private final Sql sql;

    NumberRegisterRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<NumberRegister> covering(
            UUID issuerId, Regime regime, String type, LocalDate day, LockModeType lock) {
        return find("issuerId = ?1 and regime = ?2 and type = ?3" + ON, issuerId, regime, type, day)
                .withLock(lock)
                .firstResultOptional();
    }

    /** The register for documents that are known by their abbreviation only, such as BC. */
    Optional<NumberRegister> lockedOfAbbreviation(
            UUID issuerId, Regime regime, String abbreviation, LocalDate day) {
        return find(
                        "issuerId = ?1 and regime = ?2 and typeAbbreviation = ?3"
                                + ON
                                + " order by id",
                        issuerId,
                        regime,
                        abbreviation,
                        day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Lets those who open a register of this series take turns. */
    void takeTurns(NumberRegister.Series series) {
        sql.one(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "register " + series.issuerId() + series.type());
    }

    boolean overlaps(NumberRegister.Series series, NumberRegister.Span span) {
        return count(
                        "issuerId = ?1 and regime = ?2 and type = ?3 and validFrom <= ?4 and validTo >= ?5",
                        series.issuerId(),
                        series.regime(),
                        series.type(),
                        span.to(),
                        span.from())
                > 0;
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
