package vn.trienkhai.gateway.wire;

/** A request head that is not read any further. The message names the fault for the caller. */
public final class RefusedHead extends RuntimeException {

    RefusedHead(String fault) {
        super(fault, null, false, false);
    }
}
