package vn.trienkhai.task.desk;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language of the person who asks: English when preferred, Vietnamese otherwise. */
final class Locales {

    static final Locale VIETNAMESE = Locale.of("vi");

    private Locales() {}

    static Locale of(HttpHeaders headers) {
        var languages = headers.getAcceptableLanguages();
        var english =
                !languages.isEmpty()
                        && languages.getFirst().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english ? Locale.ENGLISH : VIETNAMESE;
    }
}
