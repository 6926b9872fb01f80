package vn.trienkhai.directive.reader;

import java.util.Arrays;

/** Tells words that a scanner misread by how few letters they differ. */
public final class Nearness {

    private Nearness() {}

    /** Whether one becomes the other by changing, adding or leaving out at most so many letters. */
    public static boolean within(int most, String one, String other) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        var above = new int[other.length() + 1];
        Arrays.setAll(above, i -> i);
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            var least = i;
            for (var k = 1; k <= other.length(); k++) {
                var changed = above[k - 1] + (one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1);
                row[k] = Math.min(changed, 1 + Math.min(above[k], row[k - 1]));
                least = Math.min(least, row[k]);
            }
            if (least > most) {
                return false;
            }
            above = row;
        }
        return above[other.length()] <= most;
    }
}
