package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.stack.Home;

/** What readers of the repository rely on: numbers, links, and nothing of one machine in it. */
class RepositoryTest {

    private static final Path ROOT = Home.root();
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(#[^)]*)?\\)");
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "(?<![\\w.}/-])/(work|tmp|root)/|(artifactory|nexus|mirror|registry)[\\w.-]*\\.(com|net|org|io|local|internal)\\b");

    @Test
    void aDecisionBearsTheNumberOfItsFile() throws IOException {
        var records = ROOT.resolve("deploy/docs/decisions");
        for (var record : files().stream().filter(file -> file.startsWith(records)).toList()) {
            var number = record.getFileName().toString().substring(0, 4);

            assertThat(number).matches("\\d{4}");
            assertThat(text(record).lines().findFirst().orElse("")).startsWith("# " + number + " ");
        }
    }

    @Test
    void everyLinkOfAReadmeLeadsSomewhere() throws IOException {
        for (var page : files().stream().filter(file -> file.toString().endsWith(".md")).toList()) {
            LINK.matcher(text(page))
                    .results()
                    .map(link -> page.getParent().resolve(link.group(1)).normalize())
                    .forEach(target -> assertThat(target).as("link in %s", page).exists());
        }
    }

    @Test
    void noFileNamesAMachineOrARegistry() throws IOException {
        var naming =
                files().stream()
                        .filter(file -> !file.endsWith("RepositoryTest.java"))
                        .filter(file -> FOREIGN.matcher(text(file)).find())
                        .toList();

        assertThat(naming).isEmpty();
    }

    /** Everything a clone has, that is, nothing that git ignores. */
    private static List<Path> files() throws IOException {
        var git = new ProcessBuilder("git", "ls-files", "-co", "--exclude-standard", "-z");
        var process = git.directory(ROOT.toFile()).redirectErrorStream(true).start();
        var names = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Stream.of(names.split("\0"))
                .map(ROOT::resolve)
                .filter(Files::isRegularFile)
                .toList();
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
