package vn.trienkhai.directive.issuing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DistributionPage;
import vn.trienkhai.directive.api.LateAddition;
import vn.trienkhai.directive.api.LateAdditionPage;
import vn.trienkhai.directive.api.LateDuty;
import vn.trienkhai.directive.api.LateRecipientsApi;
import vn.trienkhai.directive.api.LateRecipientsInput;
import vn.trienkhai.directive.content.Recipient;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.platform.time.VietnamTime;

/** The list of recipients as issued, and additions to it, over HTTP. */
@Endpoint
@RunOnVirtualThread
class LateRecipientsResource implements LateRecipientsApi {

    private final LateRecipients late;
    private final Lists lists;
    private final DistributionViews views;
    private final Registry registry;
    private final ObjectMapper json;
    private final Clock clock;

    LateRecipientsResource(
            LateRecipients late,
            Lists lists,
            DistributionViews views,
            Registry registry,
            ObjectMapper json,
            Clock clock) {
        this.late = late;
        this.lists = lists;
        this.views = views;
        this.registry = registry;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public LateAddition addLateRecipients(UUID directiveId, LateRecipientsInput input) {
        var dryRun = Boolean.TRUE.equals(input.dryRun());
        var request = request(input);
        var added = late.add(directiveId, request, dryRun);
        var plan = added.plan();
        var names =
                registry.names(
                        plan.copies().stream().map(IssuePlan.Copy::organizationId).toList(),
                        request.addedOn());
        return new LateAddition(
                null,
                directiveId,
                added.directive().version(),
                dryRun,
                request.addedOn(),
                null,
                null,
                request.reason(),
                views.recipients(plan.copies(), names),
                plan.duties().stream()
                        .map(taken -> json.convertValue(taken.kept(), LateDuty.class))
                        .toList());
    }

    @Override
    public LateAdditionPage listLateRecipients(
            UUID directiveId, int limit, @Nullable String cursor) {
        return lists.additions(directiveId, limit, cursor);
    }

    @Override
    public DistributionPage getDistribution(UUID directiveId, int limit, @Nullable String cursor) {
        return lists.lines(directiveId, limit, cursor);
    }

    private LateRequest request(LateRecipientsInput input) {
        var recipients =
                input.recipients().stream()
                        .map(each -> json.convertValue(each, Recipient.class))
                        .toList();
        recipients.forEach(Recipient::requireClear);
        var shift = input.shift();
        return new LateRequest(
                recipients,
                input.dutyIds(),
                input.addedOn() == null ? VietnamTime.today(clock) : input.addedOn(),
                shift == null
                        ? LateDeadline.Shift.SAME_WORKING_DAYS
                        : LateDeadline.Shift.valueOf(shift.name()),
                input.reason());
    }

    /** Pages of what was kept, for everybody who sees the directive. */
    @jakarta.enterprise.context.ApplicationScoped
    static class Lists {

        private final Directives directives;
        private final DistributionTable lines;
        private final LateTable additions;
        private final Cursors cursors;

        Lists(
                Directives directives,
                DistributionTable lines,
                LateTable additions,
                Cursors cursors) {
            this.directives = directives;
            this.lines = lines;
            this.additions = additions;
            this.cursors = cursors;
        }

        LateAdditionPage additions(UUID directiveId, int limit, @Nullable String cursor) {
            directives.get(directiveId);
            var key = "late-recipients|" + directiveId;
            var at = cursors.decode(cursor, key).orElse(null);
            var rows =
                    additions.list(
                            directiveId,
                            at == null ? null : Instant.parse(at.get(0)),
                            at == null ? null : UUID.fromString(at.get(1)),
                            limit + 1);
            var page =
                    Page.of(
                            rows,
                            limit,
                            last ->
                                    cursors.encode(
                                            List.of(
                                                    last.addedAt().toString(),
                                                    last.id().toString()),
                                            key));
            return new LateAdditionPage(page.items(), page.next());
        }

        DistributionPage lines(UUID directiveId, int limit, @Nullable String cursor) {
            directives.get(directiveId);
            var key = "distribution|" + directiveId;
            int after =
                    cursors.decode(cursor, key).map(at -> Integer.parseInt(at.get(0))).orElse(-1);
            var page =
                    Page.of(
                            lines.list(directiveId, after, limit + 1),
                            limit,
                            last ->
                                    cursors.encode(
                                            List.of(Integer.toString(last.position())), key));
            return new DistributionPage(page.items(), page.next());
        }
    }
}
