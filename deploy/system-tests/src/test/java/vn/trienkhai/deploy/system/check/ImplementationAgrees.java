package vn.trienkhai.deploy.system.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.trienkhai.deploy.system.evidence.Evidence;

/** The implementation view shows what a recount of the owners' databases gives. */
final class ImplementationAgrees implements Check {

    @Override
    public List<String> damage(Evidence evidence) {
        var shown = evidence.shown();
        var counted = evidence.counted();
        var damage = new ArrayList<String>();
        compare("deliveries", shown.deliveries(), counted.deliveries(), damage);
        compare("arrival numbers", shown.arrivals(), counted.arrivals(), damage);
        compare("tasks by phase", shown.tasks(), counted.tasks(), damage);
        compare("tasks by timeliness", shown.timeliness(), counted.timeliness(), damage);
        compare("reports", shown.reports(), counted.reports(), damage);
        return damage;
    }

    private static void compare(
            String what,
            Map<String, Integer> shown,
            Map<String, Integer> counted,
            List<String> damage) {
        if (!shown.equals(counted)) {
            damage.add("implementation: %s are %s, shown %s".formatted(what, counted, shown));
        }
    }
}
