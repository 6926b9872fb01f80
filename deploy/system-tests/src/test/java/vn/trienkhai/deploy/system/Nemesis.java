package vn.trienkhai.deploy.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import vn.trienkhai.deploy.local.Part;
import vn.trienkhai.deploy.local.Supervisor;
import vn.trienkhai.deploy.local.demo.Journal;

/**
 * Kills each service, Kafka and PostgreSQL once, without warning, at points of the play drawn from
 * a seed, and starts them again after a while.
 */
final class Nemesis implements Callable<List<String>> {

    /** The play acknowledges a few more writes than this; every kill must fall within it. */
    static final int WRITES = 260;

    private final Supervisor stack;
    private final Journal journal;
    private final List<Kill> kills;

    Nemesis(Supervisor stack, Journal journal, long seed) {
        this.stack = stack;
        this.journal = journal;
        this.kills = kills(new Random(seed));
    }

    /** After so many acknowledged writes the part is killed, and stays dead for a while. */
    record Kill(int after, Part part, Duration dead) {}

    private static List<Kill> kills(Random random) {
        var victims = new ArrayList<>(Part.services());
        victims.addAll(List.of(Part.KAFKA, Part.POSTGRES));
        Collections.shuffle(victims, random);
        int share = WRITES / victims.size();
        var kills = new ArrayList<Kill>();
        for (int i = 0; i < victims.size(); i++) {
            kills.add(
                    new Kill(
                            i * share + random.nextInt(share),
                            victims.get(i),
                            Duration.ofMillis(random.nextInt(1500))));
        }
        return kills;
    }

    @Override
    public List<String> call() throws InterruptedException {
        var done = new ArrayList<String>();
        for (var kill : kills) {
            while (journal.acknowledged().size() < kill.after()) {
                Thread.sleep(Duration.ofMillis(2));
            }
            var part = stack.part(kill.part());
            part.kill();
            Thread.sleep(kill.dead());
            part.restart();
            done.add("%s after %d writes".formatted(part.name(), kill.after()));
            System.out.println("nemesis: killed " + done.getLast());
        }
        return done;
    }
}
