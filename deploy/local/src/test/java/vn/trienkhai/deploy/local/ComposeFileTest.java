package vn.trienkhai.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Stands in for a container engine: the compose file agrees with the services and the folders. */
class ComposeFileTest {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([A-Z_]+)");

    private final ComposeFile compose = read();

    @Test
    void theFiveServicesAndTheirServersAreThere() {
        assertThat(compose.services().keySet())
                .contains("postgres", "kafka", "keycloak", "mail")
                .containsAll(Part.services().stream().map(Part::title).toList())
                .hasSize(9);
    }

    @Test
    void everythingIsAPinnedImageOrOneOfOurModules() {
        compose.services()
                .forEach(
                        (name, service) -> {
                            if (service.get("image") instanceof String image) {
                                assertThat(image).matches(".+:\\d+(\\.\\d+)+");
                                return;
                            }
                            var build = ComposeFile.map(service.get("build"));
                            assertThat(ComposeFile.file(String.valueOf(build.get("dockerfile"))))
                                    .exists();
                            var arguments = ComposeFile.map(build.get("args"));
                            assertThat(arguments.get("SERVICE")).isEqualTo(name);
                            assertThat(ComposeFile.file(name + "/pom.xml")).exists();
                        });
    }

    @Test
    void everyDependencyExistsAndSaysWhenItIsHealthy() {
        compose.services()
                .forEach(
                        (name, service) -> {
                            if (service.get("depends_on") instanceof Map<?, ?> needed) {
                                for (var each : needed.keySet()) {
                                    assertThat(compose.services()).containsKey(each.toString());
                                    assertThat(compose.healthcheck(each.toString())).isNotBlank();
                                }
                            }
                        });
    }

    @Test
    void thePortsAreThoseOfTheServices() throws IOException {
        for (var service : Part.services()) {
            var own = properties(service);

            assertThat(compose.healthcheck(service.title()))
                    .contains("/127.0.0.1/" + own.getProperty("quarkus.management.port") + ";");
            assertThat(own.getProperty("quarkus.http.port"))
                    .isEqualTo(Integer.toString(service.usualPort()));
            if (service != Part.GATEWAY) {
                assertThat(compose.environment("gateway"))
                        .containsEntry(
                                "TRIENKHAI_GATEWAY_SERVICES_" + service.name(),
                                "http://" + service.title() + ":" + service.usualPort());
            }
        }
        assertThat(ComposeFile.strings(compose.service("gateway").get("ports")))
                .containsExactly("8080:8080");
    }

    @Test
    void everyVariableIsOneTheServiceKnows() throws IOException {
        for (var service : Part.services()) {
            var known = known(service);
            for (var variable : compose.environment(service.title()).keySet()) {
                assertThat(known).as(service.title()).contains(variable);
            }
        }
    }

    @Test
    void everyMountedFileAndEveryVolumeExists() {
        for (var name : compose.services().keySet()) {
            for (var volume : compose.volumes(name)) {
                if (volume[0].startsWith("./")) {
                    assertThat(ComposeFile.file(volume[0])).isRegularFile();
                } else {
                    assertThat(compose.volumes().keySet().toString()).contains(volume[0]);
                }
            }
        }
    }

    @Test
    void everyDatabaseOfAServiceIsCreated() throws IOException {
        var script = Files.readString(ComposeFile.file("deploy/compose/postgres/databases.sh"));

        for (var service : Part.services()) {
            if (service.hasDatabase()) {
                assertThat(script).containsPattern("for database in [a-z ]*\\b" + service.id());
            }
        }
    }

    private static Set<String> known(Part service) throws IOException {
        var files = new HashSet<String>();
        files.add(text(service));
        if (service != Part.GATEWAY) {
            files.add(
                    Files.readString(
                            ComposeFile.file(
                                    "platform/chassis/src/main/resources/META-INF/microprofile-config.properties")));
        }
        var known = new HashSet<>(Set.of("QUARKUS_PROFILE", "QUARKUS_OIDC_TOKEN_ISSUER"));
        for (var file : files) {
            var properties = new Properties();
            properties.load(new StringReader(file));
            for (var name : properties.stringPropertyNames()) {
                known.add(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT));
            }
            EXPRESSION.matcher(file).results().forEach(found -> known.add(found.group(1)));
        }
        return known;
    }

    private static Properties properties(Part service) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text(service)));
        return properties;
    }

    private static String text(Part service) throws IOException {
        return Files.readString(
                ComposeFile.file(service.title() + "/src/main/resources/application.properties"));
    }

    private static ComposeFile read() {
        try {
            return ComposeFile.read();
        } catch (IOException e) {
            throw new AssertionError("docker-compose.yml cannot be read", e);
        }
    }
}
