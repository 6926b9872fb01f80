package vn.trienkhai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal has a title in both languages, and no title is left over. */
class ProblemTitlesTest {

    private static final Pattern TYPE =
            Pattern.compile(
                    "(?:Kind\\.[A-Z_]+|new NotAcceptable\\(|NotAcceptable\\(|InTheWay\\()[,\\s]*\"([a-z]+(?:-[a-z]+)+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyRefusalHasATitle(String language) throws IOException {
        var titles = titles(language, "chassis");
        titles.addAll(titles(language, "ours"));

        assertThat(titles).containsAll(refusals());
    }

    @Test
    void noTitleIsLeftOver() throws IOException {
        assertThat(refusals()).containsAll(titles("vi", "ours"));
        assertThat(titles("en", "ours")).isEqualTo(titles("vi", "ours"));
    }

    private static Set<String> refusals() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                TYPE.matcher(Files.readString(file))
                        .results()
                        .forEach(match -> found.add(match.group(1)));
            }
        }
        assertThat(found).hasSizeGreaterThan(20);
        return found;
    }

    private static Set<String> titles(String language, String whose) throws IOException {
        var module = whose.equals("ours") ? "." : "../platform/chassis";
        var file =
                Path.of(module, "src/main/resources/META-INF/problems_" + language + ".properties");
        var properties = new Properties();
        try (var in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
