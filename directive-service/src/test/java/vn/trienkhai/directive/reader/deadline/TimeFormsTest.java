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
import vn.trienkhai.directive.reader.Scene;
import vn.trienkhai.directive.reader.Scenes;
import vn.trienkhai.directive.reader.deadline.ReadDeadline.Every;
import vn.trienkhai.platform.time.Deadline.Kind;

/** Row 20: spans, fields, tables and returning days as plans write them. */
class TimeFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Thời gian thực hiện từ tháng 4/2024 đến hết tháng 7/2024.          | MONTH   | 2024-07-31
                    1. Chiến dịch diễn ra từ ngày 15 - 30/4/2024.                         | DATE    | 2024-04-30
                    1. Đợt 1: Từ ngày 01/4 đến ngày 15/4/2024.                            | DATE    | 2024-04-15
                    1. Rà soát hồ sơ (từ tháng 4/2024 đến tháng 5/2024).                  | MONTH   | 2024-05-31
                    1. Hội nghị được thực hiện trong ngày 02/4/2024 đến ngày 03/4/2024.   | DATE    | 2024-04-03
                    1. Tháng 12/2024: Tổ chức hội nghị tổng kết.                          | MONTH   | 2024-12-31
                    1. Quý IV/2024 ban hành kế hoạch của năm sau.                         | QUARTER | 2024-12-31
                    1. Cuối năm 2024, tổ chức hội nghị.                                   | YEAR    | 2024-12-31
                    1. Đến hết ngày 31/12/2024 phải hoàn thành việc cấp thẻ.              | DATE    | 2024-12-31
                    1. Thời gian hoàn thành: 12/2024.                                     | MONTH   | 2024-12-31
                    1. Thời gian thực hiện: Giai đoạn 2024 - 2026.                        | YEAR    | 2026-12-31
                    1. Tổ chức hội nghị vào ngày 15, 16/4/2024.                           | DATE    | 2024-04-16
                    1. Thời gian thực hiện: Giai đoạn 2024-2026 và những năm tiếp theo.   | YEAR    | 2026-12-31
                    1. Hoàn thành: T12/2024.                                              | MONTH   | 2024-12-31
                    1. Báo cáo trước 16h30, thứ Sáu, ngày 05/4/2024.                      | DATE    | 2024-04-05
                    """)
    void aTimeIsReadByItsLastDay(String line, Kind kind, LocalDate date) {
        assertThat(read(Scenes.of(line)))
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
                    1. Gửi báo cáo trước 15h00 thứ Sáu hằng tuần.                            | WEEKLY
                    1. Báo cáo nhanh trước 16 giờ hằng ngày.                                 | DAILY
                    1. Gửi báo cáo vào ngày 25 của tháng cuối quý.                           | QUARTERLY
                    1. Gửi báo cáo trước ngày 10 tháng đầu tiên của quý tiếp theo.           | QUARTERLY
                    1. Báo cáo vào ngày làm việc cuối cùng của tháng.                        | MONTHLY
                    1. Trước ngày 15/6 và ngày 15/12 hằng năm, các đơn vị gửi kết quả.       | HALF_YEARLY
                    1. Tối thiểu 02 lần/năm tổ chức diễn tập.                                | HALF_YEARLY
                    1. Tổng hợp định kỳ 6 tháng trước ngày 30 tháng 6.                       | HALF_YEARLY
                    1. Báo cáo 6 tháng: Gửi Sở Y tế trước ngày 15/6.                         | HALF_YEARLY
                    1. Định kỳ hằng năm (trước ngày 25/12 trong năm) rà soát danh mục.       | YEARLY
                    1. Báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện hằng năm theo quy định. | YEARLY
                    """)
    void whatComesBackIsOneMention(String line, Every every) {
        assertThat(read(Scenes.of(line))).extracting(ReadDeadline::every).containsExactly(every);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Số liệu báo cáo tính từ ngày 15/12/2023 đến ngày 14/12/2024.",
                "1. Mưa lớn từ ngày 01 đến ngày 03/02/2024 gây thiệt hại.",
                "1. Thời gian thực hiện: Năm 2024 và các năm tiếp theo.",
                "1. Thời gian thực hiện: Theo tiến độ xây dựng văn bản năm 2024.",
                "1. Thời gian thực hiện: Sau ngày bầu cử 15/5/2024.",
                "1. Triển khai ngay từ tháng 4/2024.",
                "1. Thời gian thực hiện: Từ 01/7/2024.",
                "1. Giáo viên được tập huấn vào tháng 01/2024.",
                "1. Làm thêm không quá 40 giờ trong 01 tháng kể từ ngày 01 tháng 4 năm 2024.",
                "1. Đến năm 2030 đạt 95% xã có bác sĩ.",
                "1. Phổ biến các nghị định mới ban hành trong năm 2024.",
                "1. Báo cáo định kỳ hằng tháng:",
                "1. Duy trì chế độ kiểm tra định kỳ.",
                "1. Thí điểm trong thời hạn 05 năm, từ năm 2021 đến hết năm 2025.",
                "1. Cung cấp dịch vụ (2027 - 2030).",
                "1. Tuyên truyền về kỳ họp của Quốc hội diễn ra vào tháng 11/2024.",
                "1. Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.",
                "1. Tổ chức bầu cử các cấp nhiệm kỳ\n2026-2031."
            })
    void otherTimesAreNoDeadlines(String line) {
        assertThat(read(Scenes.of(line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Rà soát các điểm trường, hoàn thành frong Quý 3/2024. | QUARTER | 2024-09-30
                    1. Ban hành kế hoạch (rong tháng 05/2024).               | MONTH   | 2024-05-31
                    1. Báo cáo Chủ tịch #rong quý ÌIIZ2024.                  | QUARTER | 2024-09-30
                    1. Gửi danh sách frước ngày 20/6/2024.                   | DATE    | 2024-06-20
                    1. Gửi danh sách trước hgày 20/6/2024.                   | DATE    | 2024-06-20
                    1. Gửi danh sách /rước 20/6/2024.                        | DATE    | 2024-06-20
                    """)
    void wordsOfTimesThatAScannerSpoiltAreReadAndLessSure(String line, Kind kind, LocalDate date) {
        var read = new DeadlineReader().read(Scenes.of(line));
        assertThat(read).hasSize(1);
        assertThat(read.getFirst().value().kind()).isEqualTo(kind);
        assertThat(read.getFirst().value().date()).isEqualTo(date);
        assertThat(read.getFirst().confidence()).isLessThan(0.9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Trình sửa đổi nghị quyết trước năm 2026.       | YEAR    | 2025-12-31
                    1. Hoàn thành việc bàn giao trước tháng 6/2025.   | MONTH   | 2025-05-31
                    1. Hoàn thành việc bàn giao trước quý II/2025.    | QUARTER | 2025-03-31
                    """)
    void whatIsDueBeforeAPeriodIsDueInTheOneBefore(String line, Kind kind, LocalDate date) {
        var read = read(Scenes.of(line));
        assertThat(read).hasSize(1);
        assertThat(read.getFirst().kind()).isEqualTo(kind);
        assertThat(read.getFirst().date()).isEqualTo(date);
        assertThat(read.getFirst().inclusive()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    - Báo cáo 6 tháng: Các trạm gửi Sở Y tế trước ngày 08/7; Sở Y tế tổng hợp trước ngày 12/7. | HALF_YEARLY
                    - Báo cáo 6 tháng: Các trạm gửi Sở Y tế trước ngày 08/7;~Sở Y tế tổng hợp trước ngày 12/7. | HALF_YEARLY
                    - Báo cáo năm: Các trạm gửi Sở Y tế trước ngày 03/12; Sở Y tế tổng hợp trước ngày 09/12.   | YEARLY
                    """)
    void everyDayBehindATitleOfReportsComesBack(String lines, Every every) {
        var scene = Scenes.of("1. Chế độ báo cáo", lines.replace('~', '\n'));
        assertThat(read(scene)).extracting(ReadDeadline::every).containsExactly(every, every);
    }

    @Test
    void aTitleSaysNothingOfTheNextPoint() {
        var scene =
                Scenes.of(
                        "1. Chế độ báo cáo",
                        "- Báo cáo năm: gửi Sở Y tế trước ngày 03/12;\n"
                                + "- Lập danh sách trước ngày 09/12.");
        assertThat(read(scene))
                .extracting(ReadDeadline::kind)
                .containsExactly(Kind.RECURRING, Kind.DATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Sau đó hàng quý gửi kết quả về Sở Y tế trước ngày 12 tháng đầu quý tiếp theo. | QUARTERLY
                    1. Các trạm gửi số liệu trước ngày 12 tháng đầu quý tiếp theo.                   | QUARTERLY
                    1. Tổng hợp, trình Giám đốc báo cáo Bộ Y tế hằng tháng.                          | MONTHLY
                    1. Tổng hợp báo cáo hăng tháng (lồng ghép trong báo cáo hăng tháng).             | MONTHLY
                    h) Hàng tháng có báo cáo nhanh về Sở Y tế.                                       | MONTHLY
                    """)
    void howOftenAReportComesBackIsRead(String line, Every every) {
        assertThat(read(Scenes.of("1. Tổ chức thực hiện", line)))
                .extracting(ReadDeadline::every)
                .containsExactly(every);
    }

    @Test
    void aYearThatOpensAStepOfAScheduleIsItsTime() {
        var scene =
                Scenes.of(
                        "1. Lộ trình thực hiện",
                        "- Trong năm 2025, các xã phải làm xong phần nền đã giao.");
        assertThat(read(scene))
                .extracting(ReadDeadline::date)
                .containsExactly(LocalDate.of(2025, 12, 31));
        assertThat(read(Scenes.of("1. Tổ chức thực hiện", "- Trong năm 2025, các xã giữ nhịp độ.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Nộp hồ sơ trườc ngẩy 15/4/2027.          | 2027-04-15
                    Nộp hồ sơ châm nhất ngày 15 thãng 4 năm 2027. | 2027-04-15
                    Hoàn thành tróng quý II nằm 2027.        | 2027-06-30
                    """)
    void inAScannedTextTimesAreKnownByTheirLetters(String words, LocalDate date) {
        var text =
                "SỞ Y TẾ\nSố: 4/KH-SYT\nHuế, ngày 5 tháng 3 năm 2026\n\nKẾ HOẠCH\nVề thuốc\n\n1. "
                        + words
                        + "\n\nNoi nhan:\n- Lưu: VT.\n";
        var read = new DocumentReader().read(text, Bodies.none()).deadlines();
        assertThat(read).hasSize(1);
        assertThat(read.getFirst().value().date()).isEqualTo(date);
        assertThat(read.getFirst().confidence()).isLessThan(0.9);
    }

    @Test
    void aTimeBelowItsHeadingIsRead() {
        assertThat(read(Scenes.of("1. Thời gian thực hiện", "Từ nay đến hết năm 2024.")))
                .extracting(ReadDeadline::date)
                .containsExactly(LocalDate.of(2024, 12, 31));
    }

    @Test
    void aCellThatABreakTearsApartIsOneTime() {
        assertThat(read(Scenes.of("1. Danh mục nhiệm vụ", "Tháng 4/2024\n- Tháng 6/2025")))
                .extracting(ReadDeadline::date)
                .containsExactly(LocalDate.of(2025, 6, 30));
    }

    @Test
    void aYearOfABudgetIsNoDeadline() {
        assertThat(
                        read(
                                Scenes.of(
                                        "1. Kinh phí thực hiện",
                                        "Trình phê duyệt dự toán trong năm 2024.")))
                .isEmpty();
    }

    @Test
    void anAnnexIsReadBelowAColumnForTheTime() {
        assertThat(annexDue("Thời gian hoàn thành"))
                .containsExactly(LocalDate.of(2024, 12, 31), LocalDate.of(2024, 6, 30));
        assertThat(annexDue("Số lượng")).isEmpty();
    }

    private static List<LocalDate> annexDue(String head) {
        var text =
                """
                KẾ HOẠCH
                Triển khai Luật

                1. Các sở thực hiện theo phụ lục.

                Nơi nhận:
                - Các sở;
                - Lưu: VT.

                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Nguyễn Văn Mẫu

                PHỤ LỤC
                DANH MỤC NHIỆM VỤ
                |
                Nội dung
                |
                %s
                |
                |
                Xây dựng quy chế
                |
                2024
                |
                |
                Kiện toàn ban chỉ huy
                |
                Trước ngày
                30/6/2024
                |
                """
                        .formatted(head);
        return new DocumentReader()
                .read(text, Bodies.none()).deadlines().stream()
                        .map(found -> found.value().date())
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Tiếp tục xây dựng báo cáo tháng, báo cáo quý bảo đảm chất lượng.",
                "1. Chuyển đơn đến cơ quan khác (trong thời hạn 05 ngày kể từ ngày nhận đơn).",
                "Ngày 02/01/2024, Bộ Y tế ban hành Thông tư quy định các xã báo cáo trước ngày 31/3/2024.",
                "Ngày 02/01/2024, Bộ Y tế có công văn yêu cầu các xã báo cáo trước ngày 31/3/2024."
            })
    void whatIsToldOrOfTheLawIsNoDeadline(String line) {
        assertThat(read(Scenes.of(line))).isEmpty();
    }

    private static List<ReadDeadline> read(Scene scene) {
        return new DeadlineReader().read(scene).stream().map(found -> found.value()).toList();
    }
}
