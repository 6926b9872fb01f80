package vn.trienkhai.directive.reader.header;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Provinces;

/** Names the province of a body that the text only calls "… tỉnh". */
final class Localities {

    private static final int REACH = 60_000;

    /** After "tỉnh" a name tells more than alone. */
    private static final int TELLING = 4;

    private static final Pattern OPEN =
            Pattern.compile("(?iu).*(?<!\\p{L})(?:tỉnh|thành phố)$", Pattern.UNICODE_CASE);

    private Localities() {}

    static @Nullable Found<String> completed(
            KeptText text, @Nullable Found<String> issuer, @Nullable Found<String> place) {
        if (issuer == null || !OPEN.matcher(issuer.value()).matches()) {
            return issuer;
        }
        var city = KeptText.fold(issuer.value()).endsWith("thành phố");
        var name =
                place != null && isProvince(place.value()) ? place.value() : mostNamed(text, city);
        return name == null
                ? issuer
                : issuer.as(issuer.value() + " " + name.replaceFirst("^Thành phố ", ""));
    }

    private static boolean isProvince(String place) {
        return Provinces.NAMES.contains(place);
    }

    private static @Nullable String mostNamed(KeptText text, boolean city) {
        var low = text.low().substring(0, Math.min(text.length(), REACH));
        String best = null;
        var most = 0;
        for (var name : Provinces.NAMES) {
            var votes = name.equals("Việt Nam") ? 0 : votes(low, KeptText.fold(name), city);
            if (votes > most) {
                most = votes;
                best = name;
            }
        }
        return best;
    }

    private static int votes(String low, String name, boolean city) {
        var kind = city ? "thành phố " : "tỉnh ";
        var bare = name.startsWith("thành phố ") ? name.substring(10) : name;
        var votes = 0;
        for (var at = low.indexOf(bare); at >= 0; at = low.indexOf(bare, at + 1)) {
            votes += low.startsWith(kind, at - kind.length()) ? TELLING : 1;
        }
        return votes;
    }
}
