package vn.trienkhai.directive.numbering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.symbol.Regime;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.work.Aggregate;

/**
 * A series of numbers of one issuer, regime, type and period (sổ đăng ký văn bản đi). Numbers are
 * taken one after the other while the row is locked, and each stands in the {@link NumberBook}: no
 * gap, no double.
 */
@Entity
class NumberRegister extends Aggregate {

    private UUID issuerId;

    @Enumerated(EnumType.STRING)
    private Regime regime;

    private String type;
    private @Nullable String typeAbbreviation;
    private String bodyAbbreviation;

    @Enumerated(EnumType.STRING)
    private Period period;

    private LocalDate validFrom;
    private LocalDate validTo;
    private int nextNumber;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected NumberRegister() {}

    NumberRegister(UUID id, Series series, Span span, int firstNumber) {
        super(id);
        this.issuerId = series.issuerId();
        this.regime = series.regime();
        this.type = series.type();
        this.typeAbbreviation = series.typeAbbreviation();
        this.bodyAbbreviation = series.bodyAbbreviation();
        this.period = span.period();
        this.validFrom = span.from();
        this.validTo = span.to();
        this.nextNumber = firstNumber;
    }

    /** State numbers restart every calendar year, Party numbers every committee term. */
    enum Period {
        YEAR,
        TERM
    }

    /** Whose numbers of what. */
    record Series(
            UUID issuerId,
            Regime regime,
            String type,
            @Nullable String typeAbbreviation,
            String bodyAbbreviation) {

        Series {
            if (regime == Regime.PARTY && typeAbbreviation == null) {
                throw new DomainProblem(
                        DomainProblem.Kind.UNACCEPTABLE,
                        "type-abbreviation-missing",
                        "A Party symbol always names the type, for example CV");
            }
        }
    }

    /** Which days the series is for. */
    record Span(Period period, LocalDate from, LocalDate to) {

        Span {
            if (to.isBefore(from)) {
                throw new DomainProblem(
                        DomainProblem.Kind.UNACCEPTABLE,
                        "period-ends-before-it-begins",
                        "The period ends before it begins");
            }
            var oneYear = from.getYear() == to.getYear();
            if (period == Period.YEAR && !oneYear) {
                throw new DomainProblem(
                        DomainProblem.Kind.UNACCEPTABLE,
                        "period-not-one-year",
                        "A register of a YEAR lies within one calendar year");
            }
        }
    }

    /** This number is written in the book now; the row must be locked. */
    void countBeyond(int number) {
        nextNumber = Math.max(nextNumber, number + 1);
    }

    String symbolOf(int number) {
        return regime.symbol(number, typeAbbreviation, bodyAbbreviation);
    }

    /** No number from this one on was ever handed out here. */
    int next() {
        return nextNumber;
    }

    Series series() {
        return new Series(issuerId, regime, type, typeAbbreviation, bodyAbbreviation);
    }

    Span span() {
        return new Span(period, validFrom, validTo);
    }
}
