package vn.trienkhai.directive.reader.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.reader.Scene;
import vn.trienkhai.directive.reader.Scenes;
import vn.trienkhai.directive.reader.deadline.ReadDeadline.Every;
import vn.trienkhai.platform.time.Deadline.Kind;
import vn.trienkhai.platform.time.Deadline.Unit;

/** Row 20: deadlines of every form are found, and days that are none are not. */
class DeadlineReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Sở Y tế báo cáo kết quả trước ngày 15/4/2024.                         | DATE    | 2024-04-15 | false
                    1. Sở Y tế gửi báo cáo chậm nhất ngày 05 tháng 6 năm 2024.               | DATE    | 2024-06-05 | true
                    1. Sở Y tế gửi danh sách trước 17 giờ 00 phút, ngày 20/3/2024.           | DATE    | 2024-03-20 | true
                    1. Sở Y tế nộp hồ sơ trước ngày 10/5.                                    | DATE    | 2024-05-10 | false
                    1. Sở Y tế nộp hồ sơ trước ngày 10/01.                                   | DATE    | 2025-01-10 | false
                    1. Sở Y tế nộp hồ sơ trước ngày trước ngày 02/4/2024.                    | DATE    | 2024-04-02 | false
                    1. Ban hành kế hoạch của cơ quan trong tháng 6/2024.                     | MONTH   | 2024-06-30 | true
                    1. Thời gian thực hiện: Tháng 4, 5/2024 và thường xuyên.                 | MONTH   | 2024-05-31 | true
                    1. Hoàn thành việc bàn giao trong quý III năm 2024.                      | QUARTER | 2024-09-30 | true
                    1. Mở lớp bồi dưỡng cho cán bộ (Quý IV/2024, Quý I/2025).                | QUARTER | 2025-03-31 | true
                    1. Trình Hội đồng nhân dân thông qua đề án, hoàn thành trong năm 2025.   | YEAR    | 2025-12-31 | true
                    1. Thời gian: Quý III, IV/2024.                                          | QUARTER | 2024-12-31 | true
                    1. Thời gian: Tháng 9 - 10/2024.                                         | MONTH   | 2024-10-31 | true
                    1. Thời gian: Vào lúc 14 giờ 00, ngày 22/3/2024.                         | DATE    | 2024-03-22 | true
                    """)
    void oneDayOrPeriodIsRead(String line, Kind kind, LocalDate date, boolean inclusive) {
        var deadline = only(Scenes.of(line));
        assertThat(deadline.kind()).isEqualTo(kind);
        assertThat(deadline.date()).isEqualTo(date);
        assertThat(deadline.inclusive()).isEqualTo(inclusive);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Hằng tháng, Sở Y tế báo cáo Ủy ban nhân dân tỉnh.                    | MONTHLY
                    1. Định kỳ hàng quý gửi báo cáo về Sở Y tế trước ngày 20 tháng cuối quý. | QUARTERLY
                    1. Gửi số liệu trước ngày 25 hàng tháng.                                | MONTHLY
                    1. Báo cáo tiến độ 3 tháng một lần.                                     | QUARTERLY
                    1. Định kỳ 6 tháng, hằng năm tổng hợp, báo cáo.                         | HALF_YEARLY
                    1. Báo cáo kết quả trước ngày 15/12 hằng năm.                           | YEARLY
                    1. Thời gian thực hiện: Hằng năm.                                       | YEARLY
                    """)
    void whatComesBackIsRead(String line, Every every) {
        var deadline = only(Scenes.of(line));
        assertThat(deadline.kind()).isEqualTo(Kind.RECURRING);
        assertThat(deadline.every()).isEqualTo(every);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Giai đoạn 2024-2030, hằng năm, Sở Y tế báo cáo kết quả trước ngày 15/12.",
                "1. Thời gian thực hiện: Hằng năm, giai đoạn 2024-2030."
            })
    void untilWhenItComesBackIsNoDeadline(String line) {
        var deadline = only(Scenes.of(line));
        assertThat(deadline.every()).isEqualTo(Every.YEARLY);
        assertThat(deadline.horizon()).isEqualTo(LocalDate.of(2030, 12, 31));
    }

    @Test
    void periodicWithoutAPeriodStaysWithoutOne() {
        var deadline = only(Scenes.of("1. Sở Y tế định kỳ báo cáo Ủy ban nhân dân tỉnh."));
        assertThat(deadline.kind()).isEqualTo(Kind.PERIODIC_UNSPECIFIED);
        assertThat(deadline.every()).isNull();
    }

    @Test
    void itsWordsDoNotEndWithinReport() {
        var deadline =
                only(
                        Scenes.of(
                                "1. Sở Y tế định kỳ sơ kết, tổng kết và báo cáo Bộ Y tế tình hình."));
        assertThat(deadline.text()).isEqualTo("định kỳ sơ kết, tổng kết và báo cáo");
    }

    @Test
    void daysAreCountedFromAnEvent() {
        var deadline =
                only(
                        Scenes.of(
                                "1. Trả lời trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản."));
        assertThat(deadline.kind()).isEqualTo(Kind.AFTER);
        assertThat(deadline.amount()).isEqualTo(5);
        assertThat(deadline.unit()).isEqualTo(Unit.WORKING_DAYS);
        assertThat(deadline.after()).isEqualTo("ngày nhận được văn bản");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Hộ có đăng ký thường trú trước ngày 01/7/2024 được hỗ trợ.",
                "1. Quyết định này có hiệu lực kể từ ngày 01/4/2024.",
                "1. Thực hiện Kế hoạch số 12/KH-UBND ngày 05/02/2024 của Ủy ban nhân dân tỉnh.",
                "1. Xây dựng kế hoạch hằng năm của cơ quan.",
                "1. Thời gian thực hiện: Từ tháng 4/2024 trở đi.",
                "1. Thời gian thực hiện: Từ tháng 4/2024 đến khi kết thúc kiểm kê.",
                "1. Thời gian thực hiện: Từ năm 2024 đến năm 2030 và các năm tiếp theo.",
                "1. Phát triển đô thị giai đoạn 2021-2030, tầm nhìn đến năm 2045.",
                "1. Sở Y tế báo cáo trước ngày 30/9/2013.",
                "Ngày 02/02/2024, Sở Y tế đã họp và yêu cầu nộp hồ sơ trước ngày 20/02/2024.",
                "1. Trả lời trong thời hạn 05 ngày kể từ",
                "1. Kiểm tra thường xuyên và định kỳ các nội dung liên quan."
            })
    void otherDaysAreNoDeadlines(String line) {
        assertThat(read(Scenes.of(line))).isEmpty();
    }

    @Test
    void aCellThatHoldsOnlyATimeIsADeadline() {
        var scene =
                Scenes.of(
                        "1. Danh mục nhiệm vụ",
                        "| Nội dung | Thời gian |\n|---|---|\n| Lập đề án | Từ tháng 4 đến tháng 6/2024 |\n| Báo cáo | Hằng quý |");
        assertThat(read(scene).stream().map(ReadDeadline::kind))
                .containsExactly(Kind.MONTH, Kind.RECURRING);
    }

    @Test
    void aimsSetNoDeadlines() {
        assertThat(read(Scenes.aims("1. Hoàn thành trước ngày 30/6/2024."))).isEmpty();
    }

    @Test
    void thePhraseAndItsPlaceAreKept() {
        var scene = Scenes.of("1. Nộp  **hồ sơ** trước\nngày 20/3/2024.");
        var found = new DeadlineReader().read(scene).getFirst();
        assertThat(found.value().date()).isEqualTo(LocalDate.of(2024, 3, 20));
        assertThat(scene.text().raw().substring(found.span().from(), found.span().to()))
                .isEqualTo("trước\nngày 20/3/2024");
    }

    private static ReadDeadline only(Scene scene) {
        assertThat(read(scene)).hasSize(1);
        return read(scene).getFirst();
    }

    private static List<ReadDeadline> read(Scene scene) {
        return new DeadlineReader().read(scene).stream().map(found -> found.value()).toList();
    }
}
