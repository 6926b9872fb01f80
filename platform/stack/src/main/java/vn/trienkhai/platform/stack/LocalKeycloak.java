package vn.trienkhai.platform.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real Keycloak with one realm; its keys and sessions stay in the folder until the realm changes.
 */
public final class LocalKeycloak extends ChildServer {

    private static final Duration START = Duration.ofMinutes(5);

    private final KeycloakHome home;
    private final Path folder;
    private final Path realm;
    private final int port;
    private final int managementPort = Ports.free();

    private LocalKeycloak(Path folder, Path realm, int port) {
        super("Keycloak", folder.toAbsolutePath());
        this.folder = folder.toAbsolutePath();
        this.home = new KeycloakHome(this.folder.resolve("home"));
        this.realm = realm;
        this.port = port;
    }

    /** A server whose data stays in the folder, with the realm of the file. */
    public static LocalKeycloak in(Path folder, Path realm, int port) {
        return new LocalKeycloak(folder, realm, port);
    }

    /** The realm file of this repository. */
    public static Path realmFile() {
        return Home.root().resolve("deploy/compose/realm/trienkhai-realm.json");
    }

    public int port() {
        return port;
    }

    /** The {@code iss} of its tokens. */
    public String issuer() {
        return "http://localhost:%d/realms/trienkhai".formatted(port);
    }

    @Override
    public void start() {
        Ports.requireFree(port, name());
        try {
            Files.createDirectories(folder);
            buildOnce();
            home.prepare(realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = new ArrayList<>(Privilege.dyingWithUs("KILL"));
        command.addAll(home.command("start", "--optimized", "--import-realm"));
        command.addAll(List.of("--http-enabled=true", "--http-host=127.0.0.1"));
        command.add("--http-port=" + port);
        command.add("--http-management-port=" + managementPort);
        command.add("--hostname=http://localhost:" + port);
        command.add("--cache=local");
        command.add("--log-level=WARN,io.quarkus:INFO,org.keycloak.exportimport:INFO");
        child.start(command, bootstrapAdministrator());
        child.await(START, () -> answers("http://127.0.0.1:%d/realms/trienkhai".formatted(port)));
    }

    @Override
    public void stop() {
        child.stop("TERM", Duration.ofSeconds(15));
    }

    /** Keycloak builds itself for its database once per clone; afterwards it starts in seconds. */
    private void buildOnce() {
        KeycloakHome.buildOnce(
                command -> {
                    var build = new Child("Keycloak build", folder);
                    build.run(command, START);
                    if (!build.hasLogged("Server configuration updated")) {
                        throw build.failure();
                    }
                });
    }

    private static Map<String, String> bootstrapAdministrator() {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", "trienkhai"); // development default
    }
}
