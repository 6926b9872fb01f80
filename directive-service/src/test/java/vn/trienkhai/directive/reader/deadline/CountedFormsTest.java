package vn.trienkhai.directive.reader.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.reader.Scenes;
import vn.trienkhai.platform.time.Deadline.Kind;
import vn.trienkhai.platform.time.Deadline.Unit;

/** Times that are counted, in days, hours, weeks, months and years (row 20, domain.md 5.10). */
class CountedFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này     | 5  | WORKING_DAYS | ngày nhận được văn bản này
                    trong thời hạn 07 ngày, kể từ ngày ký                                | 7  | DAYS         | ngày ký
                    sau 30 ngày làm việc kể từ ngày ban hành Kế hoạch này                | 30 | WORKING_DAYS | ngày ban hành Kế hoạch này
                    chậm nhất 07 ngày làm việc sau khi nhận được văn bản này             | 7  | WORKING_DAYS | nhận được văn bản này
                    trong vòng 48 giờ kể từ khi nhận được văn bản này                    | 2  | DAYS         | nhận được văn bản này
                    trong 02 tuần kể từ ngày ban hành Kế hoạch này                       | 14 | DAYS         | ngày ban hành Kế hoạch này
                    trong thời hạn 1 năm kể từ ngày ký                                   | 12 | MONTHS       | ngày ký
                    trong thời hạn 45 (bốn mươi lăm) ngày kể từ ngày ký                  | 45 | DAYS         | ngày ký
                    trong thời hạn 05 ngày làm việc                                      | 5  | WORKING_DAYS |
                    không quá 05 ngày làm việc                                           | 5  | WORKING_DAYS |
                    trong vòng 10 ngày                                                   | 10 | DAYS         |
                    trong 24 giờ                                                         | 1  | DAYS         |
                    trong 30 giờ                                                         | 2  | DAYS         |
                    trong 02 tuần                                                        | 14 | DAYS         |
                    trong thời gian 3 tháng                                              | 3  | MONTHS       |
                    trong thời hạn 15 ngày làm việc kể từ ngày 01/3/2024                 | 15 | WORKING_DAYS |
                    """)
    void aTimeIsCountedFromWhatIsSaidOrFromNothing(
            String words, int amount, Unit unit, String after) {
        var deadline = only("1. Sở Nội vụ hoàn thành " + words + ".");

        assertThat(deadline.kind()).isEqualTo(Kind.AFTER);
        assertThat(deadline.amount()).isEqualTo(amount);
        assertThat(deadline.unit()).isEqualTo(unit);
        assertThat(deadline.after()).isEqualTo(after);
        assertThat(deadline.text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    trong thời hạn 15 ngày kể từ ngày 01/3/2024               | 2024-03-16
                    trong thời hạn 02 tuần kể từ ngày 01 tháng 3 năm 2024     | 2024-03-15
                    trong vòng 3 tháng kể từ ngày 30/11/2024                  | 2025-02-28
                    trước 17 giờ ngày 20/4/2024                               | 2024-04-20
                    trước 17h00, ngày 20/4/2024                               | 2024-04-20
                    """)
    void aDayThatCanBeCountedIsTheDay(String words, LocalDate day) {
        var deadline = only("1. Sở Nội vụ nộp hồ sơ " + words + ".");

        assertThat(deadline.kind()).isEqualTo(Kind.DATE);
        assertThat(deadline.date()).isEqualTo(day);
        assertThat(deadline.inclusive()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Kho đã đầy trong vòng 10 ngày.",
                "1. Lưu giữ hồ sơ trong 5 năm.",
                "1. Sau 05 ngày làm việc, kho mở lại.",
                "1. Thời gian tập huấn: 02 ngày.",
                "1. Gửi giấy mời chậm nhất 07 ngày trước ngày họp.",
                "1. Trả lời trong thời hạn 05 ngày kể từ",
                "1. Rà soát trong thời hạn 15 ngày kể từ ngày 01/3/2020."
            })
    void otherTimesAreNone(String line) {
        assertThat(read(line)).isEmpty();
    }

    private static ReadDeadline only(String line) {
        assertThat(read(line)).hasSize(1);
        return read(line).getFirst();
    }

    private static List<ReadDeadline> read(String line) {
        return new DeadlineReader()
                .read(Scenes.of(line)).stream().map(found -> found.value()).toList();
    }
}
