package vn.trienkhai.gateway.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTTP/1.1 requests and refuses every head that two parsers could understand differently.
 * After a refusal nothing more is read from the connection, so no byte of it can become a second
 * request.
 */
public final class StrictRequestDecoder extends VertxHttpRequestDecoder {

    private boolean expectingHead = true;
    private boolean begun;
    private boolean refused;
    private final long headMillis;
    private @Nullable Future<?> deadline;

    /**
     * For one connection.
     *
     * @param headMillis how long a caller may take to send one head
     */
    public StrictRequestDecoder(HttpServerOptions options, long headMillis) {
        super(options);
        this.headMillis = headMillis;
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out)
            throws Exception {
        if (refused) {
            in.skipBytes(in.readableBytes());
            return;
        }
        var fault = expectingHead ? HeadBytes.fault(in, begun) : null;
        if (fault != null) {
            refuse(in, out, fault);
            return;
        }
        var before = out.size();
        var position = in.readerIndex();
        super.decode(context, in, out);
        begun |= in.readerIndex() != position;
        inspect(in, out, before);
        watch(context, in);
    }

    /** Whoever sends a head drop by drop is cut off. */
    private void watch(ChannelHandlerContext context, ByteBuf in) {
        var waiting = expectingHead && (begun || in.isReadable());
        if (waiting && deadline == null) {
            Runnable cutOff =
                    () -> {
                        var _ = context.close();
                    };
            deadline = context.executor().schedule(cutOff, headMillis, TimeUnit.MILLISECONDS);
        } else if (!waiting && deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        throw new RefusedHead("Content-Length and Transfer-Encoding exclude each other.");
    }

    private void inspect(ByteBuf in, List<Object> out, int from) {
        for (var i = from; i < out.size(); i++) {
            var message = out.get(i);
            if (message instanceof HttpRequest request) {
                expectingHead = false;
                var fault = request.decoderResult().isSuccess() ? HeadFields.fault(request) : null;
                if (fault != null) {
                    while (out.size() > i) {
                        out.removeLast();
                    }
                    refuse(in, out, fault);
                }
            } else if (message instanceof LastHttpContent) {
                expectingHead = true;
                begun = false;
            }
        }
    }

    private void refuse(ByteBuf in, List<Object> out, String fault) {
        refused = true;
        in.skipBytes(in.readableBytes());
        var request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/");
        request.setDecoderResult(DecoderResult.failure(new RefusedHead(fault)));
        out.add(request);
    }
}
