package vn.trienkhai.deploy.system.wrong;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import vn.trienkhai.deploy.local.demo.Cast;

/** Nobody, somebody else, or somebody who may not. */
final class WrongCallers {

    private static final String ORGANIZATION =
            "{\"kind\":\"FRONT\",\"level\":\"PROVINCE\",\"names\":[{\"text\":\"Hội\",\"kind\":\"OFFICIAL\"}]}";

    private WrongCallers() {}

    static List<Wrong> of(Scene scene) {
        var clerk = scene.token("son-tinh-clerk");
        var stranger = Cast.body("front").id().toString();
        return List.of(
                Wrong.post("no token", "/v1/organizations", ORGANIZATION).gives(401, "no-token"),
                Wrong.get("a word instead of a token", "/v1/tasks")
                        .by("trust-me")
                        .gives(401, "invalid-token"),
                Wrong.post("a token somebody changed", "/v1/organizations", ORGANIZATION)
                        .by(changed(clerk))
                        .gives(401, "invalid-token"),
                Wrong.post("a token without signature", "/v1/organizations", ORGANIZATION)
                        .by(unsigned(clerk))
                        .gives(401, "invalid-token"),
                Wrong.get("a token for another audience", "/v1/tasks")
                        .by(scene.tokenForAnother())
                        .gives(401, "invalid-token"),
                Wrong.post("a role that may not", "/v1/organizations", ORGANIZATION)
                        .by(clerk)
                        .gives(403, "role-missing"),
                Wrong.post(
                                "an auditor who writes",
                                scene.task("son-ha") + "/comments",
                                "{\"text\":\"?\"}")
                        .by(scene.token("auditor"))
                        .gives(403, "role-missing"),
                Wrong.get("in the name of another body", "/v1/tasks")
                        .by(clerk)
                        .with("Acting-Body", stranger)
                        .gives(403, "not-your-body"),
                Wrong.get("in the name of nothing that exists", "/v1/tasks")
                        .by(clerk)
                        .with("Acting-Body", "son-tinh")
                        .gives(403, "not-your-body"),
                Wrong.get("one of many bodies, unsaid", "/v1/tasks")
                        .by(scene.token("e-office"))
                        .gives(400, "acting-body-required"),
                Wrong.get("a report of another body", scene.report("son-tinh"))
                        .by(scene.token("duc-pho-leader"))
                        .gives(404, "not-found"),
                Wrong.get("a task of another body", scene.task("son-tinh"))
                        .by(scene.token("duc-pho-leader"))
                        .gives(404, "task-not-found"),
                Wrong.post("a copy of another body", scene.delivery("son-tinh") + "/receipt", "{}")
                        .by(scene.token("duc-pho-clerk"))
                        .with("If-Match", "\"3\"")
                        .gives(404, "delivery-not-found"),
                Wrong.get("a notice of another body", scene.notification("son-tinh"))
                        .by(scene.token("duc-pho-leader"))
                        .gives(404, "notification-not-found"),
                Wrong.post(
                                "a person who may not sign",
                                scene.provincialReport() + "/signature",
                                "{}")
                        .by(scene.token("standing-committee-officer"))
                        .with("If-Match", "\"1\"")
                        .with("Idempotency-Key", "wrong-request-1")
                        .gives(403, "role-missing"));
    }

    /** The same token with another subject in it, under the old signature. */
    private static String changed(String token) {
        var part = token.split("\\.", -1);
        var text = new String(Base64.getUrlDecoder().decode(part[1]), StandardCharsets.UTF_8);
        return part[0] + "." + encoded(text.replace("clerk", "administrator")) + "." + part[2];
    }

    private static String unsigned(String token) {
        var part = token.split("\\.", -1);
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + part[1] + ".";
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
