package vn.trienkhai.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/**
 * What is generated is kept while the contract is the same, in a folder named after the templates.
 * So that name must change with them.
 */
class TemplatesTest {

    private static final Path ROOT = Path.of(System.getProperty("trienkhai.root"));

    @Test
    void theFolderOfGeneratedSourcesIsNamedAfterTheTemplates()
            throws IOException, NoSuchAlgorithmException {
        var pom = Files.readString(ROOT.resolve("pom.xml"));
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(between(pom, "<artifactId>openapi-generator-", "</plugin>").getBytes(UTF_8));
        try (var templates = Files.list(ROOT.resolve("platform/templates"))) {
            for (var template : templates.sorted().toList()) {
                digest.update(template.getFileName().toString().getBytes(UTF_8));
                digest.update(Files.readAllBytes(template));
            }
        }
        var name = HexFormat.of().formatHex(digest.digest(), 0, 4);

        assertThat(between(pom, "<api.templates>", "</api.templates>"))
                .as("api.templates in the root pom, after a change of the templates")
                .isEqualTo(name);
    }

    private static String between(String text, String start, String end) {
        var from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
