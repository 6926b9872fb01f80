package vn.trienkhai.deploy.system.check;

import java.util.List;
import vn.trienkhai.deploy.system.evidence.Evidence;

/** Finds one kind of damage. */
public interface Check {

    /** Every piece of damage, each in one sentence; empty when all is well. */
    List<String> damage(Evidence evidence);

    /** All checks there are. */
    static List<Check> all() {
        return List.of(
                new WritesAreThereOnce(),
                new NothingWaits(),
                new ArchiveHasNoGap(),
                new TopicsKeepTheOrder(),
                new ConsumersHaveHeardOnce(),
                new NoticesAreToldOnce(),
                new LettersAreSentOnce(),
                new ImplementationAgrees());
    }

    /** What every check finds. */
    static List<String> allDamage(Evidence evidence) {
        return all().stream().flatMap(check -> check.damage(evidence).stream()).toList();
    }
}
