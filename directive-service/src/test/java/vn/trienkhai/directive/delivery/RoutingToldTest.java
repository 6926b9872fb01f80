package vn.trienkhai.directive.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.WithStack;

/** A body that passes its copy on to a unit of the registry tells so (row 36). */
@QuarkusTest
@WithStack
class RoutingToldTest extends OneCopy {

    @Test
    void aStepToAUnitOfTheRegistryIsTold() {
        var unit = world.below("UNIT", "Phòng Tổng hợp");
        act(clerk, "receipt", Map.of()).statusCode(200);
        act(clerk, "routings", Map.of("toUnit", "Văn phòng", "purpose", "KNOW")).statusCode(200);
        act(clerk, "routings", Map.of("toOrganizationId", unit, "purpose", "HANDLE"))
                .statusCode(200);

        assertThat(told())
                .containsExactly("delivery.sent.v1", "delivery.received.v1", "delivery.routed.v1");
        assertThat(payload(copy, "delivery.routed.v1", "toOrganizationId"))
                .isEqualTo(unit.toString());
    }
}
