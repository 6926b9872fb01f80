package vn.trienkhai.deploy.system.evidence;

import java.util.List;
import java.util.Map;

/**
 * The books of one service.
 *
 * @param keys the answered Idempotency-Keys, each as often as it is there
 * @param heard ids of the events acted on
 * @param items every item with an id and a version, in any of its tables
 * @param rows how many rows each table has
 */
public record Ledger(
        List<Event> told,
        List<String> heard,
        int outbox,
        int parked,
        List<String> keys,
        Map<String, Long> items,
        Map<String, Integer> rows) {}
