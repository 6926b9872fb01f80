package vn.trienkhai.report.lifecycle;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.work.Aggregate;
import vn.trienkhai.report.requirement.Requirement;
import vn.trienkhai.report.requirement.Station;

/** What a report holds, as it is kept, and how it is read. */
@MappedSuperclass
public abstract class ReportFields extends Aggregate {

    UUID requirementId;
    UUID periodId;
    UUID directiveId;
    UUID dutyId;
    String title;
    UUID authorId;
    UUID addresseeId;

    @Enumerated(EnumType.STRING)
    ReportLevel level;

    @Enumerated(EnumType.STRING)
    ReportState state;

    int edition;
    boolean nil;
    @Nullable LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Station> route;

    @Nullable Integer stationOrder;
    @Nullable Instant stationSince;
    boolean stationActed;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Notes.SectionText> sections;

    int fileCount;
    int inputsChanged;
    @Nullable Instant submittedAt;
    @Nullable String lateReason;

    @JdbcTypeCode(SqlTypes.JSON)
    Notes.@Nullable Return returned;

    @JdbcTypeCode(SqlTypes.JSON)
    Notes.@Nullable Waiver waiver;

    @JdbcTypeCode(SqlTypes.JSON)
    Notes.@Nullable Appraisal appraisal;

    @JdbcTypeCode(SqlTypes.JSON)
    Notes.@Nullable Conference conference;

    @JdbcTypeCode(SqlTypes.JSON)
    Notes.@Nullable Signature signature;

    @Nullable UUID consolidatedId;
    @Nullable String symbol;
    @Nullable LocalDate issuedOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ReportFields() {}

    ReportFields(
            UUID id,
            UUID authorId,
            ReportLevel level,
            Requirement requirement,
            UUID periodId,
            @Nullable LocalDate dueOn) {
        super(id);
        this.requirementId = requirement.id();
        this.periodId = periodId;
        this.directiveId = requirement.directiveId();
        this.dutyId = requirement.dutyId();
        this.title = requirement.title();
        this.authorId = authorId;
        this.addresseeId = requirement.addresseeId();
        this.level = level;
        this.state = ReportState.DRAFT;
        this.dueOn = dueOn;
        this.route =
                switch (level) {
                    case INPUT -> requirement.route().ofInputs();
                    case CONSOLIDATED -> requirement.route().ofConsolidated();
                };
        this.sections = new ArrayList<>();
    }

    public UUID requirementId() {
        return requirementId;
    }

    public UUID periodId() {
        return periodId;
    }

    public UUID directiveId() {
        return directiveId;
    }

    public String title() {
        return title;
    }

    public UUID authorId() {
        return authorId;
    }

    public ReportLevel level() {
        return level;
    }

    public ReportState state() {
        return state;
    }

    public int edition() {
        return edition;
    }

    public boolean nil() {
        return nil;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public List<Station> route() {
        return route;
    }

    public @Nullable Instant stationSince() {
        return stationSince;
    }

    public List<Notes.SectionText> sections() {
        return sections;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable String lateReason() {
        return lateReason;
    }

    public Notes.@Nullable Return returned() {
        return returned;
    }

    public Notes.@Nullable Waiver waiver() {
        return waiver;
    }

    public Notes.@Nullable Appraisal appraisal() {
        return appraisal;
    }

    public Notes.@Nullable Conference conference() {
        return conference;
    }

    public Notes.@Nullable Signature signature() {
        return signature;
    }

    public @Nullable UUID consolidatedId() {
        return consolidatedId;
    }

    public @Nullable String symbol() {
        return symbol;
    }

    public @Nullable LocalDate issuedOn() {
        return issuedOn;
    }
}
