package vn.trienkhai.deploy.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.trienkhai.deploy.local.Organizations;

/** The documents of the play, kept as JSON in which {@code ${name}} stands for a body or a day. */
final class Script {

    private static final Pattern NAME = Pattern.compile("\\$\\{([a-z.-]+)}");

    private final Map<String, String> names;

    Script(Timetable days) {
        names = new HashMap<>(days.names());
        for (var body : Organizations.all()) {
            names.put(body.userPrefix(), body.id().toString());
        }
    }

    /** The document of {@code /demo/<name>.json}. */
    JsonNode document(String name) {
        return document(name, Map.of());
    }

    /** The same with more names. */
    JsonNode document(String name, Map<String, String> more) {
        var known = new HashMap<>(names);
        known.putAll(more);
        var text =
                NAME.matcher(text(name + ".json"))
                        .replaceAll(
                                found ->
                                        Objects.requireNonNull(
                                                known.get(found.group(1)), found.group(1)));
        try {
            return Door.JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The special days of a year, as the calendar takes them. */
    static ObjectNode calendar(int year) {
        var days = Door.JSON.createObjectNode();
        var list = days.putArray("days");
        lines("calendar-" + year + ".csv").stream()
                .map(line -> line.split(",", -1))
                .forEach(
                        cell ->
                                list.addObject()
                                        .put("date", cell[0])
                                        .put("kind", cell[1])
                                        .put("name", cell[2])
                                        .put("legalBasis", cell[3]));
        return days;
    }

    /** The lines of a list without its heading. */
    static List<String> lines(String file) {
        return text(file).lines().skip(1).toList();
    }

    private static String text(String file) {
        try (var in = Script.class.getResourceAsStream("/demo/" + file)) {
            return new String(
                    Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
