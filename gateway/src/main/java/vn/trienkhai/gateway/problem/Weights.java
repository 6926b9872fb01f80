package vn.trienkhai.gateway.problem;

/** Quality values of content negotiation (RFC 9110, 12.4.2). */
public final class Weights {

    private Weights() {}

    /** The weight of one range; 1 when it has none, 0 when it cannot be read. */
    public static double of(String range) {
        var at = range.indexOf(";q=");
        if (at < 0) {
            at = range.indexOf("; q=");
        }
        if (at < 0) {
            return 1;
        }
        var number = range.substring(range.indexOf('=', at) + 1).strip();
        var end = number.indexOf(';');
        try {
            return Double.parseDouble(end < 0 ? number : number.substring(0, end));
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
