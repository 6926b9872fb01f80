package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import vn.trienkhai.deploy.local.demo.Actor;
import vn.trienkhai.deploy.system.gold.Choices;
import vn.trienkhai.deploy.system.gold.Correction;
import vn.trienkhai.deploy.system.gold.Labelled;
import vn.trienkhai.deploy.system.gold.Patch;
import vn.trienkhai.deploy.system.gold.Register;
import vn.trienkhai.deploy.system.gold.Tally;

/** A clerk posts a document, corrects what was read, and confirms it. */
final class Review {

    private static final String PROPOSALS = "/v1/directive-proposals";

    private final Actor clerk;
    private final Labelled document;
    private final Register register;
    private final Tally tally = new Tally();
    private final String proposal;

    Review(Actor clerk, Labelled document, Register register) {
        this.clerk = clerk;
        this.document = document;
        this.register = register;
        var text = JsonNodeFactory.instance.objectNode().put("text", document.text());
        this.proposal = PROPOSALS + "/" + clerk.create(PROPOSALS, text).id();
        clerk.await(proposal, read -> read.path("state").asText().equals("PROPOSED"));
        var kept = clerk.get(proposal + "/text?length=200000").json();
        assertThat(kept.path("text").asText()).isEqualTo(document.text());
    }

    /** Only what differs is patched, and all else stays as it was read; then nothing is asked. */
    ObjectNode correct(String number) {
        var read = clerk.get(proposal).json();
        var patch =
                new Correction(document, register, tally)
                        .patch(read.path("draft"), read.path("evidence"));
        System.out.println(tally.table(number));
        correctionsAreRare(number);
        clerk.patch(proposal, patch);
        var after = clerk.get(proposal).json();
        theRestIsUntouched(read.path("draft"), patch, after);
        var answers = new Choices(document, register, tally).answers(after);
        if (!answers.isEmpty()) {
            clerk.patch(proposal, answers);
        }
        correctionsAreRare(number);
        var asked = clerk.get(proposal).json().path("questions");
        assertThat(asked).as("%s", asked).isEmpty();
        return patch;
    }

    private void theRestIsUntouched(JsonNode read, JsonNode patch, JsonNode after) {
        var rest = Patch.untouched(read, patch);
        assertThat(Patch.applied(after.path("draft"), rest)).isEqualTo(after.path("draft"));
        assertThat(clerk.get(proposal + "/corrections?limit=200").items())
                .isNotEmpty()
                .allMatch(each -> Patch.touches(patch, each.path("pointer").asText()));
        assertThat(after.path("evidence"))
                .filteredOn(each -> each.path("corrected").asBoolean())
                .isNotEmpty()
                .allMatch(each -> Patch.touches(patch, each.path("pointer").asText()));
    }

    /** The numbers of the flow may only sink. */
    private void correctionsAreRare(String number) {
        var most = document.flow().path("corrections");
        var soft = new SoftAssertions();
        for (var kind : Tally.Kind.values()) {
            soft.assertThat(tally.corrected(kind))
                    .as("%s corrections of %s", number, kind)
                    .isLessThanOrEqualTo(most.path(kind.name()).asInt());
        }
        soft.assertAll();
    }

    /** The path of the directive it became. */
    String confirm() {
        var confirmed = clerk.act(proposal, "confirmation", null).json();
        return directive(confirmed);
    }

    /** What the other documents of the file became. */
    List<String> enclosed() {
        var enclosed = clerk.get(proposal).json().at("/draft/enclosed");
        return StreamSupport.stream(enclosed.spliterator(), false).map(Review::directive).toList();
    }

    private static String directive(JsonNode from) {
        return "/v1/directives/" + from.path("directiveId").asText();
    }
}
