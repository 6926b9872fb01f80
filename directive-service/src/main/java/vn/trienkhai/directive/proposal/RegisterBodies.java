package vn.trienkhai.directive.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.platform.text.SearchKey;

/**
 * Whom a written name means, as the register stood when the reading began: any name a body bore on
 * the day of the document, without regard to case, tone placement and "các" before a class.
 */
final class RegisterBodies implements Bodies {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, List<Borne>> names = new HashMap<>();

    /** A name, the days on which it was borne, and by whom. */
    private record Borne(String text, @Nullable LocalDate from, @Nullable LocalDate to, Body body) {

        private boolean holdsOn(@Nullable LocalDate day) {
            return day == null
                    ? to == null
                    : (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    void add(String name, @Nullable LocalDate from, @Nullable LocalDate to, Body body) {
        names.computeIfAbsent(keyOf(name), _ -> new ArrayList<>())
                .add(new Borne(name.toLowerCase(Locale.ROOT), from, to, body));
    }

    @Override
    public List<Body> named(String name, @Nullable LocalDate asOf) {
        var key = keyOf(name);
        if (key.isEmpty()) {
            return List.of();
        }
        var borne =
                names.getOrDefault(key, List.of()).stream()
                        .filter(each -> each.holdsOn(asOf))
                        .toList();
        var written = name.strip().toLowerCase(Locale.ROOT);
        var same = borne.stream().filter(each -> each.text.equals(written)).toList();
        return (same.isEmpty() ? borne : same).stream().map(Borne::body).distinct().toList();
    }

    /** Usual abbreviations are written out, and y is i, as in searches of the register. */
    private static String keyOf(String name) {
        var key =
                SIGNS.matcher(SearchKey.of(name))
                        .replaceAll(" ")
                        .replaceAll("\\bubnd\\b", "uy ban nhan dan")
                        .replaceAll("\\bhdnd\\b", "hoi dong nhan dan")
                        .replaceAll("\\btw\\b", "trung uong")
                        .replaceAll("\\bmttq\\b", "mat tran to quoc")
                        .replaceAll("\\b([hklmst])y\\b", "$1i")
                        .strip();
        return key.startsWith("cac ") ? key.substring(4) : key;
    }
}
