package vn.trienkhai.directive.graph;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.TestClock;

/** Papers of one issuer, those that cite them, and the stubs that stand for what is cited. */
abstract class Papers {

    World world;
    private String secretariat;

    @BeforeEach
    void aProvinceInMarch2024() {
        TestClock.set(LocalDateTime.of(2024, 3, 1, 9, 0));
        world = new World();
        secretariat = "Ban Bí thư " + UUID.randomUUID();
    }

    @AfterEach
    void itIsToday() {
        TestClock.reset();
    }

    UUID citing(String type, String symbol) {
        return world.draft(
                Map.of("relations", List.of(Map.of("type", type, "cited", cited(symbol)))));
    }

    Map<String, Object> cited(String symbol) {
        return Map.of("symbol", symbol, "issuerText", secretariat);
    }

    UUID document(String symbol) {
        return world.draft(
                Map.of(
                        "origin",
                        "RECEIVED",
                        "symbol",
                        symbol,
                        "issuedOn",
                        "2023-08-22",
                        "issuerText",
                        secretariat,
                        "clauses",
                        List.of()));
    }

    UUID target(UUID directive, int place) {
        return UUID.fromString(
                read(directive).extract().path("relations[%d].targetId".formatted(place)));
    }

    ValidatableResponse read(UUID id) {
        return Api.as(world.clerk()).get(World.DIRECTIVE, id).then().statusCode(200);
    }

    ValidatableResponse merge(UUID stub, UUID into) {
        return World.act(world.clerk(), World.DIRECTIVE, stub, "merger", into(into));
    }

    static Map<String, Object> into(UUID id) {
        return Map.of("intoId", id);
    }

    ValidatableResponse lineage(UUID id) {
        return Api.as(world.clerk()).get(World.DIRECTIVE + "/lineage", id).then().statusCode(200);
    }

    void relate(UUID id, String type, UUID target, @Nullable String clause) {
        var relation = relation(type, target, clause);
        relation.put("reason", "Nêu trong văn bản");
        LineageTest.add(world.clerk(), id.toString(), relation);
    }

    static Map<String, Object> relation(String type, UUID target, @Nullable String clause) {
        var relation = new HashMap<String, Object>(Map.of("type", type, "targetId", target));
        if (clause != null) {
            relation.put("sourceClauseRef", clause);
        }
        return relation;
    }

    ValidatableResponse withdraw(UUID id, String type, UUID target, @Nullable String clause) {
        var relation = relation(type, target, clause);
        relation.put("reason", "Ghi nhầm");
        return World.act(world.clerk(), World.DIRECTIVE, id, "relation-withdrawals", relation);
    }

    static List<String> told(UUID id) {
        return Database.ask(
                "select type from event_log where key = '%s' order by version".formatted(id));
    }
}
