package vn.trienkhai.deploy.system.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trienkhai.deploy.system.evidence.Event;
import vn.trienkhai.deploy.system.evidence.Evidence;

/** The inbox of every consumer has each event that concerns it once, and none that nobody told. */
public final class ConsumersHaveHeardOnce implements Check {

    private static final Set<String> BODIES_AND_DAYS =
            Set.of("organization.recorded.v1", "calendar.recorded.v1");

    /** Which events each service must act on. */
    private static final Map<String, Set<String>> CONCERNS =
            Map.of(
                    "directive",
                    types(
                            "task",
                            "assigned accepted refused reassigned progressed submitted withdrawn"
                                    + " returned confirmed suspended resumed cancelled reopened"
                                    + " upheld deadline-changed",
                            "report",
                            "submitted forwarded returned accepted appraised approved conferred"
                                    + " signed issued withdrawn"),
                    "task",
                    with(
                            BODIES_AND_DAYS,
                            types(
                                    "directive",
                                    "duty-assigned duty-moved withdrawn",
                                    "delivery",
                                    "received recalled",
                                    "report",
                                    "submitted returned accepted issued withdrawn")),
                    "report",
                    with(
                            BODIES_AND_DAYS,
                            types(
                                    "directive",
                                    "issued duty-assigned duty-moved withdrawn replaced concluded",
                                    "task",
                                    "deadline-changed",
                                    "delivery",
                                    "received recalled",
                                    "report-document",
                                    "numbered")),
                    "notification",
                    with(
                            Set.of("organization.recorded.v1"),
                            types(
                                    "delivery",
                                    "sent routed recall-requested recalled recall-refused",
                                    "directive",
                                    "registered issued duty-assigned duty-moved amended withdrawn"
                                            + " replaced",
                                    "task",
                                    "assigned reassigned upheld returned reopened near-due overdue"
                                            + " deadline-changed urged confirmed cancelled suspended submitted"
                                            + " refused",
                                    "report-period",
                                    "near-due overdue",
                                    "report",
                                    "submitted forwarded appraised approved returned issued")));

    @Override
    public List<String> damage(Evidence evidence) {
        var told = evidence.events().collect(Collectors.toMap(Event::id, event -> event));
        var damage = new ArrayList<String>();
        CONCERNS.forEach(
                (service, types) -> {
                    var concerning =
                            told.values().stream()
                                    .filter(event -> types.contains(event.type()))
                                    .map(Event::id)
                                    .toList();
                    var heard =
                            evidence.ledger(service).heard().stream()
                                    .filter(id -> !isAboutOther(told.get(id), types))
                                    .toList();
                    damage.addAll(
                            Counting.differences(
                                    "inbox of " + service,
                                    concerning,
                                    heard,
                                    id -> told.containsKey(id) ? told.get(id).name() : id));
                });
        return damage;
    }

    /** How many events that concern the service it has not heard yet. */
    public static long unheard(Evidence evidence, String service) {
        var heard = new HashSet<>(evidence.ledger(service).heard());
        return evidence.events()
                .filter(event -> CONCERNS.getOrDefault(service, Set.of()).contains(event.type()))
                .filter(event -> !heard.contains(event.id()))
                .count();
    }

    /** A service may keep more than it must; but never what nobody told. */
    private static boolean isAboutOther(
            @org.jspecify.annotations.Nullable Event event, Set<String> types) {
        return event != null && !types.contains(event.type());
    }

    private static Set<String> types(String... ownersAndNames) {
        var types = new HashSet<String>();
        for (int i = 0; i < ownersAndNames.length; i += 2) {
            for (var name : ownersAndNames[i + 1].split(" ")) {
                types.add(ownersAndNames[i] + "." + name + ".v1");
            }
        }
        return types;
    }

    private static Set<String> with(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
}
