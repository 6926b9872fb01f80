package vn.trienkhai.directive.reader.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.reader.Scenes;

/** Row 20: who is plainly told to do something, and who of several. */
class CarriedOutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Sở Y tế chủ tri, phôi hợp với Sở Tài chính lập dự toán. | LEAD Sở Y tế; COORDINATE Sở Tài chính
                    1. Sở Y tế tông hợp, bao cáo Ủy ban nhân dân tỉnh. | CONSOLIDATE Sở Y tế; REPORT Sở Y tế
                    1. Bộ Y tế và các bộ, ngành rà soát kho thuốc. | IMPLEMENT Bộ Y tế; IMPLEMENT các bộ, ngành
                    1. Kiểm toán Nhà nước và các cơ quan chức năng rà soát kho thuốc. | IMPLEMENT Kiểm toán Nhà nước
                    1. Các sở, ban, ngành và Hội Nông dân tỉnh rà soát kho thuốc. | IMPLEMENT Các sở, ban, ngành và Hội Nông dân tỉnh
                    1. Sở Y tế tham mưu Ủy ban nhân dân tỉnh theo dõi việc mua thuốc. | MONITOR Sở Y tế
                    1. Cơ quan phối hợp: Các sở, ngành và Ủy ban nhân dân các xã. | COORDINATE Các sở, ngành; COORDINATE Ủy ban nhân dân các xã
                    1. Cơ quan phối hợp: Sở Y tế và các cơ quan liên quan. | COORDINATE Sở Y tế
                    1. Các hội tham gia phối hợp tuyên truyền. | COORDINATE Các hội
                    1. Các xã báo cáo Ủy ban nhân dân tỉnh (qua Sở Y tế để tổng hợp). | REPORT Các xã; CONSOLIDATE Sở Y tế
                    1. Các xã lập danh sách, gửi Sở Y tế để xem xét, tổng hợp. | IMPLEMENT Các xã; CONSOLIDATE Sở Y tế
                    1. Bệnh viện tỉnh giám sát các ổ dịch. | SUPERVISE Bệnh viện tỉnh
                    1. Bệnh viện tỉnh kiểm tra các tủ thuốc. | IMPLEMENT Bệnh viện tỉnh
                    1. Sở Y tế hướng dẫn các bệnh viện giữ kho. | GUIDE Sở Y tế
                    1. Sở Y tế tham mưu việc mua thuốc. | ADVISE Sở Y tế
                    1. Sở Y tế đề xuất cách mua thuốc. | PROPOSE Sở Y tế
                    1. Sở Y tế theo dõi, đôn đốc, báo cáo, nêu gương. | MONITOR Sở Y tế; REPORT Sở Y tế
                    1. Sở Y tế rà soát kho thuốc. Sở Xây dựng rà soát trạm y tế. | IMPLEMENT Sở Y tế; IMPLEMENT Sở Xây dựng
                    1. Sở Y tế rà soát kho thuốc. Các đơn vị rà soát tủ thuốc. | IMPLEMENT Sở Y tế
                    1. Đề nghị bộ, ngành, địa phương rà soát kho thuốc. | IMPLEMENT bộ, ngành, địa phương
                    1. Đồng chí Trưởng Ban Thuốc - Trưởng Tiểu ban: Phụ trách chung, đôn đốc việc mua thuốc. | URGE Trưởng Ban Thuốc - Trưởng Tiểu ban; IMPLEMENT Trưởng Ban Thuốc - Trưởng Tiểu ban
                    1. Sở Y tế chủ trì, phối hợp với các sở, ban, ngành và các cơ quan, đơn vị lập dự toán. | LEAD Sở Y tế; COORDINATE các sở, ban, ngành
                    1. Các đơn vị tổ chức trực ban. | IMPLEMENT Các đơn vị
                    1. Các xã thực hiện nghiêm chế độ báo cáo về Sở Y tế. | REPORT Các xã; IMPLEMENT Các xã
                    1. Sở Y tế phát hiện, báo cáo và tham mưu Ủy ban nhân dân tỉnh xử lý ổ dịch. | REPORT Sở Y tế; IMPLEMENT Sở Y tế
                    1. Trên cơ sở ý kiến của Bộ Y tế, Bộ Nội vụ, căn cứ tình hình, đề nghị các xã rà soát kho thuốc. | IMPLEMENT các xã
                    1. Đối với đơn của người bệnh gửi về từ các xã vùng cao: Sở Y tế chủ trì xác minh. | LEAD Sở Y tế
                    1. Ban Chỉ đạo triển khai hỗ trợ kho thuốc khẩn trương họp. | IMPLEMENT Ban Chỉ đạo triển khai hỗ trợ kho thuốc
                    1. Ban Chỉ đạo Trung ương về các vấn đề thuốc chữa và phòng bệnh khẩn trương họp. | IMPLEMENT Ban Chỉ đạo Trung ương về các vấn đề thuốc chữa và phòng bệnh
                    1. Văn phòng Trung ương Đảng và các văn phòng tỉnh ủy, thành ủy rà soát tủ thuốc. | IMPLEMENT Văn phòng Trung ương Đảng; IMPLEMENT các văn phòng tỉnh ủy, thành ủy
                    1. Các tỉnh ủy cụ thể hóa hướng dẫn này. | IMPLEMENT Các tỉnh ủy
                    """)
    void rolesAreRead(String line, String roles) {
        assertThat(Roles.of(Scenes.of(line))).containsExactlyInAnyOrder(roles.split("; ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Sở Y tế: Về kho thuốc của các bệnh viện.",
                "1. Chủ tịch Ủy ban nhân dân tỉnh quyết định thành lập Tổ thuốc.",
                "1. Chất lượng công tác tham mưu, tổng hợp được nâng lên.",
                "1. Thủ tướng Chính phủ ghi nhận công lao của các bệnh viện."
            })
    void whatIsNoOrderTellsNobody(String line) {
        assertThat(Roles.of(Scenes.of(line))).isEmpty();
    }

    @Test
    void anAccountTellsOnlyWhoIsNamedByAnOrder() {
        assertThat(Roles.of(Scenes.told("1. Sở Y tế rà soát kho thuốc."))).isEmpty();
        assertThat(Roles.of(Scenes.told("1. Giao Sở Y tế rà soát kho thuốc.")))
                .containsExactly("IMPLEMENT Sở Y tế");
    }

    @Test
    void whoIsToDirectOthersIsWhoActs() {
        var scene = Scenes.of("1. Sở Y tế", "- Chỉ đạo các bệnh viện rà soát kho thuốc.");
        assertThat(Roles.of(scene)).containsExactly("IMPLEMENT Sở Y tế");
        var named = Scenes.of("1. Sở Y tế", "- Chỉ đạo Bệnh viện tỉnh rà soát kho thuốc.");
        assertThat(Roles.of(named)).containsExactly("IMPLEMENT Bệnh viện tỉnh");
    }

    @Test
    void aTitleMayNameBodiesBySemicolons() {
        var scene =
                Scenes.of("1. Các bệnh viện công; phòng khám của các hội:", "- Rà soát kho thuốc.");
        assertThat(Roles.of(scene))
                .containsExactly("IMPLEMENT Các bệnh viện công; phòng khám của các hội");
    }

    @Test
    void manyOfOneFieldAreOneClass() {
        var scene = Scenes.of("1. Các Sở Xây dựng nêu trên", "- Rà soát trạm y tế.");
        assertThat(Roles.of(scene)).containsExactly("IMPLEMENT Các Sở Xây dựng nêu trên");
    }
}
