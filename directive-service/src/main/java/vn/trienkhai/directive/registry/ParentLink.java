package vn.trienkhai.directive.registry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body directly above another, in one hierarchy and time span. */
@Embeddable
record ParentLink(
        @Enumerated(EnumType.STRING) Hierarchy hierarchy,
        UUID organizationId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Dated {

    /** One of the orders a body stands in. */
    enum Hierarchy {
        PARTY,
        STATE,
        FRONT,
        ASSOCIATION,
        INTERNAL
    }

    ParentLink until(LocalDate last) {
        return new ParentLink(hierarchy, organizationId, validFrom, last);
    }
}
