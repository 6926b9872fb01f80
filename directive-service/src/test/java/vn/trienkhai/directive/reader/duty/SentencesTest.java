package vn.trienkhai.directive.reader.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
    @ValueSource(strings = {"1. Việc lập, báo cáo số liệu được tiến hành hằng năm."})
    void aNounOfWorkIsNoOrder(String line) {
        assertThat(Roles.of(Scenes.addressedTo("Sở Y tế", line))).isEmpty();
    }
}
