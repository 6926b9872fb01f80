package vn.trienkhai.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The garden keeps every convention; each rule is broken once and must say so, and nothing else.
 */
class ContractLintTest {

    private static final Path GARDEN = Path.of("src/test/resources/garden/contracts");
    private static final String COMMON = "../../../../../../contracts/common.yaml";

    private final Path folder;

    ContractLintTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aContractThatKeepsTheConventionsPasses() {
        assertThatCode(() -> ContractLint.check(GARDEN)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(
            resources = "/garden/breaches.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1)
    void eachRuleReportsItsOwnBreach(String complaint, String file, String find, String put)
            throws IOException {
        copyTheGarden();
        var broken = folder.resolve(file);
        var kept = Files.readString(broken);
        Files.writeString(broken, kept.replaceFirst(find, put.translateEscapes()));

        assertThat(reported()).singleElement().asString().contains(complaint);
    }

    @Test
    void anEventWithoutExampleSchemaOrMessageIsReported() throws IOException {
        copyTheGarden();
        var events = folder.resolve("events");
        Files.copy(
                events.resolve("bed.dug.v1.schema.json"),
                events.resolve("bed.flat.v1.schema.json"));
        Files.move(
                events.resolve("examples/bed.dug.v1.json"),
                events.resolve("examples/bed.lost.v1.json"));

        assertThat(reported())
                .containsExactlyInAnyOrder(
                        "bed.dug.v1 has no example",
                        "bed.flat.v1 has no example",
                        "bed.flat.v1 is not in asyncapi.yaml",
                        "bed.lost.v1 has an example but no schema");
    }

    @Test
    void eventsWithoutAnAsyncapiAreReported() throws IOException {
        copyTheGarden();
        Files.delete(folder.resolve("asyncapi.yaml"));

        assertThat(reported()).containsExactly("there are events but no asyncapi.yaml");
    }

    private void copyTheGarden() throws IOException {
        var common = GARDEN.resolve(COMMON).toRealPath();
        try (var files = Files.walk(GARDEN)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(GARDEN.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file).replace(COMMON, common.toString()));
            }
        }
    }

    private List<String> reported() {
        var found = catchThrowable(() -> ContractLint.check(folder));
        assertThat(found).isInstanceOf(AssertionError.class);
        return found.toString().lines().skip(1).map(line -> line.substring(2)).toList();
    }
}
