package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trienkhai.deploy.system.PlayedSystem.AfterPlay;

/** What {@code deploy/run} shows a newcomer: loaded quickly, once, and with something to do. */
@ExtendWith(PlayedSystem.class)
class OpeningTest {

    @Test
    void itIsLoadedOnceAndQuickly(AfterPlay after) {
        assertThat(after.opened().first()).isTrue();
        assertThat(after.opened().second()).isFalse();
        assertThat(after.opened().took()).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void aDistrictFindsSomethingLateSomethingNearAndSomethingWithTime(AfterPlay after) {
        var timeliness =
                StreamSupport.stream(after.opened().agenda().path("items").spliterator(), false)
                        .map(item -> item.path("timeliness").asText())
                        .toList();

        assertThat(timeliness).containsExactly("OVERDUE", "NEAR_DUE", "NEAR_DUE", "ON_TIME");
    }
}
