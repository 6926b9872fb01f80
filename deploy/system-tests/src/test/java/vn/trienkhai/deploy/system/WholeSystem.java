package vn.trienkhai.deploy.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import vn.trienkhai.deploy.local.Layout;
import vn.trienkhai.deploy.local.SignIn;
import vn.trienkhai.deploy.local.Supervisor;
import vn.trienkhai.deploy.local.demo.Cast;
import vn.trienkhai.deploy.local.demo.Door;
import vn.trienkhai.deploy.local.demo.Journal;
import vn.trienkhai.deploy.local.demo.Opening;
import vn.trienkhai.deploy.local.demo.Play;
import vn.trienkhai.deploy.local.demo.Play.Played;
import vn.trienkhai.deploy.system.check.ConsumersHaveHeardOnce;
import vn.trienkhai.deploy.system.evidence.Evidence;
import vn.trienkhai.deploy.system.evidence.EvidenceReader;

/** Everything, started on free ports in target/, with a clock that says February 2022. */
final class WholeSystem implements AutoCloseable {

    private static final Instant BEFORE = Instant.parse("2022-02-28T01:00:00Z");

    private final Supervisor stack;
    private final Journal journal = new Journal();
    private final Door door;
    private final Cast cast;

    private WholeSystem(String name) {
        var folder = Path.of("target", name).toAbsolutePath();
        delete(folder);
        stack = new Supervisor(Layout.free(folder), System.out::println);
        door = new Door(stack.gateway(), Duration.ofMinutes(2), journal);
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

    /** What a newcomer gets, with the day before the play as today. */
    boolean open() {
        var machines = Cast.ofMachines(door, new SignIn(stack.issuer()));
        return Opening.on(LocalDate.ofInstant(BEFORE, ZoneOffset.UTC), machines).playOnce();
    }

    Played play() {
        return Play.of2022(cast, stack.clock()).play();
    }

    /** Waits until everybody has heard everything, and collects what can be seen then. */
    Evidence evidence(Played played) throws InterruptedException {
        return evidence(played, Duration.ofMinutes(2));
    }

    /** The same, for a system that may never come to rest. */
    Evidence evidence(Played played, Duration patience) throws InterruptedException {
        var reader = new EvidenceReader(stack);
        var view = "/v1/directives/" + played.directive() + "/implementation";
        long end = System.nanoTime() + patience.toNanos();
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
