package vn.trienkhai.directive.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.CopyOffice;
import vn.trienkhai.directive.api.CopyRecall;
import vn.trienkhai.directive.api.DeliveryPage;
import vn.trienkhai.directive.api.DeliverySummary;
import vn.trienkhai.directive.api.DirectiveRef;
import vn.trienkhai.directive.api.Disposition;
import vn.trienkhai.directive.api.RecipientPurpose;
import vn.trienkhai.directive.api.Routing;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;

/** Copies in the words of the contract. */
@ApplicationScoped
public class DeliveryViews {

    private static final String ENCLOSED =
            """
            select distinct d.id, d.symbol, d.abstract_text, d.issuer_id, d.issued_on
              from directive_relation r join directive d on d.id = r.target_id
             where r.directive_id = ? and r.type = 'FORWARDS' and d.issuer_id is not null order by d.id
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final DeliverySearch search;
    private final Copies copies;
    private final Callers callers;
    private final Cursors cursors;

    DeliveryViews(
            Sql sql,
            ObjectMapper json,
            DeliverySearch search,
            Copies copies,
            Callers callers,
            Cursors cursors) {
        this.sql = sql;
        this.copies = copies;
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
                enclosures(copy.directiveId()),
                copy.recipientId(),
                RecipientPurpose.fromString(copy.purpose().name()),
                values(copy.offices(), CopyOffice.class),
                copy.lateReason(),
                vn.trienkhai.directive.api.DeliveryState.fromString(copy.state().name()),
                copy.sentAt(),
                copy.deliveredAt(),
                copy.openedBy(),
                copy.receivedAt(),
                copy.arrivalNumber(),
                copy.arrivalDate(),
                copy.refusedAt(),
                copy.refusedReason(),
                recall(copy.recall()),
                copy.recalledAt(),
                isInside(copy) ? values(copy.dispositions(), Disposition.class) : List.of(),
                isInside(copy) ? values(copy.routings(), Routing.class) : List.of(),
                DeliveryAccess.all(copies.side(copy), copy));
    }

    private @Nullable CopyRecall recall(@Nullable Recall recall) {
        return recall == null ? null : json.convertValue(recall, CopyRecall.class);
    }

    /** What a body notes for itself is not the sender's business. */
    private boolean isInside(Delivery copy) {
        var caller = callers.current();
        return caller.actsFor(copy.recipientId()) || caller.has(Role.AUDITOR);
    }

    private <T> List<T> values(List<?> given, Class<T> type) {
        return given.stream().map(each -> json.convertValue(each, type)).toList();
    }

    /** What came with a covering letter, as far as the caller sees it. */
    private List<DirectiveRef> enclosures(UUID letter) {
        return sql.list(
                ENCLOSED,
                row ->
                        new DirectiveRef(
                                row.id("id"),
                                row.textOrNull("symbol"),
                                row.text("abstract_text"),
                                row.id("issuer_id"),
                                row.day("issued_on")),
                letter);
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
                line.arrivalDate(),
                line.recall() == null ? null : RecallList.recall(json, line.recall()));
    }
}
