package vn.trienkhai.directive.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DeliveryState;
import vn.trienkhai.directive.api.PlanLag;
import vn.trienkhai.directive.api.RecipientPurpose;
import vn.trienkhai.directive.api.UnacknowledgedCopy;
import vn.trienkhai.directive.api.UnacknowledgedPage;
import vn.trienkhai.directive.cascade.CascadeResource.Asked;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.platform.time.VietnamTime;

/** Copies that wait, in the words of the contract. */
@ApplicationScoped
class CopyViews {

    private final Unacknowledged copies;
    private final ExpectedPlans lags;
    private final Registry registry;
    private final Cursors cursors;

    CopyViews(Unacknowledged copies, ExpectedPlans lags, Registry registry, Cursors cursors) {
        this.copies = copies;
        this.lags = lags;
        this.registry = registry;
        this.cursors = cursors;
    }

    UnacknowledgedPage unacknowledged(Directive directive, Known known, Asked asked) {
        var key = Pages.key("unacknowledged", directive, known);
        @Nullable List<String> after = cursors.decode(asked.cursor(), key).orElse(null);
        var rows = copies.find(directive.id(), known, after, asked.limit() + 1);
        var page = Page.of(rows, asked.limit(), last -> cursors.encode(last.position(), key));
        var bodies = page.items().stream().map(Unacknowledged.Copy::recipientId).toList();
        var names = registry.names(bodies, known.day());
        var counting = lags.counting(bodies);
        return new UnacknowledgedPage(
                page.map(
                        copy -> {
                            var sentOn = VietnamTime.dayOf(copy.sentAt());
                            var wait = counting.lag(copy.recipientId(), sentOn, known.day());
                            return view(copy, names.get(copy.recipientId()), wait);
                        }),
                page.next());
    }

    private static UnacknowledgedCopy view(
            Unacknowledged.Copy copy, @Nullable String name, @Nullable PlanLag waiting) {
        UUID body = copy.recipientId();
        var opened = copy.openedAt();
        return new UnacknowledgedCopy(
                copy.id(),
                body,
                name == null ? body.toString() : name,
                RecipientPurpose.fromString(copy.purpose()),
                opened == null ? DeliveryState.SENT : DeliveryState.DELIVERED,
                copy.sentAt(),
                opened,
                copy.openedBy(),
                waiting == null ? new PlanLag(0, 0) : waiting);
    }
}
