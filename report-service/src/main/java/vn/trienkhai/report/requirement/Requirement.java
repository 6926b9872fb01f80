package vn.trienkhai.report.requirement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.work.Aggregate;
import vn.trienkhai.report.calendar.WrittenDeadline;

/**
 * Who reports what to whom, by which route. It comes from a duty of a directive, or was made
 * directly; then it is its own duty and carries its own id as such.
 */
@Entity
@Table(name = "report_requirement")
public class Requirement extends Aggregate {

    private UUID directiveId;
    private UUID dutyId;
    private boolean direct;
    private String title;
    private UUID addresseeId;
    private UUID assignerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private WrittenDeadline deadline;

    private @Nullable LocalDate windowFrom;
    private @Nullable LocalDate windowTo;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Station> route;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<OutlineSection> outline;

    private boolean nilAllowed;
    private @Nullable LocalDate closedOn;
    private @Nullable String closedReason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Requirement() {}

    Requirement(UUID id, Asked asked) {
        super(id);
        var content = asked.content();
        this.directiveId = asked.directiveId();
        this.direct = asked.dutyId() == null;
        this.dutyId = asked.dutyId() == null ? id : asked.dutyId();
        this.title = content.title();
        this.addresseeId = asked.addresseeId();
        this.assignerId = asked.assignerId();
        this.deadline = content.deadline();
        this.windowFrom = content.window() == null ? null : content.window().from();
        this.windowTo = content.window() == null ? null : content.window().to();
        this.route = Route.ending(content.route(), asked.addresseeId()).stations();
        this.outline = List.copyOf(content.outline());
        this.nilAllowed = content.nilAllowed();
    }

    void replaceOutline(List<OutlineSection> sections) {
        if (sections.stream().map(OutlineSection::ref).distinct().count() < sections.size()) {
            throw new RequirementProblem.NotAcceptable(
                    "outline-not-numbered", "Two sections have the same ref");
        }
        requireOpen();
        outline = List.copyOf(sections);
    }

    /** A successor stands at the stations of a body that is no more, and is addressed for it. */
    public void succeed(UUID former, UUID heir) {
        route =
                route.stream()
                        .map(
                                station ->
                                        station.organizationId().equals(former)
                                                ? new Station(
                                                        station.order(),
                                                        station.role(),
                                                        heir,
                                                        station.deadline())
                                                : station)
                        .toList();
        addresseeId = addresseeId.equals(former) ? heir : addresseeId;
    }

    /** Nothing is expected any more; what lies on its way may still be finished. */
    void close(LocalDate on, String reason) {
        if (closedOn == null) {
            closedOn = on;
            closedReason = reason;
        }
    }

    public void requireOpen() {
        if (closedReason != null) {
            throw new RequirementProblem.Closed(closedReason);
        }
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    public UUID directiveId() {
        return directiveId;
    }

    public UUID dutyId() {
        return dutyId;
    }

    public boolean isDirect() {
        return direct;
    }

    public String title() {
        return title;
    }

    public UUID addresseeId() {
        return addresseeId;
    }

    public UUID assignerId() {
        return assignerId;
    }

    public WrittenDeadline deadline() {
        return deadline;
    }

    public @Nullable Window window() {
        return windowFrom == null || windowTo == null ? null : new Window(windowFrom, windowTo);
    }

    public Route route() {
        return new Route(route);
    }

    public List<OutlineSection> outline() {
        return outline;
    }

    public boolean nilAllowed() {
        return nilAllowed;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public @Nullable String closedReason() {
        return closedReason;
    }
}
