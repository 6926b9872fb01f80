package vn.trienkhai.platform.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The folder one Keycloak lives in: links to the programs of the clone, and its own data. */
final class KeycloakHome {

    private final Path home;

    KeycloakHome(Path home) {
        this.home = home;
    }

    /** Lets the programs be built for their database if that has not happened in this clone. */
    static void buildOnce(Consumer<List<String>> run) {
        var programs = Home.server("keycloak");
        var built = programs.resolve("built");
        try (var channel =
                        FileChannel.open(
                                programs.resolve("lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(built)) {
                run.accept(command(programs, "build", "--db=dev-file", "--health-enabled=true"));
                Files.createFile(built);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Links the programs and lays the realm out for import; data of another realm file is dropped.
     */
    void prepare(Path realm) throws IOException {
        Files.createDirectories(home);
        for (var part : List.of("lib", "conf", "providers", "themes")) {
            var link = home.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, Home.server("keycloak").resolve(part));
        }
        var imported = home.resolve("data/import/trienkhai-realm.json");
        if (!Files.exists(imported) || Files.mismatch(realm, imported) != -1) {
            Home.delete(home.resolve("data"));
            Files.createDirectories(imported.getParent());
            Files.copy(realm, imported, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    List<String> command(String... words) {
        return command(home, words);
    }

    private static List<String> command(Path home, String... words) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(List.of("-Xms64m", "-Xmx400m", "-XX:MaxMetaspaceSize=256m"));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-XX:+ExitOnOutOfMemoryError");
        for (var opened : List.of("util", "util.concurrent", "security", "lang")) {
            command.add("--add-opens=java.base/java.%s=ALL-UNNAMED".formatted(opened));
        }
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-Dpicocli.disable.closures=true");
        command.add("-Dquarkus-log-max-startup-records=10000");
        command.add(
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of(words));
        return command;
    }
}
