package vn.trienkhai.directive.delivery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DeliveriesApi;
import vn.trienkhai.directive.api.DeliveryHistoryPage;
import vn.trienkhai.directive.api.DeliveryPage;
import vn.trienkhai.directive.api.DispositionInput;
import vn.trienkhai.directive.api.ReceiptInput;
import vn.trienkhai.directive.api.RefusalInput;
import vn.trienkhai.directive.api.RoutingInput;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.identity.Role;

/** The receiving body's desk over HTTP. */
@Endpoint
@RunOnVirtualThread
class DeliveryResource implements DeliveriesApi {

    private final Desk desk;
    private final DeliveryViews views;
    private final Routings routings;
    private final DeliveryHistory history;
    private final Callers callers;
    private final Clock clock;

    DeliveryResource(
            Desk desk,
            DeliveryViews views,
            Routings routings,
            DeliveryHistory history,
            Callers callers,
            Clock clock) {
        this.desk = desk;
        this.views = views;
        this.routings = routings;
        this.history = history;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public DeliveryPage listDeliveries(
            vn.trienkhai.directive.api.@Nullable DeliveryState status,
            int limit,
            @Nullable String cursor) {
        var caller = callers.current();
        var recipient = caller.has(Role.AUDITOR) ? caller.body() : caller.bodyOrRefuse();
        var state = status == null ? null : status.value();
        return views.page(
                new DeliverySearch.Query(recipient, null, state, null, limit), limit, cursor);
    }

    @Override
    public vn.trienkhai.directive.api.Delivery getDelivery(UUID deliveryId) {
        return view(desk.get(deliveryId));
    }

    @Override
    public vn.trienkhai.directive.api.Delivery openDelivery(UUID deliveryId) {
        return view(desk.open(deliveryId));
    }

    @Override
    public vn.trienkhai.directive.api.Delivery receiveDelivery(
            UUID deliveryId, ReceiptInput input) {
        var noted = input.disposition();
        return view(
                desk.receive(
                        deliveryId,
                        input.arrivalDate(),
                        noted == null ? null : disposition(noted)));
    }

    @Override
    public vn.trienkhai.directive.api.Delivery refuseDelivery(UUID deliveryId, RefusalInput input) {
        return view(desk.refuse(deliveryId, input.reason()));
    }

    @Override
    public vn.trienkhai.directive.api.Delivery disposeDelivery(
            UUID deliveryId, DispositionInput input) {
        return view(desk.dispose(deliveryId, disposition(input)));
    }

    @Override
    public vn.trienkhai.directive.api.Delivery routeDelivery(UUID deliveryId, RoutingInput input) {
        return view(desk.route(deliveryId, routings.step(input)));
    }

    @Override
    public DeliveryHistoryPage listDeliveryHistory(
            UUID deliveryId, int limit, @Nullable String cursor) {
        return history.page(desk.get(deliveryId), limit, cursor);
    }

    private Disposition disposition(DispositionInput input) {
        return new Disposition(
                input.leadUnit(),
                input.coordinatingUnits(),
                input.due(),
                input.note(),
                clock.instant(),
                callers.current().name());
    }

    private vn.trienkhai.directive.api.Delivery view(Delivery delivery) {
        return views.view(delivery, desk.refOf(delivery));
    }
}
