package vn.trienkhai.directive.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.symbol.Regime;
import vn.trienkhai.directive.symbol.Symbol;
import vn.trienkhai.platform.identity.Callers;

/** Checks and hands out numbers of outgoing documents. */
@ApplicationScoped
public class Numbers {

    private final NumberRegisterRepository registers;
    private final NumberBook book;
    private final Callers callers;

    Numbers(NumberRegisterRepository registers, NumberBook book, Callers callers) {
        this.registers = registers;
        this.book = book;
        this.callers = callers;
    }

    /** Whose document of what type asks, for which day. */
    public record Asked(UUID issuerId, Regime regime, String type, LocalDate day) {}

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
        return register.map(found -> offer(found, asked.type(), number, symbol))
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
            NumberRegister register,
            String type,
            @Nullable Integer number,
            @Nullable Symbol symbol) {
        var wanted = number == null && symbol != null ? symbol.plainNumber() : number;
        int next = book.next(register);
        int chosen = wanted == null ? next : wanted;
        var text = register.symbolOf(chosen, register.numbered(type));
        if (symbol != null && !sameNotation(symbol, Symbol.parse(text), number)) {
            return new NumberOffer.Refused(
                    "symbol-does-not-fit-register",
                    "The register makes " + text + ", the draft says " + symbol.raw());
        }
        var entry = book.entry(register.id(), chosen).orElse(null);
        var state = entry == null ? null : entry.state();
        if (entry != null && entry.isKeptForOtherThan(type)) {
            return new NumberOffer.Refused(
                    "number-kept-for-other-type",
                    "Number %d is reserved for %s".formatted(chosen, entry.type()));
        }
        if (chosen == next
                || chosen == book.firstUnwritten(register)
                || state == NumberEntry.State.RESERVED
                || state == NumberEntry.State.RELEASED) {
            return new NumberOffer.Given(register.id(), chosen, type, text);
        }
        return state == null && chosen > next
                ? new NumberOffer.Refused(
                        "number-not-next",
                        "The next number is " + next + "; " + chosen + " would leave a gap")
                : new NumberOffer.Refused(
                        "number-already-used",
                        "Number " + chosen + " is gone; the next is " + next);
    }

    /** Leading zeros are a matter of taste: 097 is 97. A number given beside must be the same. */
    static boolean sameNotation(Symbol written, Symbol made, @Nullable Integer number) {
        var plain = written.plainNumber();
        return plain != null
                && plain.equals(made.plainNumber())
                && (number == null || number.equals(plain))
                && Objects.equals(written.typeAbbreviation(), made.typeAbbreviation())
                && Objects.equals(written.bodyAbbreviation(), made.bodyAbbreviation());
    }

    /** Uses up an offer made with {@code take} in this transaction. */
    public void use(NumberOffer.Given offer, UUID documentId) {
        var register = registers.locked(offer.registerId()).orElseThrow();
        use(register, offer.number(), offer.type(), documentId, callers.current().name());
    }

    /** The next number of a locked register, for a document that takes what comes. */
    int takeNext(NumberRegister locked, NumberedType type, UUID documentId, String by) {
        int number = book.next(locked);
        use(locked, number, type.type(), documentId, by);
        return number;
    }

    private void use(NumberRegister locked, int number, String type, UUID documentId, String by) {
        book.write(locked.id(), book.used(number, type, documentId, by));
        locked.countBeyond(number);
    }
}
