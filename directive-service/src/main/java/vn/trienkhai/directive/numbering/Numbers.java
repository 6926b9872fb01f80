package vn.trienkhai.directive.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.directive.symbol.Regime;
import vn.trienkhai.directive.symbol.Symbol;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.platform.work.Ids;

/** Checks and hands out numbers of outgoing documents. */
@ApplicationScoped
public class Numbers {

    private final NumberRegisterRepository registers;
    private final Sql sql;
    private final Clock clock;

    Numbers(NumberRegisterRepository registers, Sql sql, Clock clock) {
        this.registers = registers;
        this.sql = sql;
        this.clock = clock;
    }

    /** Whose document of what type asks, for which day. */
    public record Asked(UUID issuerId, Regime regime, String type, LocalDate day) {}

    /** A number kept for later. */
    record Reservation(UUID id, UUID registerId, int number, String symbol, String purpose) {}

    /**
     * The next number, or the wanted one if it can be had.
     *
     * @param symbol the whole symbol a person wrote, which must fit the register
     * @param take whether it will be used in this transaction: then the register stays locked
     */
    public NumberOffer offer(
            Asked asked, @Nullable Integer number, @Nullable Symbol symbol, boolean take) {
        var lock = take ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE;
        var register =
                registers.covering(
                        asked.issuerId(), asked.regime(), asked.type(), asked.day(), lock);
        return register.map(found -> offer(found, number, symbol))
                .orElseGet(
                        () ->
                                new NumberOffer.Refused(
                                        "no-number-register",
                                        "The issuer has no %s register of %s for %s"
                                                .formatted(
                                                        asked.regime(),
                                                        asked.type(),
                                                        asked.day())));
    }

    private NumberOffer offer(
            NumberRegister register, @Nullable Integer number, @Nullable Symbol symbol) {
        var wanted = number == null && symbol != null ? symbol.plainNumber() : number;
        var chosen = wanted == null ? register.next() : wanted;
        var text = register.symbolOf(chosen);
        if (symbol != null && !sameNotation(symbol, Symbol.parse(text), number)) {
            return new NumberOffer.Refused(
                    "symbol-does-not-fit-register",
                    "The register makes " + text + ", the draft says " + symbol.raw());
        }
        if (chosen > register.next()) {
            return new NumberOffer.Refused(
                    "number-not-next",
                    "The next number is " + register.next() + "; " + chosen + " would leave a gap");
        }
        if (chosen == register.next()) {
            return new NumberOffer.Given(register.id(), chosen, text, null);
        }
        return reserved(register.id(), chosen)
                .<NumberOffer>map(kept -> new NumberOffer.Given(register.id(), chosen, text, kept))
                .orElseGet(
                        () ->
                                new NumberOffer.Refused(
                                        "number-already-used",
                                        "Number "
                                                + chosen
                                                + " is gone; the next is "
                                                + register.next()));
    }

    /** Leading zeros are a matter of taste: 097 is 97. A number given beside must be the same. */
    private static boolean sameNotation(Symbol written, Symbol made, @Nullable Integer number) {
        var plain = written.plainNumber();
        return plain != null
                && plain.equals(made.plainNumber())
                && (number == null || number.equals(plain))
                && java.util.Objects.equals(written.typeAbbreviation(), made.typeAbbreviation())
                && java.util.Objects.equals(written.bodyAbbreviation(), made.bodyAbbreviation());
    }

    private Optional<UUID> reserved(UUID registerId, int number) {
        return sql.one(
                "select id from number_reservation where register_id = ? and number = ? and used_by is null for update",
                row -> row.id("id"),
                registerId,
                number);
    }

    /** Uses up an offer made with {@code take} in this transaction. */
    public void use(NumberOffer.Given offer, UUID documentId) {
        if (offer.reservationId() != null) {
            sql.update(
                    "update number_reservation set used_by = ? where id = ?",
                    documentId,
                    offer.reservationId());
            return;
        }
        var register = registers.locked(offer.registerId()).orElseThrow();
        if (register.take() != offer.number()) {
            throw new IllegalStateException("The register moved on although it was locked");
        }
    }

    NumberRegister open(NumberRegister.Series series, NumberRegister.Span span, int firstNumber) {
        sql.one(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "register " + series.issuerId() + series.type());
        if (registers.overlaps(series, span)) {
            throw new DomainProblem(
                    DomainProblem.Kind.CONFLICT,
                    "register-exists",
                    "There is already a register of this issuer and type for some of these days");
        }
        return registers.save(new NumberRegister(Ids.next(), series, span, firstNumber));
    }

    Reservation reserve(NumberRegister locked, String purpose) {
        if (VietnamTime.today(clock).isAfter(locked.span().to())) {
            throw new DomainProblem(
                    DomainProblem.Kind.CONFLICT,
                    "register-closed",
                    "The register ended on " + locked.span().to());
        }
        var number = locked.take();
        var id = Ids.next();
        sql.update(
                "insert into number_reservation (id, register_id, number, purpose, reserved_at) values (?, ?, ?, ?, ?)",
                id,
                locked.id(),
                number,
                purpose,
                clock.instant());
        return new Reservation(id, locked.id(), number, locked.symbolOf(number), purpose);
    }
}
