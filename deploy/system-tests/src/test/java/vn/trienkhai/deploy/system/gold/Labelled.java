package vn.trienkhai.deploy.system.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.trienkhai.platform.stack.Home;

/**
 * A real document, what people say is in it, and what it asks of whom. The first two lie beside the
 * repository and none of their sentences stands in it; the last is written from domain.md 5.5 to
 * 5.9 and names bodies and days by their place in the labels.
 *
 * @param flow what the labels do not say: clauses, steps, stations, last days
 */
public record Labelled(String text, JsonNode labels, JsonNode flow) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whether the documents are there. */
    public static boolean areThere() {
        return shared().isPresent();
    }

    /** The document of {@code /flows/<number>.json}. */
    public static Labelled of(String number) {
        var shared = shared().orElseThrow();
        try (var in = Labelled.class.getResourceAsStream("/flows/" + number + ".json")) {
            var flow = JSON.readTree(Objects.requireNonNull(in, number));
            var name = flow.path("document").asText();
            return new Labelled(
                    Files.readString(shared.resolve("seeds").resolve(name + ".txt")),
                    JSON.readTree(shared.resolve("corpus/seeds").resolve(name + ".json").toFile()),
                    flow);
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

    /** What stands behind the document in its file, with the labels of both. */
    public Optional<Labelled> enclosed() {
        var behind = flow.path("enclosed");
        if (behind.isMissingNode()) {
            return Optional.empty();
        }
        var own = (ObjectNode) labels.deepCopy();
        var attached = labels.path("attached").path(0);
        own.set("header", attached.path("header"));
        own.set("recipients", attached.path("recipients"));
        return Optional.of(new Labelled(text, own, behind));
    }

    /** Under whose sign-in it is issued. */
    public String issuer() {
        return flow.path("issuer").asText();
    }

    public List<JsonNode> list(String kind) {
        return all(labels.path(kind));
    }

    /** Those of a kind that the flow names by their places. */
    public List<JsonNode> named(String kind, JsonNode places) {
        return all(places).stream().map(place -> labels.path(kind).path(place.asInt())).toList();
    }

    /** What is asked of whom, in the order of the text. */
    public List<JsonNode> duties() {
        return all(flow.path("duties"));
    }

    static List<JsonNode> all(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).toList();
    }

    /** A report goes to one body; where two are named, to the first. */
    static String one(String names) {
        return names.split(", ", 2)[0];
    }
}
