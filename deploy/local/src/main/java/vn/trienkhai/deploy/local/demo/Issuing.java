package vn.trienkhai.deploy.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;

/** The Standing Board's clerk drafts the review plan; a dry run; its leader issues it. */
final class Issuing {

    private final Stage stage;

    Issuing(Stage stage) {
        this.stage = stage;
    }

    /** What became of it. */
    record Issued(String directive, JsonNode dryRun) {}

    /** The documents the plan rests on; a fourth one is only cited and stays a stub. */
    void registerHistory() {
        var clerk = stage.cast().clerk(Stage.BOARD);
        stage.script()
                .document("history")
                .forEach(
                        document -> {
                            var answer = clerk.tryCreate("/v1/directives", document);
                            if (!answer.isDone() && answer.status() != 409) {
                                throw new Refused("registering a document", answer);
                            }
                        });
    }

    Issued issuePlan() {
        var draft =
                stage.script()
                        .document("review-plan", Map.of("class.districts", Founding.DISTRICTS));
        return issue(Stage.BOARD, draft, stage.days().issued());
    }

    /** A recipient orders its own work by a plan that implements the one above. */
    Issued issueDistrictPlan(String parent, LocalDate on) {
        var draft = stage.script().document("district-plan", Map.of("parent", parent));
        return issue(Stage.WITH_OWN_PLAN, draft, on);
    }

    private Issued issue(String body, JsonNode draft, LocalDate on) {
        var clerk = stage.cast().clerk(body);
        var directive = "/v1/directives/" + clerk.create("/v1/directives", draft).id();
        var day = Stage.saying("issuedOn", on.toString());
        var dryRun = clerk.create(directive + "/issue-check", day).json();
        var issued = stage.cast().leader(body).act(directive, "issuance", day);
        return new Issued(issued.id(), dryRun);
    }
}
