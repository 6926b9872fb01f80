package vn.trienkhai.directive.issuing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ConclusionInput;
import vn.trienkhai.directive.api.Directive;
import vn.trienkhai.directive.api.IssuanceApi;
import vn.trienkhai.directive.api.IssueCheck;
import vn.trienkhai.directive.api.IssueInput;
import vn.trienkhai.directive.api.ReplacementInput;
import vn.trienkhai.directive.api.WithdrawalInput;
import vn.trienkhai.directive.drafting.DirectiveViews;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.time.VietnamTime;

/** Dry run, issue and endings over HTTP. */
@Endpoint
@RunOnVirtualThread
class IssuanceResource implements IssuanceApi {

    private final Issuing issuing;
    private final Endings endings;
    private final IssueViews plans;
    private final DirectiveViews directives;
    private final Clock clock;

    IssuanceResource(
            Issuing issuing,
            Endings endings,
            IssueViews plans,
            DirectiveViews directives,
            Clock clock) {
        this.issuing = issuing;
        this.endings = endings;
        this.plans = plans;
        this.directives = directives;
        this.clock = clock;
    }

    @Override
    public IssueCheck checkIssue(UUID directiveId, IssueInput input) {
        return plans.view(issuing.check(directiveId, request(input)));
    }

    @Override
    public Directive issueDirective(UUID directiveId, IssueInput input) {
        return directives.view(issuing.issue(directiveId, request(input)));
    }

    @Override
    public Directive withdrawDirective(UUID directiveId, WithdrawalInput input) {
        return directives.view(endings.withdraw(directiveId, orToday(input.on()), input.reason()));
    }

    @Override
    public Directive replaceDirective(UUID directiveId, ReplacementInput input) {
        return directives.view(
                endings.replace(
                        directiveId, input.replacedById(), orToday(input.on()), input.reason()));
    }

    @Override
    public Directive concludeDirective(UUID directiveId, ConclusionInput input) {
        return directives.view(endings.conclude(directiveId, orToday(input.on()), input.reason()));
    }

    private IssueRequest request(IssueInput input) {
        return new IssueRequest(orToday(input.issuedOn()), input.number());
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? VietnamTime.today(clock) : day;
    }
}
