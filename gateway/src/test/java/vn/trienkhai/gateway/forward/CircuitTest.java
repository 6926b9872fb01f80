package vn.trienkhai.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CircuitTest {

    private final AtomicLong nanos = new AtomicLong(-5);
    private final Circuit circuit = new Circuit(nanos::get);

    @Test
    void staysShutThroughFourFailures() {
        fail(4);

        assertThat(circuit.permits()).isTrue();
    }

    @Test
    void holdsRequestsBackAfterFiveFailuresInARow() {
        fail(5);

        assertThat(circuit.permits()).isFalse();
    }

    @Test
    void letsOneTryWhenTheMomentIsOver() {
        fail(5);
        nanos.addAndGet(Circuit.PAUSE.toNanos());

        assertThat(circuit.permits()).isTrue();
        assertThat(circuit.permits()).isFalse();
    }

    @Test
    void waitsAgainWhenTheTryFails() {
        fail(5);
        nanos.addAndGet(Circuit.PAUSE.toNanos());
        assertThat(circuit.permits()).isTrue();
        circuit.failed();

        nanos.addAndGet(Duration.ofSeconds(1).toNanos());

        assertThat(circuit.permits()).isFalse();
    }

    @Test
    void forgetsFailuresOnceSomethingSucceeds() {
        fail(4);
        circuit.succeeded();
        fail(4);

        assertThat(circuit.permits()).isTrue();
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(_ -> circuit.failed());
    }
}
