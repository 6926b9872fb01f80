package vn.trienkhai.directive.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.Ids;

/** Two who change the registry at once cannot do together what neither may do alone (row 24). */
@QuarkusTest
@WithStack
class RegistryRaceTest {

    private static final int ROUNDS = 10;

    @Test
    void twoMovesAtOnceMakeNoCircle() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            var one = World.body("UNIT", "UNIT", "Một");
            var two = World.body("UNIT", "UNIT", "Hai");
            var day = "2025-07-01";
            assertThat(
                            atOnce(
                                    List.of(
                                            () ->
                                                    status(
                                                            day,
                                                            ReorganizationTest.placing(
                                                                    one, "PARTY", two)),
                                            () ->
                                                    status(
                                                            day,
                                                            ReorganizationTest.placing(
                                                                    two, "PARTY", one)))))
                    .containsExactlyInAnyOrder(201, 422);
        }
    }

    @Test
    void oneCodeGoesToOneOfMany() throws Exception {
        var code = "R" + Ids.next();
        var asked = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < ROUNDS; i++) {
            asked.add(() -> register(code));
        }
        var answers = atOnce(asked);
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(ROUNDS - 1);
    }

    private static int status(String day, Map<String, Object> parts) {
        return Acts.record("REPARENT", day, parts).extract().statusCode();
    }

    private static int register(String code) {
        var draft = new HashMap<>(Acts.draft("UNIT", "UNIT", "Ban"));
        draft.put("identifiers", List.of(Map.of("scheme", "RACE", "value", code)));
        return Api.as(World.ADMINISTRATOR)
                .body(draft)
                .post("/v1/organizations")
                .then()
                .extract()
                .statusCode();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> asked)
            throws InterruptedException, ExecutionException {
        var barrier = new CyclicBarrier(asked.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Integer>>();
            for (var each : asked) {
                running.add(
                        threads.submit(
                                () -> {
                                    barrier.await();
                                    return each.call();
                                }));
            }
            var answers = new ArrayList<Integer>();
            for (var each : running) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
