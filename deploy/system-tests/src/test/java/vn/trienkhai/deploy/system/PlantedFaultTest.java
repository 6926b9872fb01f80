package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trienkhai.deploy.system.PlayedSystem.AfterPlay;
import vn.trienkhai.deploy.system.check.Check;
import vn.trienkhai.deploy.system.evidence.Caught;
import vn.trienkhai.deploy.system.evidence.Evidence;
import vn.trienkhai.deploy.system.evidence.Implementation;
import vn.trienkhai.deploy.system.evidence.Ledger;
import vn.trienkhai.deploy.system.evidence.Letter;
import vn.trienkhai.deploy.system.evidence.TopicRecord;

/**
 * The judge sees the damage that known faults would leave. The damage is done to the evidence of a
 * real play, not by a faulty system: this shows the power of the checks, and nothing else. Faults
 * of a running system are in {@link NemesisTest}.
 */
@ExtendWith(PlayedSystem.class)
class PlantedFaultTest {

    @Test
    void aWriteAcknowledgedBeforeItsCommitIsMissed(AfterPlay after) {
        var evidence = after.evidence();
        var lost =
                evidence.acknowledged().stream()
                        .filter(write -> write.path().endsWith("/urgings"))
                        .findFirst()
                        .orElseThrow();
        var task = evidence.ledger("task");
        var rows = new HashMap<>(task.rows());
        rows.merge("urging", -1, Integer::sum);
        var items = new HashMap<>(task.items());
        items.remove(lost.id());

        found(
                evidence.withLedger("task", books(task, task.heard(), items, rows)),
                "urging has 1 rows, but 2 were created");
        var keys = without(task.keys(), lost.key());
        var forgotten = books(task, keys, task.heard());
        found(evidence.withLedger("task", forgotten), lost.key());
    }

    @Test
    void aVersionThatWentBackIsMissed(AfterPlay after) {
        var evidence = after.evidence();
        var report = evidence.ledger("report");
        var items = new HashMap<>(report.items());
        var id = last(after.played().provincialReport());
        items.merge(id, -1L, (now, back) -> 1L);

        found(
                evidence.withLedger("report", books(report, report.heard(), items, report.rows())),
                "write lost: ");
    }

    @Test
    void aRepetitionThatMadeATwinIsSeen(AfterPlay after) {
        var report = after.evidence().ledger("report");
        var rows = new HashMap<>(report.rows());
        rows.merge("report", 1, Integer::sum);

        found(
                after.evidence()
                        .withLedger("report", books(report, report.heard(), report.items(), rows)),
                "report has 20 rows, but 19 were created");
    }

    @Test
    void anInboxOutsideTheTransactionIsSeenByTheEffectThatIsMissing(AfterPlay after) {
        var notices = after.evidence().notices();

        found(
                after.evidence().withNotices(notices.subList(1, notices.size())),
                notices.getFirst().eventId());
    }

    @Test
    void anInboxOutsideTheTransactionIsSeenByTheEffectThatHappenedTwice(AfterPlay after) {
        var notices = new ArrayList<>(after.evidence().notices());
        notices.add(notices.getFirst());

        found(after.evidence().withNotices(notices), "is there 2 times, not 1");
    }

    @Test
    void aProjectionThatMissedAnEventIsSeen(AfterPlay after) {
        var shown = after.evidence().shown();
        var tasks = new HashMap<>(shown.tasks());
        tasks.merge("COMPLETED", -1, Integer::sum);

        found(
                after.evidence()
                        .withShown(
                                new Implementation(
                                        shown.deliveries(),
                                        tasks,
                                        shown.timeliness(),
                                        shown.reports(),
                                        shown.arrivals())),
                "implementation: tasks by phase");
    }

    @Test
    void anEventToldWithoutItsKeyIsSeen(AfterPlay after) {
        var records = new ArrayList<>(after.evidence().records());
        records.set(7, records.get(7).withKey("null"));

        found(after.evidence().withRecords(records), "topic: ");
    }

    @Test
    void anEventThatNeverReachedItsTopicIsSeen(AfterPlay after) {
        var records = after.evidence().records();

        found(
                after.evidence().withRecords(records.subList(0, records.size() - 1)),
                records.getLast().eventId());
    }

    @Test
    void anOrderThatWasTurnedRoundIsSeen(AfterPlay after) {
        var records = new ArrayList<>(after.evidence().records());
        var key = key(after.evidence());
        int first = indexOf(records, record -> record.key().equals(key) && record.version() == 1);
        int second = indexOf(records, record -> record.key().equals(key) && record.version() == 2);
        var one = records.get(first);
        var two = records.get(second);
        records.set(first, at(two, one));
        records.set(second, at(one, two));

        found(after.evidence().withRecords(records), "has version 2 after 0");
    }

    @Test
    void aGapInTheArchiveIsSeen(AfterPlay after) {
        var task = after.evidence().ledger("task");
        var key = key(after.evidence());
        var told =
                task.told().stream()
                        .filter(event -> !event.key().equals(key) || event.version() != 2)
                        .toList();
        var other =
                new Ledger(
                        told,
                        task.heard(),
                        task.outbox(),
                        task.parked(),
                        task.keys(),
                        task.items(),
                        task.rows());

        found(after.evidence().withLedger("task", other), "archive: task.events/" + key);
    }

    @Test
    void aConsumerThatDidNotHearOrHeardTwiceIsSeen(AfterPlay after) {
        var directive = after.evidence().ledger("directive");
        var heard = directive.heard();
        var less = books(directive, directive.keys(), heard.subList(1, heard.size()));
        var twice = new ArrayList<>(heard);
        twice.add(heard.getFirst());
        var more = books(directive, directive.keys(), twice);

        found(after.evidence().withLedger("directive", less), "is there 0 times, not 1");
        found(after.evidence().withLedger("directive", more), "is there 2 times, not 1");
    }

    @Test
    void whatStillWaitsOrIsParkedIsSeen(AfterPlay after) {
        var report = after.evidence().ledger("report");
        var waiting =
                new Ledger(
                        report.told(),
                        report.heard(),
                        1,
                        1,
                        report.keys(),
                        report.items(),
                        report.rows());

        found(after.evidence().withLedger("report", waiting), "report has 1 untold events");
        found(after.evidence().withLedger("report", waiting), "report has 1 parked events");
    }

    @Test
    void aLetterCalledSentThatNobodyTookAndOneNobodyWroteAreSeen(AfterPlay after) {
        var caught = after.evidence().caught();
        var lost = caught.getFirst().letterId();
        var kept = caught.stream().filter(message -> !message.letterId().equals(lost)).toList();
        var more = new ArrayList<>(caught);
        more.add(new Caught("<other@trienkhai.example>", "van-thu@example.vn"));
        var letters = new ArrayList<>(after.evidence().letters());
        letters.replaceAll(letter -> new Letter(letter.id(), letter.about(), "FAILED"));

        found(after.evidence().withCaught(kept), lost + " is called sent but was not taken");
        found(after.evidence().withCaught(more), "other was taken but nobody wrote it");
        found(after.evidence().withLetters(letters), "did not reach its end");
    }

    private static void found(Evidence damaged, String sign) {
        assertThat(Check.allDamage(damaged)).anyMatch(sentence -> sentence.contains(sign));
    }

    private static Ledger books(
            Ledger ledger, List<String> heard, Map<String, Long> items, Map<String, Integer> rows) {
        return new Ledger(
                ledger.told(), heard, ledger.outbox(), ledger.parked(), ledger.keys(), items, rows);
    }

    private static Ledger books(Ledger ledger, List<String> keys, List<String> heard) {
        return new Ledger(
                ledger.told(),
                heard,
                ledger.outbox(),
                ledger.parked(),
                keys,
                ledger.items(),
                ledger.rows());
    }

    private static List<String> without(List<String> keys, String key) {
        return keys.stream().filter(each -> !each.equals(key)).toList();
    }

    /** An aggregate with several events. */
    private static String key(Evidence evidence) {
        return evidence.ledger("task").told().stream()
                .filter(event -> event.version() == 3)
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static int indexOf(List<TopicRecord> records, Predicate<TopicRecord> wanted) {
        for (int i = 0; i < records.size(); i++) {
            if (wanted.test(records.get(i))) {
                return i;
            }
        }
        throw new AssertionError("no such record");
    }

    private static TopicRecord at(TopicRecord event, TopicRecord place) {
        return new TopicRecord(
                place.topic(),
                place.partition(),
                place.offset(),
                event.key(),
                event.eventId(),
                event.version());
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
