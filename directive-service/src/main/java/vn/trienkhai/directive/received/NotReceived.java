package vn.trienkhai.directive.received;

/** Why a body was not received to its end; nothing of it is kept and it may be sent again. */
public final class NotReceived extends RuntimeException {

    private final int status;
    private final String type;

    private NotReceived(int status, String type, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.type = type;
    }

    /** There was no room for a while. */
    public static NotReceived busy() {
        return new NotReceived(
                503,
                "reader-busy",
                "Too many documents are being received just now; send it again in a moment.");
    }

    /** It came too slowly for its length. */
    public static NotReceived tooSlow(long bytes) {
        return new NotReceived(
                408,
                "body-too-slow",
                "After " + bytes + " bytes the document came too slowly; send it again.");
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }
}
