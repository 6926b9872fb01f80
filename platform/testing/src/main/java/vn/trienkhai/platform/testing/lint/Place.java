package vn.trienkhai.platform.testing.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One place in a contract: its file, its JSON pointer and what stands there. */
public record Place(ContractFiles files, Path file, String pointer, JsonNode json) {

    public Place at(String name) {
        var step = "/" + name.replace("~", "~0").replace("/", "~1");
        return new Place(files, file, pointer + step, json.path(name));
    }

    /** What a reference leads to, in whichever file; this place itself when it is none. */
    public Place followed() {
        var reference = text("$ref");
        if (reference.isEmpty()) {
            return this;
        }
        var parts = reference.split("#", 2);
        var target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
        var fragment = parts.length == 2 ? parts[1] : "";
        var found = files.read(target).at(fragment);
        if (found.isMissingNode()) {
            throw new AssertionError(file.getFileName() + " refers to nothing: " + reference);
        }
        return new Place(files, target, fragment, found).followed();
    }

    public boolean exists() {
        return !json.isMissingNode() && !json.isNull();
    }

    public String text(String name) {
        return json.path(name).asText("").strip();
    }

    public Map<String, Place> members() {
        var members = new LinkedHashMap<String, Place>();
        json.fieldNames().forEachRemaining(name -> members.put(name, at(name)));
        return members;
    }

    public List<Place> items() {
        return IntStream.range(0, json.size())
                .mapToObj(i -> new Place(files, file, pointer + "/" + i, json.get(i)))
                .toList();
    }
}
