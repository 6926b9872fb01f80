package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a duty asks for, of all that is asked for (domain §5.8). */
class OutputsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLAN | Các xã xây dựng và triển khai kế hoạch trồng rừng",
                "PLAN | Sở A xây dựng kế hoạch thực hiện đề án chuyển đổi số",
                "PLAN | Sở A ban hành kế hoạch tổ chức hội nghị gặp mặt",
                "PROGRAMME | Cụ thể hóa thành chương trình, kế hoạch của ngành mình",
                "ACTION_PROGRAMME | Huyện ủy xây dựng Chương trình hành động thực hiện Nghị quyết",
                "GUIDANCE | Sở Nội vụ ban hành hướng dẫn về xếp loại",
                "OUTLINE | Ban A xây dựng đề cương báo cáo tổng kết",
                "FINAL_REVIEW_REPORT | Các huyện xây dựng báo cáo tổng kết 5 năm",
                "INTERIM_REVIEW_REPORT | Các huyện gửi báo cáo sơ kết trước hội nghị",
                "DRAFT_CONSOLIDATED_REPORT | Ban A hoàn chỉnh dự thảo báo cáo tổng kết của tỉnh",
                "PERIODIC_REPORT | Các xã định kỳ báo cáo kết quả về huyện",
                "PERIODIC_REPORT | Các xã báo cáo kết quả hằng quý",
                "SITUATION_REPORT | Văn phòng tổng hợp, báo cáo tình hình thực hiện kế hoạch",
                "TIMELY_INFORMATION | Có vướng mắc thì kịp thời báo cáo Ủy ban nhân dân tỉnh",
                "INTERIM_REVIEW | Định kỳ tổ chức sơ kết, tổng kết việc thực hiện",
                "FINAL_REVIEW | Cuối năm tiến hành tổng kết phong trào",
                "CONFERENCE | Tham mưu Ban Thường vụ tổ chức hội nghị tổng kết",
                "CONFERENCE | Tổ chức các diễn đàn, hội thảo về chuyển đổi số",
                "OPERATING_REGULATION | Sớm ban hành Quy chế hoạt động của tổ công tác",
                "COORDINATION_REGULATION | Hai ngành xây dựng Quy chế phối hợp công tác",
                "INTERNAL_RULES | Rà soát, bổ sung hoàn thiện quy chế, quy định của cơ quan",
                "SCHEME | Nghiên cứu, xây dựng Đề án về vị trí việc làm",
                "SCHEME | Sở A hoàn thiện đề án. Sau đó xây dựng kế hoạch năm",
                "SCHEME | Sở A trình đề án thực hiện kế hoạch năm",
                "NEW_RESOLUTION | Đề xuất Hội đồng nhân dân tỉnh ban hành Nghị quyết về học phí",
                "LEGISLATION_REVIEW | Rà soát hệ thống các văn bản pháp luật về đất đai",
                "POLICY_DOCUMENT | Ban hành các cơ chế, chính sách phù hợp",
                "PROPOSAL | Các đơn vị chủ động nêu kiến nghị với tỉnh",
                "TOPIC_PLANS | Cơ quan thường trực xây dựng kế hoạch chuyên đề",
                "TOPIC_PLANS | Ban hành kế hoạch về tư vấn; truyền thông; hợp tác quốc tế",
                "COOPERATION_AGREEMENT | Mở rộng ký kết các chương trình hợp tác",
                "COMMENDATION | Kịp thời biểu dương, khen thưởng tập thể",
                "PUBLICATION | Đăng tải nội dung trên trang thông tin điện tử",
                "SIGNED_REPORT | Trình Thường trực Tỉnh ủy ký ban hành"
            })
    void whatIsNamedFirstIsWhatComesOfIt(String code, String words) {
        assertThat(Outputs.in(words)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các xã thực hiện Kế hoạch số 5/KH-UBND",
                "Sở A triển khai đề án đã được duyệt",
                "Sở B theo dõi, đôn đốc các xã"
            })
    void whatIsOnlyCarriedOutComesOfNothing(String words) {
        assertThat(Outputs.in(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REPORT | Sở A gửi Sở B số liệu | | Báo cáo",
                "SITUATION_REPORT | Sở A xây dựng kế hoạch, gửi Sở B | | Báo cáo tình hình",
                "SCHEME | Sở A chủ trì | Đề án | ",
                "RESULT | Sở A chủ trì | | "
            })
    void aReportIsAReportAndWhatTheReaderTookFillsTheGap(
            String code, String words, @Nullable String product, @Nullable String report) {
        assertThat(Outputs.of(words, product, report)).isEqualTo(code);
    }
}
