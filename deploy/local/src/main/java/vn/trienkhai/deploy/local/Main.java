package vn.trienkhai.deploy.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.trienkhai.platform.stack.Home;
import vn.trienkhai.platform.stack.StackFailure;

/** What {@code deploy/run} starts after the build: everything, until Ctrl-C. */
final class Main {

    private Main() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        var folder = Files.createDirectories(Home.root().resolve(".local"));
        var progress = Progress.onTerminal();
        try (var channel =
                FileChannel.open(
                        folder.resolve("run.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                throw new StackFailure("deploy/run already runs on this clone");
            }
            if (List.of(words).contains("--fresh")) {
                clear(folder);
            }
            run(new Supervisor(Layout.usual(folder, System.getenv()), progress), progress);
        } catch (StackFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static void run(Supervisor stack, Progress progress) throws InterruptedException {
        var stopping = new CountDownLatch(1);
        Runnable stop =
                () -> {
                    stopping.countDown();
                    stack.close();
                };
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));
        stack.start();
        new Demonstration(stack).load(progress);
        System.out.print(Welcome.text(stack));
        var crashed = EnumSet.noneOf(Part.class);
        while (!stopping.await(1, TimeUnit.SECONDS)) {
            stack.stopped().stream()
                    .filter(part -> stopping.getCount() > 0 && crashed.add(part))
                    .map(part -> String.valueOf(stack.part(part).failure().getMessage()))
                    .forEach(progress::tell);
        }
    }

    /** Forgets all data, but not the lock that keeps a second start away. */
    private static void clear(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder) && !path.endsWith("run.lock")) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
