package vn.trienkhai.directive.received;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The memory for documents on their way. Everybody takes what there is of a document, as it comes,
 * so that who sends slowly holds little; and nobody is given what would keep the one who is
 * farthest from going on to the end, so that they never all wait for each other. Who waits too long
 * is sent away and may come again.
 */
@ApplicationScoped
public class Room {

    /** The most that one document ever needs, in bytes. */
    public static final long MOST = 68L << 20;

    private final long size;
    private final Duration patience;
    private final Set<Place> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();

    public Room(
            @ConfigProperty(name = "trienkhai.reader.room", defaultValue = "104857600") long size,
            @ConfigProperty(name = "trienkhai.reader.patience", defaultValue = "4s")
                    Duration patience) {
        this.size = size;
        this.patience = patience;
    }

    /** A place with nothing in it yet; to be closed. */
    public Place enter() {
        var place = new Place(patience.toNanos());
        lock.lock();
        try {
            inside.add(place);
            return place;
        } finally {
            lock.unlock();
        }
    }

    /** What one document holds. */
    public final class Place implements AutoCloseable {

        private long held;
        private boolean settled;
        private long patience;

        private Place(long patience) {
            this.patience = patience;
        }

        /** Holds so many bytes from now on; waits for more than it has. */
        public void hold(long bytes) {
            lock.lock();
            try {
                while (!leavesAWayOut(this, bytes)) {
                    if (patience <= 0) {
                        throw NotReceived.busy();
                    }
                    patience = changed.awaitNanos(patience);
                }
                held = bytes;
                changed.signalAll();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw NotReceived.busy();
            } finally {
                lock.unlock();
            }
        }

        /** Holds so many bytes and will never need more. */
        public void settle(long bytes) {
            lock.lock();
            try {
                settled = true;
                hold(bytes);
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void close() {
            lock.lock();
            try {
                inside.remove(this);
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * Whether there is so much, and when the settled ones have gone the one who is farthest could
     * still go on to the end, and after him everybody.
     */
    private boolean leavesAWayOut(Place place, long bytes) {
        if (bytes <= place.held) {
            return true;
        }
        long taken = 0;
        long settled = 0;
        long farthest = 0;
        boolean someGoOn = false;
        for (var each : inside) {
            var held = each == place ? bytes : each.held;
            taken += held;
            settled += each.settled ? held : 0;
            someGoOn |= !each.settled;
            farthest = each.settled ? farthest : Math.max(farthest, held);
        }
        return taken <= size && (!someGoOn || taken - settled + MOST - farthest <= size);
    }
}
