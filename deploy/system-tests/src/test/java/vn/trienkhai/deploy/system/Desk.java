package vn.trienkhai.deploy.system;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.trienkhai.deploy.local.Part;
import vn.trienkhai.deploy.local.SignIn;
import vn.trienkhai.deploy.local.demo.Actor;
import vn.trienkhai.deploy.system.stream.Sending;

/** A clerk's desk: a draft, and files that are sent to it and fetched from it. */
final class Desk implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final WholeSystem system;
    private final Actor clerk;
    private final String token;
    private final String draft;

    Desk(WholeSystem system) {
        this.system = system;
        this.clerk = system.cast().clerk("standing-board");
        this.token = new SignIn(system.stack().issuer()).person("standing-board-clerk");
        var plan = JsonNodeFactory.instance.objectNode();
        plan.put("regime", "PARTY").put("type", "PLAN").put("abstract", "Kế hoạch có tệp lớn");
        this.draft = "/v1/directives/" + clerk.create("/v1/directives", plan).id();
    }

    /** Begins to send a file; a negative length stands for chunks without one. */
    Sending sending(String name, long length) throws IOException {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Authorization", "Bearer " + token);
        headers.put("If-Match", clerk.get(draft).etag().orElseThrow());
        headers.put("Content-Type", "application/octet-stream");
        return Sending.post(gateway(), draft + "/files?name=" + name, headers, length);
    }

    HttpResponse<InputStream> ask(String method, String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(gateway() + path))
                        .header("Authorization", "Bearer " + token)
                        .method(method, HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofInputStream());
    }

    String draft() {
        return draft;
    }

    /** The names of the files the draft has. */
    int files() {
        return clerk.get(draft + "/files").json().path("items").size();
    }

    /** What the service is receiving just now. */
    long waiting() throws IOException {
        var spool = system.stack().layout().temporary(Part.DIRECTIVE);
        try (var files = Files.list(spool)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".part")).count();
        }
    }

    private URI gateway() {
        return system.stack().gateway();
    }

    /** With the draft goes what was sent to it. */
    @Override
    public void close() {
        try {
            var tag = clerk.get(draft).etag().orElseThrow();
            var answer = ask("DELETE", draft, Map.of("If-Match", tag));
            if (answer.statusCode() != 204) {
                throw new IllegalStateException("the draft stays: " + answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            client.close();
        }
    }
}
