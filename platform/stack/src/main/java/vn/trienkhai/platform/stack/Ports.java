package vn.trienkhai.platform.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds free ports of this machine and says it in one sentence when a wanted one is taken. */
public final class Ports {

    private Ports() {}

    /** A port nobody holds at this moment. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses in one sentence when another process holds the port. */
    public static void requireFree(int port, String server) {
        if (!isFree(port)) {
            throw new StackFailure(
                    "port %d is in use, so %s cannot start: end the process that holds it or choose another port"
                            .formatted(port, server));
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
