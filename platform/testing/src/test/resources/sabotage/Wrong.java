package vn.trienkhai.sabotage.one;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.event.DomainEvent;
import vn.trienkhai.sabotage.two.Other;

/**
 * Breaks the house rules on purpose, so that a rule that cannot fail is noticed. Never
 * instantiated.
 */
abstract class Wrong {

    Other cycle;

    @Path("/wrong")
    interface WrongApi {}

    static class WithoutEndpoint implements WrongApi {}

    /** Public, and an endpoint. */
    @Endpoint
    public abstract static class PublicResource {}

    /** With a public field, a setter and a view of HTTP. */
    @Entity(name = "wrong")
    abstract static class WrongEntity {
        @Id public UUID id;
        jakarta.ws.rs.core.Response http;

        void setId(UUID fresh) {
            id = fresh;
        }
    }

    abstract static class EventWithoutRecord implements DomainEvent {}

    @Transactional
    void ownTransaction() {
        throw new KafkaException(Instant.now().toString());
    }
}
