package vn.trienkhai.directive.reader.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.reader.Scenes;

/** Row 20: orders above lists, duties below titles, and watchers that report on. */
class OrdersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Sở Y tế chủ trì, phối với Sở Tài chính lập dự toán. | LEAD Sở Y tế; COORDINATE Sở Tài chính
                    1. Sở Y tế theo dõi, đôn đốc các xã thực hiện Kế hoạch này, kịp thời tổng hợp, báo cáo Ủy ban nhân dân tỉnh. | MONITOR Sở Y tế; CONSOLIDATE Sở Y tế; REPORT Sở Y tế
                    1. Các xã báo cáo kết quả về Sở Y tế tổng hợp, báo cáo Ủy ban nhân dân tỉnh. | REPORT Các xã; CONSOLIDATE Sở Y tế; REPORT Sở Y tế
                    1. Bộ trưởng các Bộ: Quốc phòng, Công an kiểm tra việc thực hiện. | INSPECT Bộ trưởng Bộ Quốc phòng; INSPECT Bộ trưởng Bộ Công an
                    1. Các Bộ Quốc phòng, Công an theo dõi, đôn đốc việc sơ tán dân. | MONITOR Bộ Quốc phòng; MONITOR Bộ Công an
                    1. Phó Chủ tịch Ủy ban nhân dân tỉnh đi kiểm tra việc sơ tán dân. | INSPECT Phó Chủ tịch Ủy ban nhân dân tỉnh
                    1. Sở Y tế căn cứ vào chức năng, nhiệm vụ được giao phối hợp với Công an tỉnh kiểm dịch. | COORDINATE Sở Y tế
                    1. Cơ quan phối hợp: Sở Y tế, các bệnh viện tư nhân. | COORDINATE Sở Y tế; COORDINATE các bệnh viện tư nhân
                    1. Cơ quan phối hợp: Các hội, doanh nghiệp liên quan, các trường học. | COORDINATE Các hội, doanh nghiệp liên quan; COORDINATE các trường học
                    1. Cơ quan phối hợp: Các sở, ban, ngành, UBND cấp xã. | COORDINATE Các sở, ban, ngành, UBND cấp xã
                    """)
    void rolesAreRead(String line, String roles) {
        assertThat(Roles.of(Scenes.of(line))).containsExactlyInAnyOrder(roles.split("; ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Sở Y tế đã chủ trì, phối hợp với Sở Tài chính lập dự toán.",
                "1. Phó Trưởng Ban Thường trực Ban Chỉ đạo là Phó Chủ tịch Ủy ban nhân dân tỉnh.",
                "1. Danh sách mà Sở Y tế đã báo cáo Ủy ban nhân dân tỉnh được dùng.",
                "1. Một số báo cáo chất lượng chưa cao, cần theo dõi."
            })
    void whatWasDoneIsNoDuty(String line) {
        assertThat(Roles.of(Scenes.of(line))).isEmpty();
    }

    @Test
    void anOrderAboveAListNamesWhoActsInIt() {
        var scene =
                Scenes.of("1. Giao Sở Nội vụ", "- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh kết quả.");
        assertThat(Roles.of(scene))
                .containsExactlyInAnyOrder("CONSOLIDATE Sở Nội vụ", "REPORT Sở Nội vụ");
    }

    @Test
    void whatABodyIsBesidesIsNoPartOfItsName() {
        var scene =
                Scenes.of(
                        "1. Sở Nội vụ - Cơ quan thường trực Ban Chỉ đạo",
                        "- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh kết quả.");
        assertThat(Roles.of(scene))
                .containsExactlyInAnyOrder("CONSOLIDATE Sở Nội vụ", "REPORT Sở Nội vụ");
    }

    @Test
    void anAppealToUnionsNamesWhoActsBelowIt() {
        var scene =
                Scenes.of(
                        "1. Đề nghị: Hội Nông dân tỉnh, Liên minh Hợp tác xã tỉnh",
                        "- Phối hợp với Sở Y tế khảo sát.");
        assertThat(Roles.of(scene))
                .containsExactlyInAnyOrder(
                        "COORDINATE Hội Nông dân tỉnh", "COORDINATE Liên minh Hợp tác xã tỉnh");
    }

    @Test
    void theParagraphBelowATitleIsItsDuty() {
        var scene = Scenes.of("1. Sở Xây dựng", "Rà soát quy hoạch các khu dân cư.");
        assertThat(Roles.of(scene)).containsExactly("IMPLEMENT Sở Xây dựng");
        var further =
                Scenes.of("1. Sở Xây dựng", "Theo quy hoạch đã duyệt.", "Rà soát các khu dân cư.");
        assertThat(Roles.of(further)).isEmpty();
    }

    @Test
    void whoAsksPolitelyIsNotWhoActs() {
        var scene =
                Scenes.addressedTo(
                        "Sở Y tế",
                        "1. Sở Tài chính trân trọng đề nghị Quý Cơ quan giúp:",
                        "- Chủ trì lập dự toán.");
        assertThat(Roles.of(scene)).containsExactly("LEAD Sở Y tế");
    }
}
