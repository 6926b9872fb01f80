package vn.trienkhai.platform.stack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Finds free ports of this machine and says it in one sentence when a wanted one is taken. */
public final class Ports {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int TRIES = 1_000;
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /**
     * A port nobody holds at this moment, and which this process has given to nobody before. It
     * lies below those the system gives to outgoing connections, so that it stays free for a
     * restart.
     */
    public static int free() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port) && GIVEN.add(port)) {
                return port;
            }
        }
        throw new StackFailure("no free port between %d and %d".formatted(LOWEST, HIGHEST));
    }

    /** Refuses in one sentence when another process holds the port. */
    public static void requireFree(int port, String server) {
        if (!isFree(port)) {
            throw new StackFailure(
                    "port %d is in use, so %s cannot start: end the process that holds it or choose another port"
                            .formatted(port, server));
        }
    }

    /** Whether nobody holds the port at this moment. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
