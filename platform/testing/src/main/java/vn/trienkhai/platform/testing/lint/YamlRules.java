package vn.trienkhai.platform.testing.lint;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * YAML readers do not agree on bare words: {@code on}, {@code no} and {@code y} are booleans to
 * some, and so is a number to all. Names that are not text to every reader must be quoted; and of a
 * name that stands twice nobody knows which is meant.
 */
final class YamlRules {

    private YamlRules() {}

    static Stream<String> problems(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return names(new Yaml(new SafeConstructor(options)).load(text));
        } catch (YAMLException e) {
            return Stream.of(String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> names(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(YamlRules::names);
        }
        if (!(value instanceof Map<?, ?> map)) {
            return Stream.of();
        }
        return map.entrySet().stream()
                .flatMap(
                        entry ->
                                Stream.concat(
                                        name(entry.getKey()),
                                        List.of("required", "enum").contains(entry.getKey())
                                                        && entry.getValue() instanceof List<?> words
                                                ? words.stream().flatMap(YamlRules::name)
                                                : names(entry.getValue())));
    }

    private static Stream<String> name(Object word) {
        return word instanceof String
                ? Stream.of()
                : Stream.of("a name reads as the value " + word + ": put it in quotes");
    }
}
