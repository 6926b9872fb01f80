package vn.trienkhai.deploy.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import vn.trienkhai.platform.stack.StackFailure;

/** Gets tokens of the local realm, for a person by password or for the e-office machine. */
public final class SignIn {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI tokens;

    public SignIn(URI issuer) {
        this.tokens = URI.create(issuer + "/protocol/openid-connect/token");
    }

    /** A token of the user, who has the development password. */
    public String person(String user) {
        return token(
                Map.of(
                        "grant_type", "password",
                        "client_id", "newcomer-cli",
                        "username", user,
                        "password", "trienkhai")); // development default
    }

    /** A token of the e-office machine, which may act for every body of the demonstration. */
    public String machine() {
        return token(
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "e-office",
                        "client_secret", "trienkhai-development-default")); // development default
    }

    private String token(Map<String, String> form) {
        var request =
                HttpRequest.newBuilder(tokens)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(form)))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new StackFailure("no token from %s: %s".formatted(tokens, answer.body()));
            }
            return JSON.readTree(answer.body()).path("access_token").asText();
        } catch (IOException e) {
            throw new StackFailure("no token from " + tokens, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted while signing in");
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(
                        e ->
                                e.getKey()
                                        + "="
                                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
