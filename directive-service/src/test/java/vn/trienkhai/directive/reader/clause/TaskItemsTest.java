package vn.trienkhai.directive.reader.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.directive.content.Clause.Kind;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Layout;

/** Row 19: how many tasks the operative part lists. */
class TaskItemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Đề nghị các xã sửa cầu. | 1
                    1. Sửa cầu; 2. Đo đường | 2
                    1. Sở Xây dựng; - Sửa cầu; - Đo đường; 2. Sở Tài chính cấp vốn | 3
                    I. MỤC ĐÍCH; 1. An toàn; II. NHIỆM VỤ; 1. Sửa cầu; 2. Đo đường | 2
                    I. MỤC ĐÍCH; 1. An toàn | 0
                    1. Sửa cầu; - Cơ quan chủ trì: Sở Xây dựng; - Thời gian thực hiện: quý I; 2. Đo đường | 2
                    1. Sửa cầu; a) Đo; b) Vẽ; 2. Cơ quan phối hợp; - Các xã; - Các phường | 2
                    Điều 1. Sửa cầu Mới; Điều 2. Quyết định này có hiệu lực từ ngày ký | 1
                    1. Về tình hình cầu; 1.1. Cầu cũ; 1.2. Cầu mới; 2. Sửa cầu | 1
                    - Căn cứ Luật Cầu;; Điều 1. Sửa cầu Mới | 1
                    1. Sửa cầu; 2. Khẩu hiệu; - Cầu mới!; - Đường mới! | 1
                    1. Sửa cầu; 2. Hạn chế các xe; - Xe tải; - Xe khách | 3
                    1. Thời gian: 8 giờ; 2. Địa điểm: hội trường; 3. Các xã cử người dự | 1
                    """)
    void leavesOfTasksAreCounted(String lines, int expected) {
        assertThat(count(lines.replace("; ", "\n\n"))).isEqualTo(expected);
    }

    @Test
    void whatALetterRequiresIsToBeDone() {
        assertThat(Kinds.of("yêu cầu chung", true, true, null)).isEqualTo(Kind.TASK);
        assertThat(Kinds.of("yêu cầu chung", true, false, null)).isEqualTo(Kind.REQUIREMENT);
    }

    @Test
    void aTextWithoutBodyHasNoNumber() {
        assertThat(count("")).isNull();
    }

    private static @Nullable Integer count(String raw) {
        var text = KeptText.of(raw);
        var layout = Layout.whole(text);
        var items = TaskItems.count(text, layout, new ClauseReader().read(text, layout));
        return items == null ? null : items.value();
    }
}
