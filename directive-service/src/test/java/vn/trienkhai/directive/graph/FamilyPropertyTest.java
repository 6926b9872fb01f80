package vn.trienkhai.directive.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/**
 * Random documents, stubs, relations and mergers against a model that anybody can check by eye: a
 * list of arrows (rows 5–9). {@code -Dgraph.seed} repeats a run.
 */
@QuarkusTest
@WithStack
class FamilyPropertyTest {

    private static final List<String> TYPES =
            List.of("IMPLEMENTS", "CONTINUES", "AMENDS", "REPLACES", "CITES", "PREPARES");

    private World world;
    private final Model model = new Model();
    private final List<UUID> documents = new ArrayList<>();
    private final List<UUID> stubs = new ArrayList<>();

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatTheServiceAnswersIsWhatTheArrowsSay(long number) {
        var seed = Long.getLong("graph.seed", 7_000 + number);
        System.out.println("graph.seed=" + seed);
        var random = new Random(seed);
        IntStream.range(0, 9).forEach(this::document);
        IntStream.range(0, 4).forEach(this::stub);
        for (int i = 0; i < 45; i++) {
            if (random.nextInt(12) == 0 && !stubs.isEmpty()) {
                merge(stubs.get(random.nextInt(stubs.size())), any(random));
            } else {
                relate(any(random), any(random), TYPES.get(random.nextInt(TYPES.size())));
            }
        }
        for (var document : everything()) {
            for (var direction : List.of("UP", "DOWN")) {
                check(document, direction, 1 + random.nextInt(4), "IMPLEMENTS,AMENDS,PREPARES");
            }
        }
    }

    private void check(UUID document, String direction, int depth, String types) {
        var up = direction.equals("UP");
        assertThat(asked(document, Map.of("direction", direction)))
                .isEqualTo(model.family(document, up, 99, TYPES));
        assertThat(asked(document, Map.of("direction", direction, "depth", depth)))
                .isEqualTo(model.family(document, up, depth, TYPES));
        assertThat(asked(document, Map.of("direction", direction, "relation", types)))
                .isEqualTo(model.family(document, up, 99, List.of(types.split(",", -1))));
    }

    private Set<String> asked(UUID document, Map<String, Object> how) {
        List<Map<String, Object>> items =
                Api.as(world.clerk())
                        .queryParams(how)
                        .get(World.DIRECTIVE + "/lineage", document)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items");
        var found = new TreeSet<String>();
        items.forEach(
                item ->
                        found.add(
                                Model.line(
                                        String.valueOf(item.get("relation")),
                                        String.valueOf(item.get("sourceId")),
                                        String.valueOf(item.get("targetId")),
                                        ((Number) item.get("depth")).intValue())));
        return found;
    }

    private void relate(UUID source, UUID target, String type) {
        var status =
                World.act(
                                world.clerk(),
                                World.DIRECTIVE,
                                source,
                                "relations",
                                Map.of("type", type, "targetId", target, "reason", "thử"))
                        .extract()
                        .statusCode();
        var circle = source.equals(target) || model.leadsTo(target, source, type);
        assertThat(status).as("%s %s %s", source, type, target).isEqualTo(circle ? 409 : 200);
        if (!circle) {
            model.arrows.add(new Model.Arrow(type, source, target));
        }
    }

    private void merge(UUID stub, UUID document) {
        var status =
                World.act(
                                world.clerk(),
                                World.DIRECTIVE,
                                stub,
                                "merger",
                                Map.of("intoId", document))
                        .extract()
                        .statusCode();
        if (stub.equals(document)) {
            assertThat(status).isEqualTo(422);
            return;
        }
        var moved = model.merged(stub, document);
        assertThat(status).as("%s into %s", stub, document).isEqualTo(moved.isSound() ? 200 : 409);
        if (moved.isSound()) {
            model.arrows.clear();
            model.arrows.addAll(moved.arrows);
            stubs.remove(stub);
        }
    }

    private UUID any(Random random) {
        var all = everything();
        return all.get(random.nextInt(all.size()));
    }

    private List<UUID> everything() {
        var all = new ArrayList<>(documents);
        all.addAll(stubs);
        return all;
    }

    private void document(int number) {
        documents.add(
                world.draft(
                        Map.of(
                                "origin",
                                "HISTORICAL",
                                "symbol",
                                number + "-KH/TU",
                                "issuedOn",
                                "2020-01-01",
                                "issuerText",
                                "Ban " + world.issuer)));
    }

    private void stub(int number) {
        Map<String, Object> cited =
                Map.of("symbol", number + "/KH/TU", "issuerText", "Ban " + world.issuer);
        var citing =
                world.draft(
                        Map.of(
                                "relations",
                                List.of(Map.of("type", "DIRECTED_BY", "cited", cited))));
        var stub =
                UUID.fromString(
                        Api.as(world.clerk())
                                .get(World.DIRECTIVE, citing)
                                .then()
                                .extract()
                                .path("relations[0].targetId"));
        stubs.add(stub);
        model.arrows.add(new Model.Arrow("DIRECTED_BY", citing, stub));
    }
}
