package vn.trienkhai.deploy.system.wrong;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** A token the realm really signed, but for the client itself and not for this API. */
final class IdToken {

    private static final String FORM =
            "grant_type=password&client_id=newcomer-cli&scope=openid&username=%s&password=trienkhai";

    private IdToken() {}

    static String of(URI issuer, String user) {
        var request =
                HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(FORM.formatted(user)))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString()).body();
            return new ObjectMapper().readTree(answer).path("id_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
