package vn.trienkhai.report.requirement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.trienkhai.platform.work.Aggregate;

/** One occasion on which reports are due. Who is expected in it: {@link ExpectedReports}. */
@Entity
@Table(name = "report_period")
public class Period extends Aggregate {

    private UUID requirementId;
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Period() {}

    Period(UUID id, UUID requirementId, Instant openedAt) {
        super(id);
        this.requirementId = requirementId;
        this.openedAt = openedAt;
    }

    public UUID requirementId() {
        return requirementId;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
