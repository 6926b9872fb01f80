package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trienkhai.deploy.system.PlayedSystem.AfterPlay;
import vn.trienkhai.deploy.system.wrong.Scene;
import vn.trienkhai.deploy.system.wrong.Wrong;

/**
 * Every wrong request gets a problem with a stable type (RFC 9457), and not one row of any table of
 * any service is another afterwards.
 */
@ExtendWith(PlayedSystem.class)
class WrongRequestsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestFactory
    Stream<DynamicTest> isRefusedAndChangesNothing(AfterPlay after) throws Exception {
        var system = after.system();
        var scene =
                new Scene(
                        system.stack().issuer(),
                        system.cast(),
                        after.played(),
                        system.journal().acknowledged());
        var wrong = Scene.all(scene);
        Unchanged.awaitRest(system);
        return wrong.stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> refuse(system, each)));
    }

    private void refuse(WholeSystem system, Wrong wrong) throws Exception {
        var before = Unchanged.fingerprints(system);

        var answer = send(system, wrong);

        var problem = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).as("%s", problem).isEqualTo(wrong.status());
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(problem.path("type").asText()).isEqualTo("/problems/" + wrong.type());
        assertThat(problem.path("status").asInt()).isEqualTo(wrong.status());
        assertThat(Unchanged.fingerprints(system)).isEqualTo(before);
    }

    private HttpResponse<byte[]> send(WholeSystem system, Wrong wrong)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(system.stack().gateway() + wrong.path()))
                        .method(wrong.method(), BodyPublishers.ofByteArray(wrong.body()));
        if (!wrong.headers().isEmpty()) {
            request.headers(wrong.headers().toArray(String[]::new));
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }
}
