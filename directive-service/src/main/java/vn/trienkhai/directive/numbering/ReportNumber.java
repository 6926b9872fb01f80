package vn.trienkhai.directive.numbering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.symbol.Regime;
import vn.trienkhai.platform.work.Aggregate;

/**
 * A signed report that asks for a number; its id is the report's. It waits while its signer has no
 * register for the day, and gets one number in its life.
 */
@Entity
class ReportNumber extends Aggregate {

    private UUID signerId;

    @Enumerated(EnumType.STRING)
    private Regime regime;

    private String typeAbbreviation;
    private LocalDate signedOn;
    private @Nullable Integer number;
    private @Nullable String symbol;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ReportNumber() {}

    ReportNumber(
            UUID reportId,
            UUID signerId,
            Regime regime,
            String typeAbbreviation,
            LocalDate signedOn) {
        super(reportId);
        this.signerId = signerId;
        this.regime = regime;
        this.typeAbbreviation = typeAbbreviation;
        this.signedOn = signedOn;
    }

    NumberingEvent.Numbered numbered(int taken, String made) {
        if (number != null) {
            throw new IllegalStateException("Report " + id() + " has its number");
        }
        number = taken;
        symbol = made;
        return new NumberingEvent.Numbered(id(), symbol, taken, signedOn);
    }

    boolean fits(NumberRegister.Series series, NumberRegister.Span span) {
        return signerId.equals(series.issuerId())
                && regime == series.regime()
                && series.types().stream()
                        .anyMatch(each -> typeAbbreviation.equals(each.abbreviation()))
                && !signedOn.isBefore(span.from())
                && !signedOn.isAfter(span.to());
    }

    UUID signerId() {
        return signerId;
    }

    Regime regime() {
        return regime;
    }

    String typeAbbreviation() {
        return typeAbbreviation;
    }

    LocalDate signedOn() {
        return signedOn;
    }
}
