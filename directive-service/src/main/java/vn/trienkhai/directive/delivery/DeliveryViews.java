package vn.trienkhai.directive.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DeliveryPage;
import vn.trienkhai.directive.api.DeliverySummary;
import vn.trienkhai.directive.api.DirectiveRef;
import vn.trienkhai.directive.api.Disposition;
import vn.trienkhai.directive.api.RecipientPurpose;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;

/** Copies in the words of the contract. */
@ApplicationScoped
public class DeliveryViews {

    private final ObjectMapper json;
    private final DeliverySearch search;
    private final Callers callers;
    private final Cursors cursors;

    DeliveryViews(ObjectMapper json, DeliverySearch search, Callers callers, Cursors cursors) {
        this.json = json;
        this.search = search;
        this.callers = callers;
        this.cursors = cursors;
    }

    vn.trienkhai.directive.api.Delivery view(
            Delivery copy, vn.trienkhai.directive.document.DirectiveRef directive) {
        return new vn.trienkhai.directive.api.Delivery(
                copy.id(),
                copy.version(),
                json.convertValue(directive, DirectiveRef.class),
                copy.recipientId(),
                RecipientPurpose.fromString(copy.purpose().name()),
                vn.trienkhai.directive.api.DeliveryState.fromString(copy.state().name()),
                copy.sentAt(),
                copy.deliveredAt(),
                copy.receivedAt(),
                copy.arrivalNumber(),
                copy.arrivalDate(),
                copy.refusedAt(),
                copy.refusedReason(),
                copy.dispositions().stream()
                        .map(each -> json.convertValue(each, Disposition.class))
                        .toList(),
                DeliveryAccess.all(callers.current(), copy));
    }

    /** A page of the copies asked for; the query's own place and limit are set here. */
    public DeliveryPage page(DeliverySearch.Query filter, int limit, @Nullable String cursor) {
        var key =
                "deliveries|%s|%s|%s"
                        .formatted(filter.recipientId(), filter.directiveId(), filter.state());
        var after = cursors.decode(cursor, key).map(DeliverySearch.Place::of).orElse(null);
        var rows =
                search.find(
                        new DeliverySearch.Query(
                                filter.recipientId(),
                                filter.directiveId(),
                                filter.state(),
                                after,
                                limit + 1));
        var page = Page.of(rows, limit, last -> cursors.encode(last.place().position(), key));
        return new DeliveryPage(page.map(this::summary), page.next());
    }

    private DeliverySummary summary(DeliverySearch.Line line) {
        return new DeliverySummary(
                line.place().id(),
                json.convertValue(line.directive(), DirectiveRef.class),
                line.recipientId(),
                RecipientPurpose.fromString(line.purpose()),
                vn.trienkhai.directive.api.DeliveryState.fromString(line.state()),
                line.place().sentAt(),
                line.arrivalNumber(),
                line.arrivalDate());
    }
}
