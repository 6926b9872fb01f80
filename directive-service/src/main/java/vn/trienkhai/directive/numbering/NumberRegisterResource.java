package vn.trienkhai.directive.numbering;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.AlsoNumbered;
import vn.trienkhai.directive.api.DocumentRegime;
import vn.trienkhai.directive.api.NumberPeriod;
import vn.trienkhai.directive.api.NumberRegisterDraft;
import vn.trienkhai.directive.api.NumberRegisterPage;
import vn.trienkhai.directive.api.NumberRegistersApi;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.directive.symbol.Regime;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.work.Ids;

/** Number registers over HTTP. */
@Endpoint
@RunOnVirtualThread
class NumberRegisterResource implements NumberRegistersApi {

    private final NumberRegisterRepository registers;
    private final NumberBook book;
    private final ReportNumbers reports;
    private final Registry registry;
    private final Callers callers;
    private final Cursors cursors;

    NumberRegisterResource(
            NumberRegisterRepository registers,
            NumberBook book,
            ReportNumbers reports,
            Registry registry,
            Callers callers,
            Cursors cursors) {
        this.registers = registers;
        this.book = book;
        this.reports = reports;
        this.registry = registry;
        this.callers = callers;
        this.cursors = cursors;
    }

    @Override
    public vn.trienkhai.directive.api.NumberRegister openNumberRegister(NumberRegisterDraft draft) {
        if (!registry.unknown(List.of(draft.issuerId())).isEmpty()) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "organization-unknown",
                    "There is no body " + draft.issuerId());
        }
        var register =
                open(
                        new NumberRegister.Series(
                                draft.issuerId(),
                                Regime.valueOf(draft.regime().name()),
                                types(draft),
                                draft.bodyAbbreviation()),
                        new NumberRegister.Span(
                                NumberRegister.Period.valueOf(draft.period().name()),
                                draft.from(),
                                draft.to()),
                        draft.firstNumber() == null ? 1 : draft.firstNumber());
        reports.numberWaiting(register);
        return view(registers.save(register));
    }

    private static List<NumberedType> types(NumberRegisterDraft draft) {
        return Stream.concat(
                        Stream.of(new NumberedType(draft.type(), draft.typeAbbreviation())),
                        draft.also().stream()
                                .map(
                                        each ->
                                                new NumberedType(
                                                        each.type(), each.typeAbbreviation())))
                .toList();
    }

    private NumberRegister open(
            NumberRegister.Series series, NumberRegister.Span span, int firstNumber) {
        registers.takeTurns(series);
        if (registers.overlaps(series, span)) {
            throw new DomainProblem(
                    DomainProblem.Kind.CONFLICT,
                    "register-exists",
                    "There is already a register of this issuer and one of the types for some of these days");
        }
        return registers.save(new NumberRegister(Ids.next(), series, span, firstNumber));
    }

    @Override
    public NumberRegisterPage listNumberRegisters(
            @Nullable UUID issuer, int limit, @Nullable String cursor) {
        var caller = callers.current();
        var own = RegisterAccess.seesAll(caller) ? issuer : caller.bodyOrRefuse();
        var key = "number-registers|" + own + "|" + issuer;
        var after = cursors.decode(cursor, key).map(at -> UUID.fromString(at.get(0))).orElse(null);
        var rows =
                own != null && issuer != null && !own.equals(issuer)
                        ? List.<NumberRegister>of()
                        : registers.of(own, after, limit + 1);
        var page = Page.of(rows, limit, last -> cursors.encode(List.of(last.id().toString()), key));
        return new NumberRegisterPage(page.map(this::view), page.next());
    }

    @Override
    public vn.trienkhai.directive.api.NumberRegister getNumberRegister(UUID registerId) {
        return view(
                RegisterAccess.visible(
                        registers.findByIdOptional(registerId), callers.current(), registerId));
    }

    private vn.trienkhai.directive.api.NumberRegister view(NumberRegister register) {
        var series = register.series();
        var span = register.span();
        int next = book.next(register);
        var first = series.types().getFirst();
        return new vn.trienkhai.directive.api.NumberRegister(
                register.id(),
                register.version(),
                series.issuerId(),
                DocumentRegime.fromString(series.regime().name()),
                first.type(),
                first.abbreviation(),
                series.types().stream()
                        .skip(1)
                        .map(each -> new AlsoNumbered(each.type(), each.abbreviation()))
                        .toList(),
                series.bodyAbbreviation(),
                NumberPeriod.fromString(span.period().name()),
                span.from(),
                span.to(),
                next,
                register.symbolOf(next, first),
                List.of(RegisterAccess.reserving(register, callers.current())));
    }
}
