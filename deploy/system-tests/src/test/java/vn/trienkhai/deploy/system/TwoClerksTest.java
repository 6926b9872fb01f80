package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trienkhai.deploy.local.demo.Actor;
import vn.trienkhai.deploy.local.demo.Answer;
import vn.trienkhai.deploy.local.demo.Cast;
import vn.trienkhai.deploy.system.PlayedSystem.AfterPlay;

/** Two clerks who want the same number at the same moment (issue 3, bad input; row 12). */
@ExtendWith(PlayedSystem.class)
class TwoClerksTest {

    private static final int ROUNDS = 20;

    private List<Actor> clerks;
    private Actor administrator;

    @BeforeEach
    void oneOffice(AfterPlay after) {
        var cast = after.system().cast();
        administrator = cast.administrator();
        clerks = List.of(cast.clerk("ba-to"), cast.leader("ba-to"));
    }

    private String register(String type, String abbreviation) {
        var draft =
                Map.of(
                        "issuerId", Cast.body("ba-to").id().toString(),
                        "regime", "PARTY",
                        "type", type,
                        "typeAbbreviation", abbreviation,
                        "bodyAbbreviation", "HU",
                        "period", "TERM",
                        "from", "2020-10-23",
                        "to", "2025-10-22");
        return "/v1/number-registers/" + administrator.create("/v1/number-registers", draft).id();
    }

    @Test
    void eachGetsAnotherNumberAndNoneIsLeftOut() throws Exception {
        var register = register("CONCLUSION", "KL");
        var purpose = Map.of("purpose", "Kế hoạch kiểm tra");
        var asked = new ArrayList<Callable<Answer>>();
        for (int round = 0; round < ROUNDS; round++) {
            clerks.forEach(
                    clerk -> asked.add(() -> clerk.create(register + "/reservations", purpose)));
        }

        var numbers =
                together(asked).stream().map(each -> each.json().path("number").asInt()).toList();

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 2 * ROUNDS).boxed().toList());
        assertThat(book(register)).hasSize(2 * ROUNDS);
    }

    @Test
    void onlyOneOfTwoNotesTheSameNumberOfThePaperBook() throws Exception {
        var register = register("RESOLUTION", "NQ");
        for (int number = 501; number <= 500 + ROUNDS; number++) {
            var line = Map.of("first", number, "note", "Sổ giấy");
            var asked = new ArrayList<Callable<Answer>>();
            clerks.forEach(
                    clerk ->
                            asked.add(
                                    () -> clerk.tryCreate(register + "/historical-numbers", line)));

            assertThat(together(asked))
                    .extracting(Answer::problem)
                    .containsExactlyInAnyOrder("", "number-already-used");
        }

        assertThat(book(register))
                .extracting(line -> line.path("number").asInt())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(501, 500 + ROUNDS).boxed().toList());
    }

    private List<JsonNode> book(String register) {
        var lines = clerks.getFirst().get(register + "/numbers?limit=200").items();
        return StreamSupport.stream(lines.spliterator(), false).toList();
    }

    private static List<Answer> together(List<Callable<Answer>> asked) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Answer>();
            for (var each : threads.invokeAll(asked)) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
