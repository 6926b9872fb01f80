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
 * Receives a document and takes its text out before a transaction holds a connection; two at a
 * time, so that many at once need no more memory than two.
 */
@ApplicationScoped
class DocumentReceiver implements Receiver {

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
        var bytes = body.readNBytes(Uploads.LIMIT + 1);
        var type = request.getCurrent().request().getHeader("Content-Type");
        turns.acquire();
        try {
            return new SentDocument(bytes, reception.receive(bytes, type == null ? "" : type));
        } finally {
            turns.release();
        }
    }
}
