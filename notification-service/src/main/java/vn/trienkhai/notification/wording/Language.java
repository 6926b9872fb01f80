package vn.trienkhai.notification.wording;

import java.util.List;
import java.util.Locale;

/** The two languages people are told in. */
public enum Language {
    VI,
    EN;

    /** As written in a contract, a table or a folder: {@code vi} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Language of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Vietnamese unless English is preferred. */
    public static Language preferred(List<Locale> locales) {
        return !locales.isEmpty() && locales.getFirst().getLanguage().equals("en") ? EN : VI;
    }
}
