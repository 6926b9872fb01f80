package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import vn.trienkhai.deploy.local.demo.Actor;
import vn.trienkhai.deploy.system.gold.Outcome;

/** A directive in force, beside what the labels and the flow ask of whom. */
final class InForce {

    private final Actor clerk;
    private final Actor leader;
    private final Outcome outcome;
    private final String path;
    private final JsonNode directive;

    InForce(Actor clerk, Actor leader, Outcome outcome, String path) {
        this.clerk = clerk;
        this.leader = leader;
        this.outcome = outcome;
        this.path = path;
        this.directive = clerk.get(path).json();
    }

    /**
     * Who does what by when, and the sentence it was read from.
     *
     * @param added the duties a person added, which lead to no sentence
     */
    void dutiesAreAsLabelledAndLeadToTheirSentence(int added) {
        assertThat(outcome.duties(directive)).containsExactlyInAnyOrderElementsOf(outcome.duties());
        var without = 0;
        for (var each : outcome.byId(directive).entrySet()) {
            var about = "/source?part=DUTY&limit=200&ref=" + each.getKey();
            var source = clerk.get(path + about).json();
            if (source.path("items").isEmpty()) {
                without++;
            } else {
                assertThat(outcome.lost(each.getValue(), source)).as("%s", source).isEmpty();
            }
        }
        assertThat(without).as("duties that lead to no sentence").isEqualTo(added);
    }

    /** Exactly one for each body that must act, with its last day. */
    void tasksAreThere() {
        var wanted = outcome.tasks();
        var page = leader.await(tasks("&my=assigner"), all -> size(all) >= wanted.size());
        assertThat(Outcome.tasks(page.json())).containsExactlyInAnyOrderElementsOf(wanted);
    }

    /** What the letter forwards came from elsewhere: it says who acts, and assigns nothing here. */
    void isOnlyKept(int added) {
        assertThat(directive.path("origin").asText()).isEqualTo("RECEIVED");
        dutiesAreAsLabelledAndLeadToTheirSentence(added);
        assertThat(clerk.get(tasks("")).items()).isEmpty();
    }

    private String tasks(String whose) {
        return "/v1/tasks?limit=200&directiveId=" + directive.path("id").asText() + whose;
    }

    private static int size(JsonNode page) {
        return page.path("items").size();
    }

    /** Exactly those of the flow: who writes, to whom, by which way and by when. */
    void reportsAreAskedFor() {
        var wanted = outcome.byId(directive);
        wanted.values().removeIf(duty -> outcome.addressee(duty).isEmpty());
        var list = "/v1/report-requirements?limit=200&directiveId=" + directive.path("id").asText();
        var page = leader.await(list, all -> size(all) >= wanted.size());
        var asked =
                StreamSupport.stream(page.items().spliterator(), false)
                        .map(each -> "/v1/report-requirements/" + each.path("id").asText())
                        .map(each -> leader.get(each).json())
                        .toList();
        assertThat(asked)
                .extracting(each -> each.path("dutyId").asText())
                .containsExactlyInAnyOrderElementsOf(wanted.keySet());
        asked.forEach(each -> isAsLabelled(each, wanted.get(each.path("dutyId").asText())));
    }

    private void isAsLabelled(JsonNode requirement, JsonNode duty) {
        assertThat(requirement.path("title").asText()).startsWith("Báo cáo");
        assertThat(requirement.path("addresseeId").asText()).isEqualTo(outcome.addressee(duty));
        assertThat(Outcome.route(requirement)).isEqualTo(outcome.stations(duty));
        assertThat(requirement.path("window")).isEqualTo(duty.path("window"));
        var authors = outcome.doers(duty).toList();
        var period = "/v1/report-periods/" + requirement.path("periodId").asText();
        var expected =
                leader.await(period + "/expected?limit=200", all -> size(all) >= authors.size());
        assertThat(expected.items())
                .extracting(each -> each.path("authorId").asText())
                .containsExactlyInAnyOrderElementsOf(authors);
        assertThat(expected.items())
                .allSatisfy(each -> assertThat(each.path("dueOn")).isEqualTo(duty.path("lastDay")));
    }
}
