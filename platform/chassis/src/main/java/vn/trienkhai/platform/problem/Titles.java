package vn.trienkhai.platform.problem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Titles of problem types in Vietnamese and English, gathered from every {@code
 * META-INF/problems_vi.properties} and {@code …_en.properties} on the class path.
 */
@Singleton
public class Titles {

    private static final Map<Integer, String> TYPES =
            Map.of(
                    400, "bad-request",
                    401, "unauthenticated",
                    403, "forbidden",
                    404, "not-found",
                    405, "method-not-allowed",
                    406, "not-acceptable",
                    413, "content-too-large",
                    415, "unsupported-media-type",
                    503, "temporarily-unavailable");

    private final Map<String, String> vietnamese = read("vi");
    private final Map<String, String> english = read("en");

    /** Vietnamese unless the caller prefers English. */
    public String title(String type, int status, List<Locale> languages) {
        var first = languages.isEmpty() ? "vi" : languages.getFirst().getLanguage();
        var titles = first.equals("en") ? english : vietnamese;
        return titles.getOrDefault(type, titles.getOrDefault(typeOf(status), type));
    }

    /** Whether people can be told what this type means, in both languages. */
    public boolean knows(String type) {
        return vietnamese.containsKey(type) && english.containsKey(type);
    }

    static String typeOf(int status) {
        return TYPES.getOrDefault(status, status >= 500 ? "unexpected" : "bad-request");
    }

    private static Map<String, String> read(String language) {
        var titles = new HashMap<String, String>();
        try {
            var name = "META-INF/problems_" + language + ".properties";
            var found = Thread.currentThread().getContextClassLoader().getResources(name);
            while (found.hasMoreElements()) {
                try (var in =
                        new InputStreamReader(
                                found.nextElement().openStream(), StandardCharsets.UTF_8)) {
                    var properties = new Properties();
                    properties.load(in);
                    properties.forEach((type, title) -> titles.put((String) type, (String) title));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(titles);
    }
}
