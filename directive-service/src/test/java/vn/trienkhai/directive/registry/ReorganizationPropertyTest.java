package vn.trienkhai.directive.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
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
import vn.trienkhai.platform.testing.Wire;
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
        var opened =
                record("OPEN", day, Map.of("openings", List.of(Acts.draft(kind, level, name))));
        assertThat(opened.status()).isEqualTo(201);
        accepted++;
        shadow.add(
                UUID.fromString(opened.body().at("/openedIds/0").asText()),
                new Shadow.Body(kind, level, name, day));
    }

    private void expect(int i, String type, int day, Map<String, Object> parts, boolean accept) {
        assertThat(record(type, day, parts).status())
                .as("act %d of seed %d: %s on %s with %s", i, SEED, type, date(day), parts)
                .isEqualTo(accept ? 201 : 422);
        accepted += accept ? 1 : 0;
    }

    private static Wire.Answer record(String type, int day, Map<String, Object> parts) {
        var act = new HashMap<String, Object>(parts);
        act.put("type", type);
        act.put("effectiveOn", date(day));
        act.put("legalBasis", "Nghị quyết số 202/2025/QH15");
        return Wire.as(World.ADMINISTRATOR)
                .json(act)
                .send("post", "/v1/organization-changes", Map.of());
    }

    private static JsonNode read(String path, Map<String, ?> parts, Map<String, ?> query) {
        var request = Wire.as(Acts.READER);
        query.forEach(request::query);
        var answer = request.send("get", path, parts);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private void compareBody(UUID id, int day) {
        var body = shadow.of(id);
        var found = read(Acts.ONE, Map.of("organizationId", id), Map.of("asOf", date(day)));
        var why = "%s on %s, seed %d".formatted(id, date(day), SEED);
        assertThat(found.path("existing").asBoolean()).as(why).isEqualTo(body.exists[day]);
        assertThat(found.path("officialName").asText()).as(why).isEqualTo(body.name[day]);
        assertThat(found.path("kind").asText()).as(why).isEqualTo(body.kind[day]);
        assertThat(found.path("level").asText()).as(why).isEqualTo(body.level[day]);
        var parents = new TreeSet<String>();
        found.path("parents")
                .forEach(
                        each ->
                                parents.add(
                                        each.path("hierarchy").asText()
                                                + each.path("organizationId").asText()));
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
        var query =
                new HashMap<String, Object>(
                        Map.of("ancestor", top, "asOf", date(day), "limit", 200));
        if (hierarchy != null) {
            query.put("hierarchy", hierarchy);
        }
        assertThat(ids(read("/v1/organizations", Map.of(), query)))
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
                read(
                        "/v1/organization-classes/{classId}/members",
                        Map.of("classId", classOf(rule)),
                        Map.of("asOf", date(day), "limit", 200));
        assertThat(ids(members))
                .as("class %s on %s, seed %d", rule, date(day), SEED)
                .isEqualTo(expected);
    }

    private static void put(Map<String, Object> rule, String name, @Nullable String value) {
        if (value != null) {
            rule.put(name, List.of(value));
        }
    }

    private static String classOf(Map<String, Object> rule) {
        var made =
                Wire.as(World.ADMINISTRATOR)
                        .json(Map.of("name", "Lớp", "rule", rule))
                        .send("post", "/v1/organization-classes", Map.of());
        assertThat(made.status()).isEqualTo(201);
        return made.body().path("id").asText();
    }

    private static Set<String> ids(JsonNode page) {
        var ids = new TreeSet<String>();
        page.path("items").forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String date(int day) {
        return FIRST.plusDays(day).toString();
    }
}
