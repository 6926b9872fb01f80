package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.api.DutyDeadlineKind;
import vn.trienkhai.directive.api.ProposedDuty;
import vn.trienkhai.directive.reader.DocumentReader;

/**
 * The deadline a clause names goes to the duty it is said of, and to no other (row 20, domain.md
 * 4.2, 5.10).
 */
class TieTest {

    private static final String HEAD =
            """
            ỦY BAN NHÂN DÂN TỈNH THỬ NGHIỆM     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 15/KH-UBND                      Độc lập - Tự do - Hạnh phúc

            Thử Nghiệm, ngày 03 tháng 02 năm 2026

            KẾ HOẠCH
            Sắp xếp kho lưu trữ năm 2026

            I. NHIỆM VỤ
            """;
    private static final String END =
            """

            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            """;

    private final Gathering gathered = new Gathering();

    @Test
    void theDayInTheClauseOfTheLeadIsTheDutys() {
        var duty =
                only(
                        "1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng đề án số hóa hồ"
                                + " sơ trước ngày 20/12/2026.");

        assertThat(shown(duty)).isEqualTo("DATE 2026-12-20");
        assertThat(Objects.requireNonNull(duty.deadline()).inclusive()).isFalse();
        assertThat(duty.output()).isEqualTo("SCHEME");
        assertThat(evidence("/duties/d1/deadline").confidence()).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sở Nội vụ chủ trì xây dựng đề án số hóa hồ sơ; hoàn thành trước ngày 20/12/2026. | DATE 2026-12-20
                    Sở Nội vụ chủ trì xây dựng đề án số hóa hồ sơ. Hoàn thành trước ngày 20/12/2026. | DATE 2026-12-20
                    Trước ngày 20/12/2026, Sở Nội vụ chủ trì xây dựng đề án số hóa hồ sơ. | DATE 2026-12-20
                    Sở Nội vụ chủ trì xây dựng đề án số hóa hồ sơ (hoàn thành trong quý IV năm 2026). | QUARTER 2026-12-31
                    Sở Nội vụ chủ trì xây dựng đề án, trình Ủy ban nhân dân tỉnh chậm nhất ngày 20/12/2026. | DATE 2026-12-20
                    Sở Nội vụ chủ trì khắc phục hư hỏng của kho. | NONE null
                    Sở Nội vụ khẩn trương chủ trì khắc phục hư hỏng của kho. | URGENT null
                    """)
    void whereverItStandsInTheParagraph(String clause, String expected) {
        assertThat(shown(only("1. " + clause))).isEqualTo(expected);
    }

    @Test
    void theDayOfAReportIsNeverTheTasks() {
        var duties =
                duties(
                        "1. Sở Nội vụ chủ trì kiểm tra các kho lưu trữ, báo cáo Ủy ban nhân dân"
                                + " tỉnh kết quả thực hiện trước ngày 20/12/2026.");

        assertThat(shown(duty(duties, "LEAD"))).isEqualTo("NONE null");
        assertThat(shown(duty(duties, "REPORT"))).isEqualTo("DATE 2026-12-20");
        assertThat(evidence("/duties/d1/deadline").alternatives())
                .containsExactly("trước ngày 20/12/2026");
        assertThat(evidence("/duties/d1/deadline").value()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Nội vụ chủ trì kiểm kê hồ sơ; gửi kết quả cho các cơ quan trước ngày"
                        + " 20/12/2026.",
                "Sở Nội vụ chủ trì kiểm kê hồ sơ.\n- Thời hạn báo cáo: Trước ngày 20/12/2026."
            })
    void whatOnlySaysByWhenToReportIsNotTheTasks(String clause) {
        assertThat(shown(duty(duties("1. " + clause), "LEAD"))).isEqualTo("NONE null");
    }

    @Test
    void aReportThatComesBackHasItsRuleItsWayAndItsName() {
        var report =
                duty(
                        duties(
                                "1. Các sở định kỳ hằng quý báo cáo kết quả thực hiện về Ủy ban"
                                        + " nhân dân tỉnh (qua Sở Nội vụ)."),
                        "REPORT");

        assertThat(Objects.requireNonNull(report.deadline()).recurrence())
                .isEqualTo("FREQ=MONTHLY;INTERVAL=3");
        var reporting = Objects.requireNonNull(report.reporting());
        assertThat(reporting.title()).isEqualTo("Báo cáo kết quả thực hiện");
        assertThat(Objects.requireNonNull(reporting.addressee()).name())
                .isEqualTo("Ủy ban nhân dân tỉnh");
        assertThat(reporting.route())
                .singleElement()
                .satisfies(
                        station ->
                                assertThat(Objects.requireNonNull(station.body()).name())
                                        .isEqualTo("Sở Nội vụ"));
    }

    @Test
    void aPlaceForTheTimeIsForTheTaskAroundIt() {
        var duties =
                duties(
                        """
                        1. Xây dựng phần mềm tra cứu hồ sơ lưu trữ lịch sử của tỉnh.
                        - Cơ quan chủ trì: Sở Nội vụ.
                        - Cơ quan phối hợp: Sở Tài chính.
                        - Thời gian hoàn thành: Quý III năm 2026.
                        2. Sửa chữa kho.
                        - Cơ quan chủ trì: Sở Xây dựng.\
                        """);

        assertThat(duties).hasSize(2);
        var first = duties.getFirst();
        assertThat(first.clauseRef()).isEqualTo("I.1");
        assertThat(first.title()).startsWith("1. Xây dựng phần mềm");
        assertThat(first.holders())
                .extracting(holder -> holder.role())
                .containsExactly("LEAD", "COORDINATE");
        assertThat(shown(first)).isEqualTo("QUARTER 2026-09-30");
        assertThat(shown(duties.getLast())).isEqualTo("NONE null");
    }

    @Test
    void whatAClauseSaysForAllBelowIsLessSure() {
        var duties =
                duties(
                        """
                        1. Các nhiệm vụ dưới đây hoàn thành trước ngày 30/6/2026:
                        a) Sở Nội vụ chủ trì kiểm kê hồ sơ.
                        b) Sở Xây dựng chủ trì sửa chữa kho trước ngày 15/5/2026.\
                        """);

        assertThat(duties)
                .extracting(TieTest::shown)
                .containsExactly("DATE 2026-06-30", "DATE 2026-05-15");
        assertThat(evidence("/duties/d1/deadline").confidence()).isLessThan(0.7);
    }

    @Test
    void aYearInAHeadingIsAHorizonAndNoDeadline() {
        var duties =
                duties(
                        """
                        1. Các nhiệm vụ ban hành, công bố trong năm 2026:
                        a) Sở Nội vụ chủ trì kiểm kê hồ sơ.\
                        """);

        assertThat(duties).extracting(TieTest::shown).containsExactly("NONE null");
    }

    @Test
    void daysGoneByAndTheDayToSendADraftForReviewAreNotTheReviewers() {
        var duties =
                duties(
                        "1. Sở Nội vụ xây dựng dự thảo đề án; gửi Sở Tư pháp thẩm định trước ngày"
                                + " 15/4/2026.");

        assertThat(shown(duty(duties, "APPRAISE"))).isEqualTo("NONE null");
        assertThat(shown(duty(duties, "IMPLEMENT"))).isEqualTo("DATE 2026-04-15");
        assertThat(
                        shown(
                                only(
                                        "1. Sở Nội vụ chủ trì khắc phục các kho phải hoàn thành"
                                                + " trước ngày 20/12/2025.")))
                .isEqualTo("NONE null");
    }

    @Test
    void twoDaysOfOneBodyAreTwoDuties() {
        var duties =
                duties(
                        "1. Sở Nội vụ chủ trì kiểm kê hồ sơ trước ngày 15/4/2026. Sở Nội vụ chủ"
                                + " trì số hóa hồ sơ trước ngày 20/11/2026.");

        assertThat(duties)
                .extracting(TieTest::shown)
                .containsExactly("DATE 2026-04-15", "DATE 2026-11-20");
    }

    @Test
    void aDayForWhichNobodyWasReadIsADutyOfWhoActsBefore() {
        var duties =
                duties(
                        """
                        1. Sở Nội vụ chủ trì kiểm kê hồ sơ trước ngày 15/4/2026.

                        Tổ chức hội nghị đánh giá trước ngày 29/5/2026; hoàn chỉnh kết quả trước ngày 20/11/2026.\
                        """);

        assertThat(duties)
                .extracting(TieTest::shown)
                .containsExactly("DATE 2026-04-15", "DATE 2026-05-29", "DATE 2026-11-20");
        assertThat(duties.getLast().title()).startsWith("hoàn chỉnh kết quả");
        assertThat(duties.getLast().holders())
                .extracting(holder -> Objects.requireNonNull(holder.body()).name() + holder.role())
                .containsExactly("Sở Nội vụIMPLEMENT");
        assertThat(evidence("/duties/d3").confidence()).isLessThan(0.6);
    }

    @Test
    void ofTwoDaysForOneThingTheFirstIsProposedAndTheOtherOffered() {
        var duty =
                only(
                        "1. Sở Nội vụ chủ trì xây dựng đề án trước ngày 15/4/2026, hoàn thiện"
                                + " trước ngày 20/11/2026.");

        assertThat(shown(duty)).isEqualTo("DATE 2026-04-15");
        assertThat(evidence("/duties/d1/deadline").alternatives())
                .containsExactly("trước ngày 20/11/2026");
        assertThat(evidence("/duties/d1/deadline").confidence()).isLessThan(0.6);
    }

    @Test
    void qualifiersAreRead() {
        var duty =
                only(
                        "1. Sở Nội vụ căn cứ chức năng, nhiệm vụ được giao chủ động chủ trì xây"
                                + " dựng kế hoạch riêng.");

        assertThat(duty.qualifiers()).containsExactly("OWN_REMIT", "OWN_INITIATIVE");
        assertThat(duty.output()).isEqualTo("PLAN");
    }

    private Evidence evidence(String pointer) {
        return gathered.evidence().stream()
                .filter(each -> each.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    private ProposedDuty only(String clauses) {
        var duties = duties(clauses);
        assertThat(duties).hasSize(1);
        return duties.getFirst();
    }

    private static ProposedDuty duty(List<ProposedDuty> duties, String role) {
        return duties.stream()
                .filter(
                        duty ->
                                duty.holders().stream()
                                        .anyMatch(holder -> role.equals(holder.role())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(role + " is in none of " + duties));
    }

    private List<ProposedDuty> duties(String clauses) {
        var bodies = new RegisterBodies();
        var reading = new DocumentReader().read(HEAD + clauses + END, bodies);
        Map<Integer, String> refs = new LinkedHashMap<>();
        for (int i = 0; i < reading.clauses().size(); i++) {
            refs.put(i, reading.clauses().get(i).value().ref());
        }
        return new DutyProposer(reading, bodies, new LinkedHashMap<>(), gathered)
                .duties(refs).values().stream().collect(Collectors.toList());
    }

    private static String shown(ProposedDuty duty) {
        var deadline = Objects.requireNonNull(duty.deadline());
        var kind = deadline.kind() == null ? DutyDeadlineKind.NONE : deadline.kind();
        return kind + " " + deadline.date();
    }
}
