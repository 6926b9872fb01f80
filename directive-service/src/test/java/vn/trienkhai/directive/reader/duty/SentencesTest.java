package vn.trienkhai.directive.reader.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Scenes;

/** Row 20: how sentences of official documents say who acts, how often and towards whom. */
class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Sở Y tế theo dõi việc mua thuốc; định kỳ báo cáo Tỉnh ủy, Ban Bí thư đánh giá kho thuốc. | MONITOR Sở Y tế; REPORT Sở Y tế
                    1. Sở Y tế định kỳ 6 tháng và hằng năm báo cáo Ủy ban nhân dân tỉnh. | REPORT Sở Y tế
                    1. Sở Y tế tổ chức đánh giá, báo cáo kết quả tiêm chủng. | REPORT Sở Y tế; IMPLEMENT Sở Y tế
                    1. Sở Y tế theo dõi sát tình hình dịch. | MONITOR Sở Y tế
                    1. Các xã kiểm tra, nhắc nhở việc phát thuốc. | INSPECT Các xã
                    1. Các xã rà soát kho thuốc rồi báo cáo kịp thời Ủy ban nhân dân tỉnh. | IMPLEMENT Các xã; REPORT Các xã
                    1. Ủy ban Kiểm tra Tỉnh ủy thường xuyên kiểm tra các tổ chức đảng. | INSPECT Ủy ban Kiểm tra Tỉnh ủy
                    1. Sở Y tế tăng cường công tác kiểm tra nội bộ. | INSPECT Sở Y tế
                    """)
    void howOftenAndHowCloselyGivesNoOtherRole(String line, String roles) {
        assertThat(Roles.of(Scenes.of(line))).containsExactlyInAnyOrder(roles.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Các cơ quan báo chí, truyền thông tiếp tục đưa tin về dịch. | IMPLEMENT Các cơ quan báo chí, truyền thông
                    1. Các xã, nhất là các xã: An Mẫu, Bình Mẫu rà soát kho thuốc. | IMPLEMENT Các xã
                    1. Sở Y tế chủ trì, phối hợp với cơ quan báo chí trên địa bàn đưa tin. | LEAD Sở Y tế; COORDINATE cơ quan báo chí trên địa bàn
                    1. Văn phòng Tỉnh ủy, Sở Y tế, Công an tỉnh, Thanh tra tỉnh, Tỉnh đoàn và các hội rà soát tủ thuốc. | IMPLEMENT Văn phòng Tỉnh ủy, Sở Y tế, Công an tỉnh, Thanh tra tỉnh, Tỉnh đoàn và các hội
                    """)
    void bodiesAreNamedAsTheSentenceJoinsThem(String line, String roles) {
        assertThat(Roles.of(Scenes.of(line))).containsExactlyInAnyOrder(roles.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Giao Sở Y tế - Cơ quan thường trực Ban Chỉ đạo thuốc đôn đốc các xã. | URGE Sở Y tế
                    1. Sở Y tế chủ trì, phối hợp với Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh lập dự toán. | LEAD Sở Y tế; COORDINATE Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh
                    1. Sở Y tế chủ trì, phối hợp với các đơn vị điện lực trên địa bàn lập dự toán. | LEAD Sở Y tế; COORDINATE các đơn vị điện lực trên địa bàn
                    1. Sở Y tế chủ trì, phối hợp với các nhà thầu lập dự toán. | LEAD Sở Y tế; COORDINATE các nhà thầu
                    1. Các xã gửi danh sách người bệnh | IMPLEMENT Các xã
                    """)
    void namesEndWhereTheirBodyEnds(String line, String roles) {
        assertThat(Roles.of(Scenes.of(line))).containsExactlyInAnyOrder(roles.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Cơ quan thực hiện: Sở Y tế chủ trì, phối hợp với Sở Tài chính lập dự toán. | LEAD Sở Y tế; COORDINATE Sở Tài chính
                    1. Các tỉnh Lai Châu, Sơn La và Điện Biên rà soát kho thuốc. | IMPLEMENT tỉnh Lai Châu; IMPLEMENT tỉnh Sơn La; IMPLEMENT tỉnh Điện Biên
                    """)
    void aSentenceBehindALabelAndProvincesNamedTogetherAreReadEachByItself(
            String line, String roles) {
        assertThat(Roles.of(Scenes.of(line))).containsExactlyInAnyOrder(roles.split("; ", -1));
    }

    @Test
    void aTitleWithoutAMarkNamesAClassByWhatItDoes() {
        var scene =
                Scenes.of(
                        "1. Các doanh nghiệp đang hoạt động trong khu kinh tế",
                        "- Phối hợp với Sở Y tế khảo sát.");
        assertThat(Roles.of(scene))
                .containsExactly("COORDINATE Các doanh nghiệp đang hoạt động trong khu kinh tế");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Theo các kết luận đã nêu [2], yêu cầu Sở Y tế rà soát kho thuốc. | IMPLEMENT Sở Y tế
                    1. Sau khi xem xét Chủ tịch Ủy ban nhân dân tỉnh giao Sở Y tế chủ trì, phối hợp với Sở Tài chính, Sở Xây dựng lập dự toán. | LEAD Sở Y tế; COORDINATE Sở Tài chính; COORDINATE Sở Xây dựng
                    """)
    void whoIsGivenADutyBehindALongOpeningActs(String line, String roles) {
        assertThat(Roles.of(Scenes.of(line))).containsExactlyInAnyOrder(roles.split("; ", -1));
    }

    /** "để tổng hợp, báo cáo": whom it is sent to, or who acts where it is sent to nobody. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Các xã rà soát kho thuốc và phản ánh vướng mắc về Sở Y tế để tổng hợp, báo cáo Bộ Y tế. | IMPLEMENT Các xã; CONSOLIDATE Sở Y tế; REPORT Sở Y tế
                    1. Các xã báo cáo Ủy ban nhân dân tỉnh (qua Sở Nội vụ) theo mẫu để tổng hợp, báo cáo theo quy định. | REPORT Các xã; CONSOLIDATE Ủy ban nhân dân tỉnh; REPORT Ủy ban nhân dân tỉnh
                    1. Sở Y tế thống kê kho thuốc để tổng hợp, báo cáo Bộ Y tế. | IMPLEMENT Sở Y tế; CONSOLIDATE Sở Y tế; REPORT Sở Y tế
                    1. Sở Y tế kiểm đếm tủ thuốc để báo cáo Bộ Y tế. | IMPLEMENT Sở Y tế; REPORT Sở Y tế
                    1. Sở Y tế có ý kiến trước ngày 10/5/2026 để báo cáo Bộ Y tế. | IMPLEMENT Sở Y tế
                    """)
    void whoMergesIsWhomItIsSentTo(String line, String roles) {
        assertThat(Roles.of(Scenes.of(line))).containsExactlyInAnyOrder(roles.split("; ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Việc lập, báo cáo số liệu được tiến hành hằng năm.",
                "1. Sở Y tế nghiêm túc triển khai thực hiện.",
                "1. Ủy ban nhân dân tỉnh nhận được văn bản của các xã.",
                "1. Trước đó Ủy ban nhân dân tỉnh đã giao Sở Y tế rà soát kho thuốc."
            })
    void nounsFormulasAndAccountsAreNoOrders(String line) {
        assertThat(Roles.of(Scenes.addressedTo("Sở Y tế", line))).isEmpty();
    }

    /** Who directs others, or does something together with them, or lets them know. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Sở Y tế rà soát tủ thuốc rồi báo cáo cơ quan y tế cấp trên. | IMPLEMENT Sở Y tế; REPORT Sở Y tế
                    1. Sở Y tế chỉ đạo các đơn vị liên quan thẩm định dự toán. | APPRAISE Sở Y tế; IMPLEMENT Sở Y tế
                    1. Sở Y tế cùng với Sở Tài chính chủ trì lập dự toán. | LEAD Sở Y tế; LEAD Sở Tài chính
                    1. Sở Y tế chủ trì, cùng Sở Tài chính và Sở Xây dựng lập dự toán. | LEAD Sở Y tế; COORDINATE Sở Tài chính; COORDINATE Sở Xây dựng
                    1. Sở Y tế thông báo để Bệnh viện tỉnh biết, báo cáo Bộ Y tế. | REPORT Bệnh viện tỉnh
                    1. Sở Y tế chỉ đạo công tác chuẩn bị, kiểm tra đôn đốc các kho. | URGE Sở Y tế; IMPLEMENT Sở Y tế
                    1. Sở Y tế phối hợp với Sở Tài chính lập dự toán; rà soát kho thuốc. | COORDINATE Sở Y tế
                    1. Sở Y tế rà soát kho thuốc; phối hợp với Sở Tài chính lập dự toán. | COORDINATE Sở Y tế; IMPLEMENT Sở Y tế
                    1. Ủy ban nhân dân huyện chỉ đạo Phòng Y tế chủ trì, phối hợp với Phòng Tài chính rà soát kho. | LEAD Phòng Y tế; COORDINATE Phòng Tài chính; IMPLEMENT Ủy ban nhân dân huyện
                    1. Thủ trưởng các đơn vị thường xuyên kiểm tra đơn vị trực thuộc. | INSPECT Thủ trưởng các đơn vị
                    """)
    void whoActsWithOthersKeepsItsRole(String line, String roles) {
        assertThat(Roles.of(Scenes.of(line))).containsExactlyInAnyOrder(roles.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Các đoàn thanh tra, kiểm tra rà soát kho thuốc. | IMPLEMENT Các đoàn thanh tra, kiểm tra
                    1. Đài Truyền hình tỉnh và hệ thống các cơ quan báo chí đưa tin. | IMPLEMENT Đài Truyền hình tỉnh; IMPLEMENT hệ thống các cơ quan báo chí
                    """)
    void teamsAndAgenciesAreKnown(String line, String roles) {
        assertThat(Roles.of(Scenes.of(line))).containsExactlyInAnyOrder(roles.split("; ", -1));
    }

    /** What is handed on to others, and what only was done. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Các xã tổng hợp kết quả báo cáo Ủy ban nhân dân tỉnh. | CONSOLIDATE Các xã; REPORT Các xã
                    1. Sở Y tế hoàn thiện hồ sơ trình Sở Xây dựng thẩm định. | IMPLEMENT Sở Y tế; APPRAISE Sở Xây dựng
                    1. Sở Y tế rà soát dự toán đã được lập, thẩm định từ trước. | IMPLEMENT Sở Y tế
                    """)
    void whomItIsHandedToExamines(String line, String roles) {
        assertThat(Roles.of(Scenes.of(line))).containsExactlyInAnyOrder(roles.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Sở Y tế chủ trì, phối hợp với các Vụ, Cục, đơn vị thuộc Bộ lập dự toán. | LEAD Sở Y tế; COORDINATE các Vụ, Cục, đơn vị thuộc Bộ
                    1. Sở Y tế chủ trì, phối hợp với các trường trên địa bàn khám sức khỏe người học. | LEAD Sở Y tế; COORDINATE các trường trên địa bàn
                    1. Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh rà soát kho. | IMPLEMENT Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh
                    """)
    void namesGoOnOverNounsThatSoundLikeVerbs(String line, String roles) {
        assertThat(Roles.of(Scenes.of(line))).containsExactlyInAnyOrder(roles.split("; ", -1));
    }

    @Test
    void whoLeadsWhatIsListedBelowNeedsNoOtherRoleThere() {
        var scene = Scenes.of("1. Sở Y tế chủ trì:", "- Rà soát kho thuốc.");
        assertThat(Roles.of(scene)).containsExactly("LEAD Sở Y tế");
        var helped = Scenes.of("1. Sở Y tế chủ trì:", "- Phối hợp với Sở Tài chính lập dự toán.");
        assertThat(Roles.of(helped)).containsExactly("LEAD Sở Y tế", "COORDINATE Sở Tài chính");
    }

    @Test
    void toProposeIsSeldomADutyOfItsOwn() {
        var found = new DutyReader().read(Scenes.of("1. Sở Y tế đề xuất cách mua thuốc."));
        assertThat(found).singleElement().extracting(Found::confidence).isEqualTo(0.3);
    }
}
