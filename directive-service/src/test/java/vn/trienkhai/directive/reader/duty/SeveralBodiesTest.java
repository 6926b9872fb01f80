package vn.trienkhai.directive.reader.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.directive.reader.Scenes;

/**
 * Row 20: several bodies in one sentence. Who is told by name acts for itself; a list of classes
 * acts as one.
 */
class SeveralBodiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Các Bộ, cơ quan liên quan và các Tập đoàn: Hóa chất, Dệt may phối hợp với Tỉnh rà soát. | COORDINATE Các Bộ, cơ quan liên quan; COORDINATE Tập đoàn Hóa chất; COORDINATE Tập đoàn Dệt may
                    1. Bộ trưởng các Bộ: Công an, Y tế và các bộ, ngành liên quan theo dõi, đôn đốc việc thực hiện. | MONITOR Bộ trưởng Bộ Công an; MONITOR Bộ trưởng Bộ Y tế; MONITOR các bộ, ngành liên quan
                    1. Ủy ban nhân dân các tỉnh, thành phố: Lai Châu, Đà Nẵng chủ trì rà soát. | LEAD Ủy ban nhân dân tỉnh Lai Châu; LEAD Ủy ban nhân dân thành phố Đà Nẵng
                    1. Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương: Huế, Gia Lai phối hợp với Bộ Y tế. | COORDINATE Chủ tịch Ủy ban nhân dân thành phố Huế; COORDINATE Chủ tịch Ủy ban nhân dân tỉnh Gia Lai
                    1. Giao Ban Tổ chức Trung ương; Đảng ủy các cơ quan Đảng Trung ương; Đảng ủy Quốc hội và các cơ quan liên quan báo cáo Bộ Chính trị. | REPORT Ban Tổ chức Trung ương; REPORT Đảng ủy các cơ quan Đảng Trung ương; REPORT Đảng ủy Quốc hội
                    1. Sở Y tế chủ trì, phối hợp với các sở, ban, ngành, đoàn thể Thành phố lập dự toán. | LEAD Sở Y tế; COORDINATE các sở, ban, ngành, đoàn thể Thành phố
                    1. Đảng ủy Chính phủ, các ban đảng và các cơ quan liên quan báo cáo Bộ Chính trị. | REPORT Đảng ủy Chính phủ, các ban đảng và các cơ quan liên quan
                    """)
    void whoActs(String line, String roles) {
        assertThat(Roles.of(Scenes.of(line))).containsExactlyInAnyOrder(roles.split("; ", -1));
    }

    /** Whom something is sent to; of several none merges alone, and who sends does not either. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Các xã cập nhật tình hình, gửi Sở Y tế, Sở Nội vụ trước 13 giờ hằng ngày để tổng hợp báo cáo cấp có thẩm quyền. | IMPLEMENT Các xã
                    1. Các xã báo cáo Ban Chỉ đạo trước thứ 4 hằng tuần, để Sở Y tế tổng hợp, báo cáo Ủy ban nhân dân tỉnh. | REPORT Các xã; CONSOLIDATE Sở Y tế; REPORT Sở Y tế
                    """)
    void whoMerges(String line, String roles) {
        assertThat(Roles.of(Scenes.of(line))).containsExactlyInAnyOrder(roles.split("; ", -1));
    }

    /** The matter stands before the order, however long it is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Về việc mở rộng giai đoạn 2 của Nhà máy nước Mẫu trên địa bàn ba xã phía nam của tỉnh theo quy hoạch: giao Sở Y tế báo cáo Ủy ban nhân dân tỉnh. | REPORT Sở Y tế
                    1. Về đề nghị sửa đổi, bổ sung Quyết định số 7/QĐ-UBND ngày 02/3/2020 về phụ cấp: Giao Sở Y tế nghiên cứu, báo cáo Ủy ban nhân dân tỉnh. | REPORT Sở Y tế
                    1. Về việc này, Thủ tướng Chính phủ giao Bộ Y tế kiểm tra nội dung báo nêu, báo cáo Thủ tướng Chính phủ. | REPORT Bộ Y tế
                    1. Đồng ý Sở Y tế chủ trì lập Đề án. | LEAD Sở Y tế
                    """)
    void whoIsToldBehindTheMatter(String line, String roles) {
        assertThat(Roles.of(Scenes.of(line))).containsAll(List.of(roles.split("; ", -1)));
    }
}
