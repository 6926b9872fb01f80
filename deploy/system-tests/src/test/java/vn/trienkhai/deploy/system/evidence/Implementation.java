package vn.trienkhai.deploy.system.evidence;

import java.util.Map;

/** How many deliveries, tasks and reports of one directive are in which state. */
public record Implementation(
        Map<String, Integer> deliveries,
        Map<String, Integer> tasks,
        Map<String, Integer> timeliness,
        Map<String, Integer> reports,
        Map<String, Integer> arrivals) {}
