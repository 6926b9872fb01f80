package vn.trienkhai.report.view;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language of sentences: Vietnamese unless the caller prefers English. */
public final class Languages {

    private Languages() {}

    public static Locale of(HttpHeaders headers) {
        var wanted = headers.getAcceptableLanguages();
        var english = !wanted.isEmpty() && wanted.getFirst().getLanguage().equals("en");
        return english ? Locale.ENGLISH : Locale.of("vi");
    }
}
