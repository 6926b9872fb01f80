package vn.trienkhai.directive.proposal;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.Reading;

/** Runs the reader over a text. A fault of the reader is never one of the request. */
@ApplicationScoped
class Reader {

    static final String FAILURE =
            "The reader could not read this text; it may be read again or entered by hand";

    private final DocumentReader reader = new DocumentReader();

    /** Empty when the reader failed; the log says at which proposal. */
    Optional<Reading> read(
            UUID proposal, String text, RegisterBodies bodies, IntConsumer progress) {
        try {
            return Optional.of(reader.read(text, bodies, progress));
        } catch (RuntimeException | StackOverflowError e) {
            Log.errorf(e, "reading of a proposal failed proposal=%s", proposal);
            return Optional.empty();
        }
    }
}
