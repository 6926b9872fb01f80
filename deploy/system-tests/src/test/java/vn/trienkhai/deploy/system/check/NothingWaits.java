package vn.trienkhai.deploy.system.check;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.deploy.system.evidence.Evidence;

/** When all is quiet, no event waits in an outbox and none is parked. */
final class NothingWaits implements Check {

    @Override
    public List<String> damage(Evidence evidence) {
        var damage = new ArrayList<String>();
        evidence.ledgers()
                .forEach(
                        (service, ledger) -> {
                            if (ledger.outbox() > 0) {
                                damage.add(service + " has " + ledger.outbox() + " untold events");
                            }
                            if (ledger.parked() > 0) {
                                damage.add(service + " has " + ledger.parked() + " parked events");
                            }
                        });
        return damage;
    }
}
