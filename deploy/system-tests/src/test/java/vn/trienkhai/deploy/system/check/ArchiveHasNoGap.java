package vn.trienkhai.deploy.system.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import vn.trienkhai.deploy.system.evidence.Evidence;

/** The archive of every service has the versions 1 to n of every aggregate, each once. */
final class ArchiveHasNoGap implements Check {

    @Override
    public List<String> damage(Evidence evidence) {
        var versions = new HashMap<String, List<Long>>();
        evidence.events()
                .forEach(
                        event ->
                                versions.computeIfAbsent(
                                                event.topic() + "/" + event.key(),
                                                key -> new ArrayList<>())
                                        .add(event.version()));
        var damage = new ArrayList<String>();
        versions.forEach(
                (aggregate, found) -> {
                    var sorted = new TreeSet<>(found);
                    if (sorted.size() != found.size()
                            || sorted.first() != 1
                            || sorted.last() != sorted.size()) {
                        damage.add("archive: %s has versions %s".formatted(aggregate, sorted));
                    }
                });
        return damage;
    }
}
