package vn.trienkhai.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trienkhai.platform.stack.Child;
import vn.trienkhai.platform.stack.ChildServer;
import vn.trienkhai.platform.stack.Home;
import vn.trienkhai.platform.stack.Ports;
import vn.trienkhai.platform.stack.StackFailure;

/** One of the five services as a process of its own, started from the jar the build made. */
final class ServiceProcess extends ChildServer {

    private static final Duration START = Duration.ofMinutes(5);

    private final Part part;
    private final Layout layout;

    ServiceProcess(Part part, Layout layout) {
        super(part.title(), layout.folder());
        this.part = part;
        this.layout = layout;
    }

    @Override
    public void start() {
        Ports.requireFree(layout.port(part), name());
        Ports.requireFree(layout.managementPort(part), name());
        emptyTemporary();
        child.start(command(), environment());
        child.await(START, this::isReady);
    }

    @Override
    public void stop() {
        child.stop("TERM", Duration.ofSeconds(15));
    }

    /** What a killed service was receiving goes with its next start. */
    private void emptyTemporary() {
        try {
            Home.delete(layout.temporary(part));
            Files.createDirectories(layout.temporary(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        var folder = Home.root().resolve(part.title()).resolve("target/quarkus-app");
        var jar = folder.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StackFailure(name() + " is not built: " + jar + " is missing");
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.add("-Xmx" + (part == Part.GATEWAY ? "160m" : "200m"));
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Djava.io.tmpdir=" + layout.temporary(part));
        command.addAll(JavaOptions.now());
        if (Files.exists(folder.resolve("app.aot"))) {
            command.add("-XX:AOTCache=" + folder.resolve("app.aot"));
        }
        command.addAll(List.of("-jar", jar.toString()));
        return Child.dyingWithUs(command);
    }

    private Map<String, String> environment() {
        var issuer = layout.address(Part.KEYCLOAK) + "/realms/trienkhai";
        var names = new HashMap<String, String>();
        names.put("QUARKUS_PROFILE", "local");
        names.put("MALLOC_ARENA_MAX", "2");
        names.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        names.put("QUARKUS_HTTP_PORT", Integer.toString(layout.port(part)));
        names.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(layout.managementPort(part)));
        names.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer);
        names.put("TRIENKHAI_SMTP_HOST", "127.0.0.1");
        names.put("TRIENKHAI_SMTP_PORT", Integer.toString(layout.port(Part.MAIL)));
        names.put("TRIENKHAI_ISSUER", issuer);
        names.put("TRIENKHAI_POSTGRES", "127.0.0.1:" + layout.port(Part.POSTGRES));
        names.put("TRIENKHAI_KAFKA", "127.0.0.1:" + layout.port(Part.KAFKA));
        names.put("TRIENKHAI_CLOCK_FILE", layout.clockFile().toString());
        for (var service : Part.services()) {
            names.put(
                    "TRIENKHAI_GATEWAY_SERVICES_" + service.name(),
                    "http://127.0.0.1:" + layout.port(service));
        }
        return names;
    }

    private boolean isReady() {
        return answers("http://127.0.0.1:%d/q/health/ready".formatted(layout.managementPort(part)));
    }
}
