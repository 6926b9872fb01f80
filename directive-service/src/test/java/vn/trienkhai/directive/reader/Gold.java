package vn.trienkhai.directive.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A labelled document: its text and what a careful person read in it. */
public record Gold(String name, String text, JsonNode labels) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OCR = Set.of("004", "012", "016", "017", "019");
    private static final Pattern SOURCE = Pattern.compile("[\\w.-]+/[\\w.-]+(?= \\(GitHub)");

    /** The folder `shared` beside the repository, or the one named by `trienkhai.shared`. */
    public static List<Path> folders() {
        var named = System.getProperty("trienkhai.shared");
        var folders = new ArrayList<Path>();
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var corpus = named == null ? at.resolve("shared/corpus") : Path.of(named, "corpus");
            if (Files.isDirectory(corpus)) {
                folders.add(corpus);
                folders.add(corpus.resolve("seeds"));
                break;
            }
        }
        var further = System.getProperty("reader.corpus");
        if (further != null) {
            folders.add(Path.of(further));
        }
        return folders;
    }

    public static List<Gold> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .filter(file -> Files.exists(textOf(file)))
                    .map(Gold::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Gold of(Path file) {
        try {
            var name = file.getFileName().toString().replace(".json", "");
            var seed = file.getParent().endsWith("seeds") ? "seed-" : "";
            return new Gold(
                    seed + name,
                    Files.readString(textOf(file)),
                    JSON.readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Path textOf(Path file) {
        var name = file.getFileName().toString().replace(".json", ".txt");
        var beside = file.resolveSibling(name);
        return Files.exists(beside)
                ? beside
                : file.getParent().resolve("../../seeds").normalize().resolve(name);
    }

    /** The public repository it comes from. */
    String source() {
        var found = SOURCE.matcher(labels.path("source").asText());
        return found.find() ? found.group() : name.startsWith("seed") ? "seeds" : "other";
    }

    boolean ocr() {
        return labels.path("ocr").asBoolean(name.contains("-ocr") || isKnownScan());
    }

    private boolean isKnownScan() {
        return name.length() > 3 && OCR.contains(name.substring(0, 3));
    }
}
