package vn.trienkhai.platform.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a child is started so that it dies with its parent, and so that PostgreSQL, which refuses to
 * run as root, runs although we are root: in a user namespace, or as the user "nobody".
 */
final class Privilege {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private static @Nullable List<String> unprivileged;
    private static @Nullable Boolean deathSignal;

    private Privilege() {}

    /**
     * Words in front of a command whose process shall get the signal when this process dies, and
     * not the Ctrl-C that is meant for us: parts are stopped in order.
     */
    static synchronized List<String> dyingWithUs(String signal) {
        if (deathSignal == null) {
            deathSignal = works(List.of("setsid", "setpriv", "--pdeathsig", "KILL"));
        }
        return deathSignal ? List.of("setsid", "setpriv", "--pdeathsig", signal) : List.of();
    }

    /** Words in front of a command that must not run as root. */
    static synchronized List<String> notAsRoot() {
        if (unprivileged == null) {
            unprivileged = choose();
        }
        return unprivileged;
    }

    /** Gives the folder to the user the unprivileged command runs as, if that is another one. */
    static void handOver(Path folder) throws IOException {
        if (!notAsRoot().equals(NOBODY)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.toList()) {
                Files.setAttribute(path, "unix:uid", 65534);
                Files.setAttribute(path, "unix:gid", 65534);
            }
        }
    }

    private static List<String> choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (works(NAMESPACE)) {
            return NAMESPACE;
        }
        if (works(NOBODY)) {
            return NOBODY;
        }
        throw new StackFailure(
                "PostgreSQL refuses to run as root and this machine allows no way around: start as an ordinary user");
    }

    private static boolean works(List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add("true");
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
