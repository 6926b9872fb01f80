package vn.trienkhai.directive.reader.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Signs;

/**
 * Short names the text gives to documents: "(sau đây gọi tắt là Nghị quyết số 20)", "(viết tắt: Đề
 * án)", "(Nghị quyết 20)".
 */
final class Aliases {

    private static final int MOST = 200;
    private static final Pattern ALIAS = Pattern.compile(" là:?\\s([^()\\n]{3,160})\\)");
    private static final Pattern SHORT =
            Pattern.compile("\\([^()\\n]{0,20}tắt: ?([^()\\n]{3,160})\\)");
    private static final Pattern BARE =
            Pattern.compile(
                    "\\(((?:" + String.join("|", Signs.TYPES) + ") (?:số )?\\d{1,5}[a-z]?)\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    private final KeptText text;
    private final List<Mention> mentions;
    private final Map<String, List<String>> found = new HashMap<>();

    private Aliases(KeptText text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** Short names by identity of the document they mean. */
    static Map<String, List<String>> in(KeptText text, List<Mention> mentions) {
        var aliases = new Aliases(text, mentions);
        if (!mentions.isEmpty()) {
            aliases.called();
            aliases.bracketed(SHORT);
            aliases.bracketed(BARE);
        }
        return aliases.found;
    }

    private void called() {
        var at = text.low().indexOf(" là", 0);
        for (var i = 0; at >= 0 && i < MOST * 50; i++) {
            var alias = ALIAS.matcher(text.flow()).region(at, Math.min(text.length(), at + 180));
            if (names(text.low(), at) && alias.lookingAt()) {
                add(alias.group(1), alias.start());
            }
            at = text.low().indexOf(" là", at + 3);
        }
    }

    private void bracketed(Pattern pattern) {
        var bracket = pattern.matcher(text.flow());
        for (var i = 0; i < MOST && bracket.find(); i++) {
            add(bracket.group(1), bracket.start());
        }
    }

    private void add(String names, int at) {
        for (var name : names.split(",\\s(?=\\p{Lu})", 8)) {
            var meant = meant(name, at, mentions);
            if (meant != null && found.size() < MOST) {
                var known = found.computeIfAbsent(meant.identity(), none -> new ArrayList<>());
                known.add(name.strip());
            }
        }
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
                            && !symbol.matches(wanted + "\\d.*")
                            && canBe(alias.substring(0, number.start()), mention)) {
                best = mention;
            }
        }
        return best;
    }

    /** A "Kế hoạch 20" is no "20-NQ/TW"; "Chương trình 4" may be a "Chương trình hành động". */
    private static boolean canBe(String head, Mention mention) {
        var type = head.replaceFirst("(?: số)? ?$", "");
        var own = mention.type();
        return own == null
                || !Signs.TYPES.contains(type)
                || own.startsWith(type)
                || type.startsWith(own);
    }

    private static boolean sameType(String alias, Mention mention) {
        return mention.type() != null && alias.startsWith(mention.type());
    }
}
