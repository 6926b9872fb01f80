package vn.trienkhai.deploy.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import vn.trienkhai.deploy.local.JavaOptions;
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
    private final Freshly machine;
    private final Freshly administrator;

    UnderTest() throws Exception {
        var folder = Path.of("deploy/benchmark/target/stack").toAbsolutePath();
        Home.delete(folder);
        supervisor = new Supervisor(Layout.free(folder), System.out::println);
        supervisor.start(java.util.List.of(Part.POSTGRES));
        set("track_commit_timestamp = on");
        set("log_line_prefix = '" + SqlTape.PREFIX + "'");
        supervisor.part(Part.POSTGRES).restart();
        supervisor.start(supervisor.stopped());
        var signIn = new SignIn(supervisor.issuer());
        machine = new Freshly(signIn::machine);
        administrator = new Freshly(() -> signIn.person("administrator"));
        new Recipients(this).register();
    }

    Supervisor supervisor() {
        return supervisor;
    }

    /** What is done while a service runs with other options of the JVM. */
    interface Act {
        void run() throws Exception;
    }

    /** Starts a service anew with these options of the JVM, and as it was when the act is done. */
    void withOptions(Part service, String options, Act act) throws Exception {
        supervisor.part(service).stop();
        System.setProperty(JavaOptions.PROPERTY, options);
        try {
            supervisor.part(service).start();
            act.run();
            supervisor.part(service).stop();
        } finally {
            System.clearProperty(JavaOptions.PROPERTY);
        }
        supervisor.part(service).start();
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
        return as(machine.token(), at, path).header("Acting-Body", BODY).GET().build();
    }

    HttpRequest post(URI at, String path, String body) {
        return as(machine.token(), at, path)
                .header("Acting-Body", BODY)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    HttpRequest postAsAdministrator(URI at, String path, String body) {
        return as(administrator.token(), at, path).POST(BodyPublishers.ofString(body)).build();
    }

    boolean answers(HttpRequest request, int status) throws Exception {
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != status) {
            var body = new String(answer.body(), StandardCharsets.UTF_8);
            throw new IllegalStateException(
                    request + " answered " + answer.statusCode() + " " + body);
        }
        return true;
    }

    /** What was made, and the version to name when it is changed. */
    record Made(String id, String etag) {}

    Made created(HttpRequest request) throws Exception {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(
                    request + " answered " + answer.statusCode() + " " + answer.body());
        }
        var location = answer.headers().firstValue("Location").orElseThrow();
        return new Made(
                location.substring(location.lastIndexOf('/') + 1),
                answer.headers().firstValue("ETag").orElseThrow());
    }

    /** The request with an own key, for the version named. */
    HttpRequest act(HttpRequest request, String etag) {
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .header("If-Match", etag)
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .build();
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

    /** A token that is asked for anew before it runs out. */
    private static final class Freshly {

        private static final Duration LIFE = Duration.ofMinutes(2);

        private final Supplier<String> source;
        private String token = "";
        private long from;

        private Freshly(Supplier<String> source) {
            this.source = source;
        }

        private synchronized String token() {
            if (token.isEmpty() || System.nanoTime() - from > LIFE.toNanos()) {
                token = source.get();
                from = System.nanoTime();
            }
            return token;
        }
    }

    @Override
    public void close() {
        client.close();
        supervisor.close();
    }
}
