package vn.trienkhai.directive.reader.layout;

import java.util.regex.Pattern;
import vn.trienkhai.directive.reader.Letters;

/** "- Như trên; PHÓ GIÁM ĐỐC": the signature in the right column beside the list of recipients. */
public final class RightColumn {

    private static final Pattern START =
            Pattern.compile(
                    "(?:(?<=[;,.:)/}\\]])[^\\p{L}\\p{N}]{1,9}|(?<=\\p{Ll})\\s+)(?=[\\p{Lu}])");

    private RightColumn() {}

    /** Where a capacity in capitals begins that fills the line to its end; -1 where none does. */
    public static int start(String line) {
        if (line.length() > 400 || !endsInCapitals(line)) {
            return -1;
        }
        var restored = OfficialNames.restored(line);
        var found = START.matcher(restored);
        while (found.find()) {
            var rest = restored.substring(found.end());
            if ((Signs.isAuthority(rest) || Signs.isPosition(rest)) && Letters.areCapitals(rest)) {
                return found.end();
            }
        }
        return -1;
    }

    private static boolean endsInCapitals(String line) {
        var i = line.length() - 1;
        while (i > 0 && !Character.isLetter(line.charAt(i))) {
            i--;
        }
        return i > 0
                && Character.isUpperCase(line.charAt(i))
                && Character.isUpperCase(line.charAt(i - 1));
    }
}
