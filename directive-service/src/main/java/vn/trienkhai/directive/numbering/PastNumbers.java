package vn.trienkhai.directive.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.symbol.Symbol;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.problem.DomainProblem;

/** Numbers that were used outside of this system: they are never handed out again. */
@ApplicationScoped
public class PastNumbers {

    private final NumberRegisterRepository registers;
    private final NumberBook book;
    private final Callers callers;

    PastNumbers(NumberRegisterRepository registers, NumberBook book, Callers callers) {
        this.registers = registers;
        this.book = book;
        this.callers = callers;
    }

    /** A number an older document bears, in a register that is locked from now on. */
    public record Slot(UUID registerId, int number, String type, String symbol) {}

    /**
     * The number of an older document of the own body, if one of its registers covers it and makes
     * this symbol. To be asked before the document's identity is looked up, as issuing does it.
     */
    public Optional<Slot> slot(Numbers.Asked asked, Symbol symbol) {
        var number = symbol.plainNumber();
        return number == null
                ? Optional.empty()
                : registers
                        .covering(
                                asked.issuerId(),
                                asked.regime(),
                                asked.type(),
                                asked.day(),
                                LockModeType.PESSIMISTIC_WRITE)
                        .filter(register -> makes(register, asked.type(), number, symbol))
                        .map(
                                register ->
                                        new Slot(
                                                register.id(), number, asked.type(), symbol.raw()));
    }

    private static boolean makes(NumberRegister register, String type, int number, Symbol symbol) {
        return number > 0
                && Numbers.sameNotation(
                        symbol,
                        Symbol.parse(register.symbolOf(number, register.numbered(type))),
                        number);
    }

    /** False when the book has the number for something else; the document is kept all the same. */
    public boolean note(Slot slot, UUID documentId) {
        var state = book.entry(slot.registerId(), slot.number()).map(NumberEntry::state);
        if (state.isPresent() && !state.get().isFree()) {
            return false;
        }
        var by = callers.current().name();
        book.write(
                slot.registerId(),
                book.historical(slot.number(), slot.type(), documentId, slot.symbol(), by));
        return true;
    }

    /** All or nothing: one number that is taken already refuses the span. */
    void note(NumberRegister locked, int first, @Nullable Integer last, String note) {
        int end = last == null ? first : last;
        if (end < first || end - first >= 10_000) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "number-span-impossible",
                    "The span goes upwards and has at most 10,000 numbers");
        }
        var by = callers.current().name();
        for (int number = first; number <= end; number++) {
            if (book.entry(locked.id(), number).isPresent()) {
                throw new DomainProblem(
                        DomainProblem.Kind.CONFLICT,
                        "number-already-used",
                        "Number " + number + " stands in the book already");
            }
            book.write(locked.id(), book.historical(number, null, null, note, by));
        }
    }
}
