package vn.trienkhai.directive.proposal;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.Reading;

/**
 * Runs the reader over a text, and counts how often with which outcome and for how long ({@code
 * reader.readings}). A fault of the reader is never one of the request.
 */
@ApplicationScoped
class Reader {

    static final String FAILURE =
            "The reader could not read this text; it may be read again or entered by hand";

    private final DocumentReader reader = new DocumentReader();
    private final MeterRegistry meters;

    Reader(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Empty when the reader failed; the log says at which proposal. */
    Optional<Reading> read(
            UUID proposal, String text, RegisterBodies bodies, IntConsumer progress) {
        var began = Timer.start(meters);
        try {
            var reading = reader.read(text, bodies, progress);
            began.stop(outcome(reading.secrecyMark() == null ? "read" : "refused"));
            return Optional.of(reading);
        } catch (RuntimeException | StackOverflowError e) {
            Log.errorf(e, "reading of a proposal failed proposal=%s", proposal);
            began.stop(outcome("failed"));
            return Optional.empty();
        }
    }

    private Timer outcome(String outcome) {
        return Timer.builder("reader.readings").tag("outcome", outcome).register(meters);
    }
}
