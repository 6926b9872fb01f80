package vn.trienkhai.directive.reader.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.KeptText;

/** Short names the text gives to documents: "(sau đây gọi tắt là Nghị quyết số 20)". */
final class Aliases {

    private static final int MOST = 200;
    private static final Pattern ALIAS = Pattern.compile(" là:?\\s([^()\\n]{3,160})\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    private Aliases() {}

    /** Short names by identity of the document they mean. */
    static Map<String, List<String>> in(KeptText text, List<Mention> mentions) {
        var found = new HashMap<String, List<String>>();
        var at = text.low().indexOf(" là", 0);
        for (var i = 0; at >= 0 && i < MOST * 50; i++) {
            var alias = ALIAS.matcher(text.flow()).region(at, Math.min(text.length(), at + 180));
            if (names(text.low(), at) && alias.lookingAt()) {
                for (var name : alias.group(1).split(",\\s(?=\\p{Lu})", 8)) {
                    var meant = meant(name, alias.start(), mentions);
                    if (meant != null && found.size() < MOST) {
                        found.computeIfAbsent(meant.identity(), none -> new ArrayList<>())
                                .add(name.strip());
                    }
                }
            }
            at = text.low().indexOf(" là", at + 3);
        }
        return found;
    }

    private static boolean names(String low, int at) {
        return low.startsWith("tắt", at - 3)
                || low.startsWith("gọi", at - 3)
                || low.startsWith("gọi chung", at - 9);
    }

    /** The mention with the number of the alias, or the one right before the bracket. */
    private static @Nullable Mention meant(String alias, int at, List<Mention> mentions) {
        var number = NUMBER.matcher(alias);
        var wanted = number.find() ? number.group() : null;
        Mention best = null;
        for (var mention : mentions) {
            if (mention.from() > at || at - mention.to() > 1500) {
                continue;
            }
            var symbol = mention.symbol();
            if (wanted == null
                    ? at - mention.to() < 400 && sameType(alias, mention)
                    : symbol != null
                            && symbol.startsWith(wanted)
                            && !symbol.matches(wanted + "\\d.*")) {
                best = mention;
            }
        }
        return best;
    }

    private static boolean sameType(String alias, Mention mention) {
        return mention.type() != null && alias.startsWith(mention.type());
    }
}
