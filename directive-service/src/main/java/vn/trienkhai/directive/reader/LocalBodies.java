package vn.trienkhai.directive.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.header.HeaderFields;

/**
 * Whom a name means in a document of a province or district: its own "Ban Tuyên giáo Tỉnh ủy" is
 * written without the place, which the registry has behind the name.
 */
public final class LocalBodies implements Bodies {

    private static final Pattern LEVEL =
            Pattern.compile(
                    "(?<!\\p{L})(?:tỉnh|thành ủy|thành phố|huyện|quận|thị ủy|thị xã|đặc khu|xã|phường)(?!\\p{L})");
    private static final List<String> JOINTS = List.of(" ", " tỉnh ", " thành phố ");

    private final Bodies all;
    private final String place;

    private LocalBodies(Bodies all, String place) {
        this.all = all;
        this.place = place;
    }

    /**
     * Of the place of a document whose issuer is a body of that place; else of the whole registry.
     */
    public static Bodies of(Bodies all, HeaderFields header) {
        var place = header.place();
        var local =
                Stream.of(header.issuer(), header.superior())
                        .filter(found -> found != null && isLocal(found.value()))
                        .findAny();
        return place == null || local.isEmpty() ? all : new LocalBodies(all, place.value());
    }

    private static boolean isLocal(String name) {
        var low = name.toLowerCase(Locale.ROOT);
        return LEVEL.matcher(low).find() && !low.contains("trung ương");
    }

    /**
     * As the registry says; where it knows nobody, the one body that bears the name and the place.
     */
    @Override
    public List<Body> named(String name, @Nullable LocalDate asOf) {
        var found = all.named(name, asOf);
        return !found.isEmpty()
                ? found
                : JOINTS.stream()
                        .map(joint -> all.named(name + joint + place, asOf))
                        .filter(here -> here.size() == 1 && here.getFirst().kind() == Kind.BODY)
                        .findFirst()
                        .orElse(found);
    }
}
