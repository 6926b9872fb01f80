package vn.trienkhai.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.stack.Home;
import vn.trienkhai.platform.stack.LocalKeycloak;

/** The realm and the list of bodies say the same. */
class RealmTest {

    private static final Set<String> ROLES =
            Set.of("clerk", "officer", "leader", "auditor", "administrator", "integration");

    @Test
    void everyBodyHasAClerkAnOfficerAndALeaderAndNoOtherBodyIsNamed() throws Exception {
        var expected = new TreeSet<String>();
        for (var each : Organizations.all()) {
            for (var post : Set.of("clerk", "officer", "leader")) {
                expected.add(each.userPrefix() + "-" + post + " " + each.id());
            }
        }

        var actual = new TreeSet<String>();
        for (var user : realm().path("users")) {
            if (user.has("credentials") && user.has("attributes")) {
                actual.add(name(user) + " " + user.at("/attributes/bodies/0").asText());
            }
        }

        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void theMachineMayActForEveryBody() throws Exception {
        var bodies = new HashSet<String>();
        for (var user : realm().path("users")) {
            if (user.path("serviceAccountClientId").asText().equals("e-office")) {
                user.at("/attributes/bodies").forEach(body -> bodies.add(body.asText()));
            }
        }

        assertThat(bodies)
                .isEqualTo(
                        Organizations.all().stream()
                                .map(each -> each.id().toString())
                                .collect(Collectors.toSet()));
    }

    @Test
    void theSignInsOnThePageOfTheGatewayExist() throws Exception {
        var users = new HashSet<String>();
        realm().path("users").forEach(user -> users.add(name(user)));
        var page = Home.root().resolve("gateway/src/main/resources/page/sign-ins.json");

        var shown = new HashSet<String>();
        var json = new ObjectMapper().readTree(Files.readString(page));
        json.path("people").forEach(person -> shown.add(name(person)));

        assertThat(shown).isNotEmpty();
        assertThat(users).containsAll(shown);
    }

    @Test
    void onlyTheSixRolesExist() throws Exception {
        var roles = new HashSet<String>();
        realm().at("/roles/realm").forEach(role -> roles.add(name(role)));
        realm().path("users")
                .forEach(user -> user.path("realmRoles").forEach(r -> roles.add(r.asText())));

        assertThat(roles).isEqualTo(ROLES);
    }

    @Test
    void peopleOfPortalsSignInWithCodeAndProofKeyOnly() throws Exception {
        for (var client : realm().path("clients")) {
            if (client.path("clientId").asText().equals("portal")) {
                assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
                assertThat(client.at("/attributes").path("pkce.code.challenge.method").asText())
                        .isEqualTo("S256");
                return;
            }
        }
        throw new AssertionError("the realm has no client portal");
    }

    private static String name(JsonNode node) {
        return node.has("username") ? node.path("username").asText() : node.path("name").asText();
    }

    private static JsonNode realm() throws Exception {
        return new ObjectMapper().readTree(Files.readString(LocalKeycloak.realmFile()));
    }
}
