package vn.trienkhai.directive.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestStack;
import vn.trienkhai.platform.testing.WithStack;

/** Every visible change once, in order, whatever ran side by side (row 126). */
@QuarkusTest
@WithStack
class ChangesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private World world;

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    @Test
    void theLifeOfADirectiveIsToldToEverybodyAsTheySawIt() {
        world.register();
        var receiver = world.below("PARTY_COMMISSION", "Ban Tổ chức");
        var plan = world.draft(Map.of("recipients", List.of(World.recipient(receiver, "ACTION"))));
        world.issued(plan);
        World.act(world.leader(), World.DIRECTIVE, plan, "withdrawal", Map.of("reason", "nhầm"))
                .statusCode(200);

        assertThat(told(world.clerk(), 3))
                .containsExactly("APPEARED DRAFT", "CHANGED IN_FORCE", "CHANGED WITHDRAWN");
        assertThat(told(SignIn.of(Role.CLERK).forBody(receiver), 2))
                .containsExactly("APPEARED IN_FORCE", "CHANGED WITHDRAWN");
    }

    @Test
    void whatIsDeletedOrMergedIsGone() {
        var draft = world.draft(Map.of());
        Api.as(world.clerk())
                .header("If-Match", World.tag(world.clerk(), World.DIRECTIVE, draft))
                .delete(World.DIRECTIVE, draft)
                .then()
                .statusCode(204);

        assertThat(told(world.clerk(), 2)).containsExactly("APPEARED DRAFT", "GONE DRAFT");
    }

    @Test
    void aTokenGoesOnWhereTheLastAnswerEnded() {
        world.draft(Map.of());
        var first = follow(world.clerk(), null, 1);
        assertThat(follow(world.clerk(), first.token(), 0).changes()).isEmpty();

        world.draft(Map.of());

        var second = follow(world.clerk(), first.token(), 1);
        assertThat(second.changes()).hasSize(1);
        assertThat(second.changes()).doesNotContainAnyElementsOf(first.changes());
        Api.as(new World().clerk())
                .queryParam("since", second.token())
                .get("/v1/directives/changes")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
    }

    @Test
    void pagesOfTheFeedMissNothing() {
        IntStream.range(0, 7).forEach(i -> world.draft(Map.of()));
        follow(world.clerk(), null, 7);

        var ids = new ArrayList<String>();
        String token = null;
        boolean more;
        do {
            var request = Api.as(world.clerk()).queryParam("limit", 3);
            var page =
                    (token == null ? request : request.queryParam("since", token))
                            .get("/v1/directives/changes")
                            .then()
                            .statusCode(200)
                            .extract();
            ids.addAll(page.path("items.directiveId"));
            token = page.path("token");
            more = page.path("more");
        } while (more);

        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
    }

    /** The one that began first commits last: without waiting for it, it would never be told. */
    @Test
    void aTransactionThatCommitsLateIsNotLost() throws SQLException {
        var early = world.draft(Map.of());
        var before = follow(world.clerk(), null, 1);
        try (var slow = TestStack.connectAsSuperuser();
                var statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.executeUpdate(
                    "update directive set version = version + 1 where id = '%s'".formatted(early));
            var late = world.draft(Map.of());
            var meanwhile = follow(world.clerk(), before.token(), 0);
            assertThat(meanwhile.changes()).isEmpty();
            slow.commit();

            var after = follow(world.clerk(), meanwhile.token(), 2);
            assertThat(after.ids()).containsExactlyInAnyOrder(early.toString(), late.toString());
        }
    }

    @Test
    void manyAtOnceAreToldOnceAndInTheOrderOfTheirVersions() throws Exception {
        var seed = Long.getLong("changes.seed", 20_260_101L);
        System.out.println("changes.seed=" + seed);
        var drafts = IntStream.range(0, 4).mapToObj(i -> world.draft(Map.of())).toList();
        var heard = new ArrayList<Change>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers =
                    IntStream.range(0, 4)
                            .mapToObj(i -> hands.submit(() -> write(drafts, new Random(seed + i))))
                            .toList();
            String token = null;
            while (!writers.stream().allMatch(writer -> writer.isDone())) {
                var page = follow(world.clerk(), token, 0);
                heard.addAll(page.changes());
                token = page.token();
            }
            var written = 4;
            for (var writer : writers) {
                written += writer.get();
            }
            heard.addAll(follow(world.clerk(), token, written - heard.size()).changes());
            assertThat(heard).hasSize(written).doesNotHaveDuplicates();
        }
        var last = new HashMap<String, Long>();
        for (var change : heard) {
            var before = last.put(change.id(), change.version());
            assertThat(change.version()).isEqualTo(before == null ? 0 : before + 1);
        }
    }

    /** How many of the tries met the version they named. */
    private int write(List<UUID> drafts, Random random) {
        int done = 0;
        for (int i = 0; i < 12; i++) {
            var draft = drafts.get(random.nextInt(drafts.size()));
            var status =
                    Api.as(world.clerk())
                            .contentType("application/merge-patch+json")
                            .header("If-Match", World.tag(world.clerk(), World.DIRECTIVE, draft))
                            .body(Map.of("place", "Nơi " + random.nextInt()))
                            .patch(World.DIRECTIVE, draft)
                            .statusCode();
            assertThat(status).isIn(200, 412);
            done += status == 200 ? 1 : 0;
        }
        return done;
    }

    private record Change(String id, String kind, @Nullable String status, long version) {}

    private record Heard(List<Change> changes, String token) {

        List<String> ids() {
            return changes.stream().map(Change::id).toList();
        }
    }

    private static List<String> told(SignIn by, int count) {
        return follow(by, null, count).changes().stream()
                .map(change -> change.kind() + " " + change.status())
                .toList();
    }

    /** Asks until so many are told; what is still running elsewhere may hold them back a moment. */
    private static Heard follow(SignIn by, @Nullable String since, int count) {
        var changes = new ArrayList<Change>();
        var token = since;
        long end = System.nanoTime() + PATIENCE.toNanos();
        do {
            var request = Api.as(by).queryParam("limit", 200);
            var page =
                    (token == null ? request : request.queryParam("since", token))
                            .get("/v1/directives/changes")
                            .then()
                            .statusCode(200)
                            .extract();
            List<Map<String, Object>> items = page.path("items");
            items.forEach(item -> changes.add(change(item)));
            token = page.path("token");
        } while (changes.size() < count && System.nanoTime() < end);
        return new Heard(changes, token);
    }

    private static Change change(Map<String, Object> item) {
        var status = item.get("status");
        return new Change(
                String.valueOf(item.get("directiveId")),
                String.valueOf(item.get("kind")),
                status == null ? null : status.toString(),
                ((Number) item.get("version")).longValue());
    }
}
