package vn.trienkhai.deploy.system.wrong;

import java.util.List;

/** Paths, methods, filters, cursors and headers that mean nothing, or two things. */
final class WrongTargets {

    private WrongTargets() {}

    static List<Wrong> of(Scene scene) {
        var token = scene.token("standing-board-leader");
        return List.of(
                        Wrong.get("a path that leads nowhere", "/v1/secrets")
                                .gives(404, "no-such-path"),
                        Wrong.get("a path around the contract", "/q/health")
                                .gives(404, "no-such-path"),
                        Wrong.get("dots in the path", "/v1/tasks/../directives")
                                .gives(400, "ambiguous-target"),
                        Wrong.get("dots in disguise", "/v1/tasks/%2e%2e/directives")
                                .gives(400, "ambiguous-target"),
                        Wrong.get("a slash in disguise", "/v1/tasks%2f1")
                                .gives(400, "ambiguous-target"),
                        Wrong.get("two slashes", "/v1//tasks").gives(400, "ambiguous-target"),
                        Wrong.get("a parameter in the path", "/v1/tasks;a=b")
                                .gives(400, "ambiguous-target"),
                        Wrong.get("a target without end", "/v1/tasks?q=" + "a".repeat(9000))
                                .gives(414, "target-too-long"),
                        Wrong.get("headers without end", "/v1/tasks")
                                .with("X-Note", "a".repeat(40_000))
                                .gives(431, "headers-too-large"),
                        Wrong.send("a method that is not there", "DELETE", "/v1/tasks", "")
                                .gives(405, "method-not-allowed"),
                        Wrong.get("a format nobody has", "/v1/tasks")
                                .with("Accept", "image/png")
                                .gives(406, "not-acceptable"),
                        Wrong.get("an id that is none", "/v1/tasks/one").gives(404, "not-found"),
                        Wrong.get(
                                        "an id of nothing",
                                        "/v1/tasks/01980000-0000-7000-8000-000000000000")
                                .gives(404, "task-not-found"),
                        Wrong.get("a filter nobody knows", "/v1/tasks?colour=red")
                                .gives(400, "unknown-parameter"),
                        Wrong.get("a filter with a wrong value", "/v1/tasks?phase=FORGOTTEN")
                                .gives(400, "validation-failed"),
                        Wrong.get("a day that does not exist", "/v1/tasks?dueFrom=2022-02-30")
                                .gives(400, "validation-failed"),
                        Wrong.get("a page of nothing", "/v1/tasks?limit=0")
                                .gives(400, "validation-failed"),
                        Wrong.get("a page of everything", "/v1/tasks?limit=100000")
                                .gives(400, "validation-failed"),
                        Wrong.get("a cursor somebody made", "/v1/tasks?cursor=eyJpZCI6MX0")
                                .gives(400, "invalid-cursor"),
                        Wrong.get(
                                        "a cursor of another list",
                                        "/v1/tasks?cursor="
                                                + scene.cursor(
                                                        "standing-board", "/v1/directives?limit=1"))
                                .gives(400, "invalid-cursor"))
                .stream()
                .map(wrong -> wrong.by(token))
                .toList();
    }
}
