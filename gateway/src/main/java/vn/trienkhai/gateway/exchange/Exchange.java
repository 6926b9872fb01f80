package vn.trienkhai.gateway.exchange;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.gateway.contract.Operation;
import vn.trienkhai.gateway.identity.Caller;
import vn.trienkhai.gateway.problem.Language;
import vn.trienkhai.gateway.wire.LastRequest;

/** One request on its way through the door, and what has been found out about it so far. */
public final class Exchange {

    private static final long LINGER_MILLIS = 2000;
    private static final int LINGER_BYTES = 32 * 1024 * 1024;

    private final HttpServerRequest request;
    private final Trace trace;
    private final String address;
    private final long begun = System.nanoTime();
    private @Nullable Operation operation;
    private @Nullable Caller caller;
    private @Nullable String refusal;
    private int dropped;
    private final List<Runnable> whenAbandoned = new ArrayList<>(2);

    public Exchange(HttpServerRequest request, Trace trace, String address) {
        this.request = request;
        this.trace = trace;
        this.address = address;
        request.response().closeHandler(_ -> whenAbandoned.forEach(Runnable::run));
    }

    /** Runs when the caller goes away before the answer is complete. */
    public void whenAbandoned(Runnable action) {
        whenAbandoned.add(action);
    }

    public HttpServerRequest request() {
        return request;
    }

    public HttpServerResponse response() {
        return request.response();
    }

    public Trace trace() {
        return trace;
    }

    /** Where the caller is: the peer, or what a trusted proxy says. */
    public String address() {
        return address;
    }

    public long nanosSoFar() {
        return System.nanoTime() - begun;
    }

    public @Nullable Operation operation() {
        return operation;
    }

    public void is(Operation found) {
        operation = found;
    }

    public @Nullable Caller caller() {
        return caller;
    }

    public void isFrom(Caller verified) {
        caller = verified;
    }

    public @Nullable String refusal() {
        return refusal;
    }

    public void refusedAs(String type) {
        refusal = type;
    }

    public Language language() {
        return Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The answer that follows is the last on its connection. */
    public void isTheLast() {
        LastRequest.is(request.connection());
        if (!response().headWritten()) {
            response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    /**
     * Hangs up after an answer that came before the request was read. What is still on its way is
     * taken in and dropped, for a moment and up to some length: a caller that is writing would
     * otherwise never get to read the answer.
     */
    public void hangUp() {
        var context = Vertx.currentContext();
        if (context == null) {
            request.connection().close();
            return;
        }
        var timer = context.owner().setTimer(LINGER_MILLIS, _ -> request.connection().close());
        whenAbandoned(() -> context.owner().cancelTimer(timer));
        request.handler(this::drop);
        request.exceptionHandler(_ -> {});
        request.endHandler(
                _ -> {
                    context.owner().cancelTimer(timer);
                    request.connection().close();
                });
        request.resume();
    }

    private void drop(Buffer part) {
        dropped += part.length();
        if (dropped > LINGER_BYTES) {
            request.pause();
        }
    }

    /** True when the request announces a body, be it empty. */
    public boolean hasBody() {
        var headers = request.headers();
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return headers.contains(HttpHeaders.TRANSFER_ENCODING)
                || (length != null && !length.equals("0"));
    }

    /** True for methods whose repetition changes nothing and that carry no body. */
    public boolean isPlainRead() {
        var method = request.method();
        return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) && !hasBody();
    }
}
