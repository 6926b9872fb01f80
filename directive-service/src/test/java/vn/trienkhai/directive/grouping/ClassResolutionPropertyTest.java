package vn.trienkhai.directive.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.Wire;
import vn.trienkhai.platform.work.Ids;

/**
 * A class means on each day whom a simple model means: random bodies with a beginning and an end,
 * kinds and levels that change, in two hierarchies whose links come and go, asked by random rules
 * on random days. A chain holds only through bodies that exist (rows 22, 23, 41).
 */
@QuarkusTest
@vn.trienkhai.platform.testing.WithStack
class ClassResolutionPropertyTest {

    private static final long SEED = Long.getLong("class.seed", 20220601);
    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 2000;
    private static final int BODIES = 60;
    private static final int CLASSES = 30;
    private static final int DAYS_ASKED = 6;
    private static final List<String> KINDS = List.of("COMMITTEE", "COUNCIL", "UNION");
    private static final List<String> LEVELS = List.of("PROVINCE", "DISTRICT", "COMMUNE");
    private static final List<String> HIERARCHIES = List.of("PARTY", "STATE");

    private static final SignIn READER = SignIn.of(Role.CLERK).forBody(UUID.randomUUID());

    private final Random random = new Random(SEED);
    private final List<Body> bodies = new ArrayList<>();

    /** The model: nothing but facts and days. */
    private record Body(
            UUID id,
            List<Rank> ranks,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed,
            List<Link> links) {

        boolean existsOn(LocalDate day) {
            return within(day, opened, closed);
        }

        Rank rankOn(LocalDate day) {
            return ranks.stream()
                    .filter(rank -> within(day, rank.from(), rank.to()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private record Rank(
            String kind, String level, @Nullable LocalDate from, @Nullable LocalDate to) {}

    private record Link(
            UUID above, String hierarchy, @Nullable LocalDate from, @Nullable LocalDate to) {}

    private record Rule(
            List<String> kinds, List<String> levels, UUID ancestor, @Nullable String hierarchy) {}

    @Test
    void aClassMeansOnEachDayWhomTheModelMeans() {
        for (int i = 0; i < BODIES; i++) {
            bodies.add(register(i));
        }
        int met = 0;
        for (int i = 0; i < CLASSES; i++) {
            var rule = rule();
            var group = World.classOf(asked(rule));
            for (int j = 0; j < DAYS_ASKED; j++) {
                var day = day();
                var expected = expected(rule, day);
                met += expected.size();
                assertThat(members(group, day))
                        .as("seed %d, %s on %s", SEED, rule, day)
                        .isEqualTo(expected);
            }
        }
        assertThat(met).as("the rules must mean somebody, seed %d", SEED).isGreaterThan(100);
    }

    private Body register(int number) {
        var opened = random.nextInt(3) == 0 ? null : day();
        var closed = random.nextInt(3) == 0 ? later(opened) : null;
        var links = new ArrayList<Link>();
        for (var hierarchy : HIERARCHIES) {
            if (number > 0 && random.nextInt(4) > 0) {
                links.add(link(hierarchy));
            }
        }
        var body = new Body(Ids.next(), ranks(), opened, closed, links);
        Api.as(World.ADMINISTRATOR)
                .body(draft(body, number))
                .post("/v1/organizations")
                .then()
                .statusCode(201);
        if (body.ranks().size() > 1) {
            reclassify(body);
        }
        return body;
    }

    /** Up to three kinds and levels, one after the other. */
    private List<Rank> ranks() {
        var ranks = new ArrayList<Rank>();
        LocalDate from = null;
        for (int i = random.nextInt(3); i > 0; i--) {
            var to = (from == null ? BEGIN : from).plusDays(random.nextInt(DAYS / 2));
            ranks.add(new Rank(one(KINDS), one(LEVELS), from, to));
            from = to.plusDays(1);
        }
        ranks.add(new Rank(one(KINDS), one(LEVELS), from, null));
        return ranks;
    }

    private static void reclassify(Body body) {
        var path = "/v1/organizations/{organizationId}";
        Api.as(World.ADMINISTRATOR)
                .contentType("application/merge-patch+json")
                .header("If-Match", World.tag(World.ADMINISTRATOR, path, body.id()))
                .body(
                        Map.of(
                                "ranks",
                                body.ranks().stream()
                                        .map(
                                                rank -> {
                                                    var told = new HashMap<String, Object>();
                                                    told.put("kind", rank.kind());
                                                    told.put("level", rank.level());
                                                    put(told, "validFrom", rank.from());
                                                    put(told, "validTo", rank.to());
                                                    return told;
                                                })
                                        .toList()))
                .patch(path, body.id())
                .then()
                .statusCode(200);
    }

    private Link link(String hierarchy) {
        var above = bodies.get(random.nextInt(bodies.size()));
        var drawn = random.nextBoolean() ? null : day();
        var from = drawn == null || above.existsOn(drawn) ? drawn : null;
        var to = random.nextInt(3) == 0 ? later(from) : null;
        return new Link(above.id(), hierarchy, from, to);
    }

    private static Map<String, Object> draft(Body body, int number) {
        var draft = new HashMap<String, Object>();
        draft.put("id", body.id());
        draft.put("kind", body.ranks().getFirst().kind());
        draft.put("level", body.ranks().getFirst().level());
        draft.put("names", List.of(Map.of("text", "Cơ quan " + number, "kind", "OFFICIAL")));
        put(draft, "openedOn", body.opened());
        put(draft, "closedOn", body.closed());
        draft.put(
                "parents",
                body.links().stream()
                        .map(
                                link -> {
                                    var parent = new HashMap<String, Object>();
                                    parent.put("hierarchy", link.hierarchy());
                                    parent.put("organizationId", link.above());
                                    put(parent, "validFrom", link.from());
                                    put(parent, "validTo", link.to());
                                    return parent;
                                })
                        .toList());
        return draft;
    }

    private static void put(Map<String, Object> into, String name, @Nullable LocalDate day) {
        if (day != null) {
            into.put(name, day);
        }
    }

    private Rule rule() {
        var kinds = random.nextBoolean() ? List.<String>of() : List.of(one(KINDS));
        var levels = random.nextBoolean() ? List.<String>of() : List.of(one(LEVELS), one(LEVELS));
        var ancestor = bodies.get(random.nextInt(5)).id();
        return new Rule(
                kinds,
                levels.stream().distinct().toList(),
                ancestor,
                random.nextBoolean() ? null : one(HIERARCHIES));
    }

    private static Map<String, Object> asked(Rule rule) {
        var asked = new HashMap<String, Object>();
        asked.put("ancestorId", rule.ancestor());
        if (!rule.kinds().isEmpty()) {
            asked.put("kinds", rule.kinds());
        }
        if (!rule.levels().isEmpty()) {
            asked.put("levels", rule.levels());
        }
        if (rule.hierarchy() != null) {
            asked.put("hierarchy", rule.hierarchy());
        }
        return asked;
    }

    private Set<UUID> expected(Rule rule, LocalDate day) {
        var below = new HashSet<UUID>(Set.of(rule.ancestor()));
        int before;
        do {
            before = below.size();
            for (var body : bodies) {
                if (body.existsOn(day)
                        && body.links().stream().anyMatch(link -> leads(link, rule, day, below))) {
                    below.add(body.id());
                }
            }
        } while (below.size() > before);
        var meant = new TreeSet<UUID>();
        for (var body : bodies) {
            if (!body.id().equals(rule.ancestor())
                    && below.contains(body.id())
                    && body.existsOn(day)
                    && (rule.kinds().isEmpty() || rule.kinds().contains(body.rankOn(day).kind()))
                    && (rule.levels().isEmpty()
                            || rule.levels().contains(body.rankOn(day).level()))) {
                meant.add(body.id());
            }
        }
        return meant;
    }

    private static boolean leads(Link link, Rule rule, LocalDate day, Set<UUID> below) {
        return below.contains(link.above())
                && (rule.hierarchy() == null || rule.hierarchy().equals(link.hierarchy()))
                && within(day, link.from(), link.to());
    }

    private static Set<UUID> members(UUID group, LocalDate day) {
        var answer =
                Wire.as(READER)
                        .query("asOf", day)
                        .query("limit", 200)
                        .send(
                                "get",
                                "/v1/organization-classes/{classId}/members",
                                Map.of("classId", group));
        assertThat(answer.status()).isEqualTo(200);
        var ids = new TreeSet<UUID>();
        answer.body()
                .path("items")
                .forEach(item -> ids.add(UUID.fromString(item.path("id").asText())));
        return ids;
    }

    private static boolean within(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private LocalDate day() {
        return BEGIN.plusDays(random.nextInt(DAYS));
    }

    private LocalDate later(@Nullable LocalDate day) {
        return (day == null ? BEGIN : day).plusDays(random.nextInt(DAYS / 2));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
