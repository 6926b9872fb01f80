package vn.trienkhai.deploy.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import vn.trienkhai.deploy.local.Layout;
import vn.trienkhai.deploy.local.Part;
import vn.trienkhai.deploy.local.SignIn;
import vn.trienkhai.deploy.local.Supervisor;
import vn.trienkhai.platform.stack.Home;

/**
 * The whole system on free ports, and requests to it as the e-office machine of the demonstration.
 */
final class UnderTest implements AutoCloseable {

    static final String BODY = "00000000-0000-7000-8000-000000000101";

    private final Supervisor supervisor;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String machine;
    private final String administrator;

    UnderTest() throws SQLException {
        var folder = Path.of("deploy/benchmark/target/stack").toAbsolutePath();
        Home.delete(folder);
        supervisor = new Supervisor(Layout.free(folder), System.out::println);
        supervisor.start(java.util.List.of(Part.POSTGRES));
        set("track_commit_timestamp = on");
        set("log_line_prefix = '" + SqlTape.PREFIX + "'");
        supervisor.part(Part.POSTGRES).restart();
        supervisor.start(supervisor.stopped());
        var signIn = new SignIn(supervisor.issuer());
        machine = signIn.machine();
        administrator = signIn.person("administrator");
    }

    Supervisor supervisor() {
        return supervisor;
    }

    URI gateway() {
        return supervisor.gateway();
    }

    URI direct(Part service) {
        return supervisor.layout().address(service);
    }

    /** Sets a parameter of PostgreSQL and has it read again. */
    void set(String parameter) throws SQLException {
        try (var connection = supervisor.postgres().connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("alter system set " + parameter);
            statement.execute("select pg_reload_conf()");
        }
    }

    HttpRequest get(URI at, String path) {
        return as(machine, at, path).header("Acting-Body", BODY).GET().build();
    }

    HttpRequest post(URI at, String path, String body) {
        return as(machine, at, path)
                .header("Acting-Body", BODY)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    HttpRequest postAsAdministrator(URI at, String path, String body) {
        return as(administrator, at, path).POST(BodyPublishers.ofString(body)).build();
    }

    boolean answers(HttpRequest request, int status) throws Exception {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IllegalStateException(
                    request + " answered " + answer.statusCode() + " " + answer.body());
        }
        return true;
    }

    String body(HttpRequest request) throws Exception {
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private static HttpRequest.Builder as(String token, URI at, String path) {
        return HttpRequest.newBuilder(at.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    @Override
    public void close() {
        client.close();
        supervisor.close();
    }
}
