package vn.trienkhai.directive.reader.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.Scenes;
import vn.trienkhai.directive.reader.deadline.ReadDeadline.Every;
import vn.trienkhai.platform.time.Deadline.Kind;

/** Row 20: when reports are handed in, in the words offices use for it. */
class HandedInTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Danh sách gửi về Sở Y tế ngày 20/4/2024 để tổng hợp.                   | DATE    | 2024-04-20
                    1. Yêu cầu sửa xong mái nhà trước 30 tháng 4 năm 2024.                     | DATE    | 2024-04-30
                    1. Gửi danh sách trước ngay 20/4/2024.                                     | DATE    | 2024-04-20
                    1. Mở triển lãm vào sáng ngày 21/4/2024.                                   | DATE    | 2024-04-21
                    1. Khai mạc hội sách: Ngày 25/4/2024.                                      | DATE    | 2024-04-25
                    1. Trình hồ sơ trong tháng 5, tháng 6 năm 2024.                            | MONTH   | 2024-06-30
                    1. Hoàn thành việc sơn lại phòng đọc đến hết năm 2025.                     | YEAR    | 2025-12-31
                    1. Tổ chức hội sách (dự kiến tháng 9/2024).                                | MONTH   | 2024-09-30
                    1. Bỏ quy định của giai đoạn trước; trong năm 2024 ban hành quy định mới.  | YEAR    | 2024-12-31
                    1. Báo cáo sơ kết 6 tháng gửi trước ngày 15/6/2024.                        | DATE    | 2024-06-15
                    1. Nhận hồ sơ từ ngày 01/4/2024 đến hết ngày 15/4/2024.                    | DATE    | 2024-04-15
                    """)
    void theDayIsRead(String line, Kind kind, LocalDate date) {
        assertThat(read(line))
                .singleElement()
                .satisfies(
                        due -> {
                            assertThat(due.kind()).isEqualTo(kind);
                            assertThat(due.date()).isEqualTo(date);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Các xã báo cáo kết quả hằng tháng về Sở Y tế.                  | MONTHLY
                    1. Báo cáo số ca mắc hằng ngày trước 17 giờ.                      | DAILY
                    1. Mỗi tháng một lần, các xã họp với trạm y tế.                   | MONTHLY
                    1. Trạm y tế được kiểm tra ít nhất mỗi quý một lần.               | QUARTERLY
                    1. Định kỳ báo cáo theo từng quý về Sở Y tế.                      | QUARTERLY
                    1. Mở sổ theo dõi, đồng thời hằng tuần tổng hợp số liệu.          | WEEKLY
                    1. Chậm nhất vào ngày 25 tháng cuối của quý.                      | QUARTERLY
                    1. Định kì 6 tháng các xã báo cáo Sở Y tế.                        | HALF_YEARLY
                    1. Các xã dinh ky hang quy báo cáo Sở Y tế.                       | QUARTERLY
                    """)
    void thePeriodIsRead(String line, Every every) {
        assertThat(read(line)).extracting(ReadDeadline::every).containsExactly(every);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Chính sách mới có hiệu lực từ ngày 01/7/2024.",
                "1. Phòng hành chính giữ số liệu tính đến ngày 31/3/2024.",
                "1. Báo cáo hằng năm được lập theo mẫu.",
                "1. Phát hành ấn phẩm nhân dịp ngày 30/4/2024."
            })
    void otherDaysAreNone(String line) {
        assertThat(read(line)).isEmpty();
    }

    @Test
    void aTimeThatHangsOnAnEventIsReadInItsPlace() {
        assertThat(read("1. Thời gian hoàn thành: 15 ngày sau khi được giao dự toán."))
                .singleElement()
                .satisfies(due -> assertThat(due.amount()).isEqualTo(15));
    }

    @Test
    void theMonthOfALetterheadWithoutADayGivesTheYear() {
        assertThat(dated("Lạng Sơn, ngày      tháng 4 năm 2023"))
                .containsExactly(LocalDate.of(2023, 6, 20));
        assertThat(dated("Lạng Sơn")).isEmpty();
    }

    @Test
    void aQuarterWithItsYearIsATimeWhateverItsColumnIsCalled() {
        var annex =
                "CHỦ TỊCH~Lê Văn Mẫu~~PHỤ LỤC~|~Việc~|~Ghi chú~|~|~Sơn tường~|~Quý IV/2023~|~|~Mua"
                        + " sách~|~2023~|~|~Mua bàn~|~Quý I/2023~|";
        assertThat(dated("Lạng Sơn, ngày 05 tháng 4 năm 2023", annex.replace('~', '\n')))
                .containsExactly(LocalDate.of(2023, 6, 20), LocalDate.of(2023, 12, 31));
    }

    private static List<LocalDate> dated(String place) {
        return dated(place, "");
    }

    private static List<LocalDate> dated(String place, String end) {
        var text =
                """
                ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

                Số:      /KH-UBND

                %s

                KẾ HOẠCH
                Sửa chữa thư viện xã

                1. Các xã gửi danh sách trước ngày 20/6.

                TM. ỦY BAN NHÂN DÂN
                """
                                .formatted(place)
                        + end;
        return new DocumentReader()
                .read(text, Bodies.none()).deadlines().stream()
                        .map(found -> found.value().date())
                        .toList();
    }

    private static List<ReadDeadline> read(String line) {
        return new DeadlineReader()
                .read(Scenes.of(line)).stream().map(found -> found.value()).toList();
    }
}
