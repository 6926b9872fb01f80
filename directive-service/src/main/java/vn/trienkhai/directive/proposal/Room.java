package vn.trienkhai.directive.proposal;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Room in memory for the documents that are being received: one of the longest, or many short ones.
 * Who finds none waits outside with the body unread; who came first goes in first.
 */
final class Room {

    /** What is done with the bytes while there is room for them. */
    @FunctionalInterface
    interface Stay<T> {
        T use(int bytes) throws IOException, InterruptedException;
    }

    private final int size;
    private final Semaphore free;

    Room(int size) {
        this.size = size;
        this.free = new Semaphore(size, true);
    }

    /**
     * @param announced the length the sender announced; without one, or with one that is no length
     *     or too long, it may become as long as the room
     */
    <T> T enter(@Nullable String announced, Stay<T> stay) throws IOException, InterruptedException {
        int bytes = needed(announced);
        free.acquire(bytes);
        try {
            return stay.use(bytes);
        } finally {
            free.release(bytes);
        }
    }

    private int needed(@Nullable String announced) {
        if (announced == null || !announced.matches("\\d{1,9}")) {
            return size;
        }
        return Math.min(size, Integer.parseInt(announced));
    }
}
