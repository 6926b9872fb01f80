package vn.trienkhai.platform.stack;

import java.nio.file.Path;

/**
 * One server of the stack: it can be started, stopped in order, killed like a crash, and restarted.
 */
public interface Server extends AutoCloseable {

    /** The name a person knows it by. */
    String name();

    /**
     * Starts it and returns when it answers; throws {@link StackFailure} with one sentence if not.
     */
    void start();

    /** Ends it in order, its data kept. */
    void stop();

    /** Ends it as a power cut would: {@code kill -9}. */
    void kill();

    boolean isRunning();

    /** What to tell a person when it stopped by itself. */
    StackFailure failure();

    /** Where it writes what happens to it. */
    Path log();

    /** Starts it again on the same data and the same port, whether it was stopped or killed. */
    default void restart() {
        stop();
        start();
    }

    @Override
    default void close() {
        stop();
    }
}
