package vn.trienkhai.deploy.system.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a clerk answers to the names nobody of the register bears: a letter goes to the class that
 * is told to act in it, any other copy stays in words. Other questions he cannot answer.
 */
public final class Choices {

    private final Labelled document;
    private final Register register;
    private final Tally tally;
    private boolean addressed;

    public Choices(Labelled document, Register register, Tally tally) {
        this.document = document;
        this.register = register;
        this.tally = tally;
    }

    /** The patch that answers what is asked of recipients. */
    public ObjectNode answers(JsonNode proposal) {
        var patch = Patch.object();
        for (var question : proposal.path("questions")) {
            var at = question.path("pointer").asText().split("/", -1);
            if (at.length == 4 && at[1].equals("recipients") && at[3].equals("body")) {
                var recipient = proposal.path("draft").path("recipients").path(at[2]);
                tally.count(Tally.Kind.CHOICE, false, recipient.toString());
                patch.withObject("/recipients").set(at[2], answer(recipient));
            }
        }
        return patch;
    }

    private ObjectNode answer(JsonNode recipient) {
        if (recipient.path("purpose").asText().equals("ACTION") && !addressed) {
            addressed = true;
            var acts = document.labels().path("assignments").path(0).path("body").asText();
            var answer = Patch.object();
            answer.set("body", register.named(acts));
            return answer;
        }
        return Patch.object().putNull("body").put("text", recipient.at("/body/name").asText());
    }
}
