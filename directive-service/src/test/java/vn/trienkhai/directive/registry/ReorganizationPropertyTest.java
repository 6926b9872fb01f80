package vn.trienkhai.directive.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/**
 * A thousand random acts, each accepted or refused as a much simpler model says, and then the
 * registry and its classes read as of random days (rows 22, 23, 24). Another seed: {@code
 * -Dtrienkhai.seed=…}.
 */
@QuarkusTest
@WithStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReorganizationPropertyTest {

    private static final long SEED = Long.getLong("trienkhai.seed", 20250701L);
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final List<String> KINDS = List.of("COMMITTEE", "COMMISSION", "OFFICE");
    private static final List<String> LEVELS = List.of("PROVINCE", "DISTRICT", "COMMUNE");
    private static final int ACTS = 1_000;
    private static final int BEGINNING = 40;
    private static final int MOST = 80;

    private final Random random = new Random(SEED);
    private final Shadow shadow = new Shadow();
    private int accepted;

    @Test
    void theRegistryIsAsTheModelSaysOnEveryDay() {
        System.out.println("trienkhai.seed=" + SEED);
        for (int i = 0; i < BEGINNING; i++) {
            var kind = one(KINDS);
            var level = one(LEVELS);
            var name = "Cơ quan " + i;
            shadow.add(World.body(kind, level, name), new Shadow.Body(kind, level, name, -1));
        }
        for (int i = 0; i < ACTS; i++) {
            act(i);
        }
        assertThat(accepted).as("acts accepted, seed %d", SEED).isBetween(ACTS / 5, ACTS - 100);
        for (int i = 0; i < 300; i++) {
            compareBody(one(shadow.ids), random.nextInt(Shadow.DAYS));
            compareBranch(one(shadow.ids), random.nextInt(Shadow.DAYS));
        }
        for (int i = 0; i < 100; i++) {
            compareClass(random.nextInt(Shadow.DAYS));
        }
    }

    /** Acts come roughly in the order of their days, some of them late. */
    private void act(int i) {
        int day =
                Math.max(1, Math.min(Shadow.DAYS - 1, i * Shadow.DAYS / ACTS - random.nextInt(9)));
        switch (random.nextInt(11)) {
            case 0, 1 -> rename(i, day);
            case 10 -> reclassify(i, day);
            case 2, 3, 4, 5 -> place(i, day);
            case 6 -> end(i, day, "MERGE");
            case 7 -> end(i, day, "DISSOLVE");
            default -> open(i, day);
        }
    }

    private void rename(int i, int day) {
        var body = one(shadow.ids);
        var name = "Tên " + i;
        var parts =
                Map.<String, Object>of(
                        "organizationIds",
                        List.of(body),
                        "names",
                        List.of(Acts.name(name, "OFFICIAL")));
        expect(i, "RENAME", day, parts, shadow.rename(body, name, day));
    }

    /** Another kind, another level or both; often of a body that is so already. */
    private void reclassify(int i, int day) {
        var body = one(shadow.ids);
        var kind = random.nextInt(3) == 0 ? null : one(KINDS);
        var level = kind == null || random.nextBoolean() ? one(LEVELS) : null;
        var parts = new HashMap<String, Object>();
        parts.put("organizationIds", List.of(body));
        if (kind != null) {
            parts.put("kind", kind);
        }
        if (level != null) {
            parts.put("level", level);
        }
        expect(i, "RECLASSIFY", day, parts, shadow.reclassify(body, kind, level, day));
    }

    private void place(int i, int day) {
        var body = one(shadow.ids);
        var parent = random.nextInt(5) == 0 ? null : one(shadow.ids);
        var hierarchy = one(Shadow.HIERARCHIES);
        var parts = new HashMap<String, Object>();
        parts.put("organizationIds", List.of(body));
        parts.put("hierarchy", hierarchy);
        if (parent != null) {
            parts.put("parentId", parent);
        }
        expect(i, "REPARENT", day, parts, shadow.place(body, hierarchy, parent, day));
    }

    private void end(int i, int day, String type) {
        var ending = new ArrayList<>(Set.of(one(shadow.ids)));
        if (random.nextInt(3) == 0) {
            var second = one(shadow.ids);
            if (!ending.contains(second)) {
                ending.add(second);
            }
        }
        var heir = type.equals("MERGE") || random.nextBoolean() ? one(shadow.ids) : null;
        var ways =
                heir == null
                        ? List.of("TO_PARENT", "NOWHERE")
                        : List.of("TO_SUCCESSOR", "TO_PARENT", "NOWHERE");
        var children = one(ways);
        var parts = new HashMap<String, Object>();
        parts.put("organizationIds", ending);
        parts.put("children", children);
        if (heir != null) {
            parts.put("successorIds", List.of(heir));
        }
        expect(i, type, day, parts, shadow.end(ending, heir, children, day));
    }

    private void open(int i, int day) {
        if (shadow.ids.size() >= MOST) {
            rename(i, day);
            return;
        }
        var kind = one(KINDS);
        var level = one(LEVELS);
        var name = "Cơ quan mới " + i;
        List<String> opened =
                Acts.done(
                                "OPEN",
                                date(day),
                                Map.of("openings", List.of(Acts.draft(kind, level, name))))
                        .extract()
                        .path("openedIds");
        accepted++;
        shadow.add(UUID.fromString(opened.getFirst()), new Shadow.Body(kind, level, name, day));
    }

    private void expect(int i, String type, int day, Map<String, Object> parts, boolean accept) {
        var status = Acts.record(type, date(day), parts).extract().statusCode();
        assertThat(status)
                .as("act %d of seed %d: %s on %s with %s", i, SEED, type, date(day), parts)
                .isEqualTo(accept ? 201 : 422);
        accepted += accept ? 1 : 0;
    }

    private void compareBody(UUID id, int day) {
        var body = shadow.of(id);
        var found = Acts.asOf(id, date(day)).extract();
        var why = "%s on %s, seed %d".formatted(id, date(day), SEED);
        assertThat(found.<Boolean>path("existing")).as(why).isEqualTo(body.exists[day]);
        assertThat(found.<String>path("officialName")).as(why).isEqualTo(body.name[day]);
        assertThat(found.<String>path("kind")).as(why).isEqualTo(body.kind[day]);
        assertThat(found.<String>path("level")).as(why).isEqualTo(body.level[day]);
        var parents = new TreeSet<String>();
        found.<List<Map<String, String>>>path("parents")
                .forEach(each -> parents.add(each.get("hierarchy") + each.get("organizationId")));
        var expected = new TreeSet<String>();
        for (var hierarchy : Shadow.HIERARCHIES) {
            var parent = body.parent(hierarchy, day);
            if (parent != null) {
                expected.add(hierarchy + parent);
            }
        }
        assertThat(parents).as(why).isEqualTo(expected);
    }

    private void compareBranch(UUID top, int day) {
        var hierarchy = random.nextBoolean() ? one(Shadow.HIERARCHIES) : null;
        var query = new HashMap<String, Object>(Map.of("ancestor", top, "asOf", date(day)));
        if (hierarchy != null) {
            query.put("hierarchy", hierarchy);
        }
        assertThat(ids(Acts.list(query), "items.id"))
                .as("below %s in %s on %s, seed %d", top, hierarchy, date(day), SEED)
                .isEqualTo(shadow.below(top, hierarchy, day));
    }

    private void compareClass(int day) {
        var top = one(shadow.ids);
        var kind = random.nextBoolean() ? one(KINDS) : null;
        var level = random.nextBoolean() ? one(LEVELS) : null;
        var hierarchy = random.nextBoolean() ? one(Shadow.HIERARCHIES) : null;
        var rule = new HashMap<String, Object>(Map.of("ancestorId", top));
        put(rule, "kinds", kind);
        put(rule, "levels", level);
        if (hierarchy != null) {
            rule.put("hierarchy", hierarchy);
        }
        var expected = new TreeSet<>(shadow.below(top, hierarchy, day));
        expected.removeIf(
                id -> {
                    var body = shadow.of(UUID.fromString(id));
                    return (kind != null && !kind.equals(body.kind[day]))
                            || (level != null && !level.equals(body.level[day]));
                });
        var members =
                Api.as(Acts.READER)
                        .queryParam("asOf", date(day))
                        .queryParam("limit", 200)
                        .get("/v1/organization-classes/{classId}/members", World.classOf(rule))
                        .then()
                        .statusCode(200);
        assertThat(ids(members, "items.id"))
                .as("class %s on %s, seed %d", rule, date(day), SEED)
                .isEqualTo(expected);
    }

    private static void put(Map<String, Object> rule, String name, @Nullable String value) {
        if (value != null) {
            rule.put(name, List.of(value));
        }
    }

    private static Set<String> ids(ValidatableResponse answer, String path) {
        return new TreeSet<>(answer.extract().<List<String>>path(path));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String date(int day) {
        return FIRST.plusDays(day).toString();
    }
}
