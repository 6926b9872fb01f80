package vn.trienkhai.platform.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A promise without a test fails the build, by name. */
class PromisesKeptTest {

    private static final String CONTRACT =
            """
            openapi: 3.1.0
            paths:
              /v1/notes:
                get:
                  operationId: listNotes
                  responses:
                    '200': { description: A page. }
                    '400': { description: Bad. }
                    '429': { description: Shown by the gateway. }
            """;

    @TempDir Path module;

    @Test
    void namesThePromiseNoTestHasMet() throws IOException {
        metPromises("listNotes 200\n");

        assertThatThrownBy(this::check)
                .hasMessageContaining("listNotes 400")
                .hasMessageNotContaining("listNotes 429");
    }

    @Test
    void isContentWhenAllWereMet() throws IOException {
        metPromises("listNotes 200\nlistNotes 400\nlistNotes 400\n");

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    private void metPromises(String notes) throws IOException {
        Files.writeString(
                Files.createDirectories(module.resolve("contracts")).resolve("openapi.yaml"),
                CONTRACT);
        Files.writeString(
                Files.createDirectories(module.resolve("target")).resolve("promises-kept.txt"),
                notes);
    }

    private void check() throws IOException {
        PromisesKept.main(new String[] {module.toString()});
    }
}
