package vn.trienkhai.gateway.agenda;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.gateway.agenda.Source.Section;

/** Puts the parts together: what is due first on top, and an honest word about every section. */
final class Composition {

    private static final String NO_DAY = "9999-12-31";
    private static final Comparator<JsonObject> BY_DAY =
            Comparator.comparing((JsonObject line) -> line.getString("dueOn", NO_DAY))
                    .thenComparing(line -> line.getString("kind"))
                    .thenComparing(line -> line.getString("id"));

    private Composition() {}

    static JsonObject of(List<Part> parts) {
        var items = new ArrayList<JsonObject>();
        parts.stream()
                .filter(part -> isWhole(part.source().section(), parts))
                .forEach(part -> items.addAll(part.lines()));
        items.sort(BY_DAY);
        var sections = new JsonArray();
        for (var section : Section.values()) {
            sections.add(section(section, parts));
        }
        return new JsonObject().put("items", new JsonArray(items)).put("sections", sections);
    }

    private static JsonObject section(Section section, List<Part> parts) {
        var of = parts.stream().filter(part -> part.source().section() == section).toList();
        var reason = reason(of);
        var told = new JsonObject().put("name", section.name());
        told.put("status", reason == null ? "OK" : "UNAVAILABLE");
        if (reason != null) {
            told.put("reason", reason);
        }
        var count = reason == null ? of.stream().mapToInt(part -> part.lines().size()).sum() : 0;
        return told.put("count", count)
                .put("more", reason == null && of.stream().anyMatch(Part::more));
    }

    /** Half a section would look like a whole one, so it counts only when all of it came. */
    private static boolean isWhole(Section section, List<Part> parts) {
        return reason(parts.stream().filter(part -> part.source().section() == section).toList())
                == null;
    }

    private static @Nullable String reason(List<Part> parts) {
        return parts.stream().map(Part::reason).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
