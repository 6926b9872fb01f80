package vn.trienkhai.deploy.system.stream;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.Map;

/**
 * One request on a connection of its own, whose body is sent piece by piece until it is whole or
 * there is an answer; it knows how much was sent by then.
 */
public final class Sending implements AutoCloseable {

    private static final int PART = 64 * 1024;
    private static final int PATIENCE_MILLIS = 120_000;

    private final Socket socket;
    private final boolean chunked;
    private long sent;

    private Sending(Socket socket, boolean chunked) {
        this.socket = socket;
        this.chunked = chunked;
    }

    /** What came back. */
    public record Reply(int status, String text) {

        /** Whether it is this problem, in the form of RFC 9457. */
        public boolean is(int expected, String problem) {
            return status == expected
                    && text.contains("application/problem+json")
                    && text.contains("\"/problems/" + problem + "\"");
        }
    }

    /**
     * Sends the head.
     *
     * @param length what Content-Length says; negative for a body in chunks without a length
     */
    public static Sending post(URI server, String target, Map<String, String> headers, long length)
            throws IOException {
        var socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        var head = new StringBuilder("POST " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        head.append("Connection: close\r\n");
        head.append(
                length < 0
                        ? "Transfer-Encoding: chunked\r\n"
                        : "Content-Length: " + length + "\r\n");
        socket.getOutputStream().write((head + "\r\n").getBytes(US_ASCII));
        return new Sending(socket, length < 0);
    }

    /** Sends the bytes, but no more once an answer is there. */
    public Sending send(InputStream bytes) throws IOException {
        try {
            pour(bytes);
        } catch (SocketException e) {
            // the other side has hung up after its answer, which reply() reads
        }
        return this;
    }

    private void pour(InputStream bytes) throws IOException {
        var out = socket.getOutputStream();
        var part = new byte[PART];
        for (int n = bytes.read(part); n >= 0 && !isAnswered(); n = bytes.read(part)) {
            if (chunked) {
                out.write((Integer.toHexString(n) + "\r\n").getBytes(US_ASCII));
            }
            out.write(part, 0, n);
            if (chunked) {
                out.write("\r\n".getBytes(US_ASCII));
            }
            sent += n;
        }
    }

    /** Says that this was all. */
    public Sending end() throws IOException {
        if (chunked && !isAnswered()) {
            socket.getOutputStream().write("0\r\n\r\n".getBytes(US_ASCII));
        }
        return this;
    }

    /** How many bytes of the body were sent. */
    public long sent() {
        return sent;
    }

    public boolean isAnswered() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** Waits for the answer, up to the end of the connection. */
    public Reply reply() throws IOException {
        var text = new String(socket.getInputStream().readAllBytes(), UTF_8);
        return new Reply(Integer.parseInt(text.substring(9, 12)), text);
    }

    /** Goes away without a word: the other side finds the connection reset. */
    public void tearOff() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
