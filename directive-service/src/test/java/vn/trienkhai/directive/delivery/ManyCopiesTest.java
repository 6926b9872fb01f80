package vn.trienkhai.directive.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/**
 * A directive for every commune, ward and school of the country: pages of its copies are read from
 * the index where the last one ended, however many there are (rows 33, 39).
 */
@QuarkusTest
@WithStack
class ManyCopiesTest {

    private static final int COPIES = 5_000;

    private World world;
    private UUID plan;

    @BeforeEach
    void aDirectiveOfThousandsOfCopies() {
        world = new World();
        world.register();
        plan = world.draft(Map.of());
        world.issued(plan);
        Database.change(
                """
                with body as (
                    insert into organization (id, version, told, names, ranks, identifiers, contacts, sort_name)
                    select gen_random_uuid(), 0, 0, '[{"text": "Xã", "kind": "OFFICIAL"}]', '[{"kind": "COMMUNE", "level": "COMMUNE"}]',
                           '[]', '[]', '%s ' || n from generate_series(1, %d) n
                    returning id)
                insert into delivery (id, version, told, directive_id, recipient_id, purpose, state, sent_at, dispositions)
                select gen_random_uuid(), 0, 1, '%s', id, 'ACTION', 'SENT', timestamptz '2026-01-01', '[]' from body
                """
                        .formatted(plan, COPIES, plan));
        Database.change("analyze delivery");
    }

    @Test
    void everyPageIsReadFromTheIndexWhereTheLastOneEndedAndNoneIsMissing() {
        var first = plan("null", "null");
        var deep = plan("'2026-01-01'", "'80000000-0000-0000-0000-000000000000'");

        for (var steps : List.of(first, deep)) {
            assertThat(steps).anyMatch(step -> step.contains("delivery_newest_of_directive"));
            assertThat(steps).noneMatch(step -> step.contains("Sort"));
        }
        assertThat(deep)
                .anyMatch(
                        step -> step.contains("Index Cond") && step.contains("ROW(sent_at, id) <"));
        walkedOnce();
    }

    private void walkedOnce() {
        var seen = new HashSet<String>();
        @Nullable String next = null;
        do {
            var page = page(next);
            List<String> ids = page.getList("items.id");
            assertThat(seen.addAll(ids)).isTrue();
            next = page.getString("next");
        } while (next != null);

        assertThat(seen).hasSize(COPIES);
    }

    private io.restassured.path.json.JsonPath page(@Nullable String cursor) {
        var request = Api.as(world.clerk()).queryParam("limit", 200);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get(World.DIRECTIVE + "/deliveries", plan)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The steps of the list as the database would take them, from this place on. */
    private List<String> plan(String sentAt, String id) {
        var query = DeliverySearch.FIND;
        var directive = "'" + plan + "'";
        for (var value :
                List.of(
                        "null", "null", directive, directive, "null", "null", sentAt, sentAt, id,
                        "101")) {
            query = query.replaceFirst("\\?", value);
        }
        return Database.ask("explain " + query);
    }
}
