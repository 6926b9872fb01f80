package vn.trienkhai.directive.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.Outbox;

/** Gives signed reports their numbers, each exactly one (row 78). */
@ApplicationScoped
class ReportNumbers {

    private final ReportNumberRepository reports;
    private final NumberRegisterRepository registers;
    private final Numbers numbers;
    private final Outbox outbox;

    ReportNumbers(
            ReportNumberRepository reports,
            NumberRegisterRepository registers,
            Numbers numbers,
            Outbox outbox) {
        this.reports = reports;
        this.registers = registers;
        this.numbers = numbers;
        this.outbox = outbox;
    }

    /**
     * Numbers the report, or lets it wait for a register; a report heard of before is left alone.
     */
    void ask(ReportNumber report) {
        if (reports.locked(report.id()).isPresent()) {
            return;
        }
        reports.save(report);
        registers
                .lockedOfAbbreviation(
                        report.signerId(),
                        report.regime(),
                        report.typeAbbreviation(),
                        report.signedOn())
                .ifPresent(register -> number(report, register));
    }

    /** Numbers the reports that were waiting for this register. */
    void numberWaiting(NumberRegister register) {
        var series = register.series();
        reports.lockedWaiting(series.issuerId()).stream()
                .filter(report -> report.fits(series, register.span()))
                .forEach(report -> number(report, register));
    }

    private void number(ReportNumber report, NumberRegister register) {
        var type = register.abbreviated(report.typeAbbreviation()).orElseThrow();
        int number = numbers.takeNext(register, type, report.id(), "report.signed.v1");
        outbox.publish(report, report.numbered(number, register.symbolOf(number, type)));
        reports.save(report);
    }
}
