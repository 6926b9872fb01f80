package vn.trienkhai.gateway.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages in which people are answered. Vietnamese unless English is preferred. */
public enum Language {
    VI,
    EN;

    /** Chooses by the weights of {@code Accept-Language}. */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return VI;
        }
        var vi = 0.0;
        var en = 0.0;
        for (var range : acceptLanguage.toLowerCase(Locale.ROOT).split(",", -1)) {
            var tag = range.strip();
            if (tag.startsWith("en")) {
                en = Math.max(en, Weights.of(tag));
            } else if (tag.startsWith("vi")) {
                vi = Math.max(vi, Weights.of(tag));
            }
        }
        return en > vi ? EN : VI;
    }

    /** The value of {@code Content-Language}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
