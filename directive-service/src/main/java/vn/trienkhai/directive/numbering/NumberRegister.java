package vn.trienkhai.directive.numbering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.symbol.Regime;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.work.Aggregate;

/**
 * A series of numbers of one issuer, regime and period for one type of document, or for several
 * that share it (sổ đăng ký văn bản đi; decree 30/2020, article 15). Numbers are taken one after
 * the other while the row is locked, and each stands in the {@link NumberBook}: no gap, no double.
 */
@Entity
class NumberRegister extends Aggregate {

    private UUID issuerId;

    @Enumerated(EnumType.STRING)
    private Regime regime;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<NumberedType> types;

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
        this.types = series.types();
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
    record Series(UUID issuerId, Regime regime, List<NumberedType> types, String bodyAbbreviation) {

        Series {
            types = List.copyOf(types);
            if (types.stream().map(NumberedType::type).distinct().count() < types.size()) {
                throw new DomainProblem(
                        DomainProblem.Kind.UNACCEPTABLE,
                        "type-listed-twice",
                        "A type is numbered once in a register");
            }
            if (regime == Regime.PARTY
                    && types.stream().anyMatch(each -> each.abbreviation() == null)) {
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

    /** The symbol of the number on a document of the type. */
    String symbolOf(int number, NumberedType type) {
        return regime.symbol(number, type.abbreviation(), bodyAbbreviation);
    }

    /** The symbol, where it is clear of what type the document is. */
    @Nullable String symbolOf(int number, @Nullable String type) {
        var known = type == null && types.size() == 1 ? types.getFirst().type() : type;
        return known == null ? null : symbolOf(number, numbered(known));
    }

    /** One of its types. */
    NumberedType numbered(String type) {
        return types.stream().filter(each -> each.type().equals(type)).findFirst().orElseThrow();
    }

    /** The first of its types with this abbreviation. */
    Optional<NumberedType> abbreviated(String abbreviation) {
        return types.stream().filter(each -> abbreviation.equals(each.abbreviation())).findFirst();
    }

    /** No number from this one on was ever handed out here. */
    int next() {
        return nextNumber;
    }

    Series series() {
        return new Series(issuerId, regime, types, bodyAbbreviation);
    }

    Span span() {
        return new Span(period, validFrom, validTo);
    }
}
