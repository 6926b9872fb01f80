package vn.trienkhai.directive.cascade;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.CascadeApi;
import vn.trienkhai.directive.api.CascadeLagPage;
import vn.trienkhai.directive.api.ChildPlanPage;
import vn.trienkhai.directive.api.ClauseGap;
import vn.trienkhai.directive.api.CoveragePage;
import vn.trienkhai.directive.api.OwedPlanPage;
import vn.trienkhai.directive.api.UnacknowledgedPage;
import vn.trienkhai.directive.api.UndeliveredPage;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.platform.api.Endpoint;

/** How a directive is passed on, over HTTP; for those who see its implementation. */
@Endpoint
@RunOnVirtualThread
class CascadeResource implements CascadeApi {

    private final Directives directives;
    private final CoverageViews coverage;
    private final PlanViews plans;
    private final CopyViews copies;
    private final Clock clock;

    CascadeResource(
            Directives directives,
            CoverageViews coverage,
            PlanViews plans,
            CopyViews copies,
            Clock clock) {
        this.directives = directives;
        this.coverage = coverage;
        this.plans = plans;
        this.copies = copies;
        this.clock = clock;
    }

    @Override
    public UnacknowledgedPage listUnacknowledged(
            UUID directiveId, @Nullable LocalDate knownOn, int limit, @Nullable String cursor) {
        return copies.unacknowledged(
                directive(directiveId), Known.on(knownOn, clock), new Asked(limit, cursor));
    }

    @Override
    public CoveragePage getCoverage(
            UUID directiveId,
            @Nullable ClauseGap gap,
            @Nullable LocalDate knownOn,
            int limit,
            @Nullable String cursor) {
        return coverage.clauses(
                directive(directiveId), gap, Known.on(knownOn, clock), new Asked(limit, cursor));
    }

    @Override
    public UndeliveredPage listUndelivered(
            UUID directiveId, @Nullable LocalDate knownOn, int limit, @Nullable String cursor) {
        return coverage.undelivered(
                directive(directiveId), Known.on(knownOn, clock), new Asked(limit, cursor));
    }

    @Override
    public ChildPlanPage listChildPlans(
            UUID directiveId, @Nullable LocalDate knownOn, int limit, @Nullable String cursor) {
        return plans.children(
                directive(directiveId), Known.on(knownOn, clock), new Asked(limit, cursor));
    }

    @Override
    public OwedPlanPage listOwedPlans(
            UUID directiveId, @Nullable LocalDate knownOn, int limit, @Nullable String cursor) {
        return plans.owed(
                directive(directiveId), Known.on(knownOn, clock), new Asked(limit, cursor));
    }

    @Override
    public CascadeLagPage getCascadeLag(
            UUID directiveId, @Nullable LocalDate knownOn, int limit, @Nullable String cursor) {
        return plans.lag(
                directive(directiveId), Known.on(knownOn, clock), new Asked(limit, cursor));
    }

    private Directive directive(UUID id) {
        return directives.forReading(Verb.SEE_IMPLEMENTATION, id);
    }

    /** Which page is asked for. */
    record Asked(int limit, @Nullable String cursor) {}
}
