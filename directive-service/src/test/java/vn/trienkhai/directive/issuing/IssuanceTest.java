package vn.trienkhai.directive.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/**
 * Issuing: classes frozen, everybody told once, in pieces of bounded size (rows 23, 28, 33, 41).
 */
@QuarkusTest
@WithStack
class IssuanceTest {

    private World world;

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    @Test
    void aClassOfThirteenBecomesThirteenCopiesAndHolders() {
        world.register();
        var districts = districts(13);
        var plan = toAll();

        world.issued(plan);
        var late = world.below("DISTRICT_STANDING_BOARD", "Huyện mới");

        assertThat(told(plan, "directive.issued.v1")).hasSize(1);
        assertThat(told(plan, "directive.duty-assigned.v1"))
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event).contains("\"chunk\":1", "\"chunks\":1");
                            assertThat(event).contains(districts.getFirst(), districts.getLast());
                            assertThat(event).contains("\"lastDay\":\"2022-04-07\"");
                            assertThat(event).doesNotContain(late.toString());
                        });
        assertThat(sent(plan)).containsExactlyInAnyOrderElementsOf(districts);
        assertThat(
                        Database.ask(
                                "select cardinality(members) from class_resolution where directive_id = '%s'"
                                        .formatted(plan)))
                .containsExactly("13");
        Api.as(world.clerk())
                .get(World.DIRECTIVE, plan)
                .then()
                .body("duties[0].holderCount", equalTo(13));
    }

    @Test
    void whatComesBackIsToldWithItsFirstLastDayAfterTheIssue() {
        world.register();
        var district = world.below("DISTRICT_STANDING_BOARD", "Huyện");
        var duty =
                new HashMap<>(
                        World.duty(List.of(Map.of("organizationId", district, "role", "REPORT"))));
        duty.put(
                "deadline",
                Map.of(
                        "kind",
                        "RECURRING",
                        "raw",
                        "trước ngày 15 hằng tháng",
                        "recurrence",
                        "FREQ=MONTHLY;BYMONTHDAY=15",
                        "date",
                        "2021-01-15"));
        var plan = world.draft(Map.of("duties", List.of(duty)));

        TestClock.set(LocalDateTime.of(2022, 3, 1, 9, 0));
        try {
            world.issued(plan);
        } finally {
            TestClock.reset();
        }

        assertThat(told(plan, "directive.duty-assigned.v1"))
                .singleElement()
                .asString()
                .contains("\"lastDay\":\"2022-03-14\"");
    }

    @Test
    void aClassOfAThousandIsToldInBoundedPieces() {
        world.register();
        manyDistricts(1000);
        var plan = toAll();

        world.issued(plan);

        assertThat(sent(plan)).hasSize(1000);
        var chunks = told(plan, "directive.duty-assigned.v1");
        assertThat(chunks)
                .hasSize(10)
                .allMatch(
                        event ->
                                event.getBytes(java.nio.charset.StandardCharsets.UTF_8).length
                                        < 65536);
        assertThat(
                        Database.ask(
                                """
                                select count(distinct h->>'organizationId')
                                  from event_log, jsonb_array_elements(payload::jsonb->'holders') h
                                 where key = '%s' and type = 'directive.duty-assigned.v1'
                                """
                                        .formatted(plan)))
                .containsExactly("1000");
        assertThat(
                        Database.ask(
                                "select string_agg(version::text, ',' order by version) from event_log where key = '%s'"
                                        .formatted(plan)))
                .containsExactly("1,2,3,4,5,6,7,8,9,10,11");
        String next =
                Api.as(world.clerk())
                        .queryParams(Map.of("status", "SENT", "limit", 200))
                        .get(World.DIRECTIVE + "/deliveries", plan)
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(200))
                        .extract()
                        .path("next");
        assertThat(next).isNotBlank();
    }

    @Test
    void theLongestDutyStillFitsIntoOneEvent() {
        world.register();
        districts(100);
        var duty = new HashMap<>(toClass());
        duty.put("text", "ệ".repeat(4000));
        duty.put("title", "ệ".repeat(300));
        var outline = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 50; i++) {
            outline.add(Map.of("ref", "1." + i, "title", "ệ".repeat(200), "required", true));
        }
        duty.put(
                "reporting",
                Map.of("title", "ệ".repeat(300), "addresseeId", world.issuer, "outline", outline));
        var plan = world.draft(Map.of("duties", List.of(duty)));

        world.issued(plan);

        assertThat(told(plan, "directive.duty-assigned.v1"))
                .singleElement()
                .satisfies(
                        event ->
                                assertThat(
                                                event.getBytes(
                                                                java.nio.charset.StandardCharsets
                                                                        .UTF_8)
                                                        .length)
                                        .isBetween(50_000, 65_536));
    }

    /** Domain §5.10, AFTER_STEP. */
    @Test
    void whoWaitsForAnotherDutyIsToldWhichOneThatIs() {
        world.register();
        var first = new HashMap<>(World.duty(world.issuer, "LEAD"));
        first.put("step", "d1");
        first.put("title", "Báo cáo tổng kết");
        var second = new HashMap<>(World.duty(world.issuer, "LEAD"));
        second.put("deadline", Map.of("kind", "AFTER", "raw", "trên cơ sở", "after", "d1"));
        var plan = world.draft(Map.of("duties", List.of(first, second)));

        world.issued(plan);

        assertThat(
                        Database.ask(
                                """
                                select (payload::jsonb -> 'deadline' ->> 'after' = (select e.payload::jsonb ->> 'dutyId'
                                          from event_log e where e.key = event_log.key
                                           and e.payload::jsonb ->> 'title' = 'Báo cáo tổng kết'))
                                       || ' ' || (payload::jsonb -> 'deadline' -> 'step' ->> 'title')
                                  from event_log where key = '%s' and type = 'directive.duty-assigned.v1'
                                   and payload::jsonb -> 'deadline' ->> 'kind' = 'AFTER'
                                """
                                        .formatted(plan)))
                .containsExactly("true Báo cáo tổng kết");
    }

    @Test
    void theLeadOfAJointDutyComesFirstAndWatchersAreParts() {
        world.register();
        var lead = world.below("PARTY_COMMISSION", "Ban Tuyên giáo");
        var watcher = world.below("PARTY_COMMISSION", "Ủy ban Kiểm tra");
        var duty =
                new HashMap<>(
                        World.duty(
                                List.of(
                                        Map.of("organizationId", watcher, "role", "MONITOR"),
                                        Map.of(
                                                "organizationId",
                                                world.issuer,
                                                "role",
                                                "COORDINATE"),
                                        Map.of("organizationId", lead, "role", "LEAD"))));
        duty.put("mode", "JOINT");
        var plan = world.draft(Map.of("duties", List.of(duty)));

        world.issued(plan);

        assertThat(
                        Database.ask(
                                """
                                select string_agg(h->>'role', ',' order by n) || ' ' || (payload::jsonb->>'monitors')
                                  from event_log, jsonb_array_elements(payload::jsonb->'holders') with ordinality t(h, n)
                                 where key = '%s' and type = 'directive.duty-assigned.v1' group by payload
                                """
                                        .formatted(plan)))
                .containsExactly("LEAD,COORDINATE,MONITOR [\"" + watcher + "\"]");
        for (var body : List.of(lead, watcher)) {
            Api.as(SignIn.of(Role.OFFICER).forBody(body))
                    .get(World.DIRECTIVE, plan)
                    .then()
                    .statusCode(200);
        }
    }

    private List<String> districts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> world.below("DISTRICT_STANDING_BOARD", "Huyện " + i).toString())
                .toList();
    }

    /** A thousand bodies by request would take longer than the test itself. */
    private void manyDistricts(int count) {
        Database.change(
                """
                with made as (
                  insert into organization (id, version, told, ranks, names, identifiers, contacts, sort_name)
                  select gen_random_uuid(), 0, 0,
                         '[{"kind": "DISTRICT_STANDING_BOARD", "level": "DISTRICT"}]',
                         jsonb_build_array(jsonb_build_object('text', 'Huyện ' || n, 'kind', 'OFFICIAL')),
                         '[]', '[]', 'huyen ' || n
                    from generate_series(1, %d) n returning id)
                insert into organization_parent (child_id, hierarchy, organization_id) select id, 'PARTY', '%s' from made
                """
                        .formatted(count, world.issuer));
    }

    private UUID group() {
        return World.classOf(
                Map.of("kinds", List.of("DISTRICT_STANDING_BOARD"), "ancestorId", world.issuer));
    }

    private Map<String, Object> toClass() {
        return World.duty(List.of(Map.of("classId", group(), "role", "REPORT")));
    }

    private UUID toAll() {
        var group = group();
        return world.draft(
                Map.of(
                        "duties",
                        List.of(World.duty(List.of(Map.of("classId", group, "role", "REPORT")))),
                        "recipients",
                        List.of(Map.of("classId", group, "purpose", "ACTION"))));
    }

    private static List<String> told(UUID directive, String type) {
        return Database.ask(
                "select payload from event_log where key = '%s' and type = '%s' order by version"
                        .formatted(directive, type));
    }

    private static List<String> sent(UUID directive) {
        return Database.ask(
                """
                select payload::jsonb->>'recipientId' from event_log
                 where type = 'delivery.sent.v1' and payload::jsonb->'directive'->>'directiveId' = '%s'
                """
                        .formatted(directive));
    }
}
