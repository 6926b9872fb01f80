package vn.trienkhai.deploy.system.wrong;

import java.util.List;

/** Right words at the wrong time: stale, repeated, too late, or twice. */
final class WrongMoments {

    private WrongMoments() {}

    static List<Wrong> of(Scene scene) {
        var task = scene.task("son-ha");
        var directive = scene.directive();
        var delivery = scene.delivery("son-tinh");
        var urging = scene.written("/urgings");
        return List.of(
                Wrong.act("an act on an unread item", task + "/acceptance")
                        .by(scene.token("son-ha-leader"))
                        .gives(428, "precondition-required"),
                Wrong.act("an act on an old version", task + "/acceptance")
                        .by(scene.token("son-ha-leader"))
                        .with("If-Match", "\"0\"")
                        .gives(412, "precondition-failed"),
                Wrong.act("a task done is not accepted", task + "/acceptance")
                        .by(scene.token("son-ha-leader"))
                        .with("If-Match", scene.etag("son-ha", task))
                        .gives(409, "wrong-phase"),
                Wrong.post(
                                "a task done is not urged",
                                task + "/urgings",
                                "{\"text\":\"Nhanh lên\"}")
                        .by(scene.token("party-commission-officer"))
                        .with("Idempotency-Key", "wrong-request-2")
                        .gives(409, "wrong-phase"),
                Wrong.post(
                                "a key used for something else",
                                urging.path(),
                                "{\"text\":\"Việc khác\"}")
                        .by(scene.token("party-commission-officer"))
                        .with("Idempotency-Key", urging.key())
                        .gives(422, "idempotency-key-reused"),
                Wrong.post("an issue without a key", directive + "/issuance", "{}")
                        .by(scene.token("standing-board-leader"))
                        .with("If-Match", scene.etag("standing-board", directive))
                        .gives(400, "idempotency-key-required"),
                Wrong.post("what is issued is not issued again", directive + "/issuance", "{}")
                        .by(scene.token("standing-board-leader"))
                        .with("If-Match", scene.etag("standing-board", directive))
                        .with("Idempotency-Key", "wrong-request-3")
                        .gives(409, "wrong-status"),
                Wrong.send(
                                "what is issued is not edited",
                                "PUT",
                                directive + "/clauses",
                                "{\"clauses\":[]}")
                        .by(scene.token("standing-board-clerk"))
                        .with("If-Match", scene.etag("standing-board", directive))
                        .gives(409, "wrong-status"),
                Wrong.post("a copy is not received twice", delivery + "/receipt", "{}")
                        .by(scene.token("son-tinh-clerk"))
                        .with("If-Match", scene.etag("son-tinh", delivery))
                        .gives(409, "wrong-state"),
                Wrong.post("one report a body", "/v1/reports", report(scene))
                        .by(scene.token("son-tinh-officer"))
                        .gives(409, "report-exists"),
                Wrong.post(
                                "a report that is issued is not signed",
                                scene.provincialReport() + "/signature",
                                "{}")
                        .by(scene.token("standing-committee-leader"))
                        .with(
                                "If-Match",
                                scene.etag("standing-committee", scene.provincialReport()))
                        .with("Idempotency-Key", "wrong-request-4")
                        .gives(409, "wrong-state"),
                Wrong.post(
                                "a body that exists is not registered",
                                "/v1/organizations",
                                organization())
                        .by(scene.token("administrator"))
                        .gives(409, "organization-exists"),
                Wrong.send(
                                "a day of another year",
                                "PUT",
                                "/v1/calendars/VN/days?year=2023",
                                days())
                        .by(scene.token("administrator"))
                        .with("If-Match", "\"0\"")
                        .gives(422, "day-of-other-year"));
    }

    private static String report(Scene scene) {
        return "{\"periodId\":\"" + scene.periodId() + "\",\"level\":\"INPUT\"}";
    }

    private static String organization() {
        return """
               {"id":"00000000-0000-7000-8000-000000000101","kind":"STANDING_BOARD","level":"PROVINCE",
                "names":[{"text":"Ban Thường vụ","kind":"OFFICIAL"}]}""";
    }

    private static String days() {
        return "{\"days\":[{\"date\":\"2022-01-03\",\"kind\":\"HOLIDAY\",\"name\":\"Tết Dương lịch\"}]}";
    }
}
