package vn.trienkhai.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import vn.trienkhai.platform.testing.lint.ContractFiles;
import vn.trienkhai.platform.testing.lint.Place;

/**
 * Fails a test whose answer the contract does not promise: unknown status, wrong media type or
 * wrong body. Notes which promise each answer kept, for {@link PromisesKept}.
 */
final class ContractCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ContractFiles FILES = new ContractFiles();
    private static final Place CONTRACT = Contract.rootOfThisModule(FILES);

    /** What the framework answers before an operation is chosen. */
    private static final Set<Integer> WITHOUT_OPERATION = Set.of(404, 405);

    private ContractCheck() {}

    /** An answer as it came. */
    record Given(int status, String contentType, String text) {}

    /**
     * @param path as the contract writes it
     */
    static void check(String method, String path, Given given) {
        var isHead = method.equalsIgnoreCase("head");
        var verb = isHead ? "get" : method.toLowerCase(Locale.ROOT);
        var operation = CONTRACT.at("paths").at(path).at(verb);
        var name = verb + " " + path;
        if (!operation.exists()) {
            assertThat(given.status())
                    .as("%s is not in the contract", name)
                    .isIn(WITHOUT_OPERATION);
            return;
        }
        check(operation, given, name, isHead);
        PromisesKept.note(operation.text("operationId"), given.status());
    }

    /** HEAD is answered as GET without the body (RFC 9110, 9.3.2). */
    private static void check(Place operation, Given given, String name, boolean isHead) {
        var status = Integer.toString(given.status());
        var promise = operation.at("responses").at(status).followed();
        assertThat(promise.exists())
                .as("%s promises %s; it answered %s", name, status, given.text())
                .isTrue();
        if (status.equals("204") || status.equals("304")) {
            return;
        }
        var content = promise.at("content").at(mediaType(given.contentType()));
        assertThat(content.exists()).as("%s promises %s", name, given.contentType()).isTrue();
        if (given.contentType().contains("json") && !isHead) {
            checkBody(content.at("schema").followed(), given.text(), name);
        }
    }

    private static void checkBody(Place schema, String body, String name) {
        try {
            assertThat(FILES.faults(schema, JSON.readTree(body)))
                    .as("%s answered %s", name, body)
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " answered " + body, e);
        }
    }

    private static String mediaType(String type) {
        var semicolon = type.indexOf(';');
        return semicolon < 0 ? type : type.substring(0, semicolon).strip();
    }
}
