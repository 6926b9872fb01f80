package vn.trienkhai.directive.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.platform.work.Ids;

/** Keeps numbers for later and takes them back, always with the reason in the book. */
@ApplicationScoped
class Reservations {

    private final NumberBook book;
    private final Callers callers;
    private final Clock clock;

    Reservations(NumberBook book, Callers callers, Clock clock) {
        this.book = book;
        this.callers = callers;
        this.clock = clock;
    }

    NumberEntry reserve(NumberRegister locked, @Nullable String type, String purpose) {
        requireNumbered(locked, type);
        if (VietnamTime.today(clock).isAfter(locked.span().to())) {
            throw new DomainProblem(
                    DomainProblem.Kind.CONFLICT,
                    "register-closed",
                    "The register ended on " + locked.span().to());
        }
        int number = book.next(locked);
        var entry = book.reserved(number, type, Ids.next(), purpose, callers.current().name());
        book.write(locked.id(), entry);
        locked.countBeyond(number);
        return entry;
    }

    private static void requireNumbered(NumberRegister register, @Nullable String type) {
        if (type != null
                && register.series().types().stream().noneMatch(each -> each.type().equals(type))) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "type-not-numbered-here",
                    "The register does not number " + type);
        }
    }

    /**
     * @param reuse whether the next who asks gets the number; otherwise it is struck out
     */
    NumberEntry release(NumberRegister locked, UUID reservationId, boolean reuse, String reason) {
        var kept =
                book.reservation(locked.id(), reservationId)
                        .orElseThrow(
                                () ->
                                        new DomainProblem(
                                                DomainProblem.Kind.NOT_FOUND,
                                                "reservation-not-found",
                                                "No open reservation " + reservationId));
        var ended = book.ended(kept, reuse, reason, callers.current().name());
        book.write(locked.id(), ended);
        return ended;
    }
}
