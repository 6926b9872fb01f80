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
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trienkhai.deploy.system.PlayedSystem.AfterPlay;
import vn.trienkhai.deploy.system.evidence.EvidenceReader;
import vn.trienkhai.deploy.system.evidence.Rows;
import vn.trienkhai.deploy.system.wrong.Scene;
import vn.trienkhai.deploy.system.wrong.Wrong;

/**
 * Every wrong request gets a problem with a stable type (RFC 9457), and not one row of any table of
 * any service is another afterwards.
 */
@ExtendWith(PlayedSystem.class)
class WrongRequestsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FINGERPRINT =
            "select count(*) || ' rows ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from %s t";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestFactory
    Stream<DynamicTest> isRefusedAndChangesNothing(AfterPlay after) throws Exception {
        var system = after.system();
        awaitSeals(system);
        var scene =
                new Scene(
                        system.stack().issuer(),
                        system.cast(),
                        after.played(),
                        system.journal().acknowledged());
        return Scene.all(scene).stream()
                .map(wrong -> DynamicTest.dynamicTest(wrong.name(), () -> refuse(system, wrong)));
    }

    /** The audit of the play is sealed a few seconds after it; until then its rows still change. */
    private static void awaitSeals(WholeSystem system) throws Exception {
        for (int i = 0; i < 60 && unsealed(system) > 0; i++) {
            Thread.sleep(500);
        }
        assertThat(unsealed(system)).isZero();
    }

    private static long unsealed(WholeSystem system) throws Exception {
        long unsealed = 0;
        for (var service : EvidenceReader.SERVICES) {
            try (var database = system.stack().postgres().connect(service)) {
                unsealed +=
                        Rows.list(
                                        database,
                                        "select count(*) from audit_entry where sealed is null",
                                        row -> row.getLong(1))
                                .getFirst();
            }
        }
        return unsealed;
    }

    private void refuse(WholeSystem system, Wrong wrong) throws Exception {
        var before = fingerprints(system);

        var answer = send(system, wrong);

        var problem = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).as("%s", problem).isEqualTo(wrong.status());
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(problem.path("type").asText()).isEqualTo("/problems/" + wrong.type());
        assertThat(problem.path("status").asInt()).isEqualTo(wrong.status());
        assertThat(fingerprints(system)).isEqualTo(before);
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

    /** What every table of every service holds, none left out. */
    private static Map<String, String> fingerprints(WholeSystem system) throws Exception {
        var prints = new HashMap<String, String>();
        for (var service : EvidenceReader.SERVICES) {
            try (var database = system.stack().postgres().connect(service)) {
                for (var table : Rows.tables(database)) {
                    Rows.list(
                            database,
                            FINGERPRINT.formatted(table),
                            row -> prints.put(service + "." + table, row.getString(1)));
                }
            }
        }
        return prints;
    }
}
