package vn.trienkhai.directive.numbering;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.HistoricalNumbersInput;
import vn.trienkhai.directive.api.NumberBookApi;
import vn.trienkhai.directive.api.NumberBookPage;
import vn.trienkhai.directive.api.NumberLine;
import vn.trienkhai.directive.api.NumberLineState;
import vn.trienkhai.directive.api.NumberReleaseInput;
import vn.trienkhai.directive.api.NumberReservation;
import vn.trienkhai.directive.api.NumberReservationInput;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;

/** The numbers of a register over HTTP: read, reserved, given back, known from before. */
@Endpoint
@RunOnVirtualThread
class NumberBookResource implements NumberBookApi {

    private final NumberRegisterRepository registers;
    private final NumberBook book;
    private final Reservations reservations;
    private final PastNumbers past;
    private final Callers callers;
    private final Cursors cursors;

    NumberBookResource(
            NumberRegisterRepository registers,
            NumberBook book,
            Reservations reservations,
            PastNumbers past,
            Callers callers,
            Cursors cursors) {
        this.registers = registers;
        this.book = book;
        this.reservations = reservations;
        this.past = past;
        this.callers = callers;
        this.cursors = cursors;
    }

    @Override
    public NumberReservation reserveNumber(UUID registerId, NumberReservationInput input) {
        var register = lockedToReserve(registerId);
        var kept = reservations.reserve(register, input.type(), input.purpose());
        registers.save(register);
        return new NumberReservation(
                Objects.requireNonNull(kept.reservationId()),
                registerId,
                kept.number(),
                register.symbolOf(kept.number(), kept.type()),
                kept.type(),
                input.purpose(),
                false);
    }

    @Override
    public NumberLine releaseNumber(UUID registerId, UUID reservationId, NumberReleaseInput input) {
        var register = lockedToReserve(registerId);
        var reuse = !Boolean.FALSE.equals(input.reuse());
        return line(register, reservations.release(register, reservationId, reuse, input.reason()));
    }

    @Override
    public NumberBookPage recordHistoricalNumbers(UUID registerId, HistoricalNumbersInput input) {
        var register = lockedToReserve(registerId);
        past.note(register, input.first(), input.last(), input.note());
        return new NumberBookPage(
                book.page(registerId, null, input.first() - 1, 1).stream()
                        .map(entry -> line(register, entry))
                        .toList(),
                null);
    }

    @Override
    public NumberBookPage listNumbers(
            UUID registerId, @Nullable NumberLineState state, int limit, @Nullable String cursor) {
        var register =
                RegisterAccess.visible(
                        registers.findByIdOptional(registerId), callers.current(), registerId);
        var key = "numbers|" + registerId + "|" + state;
        int after = cursors.decode(cursor, key).map(at -> Integer.parseInt(at.get(0))).orElse(0);
        var wanted = state == null ? null : NumberEntry.State.valueOf(state.name());
        var page =
                Page.of(
                        book.page(registerId, wanted, after, limit + 1),
                        limit,
                        last -> cursors.encode(List.of(Integer.toString(last.number())), key));
        return new NumberBookPage(page.map(entry -> line(register, entry)), page.next());
    }

    private NumberRegister lockedToReserve(UUID registerId) {
        var register =
                RegisterAccess.visible(registers.locked(registerId), callers.current(), registerId);
        RegisterAccess.requireReserving(register, callers.current());
        return register;
    }

    private static NumberLine line(NumberRegister register, NumberEntry entry) {
        return new NumberLine(
                entry.number(),
                register.symbolOf(entry.number(), entry.type()),
                entry.type(),
                NumberLineState.fromString(entry.state().name()),
                entry.reservationId(),
                entry.purpose(),
                entry.documentId(),
                entry.reason(),
                entry.at(),
                entry.by());
    }
}
