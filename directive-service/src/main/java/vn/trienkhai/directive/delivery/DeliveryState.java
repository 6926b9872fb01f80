package vn.trienkhai.directive.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Where a copy stands.
 *
 * <pre>
 * SENT ──▶ DELIVERED ──▶ RECEIVED ──▶ RECALL_REQUESTED ──▶ RECALLED
 *   │          │  └────▶ REFUSED          ▲      └───────▶ RECALL_REFUSED
 *   │          └───────▶ RECALLED         └──── asked again ──────┘
 *   └──▶ RECEIVED | REFUSED | RECALLED
 * </pre>
 */
public enum DeliveryState {
    SENT,
    DELIVERED,
    RECEIVED,
    REFUSED,
    RECALL_REQUESTED,
    RECALLED,
    RECALL_REFUSED;

    /** Nobody has registered it or sent it back. */
    boolean isPending() {
        return switch (this) {
            case SENT, DELIVERED -> true;
            case RECEIVED, REFUSED, RECALL_REQUESTED, RECALLED, RECALL_REFUSED -> false;
        };
    }

    /** Registered, and the body's to work with; while it is asked back nothing more is done. */
    boolean isKept() {
        return switch (this) {
            case RECEIVED, RECALL_REFUSED -> true;
            case SENT, DELIVERED, REFUSED, RECALL_REQUESTED, RECALLED -> false;
        };
    }

    /** What a recall makes of it; nothing where there is no copy to take back. */
    @Nullable DeliveryState afterRecall() {
        if (isPending()) {
            return RECALLED;
        }
        return isKept() ? RECALL_REQUESTED : null;
    }
}
