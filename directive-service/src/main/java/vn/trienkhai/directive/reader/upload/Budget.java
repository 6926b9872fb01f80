package vn.trienkhai.directive.reader.upload;

import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/**
 * How much time a file may take: 15 seconds, so that a busy machine is no reason to refuse, and 2
 * for each MB; 20 at most, so that the answer comes within the 30 of the gateway. And how much
 * memory it takes besides its bytes, told as it grows.
 */
final class Budget {

    static final int FILE = 20 * 1024 * 1024;

    /** Some 2,000 pages; more cannot be read in the memory of a service. */
    static final int TEXT = 5_000_000;

    /** What is unpacked and taken apart at one time. */
    private static final long UNPACKING = 8 << 20;

    private static final int BYTES_A_CHARACTER = 8;
    private static final int STEP = 128 * 1024;

    private final long until;
    private final LongConsumer memory;
    private int told;
    private long unlocked;

    private Budget(long seconds, LongConsumer memory) {
        this.until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        this.memory = memory;
    }

    /**
     * @param memory hears how many bytes the text and its making need
     */
    static Budget of(int bytes, LongConsumer memory) {
        return new Budget(Math.min(20, 15 + 2L * (bytes >> 20)), memory);
    }

    /** Begins to unpack. */
    void unpacks() {
        memory.accept(UNPACKING);
    }

    /**
     * So much is unlocked besides what was before, and stays in memory. Fonts and pages are never
     * that long.
     */
    void unlocks(long bytes) {
        unlocked += bytes;
        if (unlocked > UNPACKING) {
            throw new UploadProblem.Encrypted();
        }
        memory.accept(needed());
    }

    /** The text has so many characters now; refused when that is too long. */
    void grew(int characters) {
        if (characters > TEXT) {
            throw new UploadProblem.TextTooLong();
        }
        if (characters - told >= STEP) {
            told = characters;
            memory.accept(needed());
        }
    }

    private long needed() {
        var text = told == 0 ? 0 : (long) BYTES_A_CHARACTER * (told + STEP);
        return UNPACKING + unlocked + text;
    }

    /** To be asked often, wherever the content of a file decides how long something goes on. */
    void check() {
        if (System.nanoTime() - until > 0) {
            throw new UploadProblem.TakesTooLong();
        }
    }
}
