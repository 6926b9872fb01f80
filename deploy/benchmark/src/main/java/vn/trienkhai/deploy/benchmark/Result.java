package vn.trienkhai.deploy.benchmark;

import java.util.Arrays;

/** What a run of requests gave: how many a second, how long they took, how many failed. */
@SuppressWarnings("ArrayRecordComponent") // read only through the methods
record Result(long count, long failed, double seconds, long[] sortedNanos) {

    static Result of(long[] nanos, long failed, double seconds) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Result(sorted.length, failed, seconds, sorted);
    }

    double perSecond() {
        return count / seconds;
    }

    /** Milliseconds that this share of the requests did not exceed. */
    double millis(double share) {
        if (sortedNanos.length == 0) {
            return Double.NaN;
        }
        int index = (int) Math.min(sortedNanos.length - 1L, Math.round(share * sortedNanos.length));
        return sortedNanos[index] / 1e6;
    }

    @Override
    public String toString() {
        return "%.0f/s, p50 %.2f ms, p99 %.2f ms, %d failed of %d"
                .formatted(perSecond(), millis(0.5), millis(0.99), failed, count + failed);
    }
}
