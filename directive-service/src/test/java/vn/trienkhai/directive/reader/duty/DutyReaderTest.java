package vn.trienkhai.directive.reader.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.reader.Scene;
import vn.trienkhai.directive.reader.Scenes;
import vn.trienkhai.directive.reader.deadline.DeadlineReader;

/** Row 20: duties are proposed with the bodies and their roles. */
class DutyReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Sở Y tế chủ trì, phối hợp với Sở Tài chính và các cơ quan liên quan lập đề án. | LEAD Sở Y tế; COORDINATE Sở Tài chính
                    1. Giao Sở Nội vụ chủ trì, phối hợp với các Sở: Tài chính, Kế hoạch và Đầu tư rà soát biên chế. | LEAD Sở Nội vụ; COORDINATE Sở Tài chính; COORDINATE Sở Kế hoạch và Đầu tư
                    1. Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với Công an tỉnh tổ chức lễ hội. | LEAD Sở Văn hóa, Thể thao và Du lịch; COORDINATE Công an tỉnh
                    1. Thanh tra tỉnh theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch này. | MONITOR Thanh tra tỉnh
                    1. Trên cơ sở đề nghị của các huyện, Sở Tài chính thẩm định dự toán. | APPRAISE Sở Tài chính
                    1. Văn phòng Tỉnh ủy tổng hợp, báo cáo Ban Thường vụ Tỉnh ủy. | CONSOLIDATE Văn phòng Tỉnh ủy; REPORT Văn phòng Tỉnh ủy
                    1. Tỉnh đoàn phối hợp với Sở Y tế vận động hiến máu. | COORDINATE Tỉnh đoàn
                    1. Công an tỉnh có trách nhiệm theo dõi, giám sát các phương tiện. | MONITOR Công an tỉnh
                    """)
    void rolesAreRead(String line, String roles) {
        assertThat(Roles.of(Scenes.of(line))).containsExactlyInAnyOrder(roles.split("; ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Tăng cường công tác kiểm tra, giám sát tại cơ sở.",
                "1. Nhiệm vụ khoa học do Sở Y tế chủ trì được nghiệm thu.",
                "Ngày 02/02/2024, Sở Y tế chủ trì, phối hợp với Sở Tài chính họp.",
                "1. Phát huy sức mạnh tổng hợp của hệ thống chính trị."
            })
    void whatIsOnlyToldGivesNoRole(String line) {
        assertThat(Roles.of(Scenes.of(line))).isEmpty();
    }

    /** Appeals, formulas and accounts tell nobody to do anything. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Văn phòng Tỉnh ủy xin thông báo để các cơ quan biết, thực hiện.",
                "1. Sở Y tế thông báo kết luận để các đơn vị được biết, thực hiện.",
                "1. Chánh Văn phòng và Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định này.",
                "1. Sở Y tế có ý kiến như sau.",
                "1. Sở Y tế hướng dẫn một số nội dung như sau:",
                "1. Sở Y tế là chỗ dựa của Nhân dân.",
                "1. Sở Y tế có tỷ lệ giải ngân thấp.",
                "1. Sở Y tế theo quy định.",
                "1. Tổ chức phun thuốc tại các khu vực tập trung dân.",
                "ỦY BAN NHÂN DÂN TỈNH: Ban hành kèm theo Quyết định này Quy chế mẫu."
            })
    void whatADocumentSaysOfItselfIsNobodysDuty(String line) {
        assertThat(Roles.of(Scenes.of(line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Sở Y tế theo chức năng, nhiệm vụ được giao phối hợp với Công an tỉnh kiểm dịch. | COORDINATE Sở Y tế
                    1. Sở Y tế theo chức năng, nhiệm vụ và thẩm quyền xây dựng phương án. | IMPLEMENT Sở Y tế
                    1. Sở Y tế rà soát trang thiết bị, chủ trì lập dự toán. | LEAD Sở Y tế
                    1. Sở Y tế hướng dẫn các trạm. Sở Y tế chủ trì lập dự toán. | LEAD Sở Y tế
                    1. Các cơ quan, tổ chức, đơn vị có liên quan xây dựng kế hoạch. | IMPLEMENT Các cơ quan, tổ chức, đơn vị có liên quan
                    1. Các đoàn thể, tổ chức xã hội vận động hội viên. | IMPLEMENT Các đoàn thể, tổ chức xã hội
                    1. Sở Y tế có kế hoạch dự trữ thuốc. | IMPLEMENT Sở Y tế
                    1. Sở Y tế đẩy nhanh tiến độ tiêm chủng. | IMPLEMENT Sở Y tế
                    1. Giao các Sở: Y tế, Xây dựng có ý kiến thẩm định. | APPRAISE Sở Y tế; APPRAISE Sở Xây dựng
                    1. Báo cáo tháng: Sở Y tế tổng hợp số liệu. | CONSOLIDATE Sở Y tế
                    1. Sở Y tế báo cáo số liệu tiêm chủng. | REPORT Sở Y tế
                    1. Các xã gửi kết quả tiêm chủng về Sở Y tế. | REPORT Các xã
                    1. Sở Y tế chủ trì, phối hợp với Sở Tài chính và cơ quan liên quan lập dự toán. | LEAD Sở Y tế; COORDINATE Sở Tài chính
                    1. Sở Y tế chỉ đạo Cục Bưu điện Trung ương chủ trì phát thuốc. | IMPLEMENT Sở Y tế; LEAD Cục Bưu điện Trung ương
                    """)
    void whoIsPlainlyToldCarriesOut(String line, String roles) {
        assertThat(Roles.of(Scenes.of(line))).containsExactlyInAnyOrder(roles.split("; ", -1));
    }

    @Test
    void theHeadingNamesWhoActsBelowIt() {
        var scene =
                Scenes.of(
                        "1. Sở Xây dựng",
                        "- Chủ trì, phối hợp với Sở Tài chính lập kế hoạch vốn.",
                        "- Theo dõi, đôn đốc các địa phương thực hiện.");
        assertThat(Roles.of(scene))
                .containsExactlyInAnyOrder(
                        "LEAD Sở Xây dựng", "COORDINATE Sở Tài chính", "MONITOR Sở Xây dựng");
    }

    @Test
    void theLabelOfAPlaceGivesTheRole() {
        var scene =
                Scenes.of(
                        "1. Đơn vị chủ trì: Sở Y tế.",
                        "2. Cơ quan phối hợp",
                        "- Sở Tài chính; Sở Nội vụ.");
        assertThat(Roles.of(scene))
                .containsExactlyInAnyOrder(
                        "LEAD Sở Y tế", "COORDINATE Sở Tài chính", "COORDINATE Sở Nội vụ");
    }

    @Test
    void aReportGoesToAndThrough() {
        var report =
                found(
                        Scenes.of(
                                "1. Các huyện ủy định kỳ báo cáo kết quả về Ban Thường vụ Tỉnh ủy"
                                        + " (qua Ban Tổ chức Tỉnh ủy)."),
                        Role.REPORT);
        assertThat(report.body()).isEqualTo("Các huyện ủy");
        assertThat(report.to()).isEqualTo("Ban Thường vụ Tỉnh ủy");
        assertThat(report.via()).isEqualTo("Ban Tổ chức Tỉnh ủy");
    }

    @Test
    void whoGetsReportsToMergeThemMerges() {
        var scene =
                Scenes.of(
                        "1. Các sở, ban, ngành gửi báo cáo về Sở Nội vụ để tổng hợp, báo cáo Ủy ban"
                                + " nhân dân tỉnh.");
        assertThat(Roles.of(scene))
                .contains("REPORT Các sở, ban, ngành", "CONSOLIDATE Sở Nội vụ", "REPORT Sở Nội vụ");
    }

    @Test
    void aDraftIsSentForAppraisal() {
        var scene = Scenes.of("1. Sở Y tế lập đề án; gửi Sở Tài chính thẩm định.");
        assertThat(Roles.of(scene)).contains("APPRAISE Sở Tài chính");
    }

    @Test
    void whoIsToldByAnotherHasTheRoleAndNotTheTeller() {
        var scene =
                Scenes.of(
                        "1. Ủy ban nhân dân huyện chỉ đạo Phòng Nội vụ phối hợp với Công an huyện"
                                + " rà soát.");
        assertThat(Roles.of(scene))
                .containsExactlyInAnyOrder(
                        "COORDINATE Phòng Nội vụ", "IMPLEMENT Ủy ban nhân dân huyện");
    }

    @Test
    void theReaderIsCalledByTheNameOfTheAddressee() {
        var scene =
                Scenes.addressedTo(
                        "Bộ Công Thương", "1. Đề nghị quý Bộ báo cáo Thủ tướng Chính phủ.");
        assertThat(Roles.of(scene)).containsExactly("REPORT Bộ Công Thương");
    }

    @Test
    void aLetterToOneBodySpeaksToItWhereItNamesNobody() {
        var scene =
                Scenes.addressedTo(
                        "Sở Y tế tỉnh Mẫu", "1. Chủ trì, phối hợp với Sở Tài chính lập đề án.");
        assertThat(Roles.of(scene))
                .containsExactlyInAnyOrder("LEAD Sở Y tế tỉnh Mẫu", "COORDINATE Sở Tài chính");
    }

    @Test
    void aLabelInWordsOfItsOwnGivesTheRole() {
        var scene =
                Scenes.of(
                        "1. Đơn vị được giao chủ trì tham mưu triển khai: Sở Y tế.",
                        "2. Cơ quan tham gia phối hợp thực hiện: Sở Tài chính.");
        assertThat(Roles.of(scene))
                .containsExactlyInAnyOrder("LEAD Sở Y tế", "COORDINATE Sở Tài chính");
    }

    @Test
    void aClassIsOneBody() {
        var scene =
                Scenes.of(
                        "1. Các sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố chủ trì lập kế"
                                + " hoạch.");
        assertThat(Roles.of(scene))
                .containsExactly("LEAD Các sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố");
    }

    @Test
    void theProductAndTheWayOfAReportAreProposed() {
        var scene =
                Scenes.of(
                        "1. Sở Y tế xây dựng Đề án phát triển y tế cơ sở.",
                        "2. Các huyện ủy báo cáo kết quả về Ban Thường vụ Tỉnh ủy (qua Ban Tổ chức"
                                + " Tỉnh ủy) trước ngày 10/6/2024.");
        assertThat(found(scene, Role.IMPLEMENT).product()).isEqualTo("Đề án");
        var reader = new DutyReader();
        var routes = reader.routes(scene, reader.read(scene), new DeadlineReader().read(scene));
        assertThat(routes).hasSize(1);
        var route = routes.getFirst().value();
        assertThat(route.author()).isEqualTo("Các huyện ủy");
        assertThat(route.addressee()).isEqualTo("Ban Thường vụ Tỉnh ủy");
        assertThat(route.stations().stream().map(station -> station.act() + " " + station.body()))
                .containsExactly("PASS_ON Ban Tổ chức Tỉnh ủy", "SUBMIT Ban Thường vụ Tỉnh ủy");
        assertThat(route.stations().getLast().deadline()).isNotNull();
    }

    @Test
    void aTableOfTasksSaysWhoLeadsAndWhoHelps() {
        var scene =
                Scenes.of(
                        "1. Danh mục nhiệm vụ",
                        """
                        | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp |
                        |---|---|---|
                        | Lập đề án | Sở Y tế | Sở Tài chính, Sở Nội vụ |
                        """);
        assertThat(Roles.of(scene))
                .contains("LEAD Sở Y tế", "COORDINATE Sở Tài chính", "COORDINATE Sở Nội vụ");
    }

    @Test
    void tornWordsAreMended() {
        var scene = Scenes.of("1. S ở Y tế ch ủ trì lập đề án.");
        assertThat(Roles.of(scene)).containsExactly("LEAD Sở Y tế");
    }

    @Test
    void aimsAssignNothing() {
        assertThat(Roles.of(Scenes.aims("1. Sở Y tế chủ trì lập đề án."))).isEmpty();
    }

    private static Assignment found(Scene scene, Role role) {
        return new DutyReader()
                .read(scene).stream()
                        .map(found -> found.value())
                        .filter(value -> value.role() == role)
                        .findFirst()
                        .orElseThrow();
    }
}
