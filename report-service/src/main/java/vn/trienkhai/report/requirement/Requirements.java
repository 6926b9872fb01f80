package vn.trienkhai.report.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.time.Anchors;
import vn.trienkhai.platform.work.Ids;
import vn.trienkhai.report.calendar.WorkingDays;
import vn.trienkhai.report.requirement.Parties.Part;

/** Opening and closing requirements, and setting their outline. */
@ApplicationScoped
public class Requirements {

    private static final int CHUNK = 100;

    private final RequirementRepository requirements;
    private final PeriodRepository periods;
    private final ExpectedReports expected;
    private final Arrivals arrivals;
    private final CountedDays counted;
    private final Parties parties;
    private final WorkingDays days;
    private final Outbox outbox;
    private final Clock clock;

    Requirements(
            RequirementRepository requirements,
            PeriodRepository periods,
            ExpectedReports expected,
            Arrivals arrivals,
            CountedDays counted,
            Parties parties,
            WorkingDays days,
            Outbox outbox,
            Clock clock) {
        this.requirements = requirements;
        this.periods = periods;
        this.expected = expected;
        this.arrivals = arrivals;
        this.counted = counted;
        this.parties = parties;
        this.days = days;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Opens what a duty asks for. A duty told in several chunks of holders is one requirement with
     * one period; later chunks add their authors.
     */
    public Requirement open(Asked asked) {
        var dutyId = asked.dutyId();
        arrivals.takeTurns(asked.directiveId());
        if (dutyId != null) {
            expected.takeTurns(dutyId);
        }
        var requirement =
                dutyId == null
                        ? create(asked)
                        : requirements.lockedByDuty(dutyId).orElseGet(() -> create(asked));
        var period =
                periods.lockedNewestOf(requirement.id())
                        .orElseThrow(() -> new RequirementProblem.PeriodNotFound(requirement.id()));
        var dueOn = dueOn(asked);
        var line = new ExpectedReports.Line(period.id(), requirement, dueOn, asked.round());
        var added = expected.expect(line, asked.authors(), clock.instant());
        parties.add(requirement.id(), Part.AUTHOR, added);
        var own = arrivals.dated(asked, period.id(), added);
        if (dutyId != null) {
            own.putAll(counted.date(dutyId, added, asked.round().since()));
        }
        for (int from = 0; from < added.size(); from += CHUNK) {
            var some = added.subList(from, Math.min(from + CHUNK, added.size()));
            outbox.publish(period, opened(requirement, period, some, own, dueOn));
        }
        periods.save(period);
        return requirement;
    }

    /** A successor has the parts in the requirement that its former had by the duty. */
    public void inherit(Requirement requirement, UUID former, UUID heir) {
        parties.inherit(requirement.id(), former, heir);
    }

    /** Another author is expected from now on, and told so. */
    public void expectInstead(
            Requirement requirement, Period period, UUID author, @Nullable LocalDate dueOn) {
        outbox.publish(period, opened(requirement, period, List.of(author), Map.of(), dueOn));
        periods.save(period);
    }

    public Requirement setOutline(Requirement locked, List<OutlineSection> sections) {
        if (expected.anySubmitted(locked.id())) {
            throw new RequirementProblem.OutlineInUse();
        }
        locked.replaceOutline(sections);
        return requirements.save(locked);
    }

    /** The directive has ended: nothing more is expected under it, and nobody is reminded. */
    public void closeAllOf(UUID directiveId, LocalDate on, String reason) {
        for (var requirement : requirements.lockedOpenOf(directiveId)) {
            requirement.close(on, reason);
            requirements.save(requirement);
        }
    }

    private Requirement create(Asked asked) {
        var requirement = requirements.save(new Requirement(Ids.next(), asked));
        periods.save(new Period(Ids.next(), requirement.id(), clock.instant()));
        var stations = requirement.route().stations().stream().map(Station::organizationId);
        parties.add(requirement.id(), Part.STATION, stations.distinct().toList());
        parties.add(requirement.id(), Part.ADDRESSEE, List.of(asked.addresseeId()));
        parties.add(requirement.id(), Part.ASSIGNER, List.of(asked.assignerId()));
        parties.add(requirement.id(), Part.MONITOR, asked.monitors());
        return requirement;
    }

    private @Nullable LocalDate dueOn(Asked asked) {
        var deadline = asked.content().deadline();
        if (deadline.lastDay() != null) {
            return deadline.lastDay();
        }
        return days.resolve(deadline, Anchors.none().issuedOn(asked.issuedOn())).lastDay();
    }

    private static PeriodEvent opened(
            Requirement requirement,
            Period period,
            List<UUID> authors,
            Map<UUID, LocalDate> own,
            @Nullable LocalDate dueOn) {
        return new PeriodEvent.Opened(
                period.id(),
                requirement.id(),
                requirement.directiveId(),
                requirement.dutyId(),
                requirement.title(),
                requirement.addresseeId(),
                authors.stream()
                        .map(id -> new PeriodEvent.Expected(id, own.getOrDefault(id, dueOn)))
                        .toList(),
                requirement.window());
    }
}
