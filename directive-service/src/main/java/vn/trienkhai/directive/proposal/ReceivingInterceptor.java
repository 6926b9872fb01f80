package vn.trienkhai.directive.proposal;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.upload.Uploads;

/**
 * Receives a document and takes its text out before a transaction holds a connection; two at a
 * time, so that many at once need no more memory than two.
 */
@Receiving
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 800)
class ReceivingInterceptor {

    private static final Semaphore TURNS = new Semaphore(2, true);

    private final Reception reception;
    private final Received received;
    private final CurrentVertxRequest request;

    ReceivingInterceptor(Reception reception, Received received, CurrentVertxRequest request) {
        this.reception = reception;
        this.received = received;
        this.request = request;
    }

    @AroundInvoke
    @Nullable Object run(InvocationContext call) throws Exception {
        var parameters = call.getParameters();
        if (parameters.length == 1 && parameters[0] instanceof InputStream body) {
            var bytes = body.readNBytes(Uploads.LIMIT + 1);
            parameters[0] = new ByteArrayInputStream(bytes);
            call.setParameters(parameters);
            receive(bytes);
        }
        return call.proceed();
    }

    private void receive(byte[] bytes) throws InterruptedException {
        var type = request.getCurrent().request().getHeader("Content-Type");
        TURNS.acquire();
        try {
            received.put(reception.receive(bytes, type == null ? "" : type));
        } finally {
            TURNS.release();
        }
    }
}
