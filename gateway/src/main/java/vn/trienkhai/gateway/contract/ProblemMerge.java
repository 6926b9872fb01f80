package vn.trienkhai.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Collects the problems of all modules into one catalogue: titles from their {@code
 * problems_*.properties}, statuses and words from {@code contracts/problems.yaml} and from what the
 * contracts say of them.
 */
final class ProblemMerge {

    private static final Pattern MENTIONED =
            Pattern.compile(
                    "/problems/([a-z0-9-]+)`?\\s*\\((\\d{3})\\b|\\b(\\d{3})\\s+`([a-z0-9-]+)`");

    private final Path root;
    private final ObjectMapper yaml;
    private final JsonNode byStatus;
    private final Map<String, ObjectNode> problems = new TreeMap<>();

    private ProblemMerge(Path root, ObjectMapper yaml) throws IOException {
        this.root = root;
        this.yaml = yaml;
        this.byStatus =
                yaml.readTree(root.resolve("gateway/contracts/problems-by-status.yaml").toFile());
    }

    static ArrayNode of(Path root, List<String> services, ObjectMapper yaml) throws IOException {
        var merge = new ProblemMerge(root, yaml);
        merge.described("gateway", "gateway/contracts/problems.yaml");
        merge.titled("platform", root.resolve("platform/chassis"));
        merge.described("platform", "platform/contracts/problems.yaml");
        for (var service : services) {
            var folder = service + "-service";
            merge.titled(folder, root.resolve(folder));
            merge.described(folder, folder + "/contracts/problems.yaml");
            merge.mentioned(root.resolve(folder).resolve("contracts/openapi.yaml"));
        }
        merge.problems.values().forEach(merge::complete);
        return yaml.createArrayNode().addAll(merge.problems.values());
    }

    private void described(String module, String file) throws IOException {
        var path = root.resolve(file);
        if (!Files.exists(path)) {
            return;
        }
        for (var description : yaml.readTree(path.toFile())) {
            var problem = problem(module, description.path("type").asText());
            for (var field : List.of("status", "title", "meaning", "remedy")) {
                if (description.has(field) && !problem.has(field)) {
                    problem.set(field, description.get(field));
                }
            }
        }
    }

    private void titled(String module, Path folder) throws IOException {
        var titles = folder.resolve("src/main/resources/META-INF");
        var vietnamese = properties(titles.resolve("problems_vi.properties"));
        var english = properties(titles.resolve("problems_en.properties"));
        for (var type : vietnamese.stringPropertyNames()) {
            var problem = problem(module, type);
            if (!problem.has("title")) {
                problem.putObject("title")
                        .put("vi", vietnamese.getProperty(type))
                        .put("en", english.getProperty(type, type));
            }
        }
    }

    private void mentioned(Path contract) throws IOException {
        var text = Files.readString(contract).replaceAll("\\s+", " ");
        var matcher = MENTIONED.matcher(text);
        while (matcher.find()) {
            var first = matcher.group(1) != null;
            var problem = problems.get(first ? matcher.group(1) : matcher.group(4));
            if (problem != null && !problem.has("status")) {
                problem.put("status", Integer.parseInt(matcher.group(first ? 2 : 3)));
            }
        }
    }

    private void complete(ObjectNode problem) {
        var status = problem.has("status") ? problem.get("status").asText() : "422";
        var words = byStatus.has(status) ? byStatus.get(status) : byStatus.get("400");
        for (var field : List.of("meaning", "remedy")) {
            if (!problem.has(field)) {
                problem.set(field, words.get(field));
            }
        }
        for (var field : List.of("title", "meaning", "remedy")) {
            if (!isBilingual(problem.path(field))) {
                throw new MergeConflict(
                        "%s needs its %s in vi and en and nothing else"
                                .formatted(problem.get("type").asText(), field));
            }
        }
    }

    private static boolean isBilingual(JsonNode text) {
        return text.size() == 2
                && !text.path("vi").asText().isBlank()
                && !text.path("en").asText().isBlank();
    }

    private ObjectNode problem(String module, String type) {
        var problem =
                problems.computeIfAbsent(
                        type, name -> yaml.createObjectNode().put("type", "/problems/" + name));
        var from = problem.withArrayProperty("from");
        for (var known : from) {
            if (known.asText().equals(module)) {
                return problem;
            }
        }
        from.add(module);
        return problem;
    }

    private static Properties properties(Path file) throws IOException {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }
}
