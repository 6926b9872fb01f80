package vn.trienkhai.task.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.trienkhai.task.ForeignEvents;

/** Our view of a body against the contract of its owner. */
class RegistryContractTest {

    private static final String TYPE = "organization.recorded.v1";

    @Test
    void understandsTheOwnersExample() {
        var event = ForeignEvents.example("directive-service", TYPE, OrganizationRecorded.class);

        assertThat(event).hasNoNullFieldsOrProperties();
        ForeignEvents.assertPromised(OrganizationRecorded.class, "directive-service", TYPE, "");
    }
}
