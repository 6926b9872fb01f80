package vn.trienkhai.directive.proposal;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.files.WaitingFiles;
import vn.trienkhai.directive.reader.upload.Uploads;
import vn.trienkhai.directive.received.Arriving;
import vn.trienkhai.directive.received.HangUp;
import vn.trienkhai.directive.received.NotReceived;
import vn.trienkhai.directive.received.Receiver;
import vn.trienkhai.directive.received.Room;

/**
 * Receives a document and takes its text out before a transaction holds a connection. It stays in
 * memory until its text has been looked through, because what is classified must not touch the
 * disk; its place in the {@link Room} is given up when the request has been answered.
 */
@ApplicationScoped
class DocumentReceiver implements Receiver {

    private final Room room;
    private final Reception reception;
    private final WaitingFiles files;
    private final CurrentVertxRequest request;
    private final Duration grace;

    DocumentReceiver(
            Room room,
            Reception reception,
            WaitingFiles files,
            CurrentVertxRequest request,
            @ConfigProperty(name = "trienkhai.reader.slow-after", defaultValue = "30s")
                    Duration grace) {
        this.room = room;
        this.reception = reception;
        this.files = files;
        this.request = request;
        this.grace = grace;
    }

    @Override
    public boolean isFor(Object resource) {
        return resource instanceof ProposalResource;
    }

    @Override
    public InputStream receive(@Nullable Object[] parameters, InputStream body) throws IOException {
        var place = room.enter();
        try {
            var bytes = new Arriving(place, grace, System::nanoTime).read(body, Uploads.LIMIT + 1);
            hangUpOnMore(bytes);
            var source = reception.receive(bytes, isJson(), (String) parameters[0], place);
            return new SentDocument(
                    source.isFile() ? brought(source, bytes, place) : source, place);
        } catch (NotReceived e) {
            place.close();
            HangUp.afterAnswering(request.getCurrent());
            throw e;
        } catch (IOException | RuntimeException | Error e) {
            place.close();
            throw e;
        }
    }

    /** Its text was looked through; from here on it lies on a disk. */
    private Source brought(Source source, byte[] file, Room.Place place) throws IOException {
        var brought = files.bring(source.name(), source.document().kind(), file);
        place.hold(Weight.stored(source.text()));
        return source.with(brought);
    }

    /** Who sends more than is taken may still be sending. */
    private void hangUpOnMore(byte[] bytes) {
        if (bytes.length > Uploads.LIMIT) {
            HangUp.afterAnswering(request.getCurrent());
        }
    }

    private boolean isJson() {
        var type = request.getCurrent().request().getHeader("Content-Type");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
    }
}
