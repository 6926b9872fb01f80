package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trienkhai.deploy.local.SignIn;
import vn.trienkhai.deploy.local.demo.Actor;
import vn.trienkhai.deploy.system.PlayedSystem.AfterPlay;

/**
 * Five bad lines among five thousand: a dry run names exactly these, and nothing is imported; names
 * that a spreadsheet would compute go out so that it does not (issue 3, bad input; rows 21, 24).
 */
@ExtendWith(PlayedSystem.class)
class BadTableTest {

    private static final String IMPORTS = "/v1/organization-imports";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Integer> BAD = List.of(17, 1_000, 2_222, 3_333, 5_001);
    private static final String HEADING = "kind,level,officialName,identifiers,parents,openedOn\n";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private WholeSystem system;
    private Actor administrator;
    private String token;

    @BeforeEach
    void anAdministrator(AfterPlay after) {
        system = after.system();
        administrator = system.cast().administrator();
        token = new SignIn(system.stack().issuer()).person("administrator");
    }

    @Test
    void fiveBadLinesAmongFiveThousandAreNamedAndNothingIsImported() throws Exception {
        Unchanged.awaitRest(system);
        var footprint = Footprint.of(system);
        long begin = System.nanoTime();
        var table = ask("POST", IMPORTS, Map.of("Content-Type", "text/csv"), table());
        System.out.printf(
                "table of 5,000 lines: %.1f s for the dry run%n",
                (System.nanoTime() - begin) / 1e9);
        footprint.isSmall();

        assertThat(table.statusCode()).as(table.body()).isEqualTo(201);
        var dryRun = JSON.readTree(table.body());
        assertThat(dryRun.path("errors").asInt()).isEqualTo(5);
        assertThat(dryRun.path("created").asInt()).isEqualTo(4_995);
        var path = IMPORTS + "/" + dryRun.path("id").asText();
        var wrong = administrator.get(path + "/lines?outcome=ERROR&limit=200").items();
        assertThat(lines(wrong)).isEqualTo(BAD);
        assertThat(wrong).allMatch(line -> !line.path("reason").asText().isBlank());

        isRefusedWhole(path);
    }

    private void isRefusedWhole(String path) throws Exception {
        Unchanged.awaitRest(system);
        var before = Unchanged.fingerprints(system);
        var tag = administrator.get(path).etag().orElseThrow();

        var answer = ask("POST", path + "/application", Map.of("If-Match", tag), "");

        var problem = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(problem.path("type").asText()).isEqualTo("/problems/import-has-errors");
        assertThat(problem.path("errors"))
                .extracting(fault -> fault.path("pointer").asText())
                .containsExactlyElementsOf(BAD.stream().map(line -> "line " + line).toList());
        assertThat(Unchanged.fingerprints(system)).isEqualTo(before);
    }

    @Test
    void whatASpreadsheetWouldComputeGoesOutAsText() throws Exception {
        var name = Map.of("text", "=HYPERLINK(\"http://example.vn\")", "kind", "OFFICIAL");
        var body = Map.of("kind", "OFFICE", "level", "PROVINCE", "names", List.of(name));
        var id = administrator.create("/v1/organizations", body).id();

        var table = ask("GET", "/v1/organization-exports?as=CSV", Map.of("Accept", "text/csv"), "");

        assertThat(table.statusCode()).isEqualTo(200);
        var line = table.body().lines().filter(each -> each.contains(id)).findFirst().orElseThrow();
        assertThat(line).contains("\"'=HYPERLINK(");
        var back = ask("POST", IMPORTS, Map.of("Content-Type", "text/csv"), table.body());
        assertThat(JSON.readTree(back.body()).path("changed").asInt()).as(back.body()).isZero();
        assertThat(JSON.readTree(back.body()).path("errors").asInt()).as(back.body()).isZero();
    }

    private static String table() {
        var table = new StringBuilder(HEADING);
        for (int line = 2; line <= 5_001; line++) {
            table.append(BAD.contains(line) ? wrong(line) : right(line)).append('\n');
        }
        return table.toString();
    }

    private static String right(int line) {
        return "COMMUNE,COMMUNE,Xã số %d,BAD_TABLE:%d,,2025-07-01".formatted(line, line);
    }

    /** No such level, day, parent, kind or name. */
    private static String wrong(int line) {
        return switch (BAD.indexOf(line)) {
            case 0 -> "COMMUNE,HAMLET,Xã số 17,,,";
            case 1 -> "COMMUNE,COMMUNE,Xã số 1000,,,31/02/2025";
            case 2 -> "COMMUNE,COMMUNE,Xã số 2222,,PARTY=BAD_TABLE:none,";
            case 3 -> ",COMMUNE,Xã số 3333,,,";
            default -> "COMMUNE,COMMUNE,,BAD_TABLE:5001,,";
        };
    }

    private static List<Integer> lines(Iterable<JsonNode> items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(line -> line.path("line").asInt())
                .toList();
    }

    private HttpResponse<String> ask(
            String method, String path, Map<String, String> headers, String body) throws Exception {
        var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var request =
                HttpRequest.newBuilder(URI.create(system.stack().gateway() + path))
                        .header("Authorization", "Bearer " + token)
                        .method(method, publisher);
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
