package vn.trienkhai.gateway.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import vn.trienkhai.gateway.stage.Stage;

/**
 * Sends bytes to the door exactly as given, and reads whatever comes back until the connection
 * rests.
 */
final class RawSocket {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int REST_MILLIS = 1_500;

    private RawSocket() {}

    static String send(String bytes) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), Stage.PORT)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket);
        }
    }

    private static String read(Socket socket) throws IOException {
        var answer = new StringBuilder();
        var buffer = new byte[8192];
        try {
            for (var n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                answer.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                socket.setSoTimeout(REST_MILLIS);
            }
        } catch (SocketTimeoutException _) {
            // The door keeps the connection: what came so far is the answer.
        }
        return answer.toString();
    }

    static int answers(String raw) {
        return raw.split("HTTP/1\\.[01] [2-5]\\d\\d ", -1).length - 1;
    }
}
