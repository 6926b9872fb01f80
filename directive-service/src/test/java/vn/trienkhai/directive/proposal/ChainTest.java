package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.api.DutyDeadlineKind;
import vn.trienkhai.directive.api.ProposedStation;
import vn.trienkhai.directive.reader.Bodies.Body;
import vn.trienkhai.directive.reader.Bodies.Kind;
import vn.trienkhai.directive.reader.DocumentReader;

/** Row 20, domain 5.6: the way on of reports that somebody makes into one. */
class ChainTest {

    private static final String REPORTS =
            """
            KẾ HOẠCH
            Tổng kết công tác kho lưu trữ

            1. Sở Y tế, Sở Nội vụ gửi báo cáo tổng kết về Tỉnh ủy (qua Sở Lưu trữ) trước ngày 05/6/2026.
            """;
    private static final String ONE =
            "2. Trên cơ sở báo cáo tổng kết của các cơ quan, đơn vị, Sở Lưu trữ xây dựng dự thảo Báo"
                    + " cáo tổng kết của tỉnh; gửi Ban Tuyên giáo thẩm định.\n";
    private static final String ON =
            """
            3. Ban Tuyên giáo
            - Trên cơ sở báo cáo tổng kết của Sở Lưu trữ, Ban Tuyên giáo thẩm định, trình Tỉnh ủy trước ngày 12/6/2026.
            Tham mưu Tỉnh ủy tổ chức hội nghị tổng kết trước ngày 19/6/2026; trình Thường trực Tỉnh ủy ký ban hành trước ngày 30/6/2026.
            """;

    private final RegisterBodies bodies = new RegisterBodies();

    @BeforeEach
    void everybodyIsKnown() {
        for (var name :
                List.of(
                        "Sở Y tế",
                        "Sở Nội vụ",
                        "Sở Lưu trữ",
                        "Ban Tuyên giáo",
                        "Tỉnh ủy",
                        "Thường trực Tỉnh ủy")) {
            bodies.add(name, null, null, new Body(Kind.BODY, UUID.randomUUID(), name));
        }
    }

    @Test
    void theWayOfTheReportsGoesOnToItsEnd() {
        assertThat(route(REPORTS + ONE + ON))
                .extracting(ChainTest::line)
                .containsExactly(
                        "VIA Sở Lưu trữ NONE null",
                        "CONSOLIDATE Sở Lưu trữ AFTER d1",
                        "APPRAISE Ban Tuyên giáo DATE 2026-06-12",
                        "APPROVE Tỉnh ủy AFTER station-3",
                        "CONFERENCE Tỉnh ủy DATE 2026-06-19",
                        "SIGN Thường trực Tỉnh ủy DATE 2026-06-30");
    }

    @Test
    void whoIsOnlySentTheDraftExaminesIt() {
        assertThat(route(REPORTS + ONE))
                .extracting(ChainTest::line)
                .containsExactly(
                        "VIA Sở Lưu trữ NONE null",
                        "CONSOLIDATE Sở Lưu trữ AFTER d1",
                        "APPRAISE Ban Tuyên giáo NONE null");
    }

    /** Nobody says that what is examined later was made of these reports. */
    @Test
    void withoutWhoMakesOneOfThemTheWayEndsWhereTheyAreSent() {
        assertThat(route(REPORTS + ON.replace("3. Ban", "2. Ban")))
                .extracting(ChainTest::line)
                .containsExactly("VIA Sở Lưu trữ NONE null");
    }

    /** A draft of which nobody says that it rests on these reports may rest on others. */
    @Test
    void aDraftThatRestsOnOtherThingsIsNoStation() {
        var other = ONE.replace("Trên cơ sở báo cáo tổng kết của các cơ quan, đơn vị, ", "");
        assertThat(route(REPORTS + other))
                .extracting(ChainTest::line)
                .containsExactly("VIA Sở Lưu trữ NONE null");
    }

    private List<ProposedStation> route(String text) {
        var reading = new DocumentReader().read(text, bodies);
        var proposer = new DutyProposer(reading, bodies, new LinkedHashMap<>(), new Gathering());
        var refs = new LinkedHashMap<Integer, String>();
        for (int i = 0; i < reading.clauses().size(); i++) {
            refs.put(i, reading.clauses().get(i).value().ref());
        }
        return Objects.requireNonNull(proposer.duties(refs).get("d1")).reporting().route();
    }

    private static String line(ProposedStation station) {
        var deadline = station.deadline();
        LocalDate date = deadline.date();
        return "%s %s %s %s"
                .formatted(
                        station.role(),
                        station.body().name(),
                        deadline.kind(),
                        deadline.kind() == DutyDeadlineKind.DATE ? date : deadline.after());
    }
}
