package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.trienkhai.deploy.local.demo.Actor;

/**
 * Who must act but is not on the list of recipients, in the two real documents in which domain.md
 * 5.7 finds it: the provincial plan of 2021 and the action programme of 2024 (rows 8, 39, 44).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CascadeGapsTest {

    private final WholeSystem system = WholeSystem.start("cascade");
    private final Papers papers = new Papers(system.cast());

    @BeforeAll
    void itIsApril2024() {
        system.stack().clock().set(Instant.parse("2024-04-01T01:00:00Z"));
    }

    @AfterAll
    void stop() {
        system.close();
    }

    /** The monitor of everything (III.5) gets no copy of the plan it is to watch over. */
    @Test
    void theProvincialPlanReachesEverybodyButItsMonitor() {
        var board =
                papers.issuer(
                        "standing-board", "STANDING_BOARD", "PROVINCE", "Ban Thường vụ Tỉnh ủy");
        papers.registerOf(board, "PLAN", "KH", "TU");
        provincialBodies();
        var districts = papers.classOf("Các huyện ủy, thị ủy, thành ủy", "DISTRICT_COMMITTEE");
        var draft = Papers.document("PLAN", "Kế hoạch tổ chức thực hiện Kết luận số 93-KL/TW");
        for (var above :
                List.of("Ban Bí thư", "Ban Tuyên giáo Trung ương", "Văn phòng Trung ương Đảng")) {
            papers.receives(draft, above, "REPORT_UP");
        }
        for (var body :
                List.of("Đảng đoàn HĐND tỉnh", "Ban cán sự đảng UBND tỉnh", "Liên hiệp Hội tỉnh")) {
            papers.receives(draft, body, "UNSPECIFIED");
        }
        Papers.classReceives(draft, districts, "UNSPECIFIED");
        Papers.textReceives(draft, "VPTU", "ARCHIVE");
        for (var ref : List.of("III.1", "III.2", "III.3", "III.4", "III.5")) {
            Papers.clause(draft, ref, "Tổ chức thực hiện");
        }
        Papers.classHolds(
                Papers.duty(draft, "III.1", "Cụ thể hóa", "PLAN"), districts, "ELABORATE");
        papers.holds(
                Papers.duty(draft, "III.2", "Rà soát", "LEGISLATION_REVIEW"),
                "Đảng đoàn HĐND tỉnh",
                "DIRECT");
        papers.holds(
                Papers.duty(draft, "III.3", "Chỉ đạo", "POLICY_DOCUMENT"),
                "Ban cán sự đảng UBND tỉnh",
                "DIRECT");
        papers.holds(Papers.duty(draft, "III.4", "Kế hoạch", "PLAN"), "Liên hiệp Hội tỉnh", "LEAD");
        papers.holds(
                Papers.duty(draft, "III.5", "Tổng hợp", "PERIODIC_REPORT"),
                "Ban Tuyên giáo Tỉnh ủy",
                "CONSOLIDATE");
        monitors(draft, "Ban Tuyên giáo Tỉnh ủy");
        var plan =
                papers.issue(
                        system.cast().clerk("standing-board"),
                        system.cast().leader("standing-board"),
                        draft,
                        LocalDate.of(2021, 6, 11));
        var clerk = system.cast().clerk("standing-board");

        assertThat(undelivered(clerk, plan)).containsExactly("Ban Tuyên giáo Tỉnh ủy");
        assertThat(clauses(clerk, plan, "NO_DELIVERY")).containsExactly("III.5");
        assertThat(names(clerk, plan + "/owed-plans"))
                .containsExactlyInAnyOrder("Huyện ủy A", "Thành ủy B", "Liên hiệp Hội tỉnh");
        clerk.await(
                plan + "/coverage?gap=NO_TASK",
                page -> page.path("items").isEmpty() && page.path("undelivered").asInt() == 1);
        assertThat(names(clerk, plan + "/unacknowledged")).hasSize(8);
    }

    /**
     * Three whole groups that are to act (III.3), and the office that watches (III.4), get none.
     */
    @Test
    void theActionProgrammeReachesNoneOfThoseBelow() {
        var group =
                papers.issuer(
                        "front", "PARTY_GROUP", "CENTRAL", "Đảng đoàn Liên hiệp Hội Việt Nam");
        papers.registerOf(group, "ACTION_PROGRAMME", "CTr", "ĐĐLHHVN");
        for (var body :
                List.of("Ban Tổ chức Trung ương", "Ban Dân vận Trung ương", "Đảng ủy LHHVN")) {
            papers.body("PARTY_BODY", "CENTRAL", body);
        }
        papers.body("SECRETARIAT", "CENTRAL", "Ban Bí thư Trung ương");
        papers.body("OFFICE", "UNIT", "Văn phòng Đảng đoàn");
        papers.body("LOCAL_UNION", "PROVINCE", "Liên hiệp Hội địa phương A");
        papers.body("LOCAL_UNION", "PROVINCE", "Liên hiệp Hội địa phương B");
        papers.body("NATIONAL_ASSOCIATION", "CENTRAL", "Hội ngành toàn quốc A");
        papers.body("UNION_UNIT", "UNIT", "Đơn vị trực thuộc A");
        var unions = papers.classOf("Các liên hiệp hội địa phương", "LOCAL_UNION");
        var associations = papers.classOf("Các hội ngành toàn quốc", "NATIONAL_ASSOCIATION");
        var units = papers.classOf("Các đơn vị trực thuộc", "UNION_UNIT");
        var draft =
                Papers.document(
                        "ACTION_PROGRAMME",
                        "Chương trình hành động thực hiện Nghị quyết số 45-NQ/TW");
        papers.receives(draft, "Ban Bí thư Trung ương", "REPORT_UP");
        for (var body :
                List.of("Ban Tổ chức Trung ương", "Ban Dân vận Trung ương", "Đảng ủy LHHVN")) {
            papers.receives(draft, body, "UNSPECIFIED");
        }
        Papers.textReceives(draft, "Website", "PUBLISH");
        Papers.textReceives(draft, "VP ĐĐLHHVN", "ARCHIVE");
        Papers.clause(draft, "III.3", "Tổ chức thực hiện");
        Papers.clause(draft, "III.4", "Tổ chức thực hiện");
        var below = Papers.duty(draft, "III.3", "Xây dựng kế hoạch", "PLAN");
        List.of(unions, associations, units)
                .forEach(some -> Papers.classHolds(below, some, "IMPLEMENT"));
        papers.holds(
                Papers.duty(draft, "III.4", "Theo dõi, tổng hợp", "SITUATION_REPORT"),
                "Văn phòng Đảng đoàn",
                "CONSOLIDATE");
        monitors(draft, "Văn phòng Đảng đoàn");
        var clerk = system.cast().clerk("front");
        var programme =
                papers.issue(
                        clerk, system.cast().leader("front"), draft, LocalDate.of(2024, 3, 28));

        assertThat(undelivered(clerk, programme))
                .containsExactlyInAnyOrder(
                        "Liên hiệp Hội địa phương A",
                        "Liên hiệp Hội địa phương B",
                        "Hội ngành toàn quốc A",
                        "Đơn vị trực thuộc A",
                        "Văn phòng Đảng đoàn");
        assertThat(clauses(clerk, programme, "NO_DELIVERY")).containsExactly("III.3", "III.4");
        assertThat(names(clerk, programme + "/owed-plans")).hasSize(4);
    }

    private void provincialBodies() {
        for (var body :
                List.of("Ban Bí thư", "Ban Tuyên giáo Trung ương", "Văn phòng Trung ương Đảng")) {
            papers.body("CENTRAL_BODY", "CENTRAL", body);
        }
        for (var body :
                List.of(
                        "Đảng đoàn HĐND tỉnh",
                        "Ban cán sự đảng UBND tỉnh",
                        "Liên hiệp Hội tỉnh",
                        "Ban Tuyên giáo Tỉnh ủy")) {
            papers.body("PROVINCIAL_BODY", "PROVINCE", body);
        }
        papers.body("DISTRICT_COMMITTEE", "DISTRICT", "Huyện ủy A");
        papers.body("DISTRICT_COMMITTEE", "DISTRICT", "Thành ủy B");
    }

    private void monitors(com.fasterxml.jackson.databind.node.ObjectNode draft, String name) {
        draft.putArray("monitors")
                .addObject()
                .put("organizationId", papers.body(name).toString())
                .put("role", "MONITOR");
    }

    private List<String> undelivered(Actor reader, String directive) {
        return names(reader, directive + "/undelivered");
    }

    private List<String> names(Actor reader, String path) {
        return items(reader.get(path).json()).stream()
                .map(body -> papers.name(body.path("organizationId").asText()))
                .toList();
    }

    private static List<String> clauses(Actor reader, String directive, String gap) {
        return items(reader.get(directive + "/coverage?gap=" + gap).json()).stream()
                .map(clause -> clause.path("clauseRef").asText())
                .toList();
    }

    private static List<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false).toList();
    }
}
