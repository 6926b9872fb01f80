package vn.trienkhai.platform.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Finds the clone this code was built in; everything the stack writes stays inside it. */
public final class Home {

    private static final String MARK = "platform/stack/servers/pom.xml";

    private Home() {}

    /**
     * The top folder of the clone: the system property {@code trienkhai.root}, or found from here
     * upwards.
     */
    public static Path root() {
        var told = System.getProperty("trienkhai.root");
        if (told != null && Files.exists(Path.of(told, MARK))) {
            return Path.of(told).toAbsolutePath().normalize();
        }
        var found = upwards(codeFolder());
        return found != null ? found : orRefuse(upwards(Path.of("").toAbsolutePath()));
    }

    /** The folder into which the build has put a server. */
    static Path server(String name) {
        var folder = root().resolve("platform/stack/servers/target").resolve(name);
        if (!Files.isDirectory(folder)) {
            throw new StackFailure(
                    "the files of %s are missing in %s: build the module platform/stack once"
                            .formatted(name, folder));
        }
        return folder;
    }

    /** A new empty folder for data that need not survive. */
    static Path temporary(String name) {
        try {
            var parent = Files.createDirectories(root().resolve("target/stack"));
            return Files.createTempDirectory(parent, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path codeFolder() {
        try {
            return Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new StackFailure("the folder of the program cannot be found", e);
        }
    }

    private static @Nullable Path upwards(Path start) {
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(MARK))) {
                return at;
            }
        }
        return null;
    }

    private static Path orRefuse(@Nullable Path found) {
        if (found == null) {
            throw new StackFailure("start this from inside a clone of Trienkhai");
        }
        return found;
    }
}
