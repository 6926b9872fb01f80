package vn.trienkhai.platform.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalKeycloakTest {

    private static final Path FOLDER = Home.temporary("keycloak-test");
    private static final LocalKeycloak KEYCLOAK =
            LocalKeycloak.in(FOLDER, LocalKeycloak.realmFile(), Ports.free());

    @BeforeAll
    static void start() {
        KEYCLOAK.start();
    }

    @AfterAll
    static void cleanUp() {
        KEYCLOAK.stop();
        Home.delete(FOLDER);
    }

    @Test
    void aPersonGetsATokenWithRolesBodiesAndAudience() throws Exception {
        var claims =
                claims(
                        "grant_type=password&client_id=newcomer-cli"
                                + "&username=standing-board-clerk&password=trienkhai");

        assertThat(claims)
                .contains("\"roles\":[\"clerk\",\"officer\"]")
                .contains("\"bodies\":[\"00000000-0000-7000-8000-000000000101\"]")
                .contains("\"aud\":\"trienkhai\"")
                .contains("\"preferred_username\":\"standing-board-clerk\"")
                .contains("\"iss\":\"" + KEYCLOAK.issuer() + "\"")
                .contains("\"sub\":\"");
    }

    @Test
    void aMachineGetsATokenWithAllItsBodies() throws Exception {
        var claims =
                claims(
                        "grant_type=client_credentials&client_id=e-office"
                                + "&client_secret=trienkhai-development-default");

        assertThat(claims)
                .contains("integration")
                .contains("00000000-0000-7000-8000-000000000101")
                .contains("00000000-0000-7000-8000-000000000123")
                .contains("\"aud\":\"trienkhai\"");
    }

    @Test
    void aTokenOfBeforeIsSignedWithAKeyKnownAfterARestart() throws Exception {
        var before = get("/protocol/openid-connect/certs");

        KEYCLOAK.restart();

        assertThat(get("/protocol/openid-connect/certs")).isEqualTo(before);
    }

    private static String claims(String form) throws Exception {
        var request =
                HttpRequest.newBuilder(address("/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString()).body();
            assertThat(answer).contains("access_token");
            var token = answer.replaceAll("(?s).*\"access_token\":\"([^\"]+)\".*", "$1");
            var payload = Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]);
            return new String(payload, StandardCharsets.UTF_8);
        }
    }

    private static String get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address(path)).build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static URI address(String path) {
        return URI.create(KEYCLOAK.issuer() + path);
    }
}
