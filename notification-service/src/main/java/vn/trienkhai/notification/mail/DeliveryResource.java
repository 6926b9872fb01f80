package vn.trienkhai.notification.mail;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.UUID;
import vn.trienkhai.notification.api.NotificationDeliveriesApi;
import vn.trienkhai.notification.api.NotificationDeliveryList;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.problem.DomainProblem.Kind;

/** Shows how far a notice has come on each channel. */
@Endpoint
@RunOnVirtualThread
class DeliveryResource implements NotificationDeliveriesApi {

    private final DeliveryQueries deliveries;
    private final Callers callers;

    DeliveryResource(DeliveryQueries deliveries, Callers callers) {
        this.deliveries = deliveries;
        this.callers = callers;
    }

    @Override
    public NotificationDeliveryList listNotificationDeliveries(UUID notificationId) {
        var found = deliveries.of(callers.current().bodyOrRefuse(), notificationId);
        if (found.isEmpty()) {
            throw new DomainProblem(
                    Kind.NOT_FOUND,
                    "notification-not-found",
                    "The body has no notice " + notificationId);
        }
        return new NotificationDeliveryList(found);
    }
}
