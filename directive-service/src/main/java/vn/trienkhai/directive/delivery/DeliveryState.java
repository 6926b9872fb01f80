package vn.trienkhai.directive.delivery;

/**
 * Where a copy stands.
 *
 * <pre>
 * SENT ──▶ DELIVERED ──▶ RECEIVED
 *   │          └───────▶ REFUSED
 *   └──▶ RECEIVED | REFUSED
 * </pre>
 */
public enum DeliveryState {
    SENT,
    DELIVERED,
    RECEIVED,
    REFUSED;

    boolean isPending() {
        return switch (this) {
            case SENT, DELIVERED -> true;
            case RECEIVED, REFUSED -> false;
        };
    }
}
