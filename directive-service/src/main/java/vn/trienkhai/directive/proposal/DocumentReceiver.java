package vn.trienkhai.directive.proposal;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.upload.Uploads;
import vn.trienkhai.directive.received.Receiver;

/**
 * Receives a document and takes its text out before a transaction holds a connection. It is kept in
 * memory only, because what is classified must not touch the disk; so there is {@link Room} for a
 * few, and two at a time are read.
 */
@ApplicationScoped
class DocumentReceiver implements Receiver {

    private final Room room = new Room(Uploads.LIMIT + 1);
    private final Semaphore turns = new Semaphore(2, true);
    private final Reception reception;
    private final CurrentVertxRequest request;

    DocumentReceiver(Reception reception, CurrentVertxRequest request) {
        this.reception = reception;
        this.request = request;
    }

    @Override
    public boolean isFor(Object resource) {
        return resource instanceof ProposalResource;
    }

    @Override
    public InputStream receive(@Nullable Object[] parameters, InputStream body)
            throws IOException, InterruptedException {
        var headers = request.getCurrent().request().headers();
        var type = headers.get("Content-Type");
        return room.enter(
                headers.get("Content-Length"),
                bytes -> read(body.readNBytes(bytes), type == null ? "" : type));
    }

    private SentDocument read(byte[] bytes, String type) throws InterruptedException {
        turns.acquire();
        try {
            return new SentDocument(reception.receive(bytes, type));
        } finally {
            turns.release();
        }
    }
}
