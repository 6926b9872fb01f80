package vn.trienkhai.deploy.system.wrong;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.trienkhai.deploy.local.demo.Cast;

/** What is well said and cannot be: nobody meant, circles, bodies that are gone. */
final class WrongPlans {

    private static final String ISSUED = "{\"issuedOn\":\"2022-03-01\"}";
    private static final String CHANGES = "/v1/organization-changes";

    private WrongPlans() {}

    static List<Wrong> of(Scene scene) {
        return List.of(
                issueToNobody(scene, recipient(scene)),
                issueToNobody(scene, List.of()),
                circle(scene),
                merger(scene, "a merger into a body that is gone", "successor-dissolved", true),
                merger(scene, "a merger of a body that is gone", "organization-dissolved", false),
                Wrong.post(
                                "a table line that is issued twice under one number",
                                register(scene) + "/historical-numbers",
                                "{\"first\":1,\"note\":\"Sổ giấy\"}")
                        .by(scene.token("standing-board-clerk"))
                        .gives(409, "number-already-used"));
    }

    private static List<Map<String, String>> recipient(Scene scene) {
        var empty =
                scene.founded(
                        "/v1/organization-classes",
                        Map.of(
                                "name",
                                "Các cơ quan không có thật",
                                "rule",
                                Map.of("kinds", List.of("NOBODY_OF_THIS_KIND"))));
        return List.of(Map.of("classId", empty, "purpose", "ACTION"));
    }

    /** Without recipients, or with a class that resolves to nothing. */
    private static Wrong issueToNobody(Scene scene, List<Map<String, String>> recipients) {
        var draft = scene.draft(Map.of("recipients", recipients));
        return Wrong.post("an issue to " + recipients, draft + "/issuance", ISSUED)
                .by(scene.token("standing-board-leader"))
                .with("If-Match", scene.etag("standing-board", draft))
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .gives(409, "issue-not-possible");
    }

    private static Wrong circle(Scene scene) {
        var above = scene.draft();
        var below = scene.draft(Map.of("relations", List.of(implement(above))));
        return Wrong.send(
                        "a plan that implements what implements it",
                        "PUT",
                        above + "/relations",
                        "{\"relations\":[{\"type\":\"IMPLEMENTS\",\"targetId\":\"%s\"}]}"
                                .formatted(id(below)))
                .by(scene.token("standing-board-clerk"))
                .with("If-Match", scene.etag("standing-board", above))
                .gives(409, "relation-circle");
    }

    private static Map<String, String> implement(String directive) {
        return Map.of("type", "IMPLEMENTS", "targetId", id(directive));
    }

    private static Wrong merger(Scene scene, String name, String problem, boolean intoTheGone) {
        var gone = body(scene);
        var other = body(scene);
        scene.founded(
                CHANGES,
                Map.of(
                        "type", "DISSOLVE",
                        "effectiveOn", "2021-01-01",
                        "legalBasis", "Nghị quyết số 1",
                        "organizationIds", List.of(gone)));
        var json =
                """
                {"type":"MERGE","effectiveOn":"2022-01-01","legalBasis":"Nghị quyết số 2",
                 "organizationIds":["%s"],"successorIds":["%s"]}"""
                        .formatted(intoTheGone ? other : gone, intoTheGone ? gone : other);
        return Wrong.post(name, CHANGES, json).by(scene.token("administrator")).gives(422, problem);
    }

    private static String body(Scene scene) {
        var name = Map.of("text", "Ban Chỉ đạo " + UUID.randomUUID(), "kind", "OFFICIAL");
        return scene.founded(
                "/v1/organizations",
                Map.of("kind", "STEERING_BOARD", "level", "PROVINCE", "names", List.of(name)));
    }

    private static String register(Scene scene) {
        return scene.register(Cast.body("standing-board").id().toString());
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
