package vn.trienkhai.deploy.system.evidence;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.trienkhai.deploy.local.demo.Journal.Acknowledged;

/**
 * Everything a judge looks at.
 *
 * @param shown the implementation view as the gateway answers it
 * @param counted the same, counted anew from the databases of the owners
 */
public record Evidence(
        List<Acknowledged> acknowledged,
        Map<String, Ledger> ledgers,
        List<TopicRecord> records,
        List<Notice> notices,
        List<Letter> letters,
        List<Caught> caught,
        Implementation shown,
        Implementation counted) {

    /** Every event of every service. */
    public Stream<Event> events() {
        return ledgers.values().stream().flatMap(ledger -> ledger.told().stream());
    }

    public Ledger ledger(String service) {
        var ledger = ledgers.get(service);
        if (ledger == null) {
            throw new IllegalArgumentException(service);
        }
        return ledger;
    }

    public Evidence withRecords(List<TopicRecord> other) {
        return new Evidence(acknowledged, ledgers, other, notices, letters, caught, shown, counted);
    }

    public Evidence withNotices(List<Notice> other) {
        return new Evidence(acknowledged, ledgers, records, other, letters, caught, shown, counted);
    }

    public Evidence withLetters(List<Letter> other) {
        return new Evidence(acknowledged, ledgers, records, notices, other, caught, shown, counted);
    }

    public Evidence withCaught(List<Caught> other) {
        return new Evidence(
                acknowledged, ledgers, records, notices, letters, other, shown, counted);
    }

    public Evidence withShown(Implementation other) {
        return new Evidence(
                acknowledged, ledgers, records, notices, letters, caught, other, counted);
    }

    public Evidence withLedger(String service, Ledger other) {
        var all = new java.util.HashMap<>(ledgers);
        all.put(service, other);
        return new Evidence(
                acknowledged, Map.copyOf(all), records, notices, letters, caught, shown, counted);
    }
}
