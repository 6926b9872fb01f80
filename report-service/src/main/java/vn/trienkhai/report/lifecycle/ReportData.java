package vn.trienkhai.report.lifecycle;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.report.requirement.OutlineSection;
import vn.trienkhai.report.requirement.Requirement;
import vn.trienkhai.report.requirement.Station;
import vn.trienkhai.report.requirement.StationRole;

/**
 * What follows from what a report holds: where it lies, what is possible, what is missing. Only
 * {@link Report} changes it.
 */
@MappedSuperclass
public abstract class ReportData extends ReportFields {

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ReportData() {}

    ReportData(
            UUID id,
            UUID authorId,
            ReportLevel level,
            Requirement requirement,
            UUID periodId,
            @Nullable LocalDate dueOn) {
        super(id, authorId, level, requirement, periodId, dueOn);
    }

    /** What the state allows, whoever asks. */
    public Set<Verb> possible() {
        return switch (state) {
            case DRAFT, RETURNED ->
                    level == ReportLevel.CONSOLIDATED
                            ? EnumSet.of(Verb.WRITE, Verb.SUBMIT, Verb.TAKE)
                            : EnumSet.of(Verb.WRITE, Verb.SUBMIT);
            case SUBMITTED -> possibleAtStation();
            case ACCEPTED -> consolidatedId == null ? Set.of() : EnumSet.of(Verb.RETURN);
            case SIGNED, ISSUED -> Set.of();
        };
    }

    private Set<Verb> possibleAtStation() {
        var possible = EnumSet.of(Verb.RETURN);
        switch (requireStation().role()) {
            case VIA -> possible.add(Verb.FORWARD);
            case CONSOLIDATE -> {}
            case APPRAISE -> possible.add(Verb.APPRAISE);
            case APPROVE -> possible.add(Verb.APPROVE);
            case CONFERENCE ->
                    possible.addAll(
                            conference == null
                                    ? EnumSet.of(Verb.CONFER)
                                    : EnumSet.of(Verb.WRITE, Verb.FORWARD));
            case SIGN -> possible.add(Verb.SIGN);
        }
        if (!stationActed) {
            possible.add(Verb.WITHDRAW);
        }
        return possible;
    }

    /** The station it lies at; absent while its author has it and after it has left the route. */
    public @Nullable Station station() {
        return stationOrder == null
                ? null
                : route.stream()
                        .filter(station -> station.order() == stationOrder)
                        .findFirst()
                        .orElse(null);
    }

    @Nullable Station next() {
        var now = requireStation();
        return route.stream()
                .filter(station -> station.order() > now.order())
                .findFirst()
                .orElse(null);
    }

    Station moveOn(By by) {
        var to = next();
        if (to == null) {
            throw new IllegalStateException("Report " + id() + " is at the end of its route");
        }
        returned = null;
        arriveAt(to, by.at());
        return to;
    }

    void arriveAt(Station station, Instant at) {
        stationOrder = station.order();
        stationSince = at;
        stationActed = true;
    }

    void leaveRoute() {
        stationOrder = null;
        stationSince = null;
    }

    /** The bodies of this report's stations with that role. */
    public List<UUID> bodiesOf(StationRole... roles) {
        var wanted = Set.of(roles);
        return route.stream()
                .filter(station -> wanted.contains(station.role()))
                .map(Station::organizationId)
                .distinct()
                .toList();
    }

    public boolean hasArrivedAtConsolidator() {
        var now = station();
        return now != null && now.role() == StationRole.CONSOLIDATE;
    }

    /** Whether that part may be written, as far as marks decide it. */
    public boolean isUnlocked(String ref) {
        return state != ReportState.RETURNED
                || returned == null
                || returned.marks().isEmpty()
                || returned.marks().stream().anyMatch(mark -> mark.ref().equals(ref));
    }

    /** Required sections nothing is written in. */
    public List<OutlineSection> missing(List<OutlineSection> outline) {
        return outline.stream()
                .filter(OutlineSection::required)
                .filter(
                        section ->
                                sections.stream()
                                        .noneMatch(text -> text.ref().equals(section.ref())))
                .toList();
    }

    /** Whether the first submission came after the due day. */
    public boolean isLate() {
        return dueOn != null
                && submittedAt != null
                && VietnamTime.dayOf(submittedAt).isAfter(dueOn);
    }

    /** Where it is, to be read after "the report". */
    public String where() {
        var now = station();
        return now == null || state != ReportState.SUBMITTED
                ? "is " + state
                : "is SUBMITTED and lies at station " + now.order() + " (" + now.role() + ")";
    }

    ReportFacts facts() {
        var now = station();
        var place =
                now == null || stationSince == null
                        ? null
                        : new ReportFacts.Place(
                                now.order(),
                                now.role(),
                                now.organizationId(),
                                now.deadline(),
                                stationSince);
        return new ReportFacts(
                id(),
                requirementId,
                periodId,
                directiveId,
                dutyId,
                title,
                authorId,
                level,
                state,
                place);
    }

    private Station requireStation() {
        var now = station();
        if (now == null) {
            throw new IllegalStateException("Report " + id() + " lies at no station");
        }
        return now;
    }
}
