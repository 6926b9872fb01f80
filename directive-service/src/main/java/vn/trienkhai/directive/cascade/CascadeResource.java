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
        return ask(directiveId, knownOn, new Asked(limit, cursor), copies::unacknowledged);
    }

    @Override
    public CoveragePage getCoverage(
            UUID directiveId,
            @Nullable ClauseGap gap,
            @Nullable LocalDate knownOn,
            int limit,
            @Nullable String cursor) {
        return ask(
                directiveId,
                knownOn,
                new Asked(limit, cursor),
                (directive, known, asked) -> coverage.clauses(directive, gap, known, asked));
    }

    @Override
    public UndeliveredPage listUndelivered(
            UUID directiveId, @Nullable LocalDate knownOn, int limit, @Nullable String cursor) {
        return ask(directiveId, knownOn, new Asked(limit, cursor), coverage::undelivered);
    }

    @Override
    public ChildPlanPage listChildPlans(
            UUID directiveId, @Nullable LocalDate knownOn, int limit, @Nullable String cursor) {
        return ask(directiveId, knownOn, new Asked(limit, cursor), plans::children);
    }

    @Override
    public OwedPlanPage listOwedPlans(
            UUID directiveId, @Nullable LocalDate knownOn, int limit, @Nullable String cursor) {
        return ask(directiveId, knownOn, new Asked(limit, cursor), plans::owed);
    }

    @Override
    public CascadeLagPage getCascadeLag(
            UUID directiveId, @Nullable LocalDate knownOn, int limit, @Nullable String cursor) {
        return ask(directiveId, knownOn, new Asked(limit, cursor), plans::lag);
    }

    /** Every question about a cascade is asked of a directive, as known on a day, page by page. */
    private <P> P ask(
            UUID directiveId, @Nullable LocalDate knownOn, Asked asked, Question<P> question) {
        var directive = directives.forReading(Verb.SEE_IMPLEMENTATION, directiveId);
        return question.answer(directive, Known.on(knownOn, clock), asked);
    }

    /** A question and its page. */
    @FunctionalInterface
    private interface Question<P> {
        P answer(Directive directive, Known known, Asked asked);
    }

    /** Which page is asked for. */
    record Asked(int limit, @Nullable String cursor) {}
}
