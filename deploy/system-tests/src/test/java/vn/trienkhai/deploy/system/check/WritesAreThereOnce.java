package vn.trienkhai.deploy.system.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.trienkhai.deploy.local.demo.Journal.Acknowledged;
import vn.trienkhai.deploy.system.evidence.Evidence;

/**
 * Every acknowledged write is there, and no repetition made a twin: its key was answered once, its
 * item stands at least at the version told, and there are as many items as were created.
 */
final class WritesAreThereOnce implements Check {

    /** Where the items live that a caller creates: path, service, table. */
    private static final Map<String, List<String>> CREATED =
            Map.of(
                    "/v1/organizations", List.of("directive", "organization"),
                    "/v1/organization-classes", List.of("directive", "organization_class"),
                    "/v1/number-registers", List.of("directive", "number_register"),
                    "/v1/reports", List.of("report", "report"),
                    "/v1/tasks/[^/]+/urgings", List.of("task", "urging"));

    @Override
    public List<String> damage(Evidence evidence) {
        var damage = new ArrayList<String>();
        damage.addAll(keys(evidence));
        evidence.acknowledged().stream()
                .filter(write -> !isThere(write, evidence))
                .forEach(
                        write ->
                                damage.add(
                                        "write lost: %s %s acknowledged %s version %d"
                                                .formatted(
                                                        write.method(),
                                                        write.path(),
                                                        write.id(),
                                                        write.version())));
        CREATED.forEach((path, place) -> damage.addAll(twins(evidence, path, place)));
        return damage;
    }

    private static List<String> keys(Evidence evidence) {
        var acknowledged =
                evidence.acknowledged().stream()
                        .map(Acknowledged::key)
                        .filter(key -> !key.isEmpty())
                        .toList();
        var answered =
                evidence.ledgers().values().stream()
                        .flatMap(ledger -> ledger.keys().stream())
                        .toList();
        return Counting.differences("answered key", acknowledged, answered, key -> key);
    }

    private static boolean isThere(Acknowledged write, Evidence evidence) {
        return write.version() < 0
                || write.id().isEmpty()
                || evidence.ledgers().values().stream()
                        .anyMatch(
                                ledger ->
                                        ledger.items().getOrDefault(write.id(), -1L)
                                                >= write.version());
    }

    private static List<String> twins(Evidence evidence, String path, List<String> place) {
        long created =
                evidence.acknowledged().stream()
                        .filter(write -> write.method().equals("POST"))
                        .filter(write -> write.path().matches(path))
                        .count();
        int there = evidence.ledger(place.getFirst()).rows().getOrDefault(place.getLast(), 0);
        return created == there
                ? List.of()
                : List.of(
                        "%s has %d rows, but %d were created"
                                .formatted(place.getLast(), there, created));
    }
}
