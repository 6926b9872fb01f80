package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.reader.Gold;
import vn.trienkhai.platform.testing.WithStack;

/**
 * A proposal that asks nothing more, once everybody is chosen, is confirmed, and nothing the reader
 * made stands against the issue (row 20). The documents lie beside the repository.
 */
@QuarkusTest
@WithStack
class CorpusConfirmedTest {

    /** So many documents may ask for something that must be read in them. */
    private static final int MOST = 1;

    /** What a draft may lack until it is issued, and what no document says. */
    private static final Set<String> NOT_THE_READERS =
            Set.of(
                    "no-number-register",
                    "place-missing",
                    "signature-missing",
                    "recipients-missing");

    @Test
    void whatAsksNothingIsConfirmedAndNothingTheReaderMadeStandsAgainstTheIssue() {
        var folders = Gold.folders();
        assumeFalse(folders.isEmpty(), "no labelled documents beside the repository");
        var all = folders.stream().flatMap(folder -> Gold.in(folder).stream()).toList();
        var soft = new SoftAssertions();
        var clerk = new PatientClerk();
        var open = 0;
        for (var gold : all) {
            open += confirmed(gold, clerk, soft) ? 0 : 1;
        }
        System.out.printf("%d of %d documents need more than names%n", open, all.size());
        soft.assertAll();
        assertThat(open).as("documents that ask what no choice answers").isLessThanOrEqualTo(MOST);
    }

    private static boolean confirmed(Gold gold, PatientClerk clerk, SoftAssertions soft) {
        var proposal = clerk.paste(gold.text());
        var received = clerk.decide(proposal);
        var own = clerk.decide(clerk.own(clerk.paste(gold.text())));
        System.out.printf(
                "%s: asked %s, left %s, as its own %s%n",
                gold.name(), codes(proposal), codes(received), codes(own));
        confirm(gold, clerk, received, soft);
        confirm(gold, clerk, own, soft)
                .ifPresent(
                        made ->
                                soft.assertThat(clerk.fatal(made))
                                        .as(gold.name())
                                        .allMatch(NOT_THE_READERS::contains));
        return isDecided(received) && isDecided(own);
    }

    private static Optional<String> confirm(
            Gold gold, PatientClerk clerk, JsonNode proposal, SoftAssertions soft) {
        if (!isDecided(proposal)) {
            return Optional.empty();
        }
        var answer = clerk.confirm(proposal);
        soft.assertThat(answer.status()).as("%s: %s", gold.name(), answer.body()).isEqualTo(200);
        return Optional.of(answer.body().path("directiveId").asText()).filter(id -> !id.isEmpty());
    }

    private static boolean isDecided(JsonNode proposal) {
        return proposal.path("questions").isEmpty();
    }

    private static Map<String, Integer> codes(JsonNode proposal) {
        var codes = new TreeMap<String, Integer>();
        for (var question : proposal.path("questions")) {
            codes.merge(question.path("code").asText(), 1, Integer::sum);
        }
        return codes;
    }
}
