package vn.trienkhai.deploy.local;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.trienkhai.deploy.local.demo.Cast;
import vn.trienkhai.deploy.local.demo.Door;
import vn.trienkhai.deploy.local.demo.Journal;
import vn.trienkhai.deploy.local.demo.Opening;
import vn.trienkhai.deploy.local.demo.Refused;
import vn.trienkhai.platform.stack.StackFailure;

/** Shows the newcomer a system with life in it; loading it again changes nothing. */
final class Demonstration {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Supervisor stack;

    Demonstration(Supervisor stack) {
        this.stack = stack;
    }

    /** Plays the opening of the review plan through the gateway, with today's days. */
    void load(Progress progress) {
        var journal = new Journal();
        var signIn = new SignIn(stack.issuer());
        try (var door = new Door(stack.gateway(), Duration.ofSeconds(60), journal)) {
            var opening = Opening.on(LocalDate.now(ZONE), Cast.ofMachines(door, signIn));
            progress.tell(
                    opening.playOnce()
                            ? "demonstration: loaded with %d requests"
                                    .formatted(journal.acknowledged().size())
                            : "demonstration: is there from the last time");
        } catch (Refused e) {
            throw new StackFailure("the demonstration cannot be loaded: " + e.getMessage(), e);
        }
    }
}
