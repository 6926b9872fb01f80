package vn.trienkhai.task.waiting;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.trienkhai.task.Database;

/** A fresh directive with two duties: one asks for reports, the other waits until they are in. */
final class TwoDuties {

    final UUID directive = UUID.randomUUID();
    final UUID reporting = UUID.randomUUID();
    final UUID waiting = UUID.randomUUID();
    final UUID assigner = Database.newBody();
    final UUID lead = Database.newBody();

    /** Each of these reports, and its report is accepted or not. */
    String toReport(UUID... authors) {
        return duty(
                reporting,
                List.of(authors),
                """
                {"kind": "NONE", "raw": "", "inclusive": true}""",
                ", \"reporting\": {\"title\": \"Báo cáo\", \"route\": [{\"order\": 1, \"role\": \"CONSOLIDATE\"}]}");
    }

    /** "Trong 5 ngày làm việc sau khi có báo cáo": for the lead, or for each of these. */
    String toWait(UUID... leads) {
        return duty(
                waiting,
                leads.length == 0 ? List.of(lead) : List.of(leads),
                """
                {"kind": "AFTER", "raw": "trong 5 ngày làm việc sau khi có báo cáo của các địa phương",
                 "inclusive": true, "amount": 5, "unit": "WORKING_DAYS", "after": "%s",
                 "step": {"clauseRef": "III.1", "title": "Báo cáo tổng kết"}}"""
                        .formatted(reporting),
                "");
    }

    /** Something no document here tells of. */
    String toAwaitTheLaw(UUID... leads) {
        return duty(
                waiting,
                leads.length == 0 ? List.of(lead) : List.of(leads),
                """
                {"kind": "AFTER", "raw": "trong 15 ngày kể từ ngày Luật được thông qua",
                 "inclusive": true, "amount": 15, "unit": "DAYS", "after": "outside"}""",
                "");
    }

    /** For each from its own arrival. */
    String toAwaitReceipt() {
        return duty(
                waiting,
                List.of(lead),
                """
                {"kind": "AFTER", "raw": "trong 15 ngày kể từ ngày nhận", "inclusive": true,
                 "amount": 15, "unit": "DAYS", "after": "receipt"}""",
                "");
    }

    /** "Trên cơ sở báo cáo": no word on how soon. */
    String toFollow() {
        return duty(
                waiting,
                List.of(lead),
                """
                {"kind": "AFTER", "raw": "trên cơ sở báo cáo của các địa phương", "inclusive": true,
                 "after": "%s", "step": {"clauseRef": "III.1", "title": "Báo cáo tổng kết"}}"""
                        .formatted(reporting),
                "");
    }

    private String duty(UUID id, List<UUID> holders, String deadline, String more) {
        var named =
                holders.stream()
                        .map("{\"organizationId\": \"%s\", \"role\": \"REPORT\"}"::formatted)
                        .collect(Collectors.joining(","));
        return """
        {"directive": {"directiveId": "%s", "abstract": "Tổng kết", "issuerId": "%s"},
         "dutyId": "%s", "clauseRef": "III", "title": "Tổng hợp", "text": "Tổng hợp.",
         "mode": "EACH", "holders": [%s], "chunk": 1, "chunks": 1, "output": "PLAN",
         "deadline": %s, "assignerId": "%s", "monitors": []%s}
        """
                .formatted(directive, assigner, id, named, deadline, assigner, more);
    }

    String accepted(UUID author, String at) {
        return """
        {"report": {"reportId": "%s", "dutyId": "%s", "title": "Báo cáo", "authorId": "%s",
                    "level": "INPUT", "state": "ACCEPTED"},
         "byId": "%s", "at": "%s"}
        """
                .formatted(UUID.randomUUID(), reporting, author, assigner, at);
    }

    /** What the body had to report is no more. */
    String recalled(UUID author) {
        return """
        {"recipientId": "%s", "reason": "Gửi nhầm nơi nhận", "agreed": false,
         "duties": [{"dutyId": "%s", "clauseRef": "III.1", "title": "Báo cáo", "ends": true, "round": 1}]}
        """
                .formatted(author, reporting);
    }

    String id() {
        return of("id").getFirst();
    }

    /** A column of every task that waits or waited. */
    List<String> of(String column) {
        return Database.ask(
                "select %s from task where duty_id = '%s' order by id".formatted(column, waiting));
    }
}
