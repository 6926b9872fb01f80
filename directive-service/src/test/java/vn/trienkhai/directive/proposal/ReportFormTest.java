package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.duty.Role;

/** Row 20: what a report covers and answers, as far as the text says. */
class ReportFormTest {

    private static final String ASKED = "KẾ HOẠCH\nRà soát kho thuốc\n\n1. Sở Y tế báo cáo Bộ Y tế";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    , số liệu tính từ ngày 15/12/2024 đến ngày 14/12/2025. | 2024-12-15 | 2025-12-14
                    . Mốc thời gian lấy từ tháng 3/2024 đến hết tháng 2/2025. | 2024-03-01 | 2025-02-28
                    """)
    void theFiguresAreOfASpan(String words, LocalDate from, LocalDate to) {
        var reading = read(ASKED + words);
        var window = form(reading).window("/r", place(reading));
        assertThat(window.from()).isEqualTo(from);
        assertThat(window.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Nghị quyết số 12 đến tháng 3/2024                    | 2019-06-05 | 2024-03-31
                    Chương trình số 7, Nghị quyết số 12 đến ngày 15/3/2024 | 2019-06-05 | 2024-03-15
                    Chương trình số 7 đến hết tháng 2/2024               | 2020-02-10 | 2024-02-29
                    Nghị quyết số 99 đến tháng 3/2024                    |            |
                    """)
    void theSpanMayBeginWithTheIssueOfACitedDocument(String words, LocalDate from, LocalDate to) {
        var reading =
                read(
                        """
                        KẾ HOẠCH
                        Tổng kết công tác kho thuốc

                        Thực hiện Nghị quyết số 12-NQ/TU ngày 05/6/2019 của Tỉnh ủy về kho thuốc (sau \
                        đây gọi tắt là Nghị quyết số 12) và Chương trình số 7-CTr/TU ngày 10/02/2020 \
                        của Tỉnh ủy (sau đây gọi tắt là Chương trình số 7).

                        1. Sở Y tế báo cáo Bộ Y tế. Mốc thời gian tổng kết: Từ khi ban hành %s.
                        """
                                .formatted(words));
        var window = form(reading).window("/r", place(reading));
        if (from == null) {
            assertThat(window).isNull();
        } else {
            assertThat(window.from()).isEqualTo(from);
            assertThat(window.to()).isEqualTo(to);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    , thi đua từ ngày 15/12/2024 đến ngày 14/12/2025.
                    , số liệu tính từ ngày 31/02/2024 đến ngày 14/12/2025.
                    , số liệu tính từ ngày 15/12/2025 đến ngày 14/12/2024.
                    """)
    void aSpanOfOtherThingsIsNone(String words) {
        var reading = read(ASKED + words);
        assertThat(form(reading).window("/r", place(reading))).isNull();
    }

    @Test
    void nothingToTellIsToldWhereTheTextSaysSo() {
        var said = read(ASKED + ", kể cả trường hợp không phát sinh.");
        assertThat(form(said).nilAllowed("/r", place(said))).isTrue();
        var silent = read(ASKED + ".");
        assertThat(form(silent).nilAllowed("/r", place(silent))).isNull();
    }

    @Test
    void thePointsBelowAreTheOutline() {
        var reading =
                read(ASKED + ", nội dung báo cáo gồm:\n\na) Thuốc còn lại;\n\nb) Thuốc cần mua.\n");
        assertThat(form(reading).outline("/r", place(reading)))
                .extracting(item -> item.ref() + " " + item.title())
                .containsExactly("1.a Thuốc còn lại;", "1.b Thuốc cần mua.");
        var plain = read(ASKED + ":\n\na) Kho lớn;\n\nb) Kho nhỏ.\n");
        assertThat(form(plain).outline("/r", place(plain))).isEmpty();
    }

    private static Reading read(String text) {
        return new DocumentReader().read(text, Bodies.none());
    }

    private static ReportForm form(Reading reading) {
        return new ReportForm(reading, new Gathering());
    }

    private static Place place(Reading reading) {
        var report =
                reading.assignments().stream()
                        .filter(found -> found.value().role() == Role.REPORT)
                        .findFirst()
                        .orElseThrow();
        return new Places(reading).of(report.span());
    }
}
