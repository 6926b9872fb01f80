package vn.trienkhai.gateway.contract;

/** Two contracts contradict each other, so there is no one document. Fails the build. */
public final class MergeConflict extends RuntimeException {

    MergeConflict(String message) {
        super(message);
    }
}
