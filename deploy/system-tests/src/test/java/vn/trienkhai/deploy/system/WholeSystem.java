package vn.trienkhai.deploy.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import vn.trienkhai.deploy.local.Layout;
import vn.trienkhai.deploy.local.SignIn;
import vn.trienkhai.deploy.local.Supervisor;
import vn.trienkhai.deploy.local.demo.Cast;
import vn.trienkhai.deploy.local.demo.Door;
import vn.trienkhai.deploy.local.demo.Journal;
import vn.trienkhai.deploy.local.demo.Play;
import vn.trienkhai.deploy.local.demo.Play.Played;
import vn.trienkhai.deploy.system.check.ConsumersHaveHeardOnce;
import vn.trienkhai.deploy.system.evidence.Evidence;
import vn.trienkhai.deploy.system.evidence.EvidenceReader;

/** Everything, started on free ports in target/, with a clock that says February 2022. */
final class WholeSystem implements AutoCloseable {

    private static final Instant BEFORE = Instant.parse("2022-02-28T01:00:00Z");
    private static final Duration QUIET_AFTER = Duration.ofMinutes(2);

    private final Supervisor stack;
    private final Journal journal = new Journal();
    private final Door door;
    private final Cast cast;

    private WholeSystem(String name) {
        var folder = Path.of("target", name).toAbsolutePath();
        delete(folder);
        stack = new Supervisor(Layout.free(folder), System.out::println);
        door = new Door(stack.gateway(), Duration.ofSeconds(90), journal);
        cast = Cast.ofPeople(door, new SignIn(stack.issuer()));
    }

    /** A new system without any data. */
    static WholeSystem start(String name) {
        var system = new WholeSystem(name);
        system.stack.clock().set(BEFORE);
        system.stack.start();
        return system;
    }

    Supervisor stack() {
        return stack;
    }

    Journal journal() {
        return journal;
    }

    Cast cast() {
        return cast;
    }

    Played play() {
        return Play.of2022(cast, stack.clock()).play();
    }

    /** Waits until everybody has heard everything, and collects what can be seen then. */
    Evidence evidence(Played played) throws InterruptedException {
        var reader = new EvidenceReader(stack);
        var view = "/v1/directives/" + played.directive() + "/implementation";
        long end = System.nanoTime() + QUIET_AFTER.toNanos();
        while (true) {
            var evidence =
                    reader.read(
                            journal.acknowledged(), cast.leader("standing-board").get(view).json());
            boolean quiet = reader.lettersWaiting() == 0 && isQuiet(evidence);
            if (quiet || System.nanoTime() > end) {
                return evidence;
            }
            Thread.sleep(Duration.ofMillis(500));
        }
    }

    private static boolean isQuiet(Evidence evidence) {
        return evidence.ledgers().values().stream().allMatch(ledger -> ledger.outbox() == 0)
                && EvidenceReader.SERVICES.stream()
                        .allMatch(
                                service -> ConsumersHaveHeardOnce.unheard(evidence, service) == 0);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        door.close();
        stack.close();
    }
}
