package vn.trienkhai.task.intake;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.trienkhai.task.Database;

/** Fresh things, what their owners tell about them, and the tasks they became. */
final class Duties {

    final UUID directive = UUID.randomUUID();
    final UUID duty = UUID.randomUUID();
    final UUID replacement = UUID.randomUUID();
    final UUID report = UUID.randomUUID();
    final UUID assigner = UUID.randomUUID();
    final UUID monitor = UUID.randomUUID();

    /** In so many days from receipt; the owner knows no day. */
    String fromReceipt(List<UUID> holders, String unit) {
        var named = each(holders, "");
        int from = named.indexOf("\"deadline\"");
        int to = named.indexOf("\"assignerId\"");
        return named.substring(0, from)
                + ("\"deadline\": {\"kind\": \"AFTER\", \"raw\": \"trong 10 ngày kể từ ngày nhận\", \"inclusive\": true,"
                        + " \"amount\": 10, \"unit\": \""
                        + unit
                        + "\", \"after\": \"receipt\"}, ")
                + named.substring(to);
    }

    String received(UUID body, String day) {
        return """
        {"deliveryId": "%s", "directive": {"directiveId": "%s", "abstract": "Tổng kết", "issuerId": "%s"},
         "recipientId": "%s", "purpose": "ACTION", "state": "RECEIVED", "at": "2100-01-04T02:00:00Z",
         "arrivalNumber": 7, "arrivalDate": "%s"}
        """
                .formatted(UUID.randomUUID(), directive, assigner, body, day);
    }

    String each(List<UUID> holders, String reporting) {
        var told =
                holders.stream().map(id -> holder(id, "REPORT")).collect(Collectors.joining(","));
        return duty("EACH", told, reporting);
    }

    String joint(UUID lead, UUID coordinator) {
        return duty("JOINT", holder(lead, "LEAD") + "," + holder(coordinator, "COORDINATE"), "");
    }

    private static String holder(UUID id, String role) {
        return "{\"organizationId\": \"%s\", \"role\": \"%s\"}".formatted(id, role);
    }

    private String duty(String mode, String holders, String reporting) {
        return """
        {"directive": {"directiveId": "%s", "symbol": "27-KH/TU", "abstract": "Tổng kết",
                       "issuerId": "%s", "issuedOn": "2022-03-01"},
         "dutyId": "%s", "clauseRef": "III.1", "title": "Xây dựng báo cáo tổng kết",
         "text": "Xây dựng và gửi báo cáo.", "mode": "%s", "holders": [%s], "chunk": 1,
         "chunks": 1, "output": "FINAL_REVIEW_REPORT",
         "deadline": {"kind": "DATE", "raw": "trước ngày 09/01/2100", "date": "2100-01-09",
                      "inclusive": false, "lastDay": "2100-01-08"},
         "assignerId": "%s", "monitors": ["%s"]%s}
        """
                .formatted(directive, assigner, duty, mode, holders, assigner, monitor, reporting);
    }

    /** The duty asks for a report by this route. */
    static String reporting(String... roles) {
        var stations =
                List.of(roles).stream()
                        .map("{\"order\": 1, \"role\": \"%s\"}"::formatted)
                        .collect(Collectors.joining(","));
        return ", \"reporting\": {\"title\": \"Báo cáo\", \"route\": [%s]}".formatted(stations);
    }

    /** The duty goes from a dissolved body to its successor. */
    String moved(UUID former, UUID heir) {
        return """
        {"directiveId": "%s", "dutyId": "%s", "fromId": "%s", "toId": "%s", "roles": ["REPORT"],
         "effectiveOn": "2025-07-01", "legalBasis": "Nghị quyết số 202/2025/QH15"}
        """
                .formatted(directive, duty, former, heir);
    }

    String recalled(UUID body, boolean ends) {
        return recalled(body, ends, 1);
    }

    String recalled(UUID body, boolean ends, int round) {
        return """
        {"recipientId": "%s", "reason": "Gửi nhầm nơi nhận", "agreed": false,
         "duties": [{"dutyId": "%s", "clauseRef": "III.1", "title": "Báo cáo", "ends": %s, "round": %d}]}
        """
                .formatted(body, duty, ends, round);
    }

    /** The same duty for bodies that had it before, given again on a day. */
    static String again(String duty, int round, String day) {
        return "%s, \"late\": {\"addedOn\": \"%s\", \"reason\": \"Gửi lại\", \"round\": %d}}"
                .formatted(duty.strip().replaceFirst("}$", ""), day, round);
    }

    String moved(UUID author, String state) {
        return moved(author, state, "INPUT", "2100-01-05T02:00:00Z");
    }

    String moved(UUID author, String state, String level, String at) {
        return """
        {"report": {"reportId": "%s", "dutyId": "%s", "title": "Báo cáo tổng kết",
                    "authorId": "%s", "level": "%s", "state": "%s"},
         "byId": "%s", "at": "%s", "reason": "Số liệu chưa khớp"}
        """
                .formatted(report, duty, author, level, state, author, at);
    }

    String replaced() {
        return "{\"directiveId\": \"%s\", \"on\": \"2022-03-10\", \"replacedById\": \"%s\", \"reason\": \"Điều chỉnh thời hạn\"}"
                .formatted(directive, replacement);
    }

    String withdrawn() {
        return "{\"directiveId\": \"%s\", \"on\": \"2022-03-10\", \"reason\": \"Ban hành nhầm\"}"
                .formatted(directive);
    }

    /** A column of the task this body leads for the duty. */
    String of(UUID lead, String column) {
        return Database.ask(
                        "select %s from task where duty_id = '%s' and lead_id = '%s'"
                                .formatted(column, duty, lead))
                .getFirst();
    }

    /** A column of every task of the duty. */
    List<String> column(String name) {
        return Database.ask("select %s from task where duty_id = '%s'".formatted(name, duty));
    }
}
