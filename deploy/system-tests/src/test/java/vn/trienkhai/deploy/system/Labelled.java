package vn.trienkhai.deploy.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.trienkhai.platform.stack.Home;

/**
 * A real document and what people say is in it. Both lie beside the repository; none of their
 * sentences stands in it.
 */
record Labelled(String name, String text, JsonNode labels) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whether the documents are there. */
    static boolean areThere() {
        return shared().isPresent();
    }

    static Labelled of(String name) {
        var shared = shared().orElseThrow();
        try {
            return new Labelled(
                    name,
                    Files.readString(shared.resolve("seeds").resolve(name + ".txt")),
                    JSON.readTree(shared.resolve("corpus/seeds").resolve(name + ".json").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder {@code shared} beside the repository or above, or the one that is named. */
    private static Optional<Path> shared() {
        var named = System.getProperty("trienkhai.shared");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.iterate(Home.root(), at -> at != null, Path::getParent)
                .map(at -> at.resolve("shared"))
                .filter(folder -> Files.isDirectory(folder.resolve("corpus/seeds")))
                .findFirst();
    }

    String header(String field) {
        return labels.path("header").path(field).asText("");
    }

    List<JsonNode> list(String kind) {
        return StreamSupport.stream(labels.path(kind).spliterator(), false).toList();
    }

    /** A report goes to one body; where two are named, to the first. */
    static String one(String names) {
        return names.split(", ", 2)[0];
    }

    /** Everybody who must do something, and to whom and through whom they report. */
    List<String> bodies() {
        return list("assignments").stream()
                .flatMap(
                        each ->
                                Stream.of(
                                        each.path("body").asText(),
                                        one(each.path("to").asText("")),
                                        one(each.path("via").asText(""))))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
