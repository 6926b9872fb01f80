package vn.trienkhai.directive.reader.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.Found;

/** From when to when a document says it holds (rows 3 and 19). */
class ValidityTest {

    private static final String TEXT =
            """
            ỦY BAN NHÂN DÂN
            TỈNH MẪU
            Số: 12/QĐ-UBND
            Mẫu, ngày 05 tháng 3 năm 2026

            QUYẾT ĐỊNH
            Về việc ban hành quy chế

            Điều 1. Ban hành quy chế.
            Điều 2. %s
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Quyết định này có hiệu lực kể từ ngày ký. | 2026-03-05 | -",
                "Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành./. | 2026-03-05 | -",
                "Quyết định này có hiệu lực thi hành từ ngày 01/7/2026. | 2026-07-01 | -",
                "Chỉ thị này có hiệu lực từ ngày 01 tháng 4 năm 2026 đến hết ngày 31/12/2026. |"
                        + " 2026-04-01 | 2026-12-31",
                "Quyết định này có hiệu lực đến ngày 31-12-2027. | - | 2027-12-31",
                "Quyết định này thay thế Quyết định số 9/QĐ-UBND ngày 02/01/2020 và có hiệu lực kể"
                        + " từ ngày ký. | 2026-03-05 | -"
            })
    void theDaysItNames(String sentence, @Nullable LocalDate from, @Nullable LocalDate to) {
        var validity = validity(sentence);
        assertThat(validity).isNotNull();
        assertThat(validity.value().from()).isEqualTo(from);
        assertThat(validity.value().to()).isEqualTo(to);
        var raw = TEXT.formatted(sentence);
        assertThat(raw.substring(validity.span().from(), validity.span().to()))
                .startsWith("hiệu lực")
                .isEqualTo(validity.value().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện khi Luật Đất đai có hiệu lực từ ngày 01/8/2024.",
                "Các quyết định đang có hiệu lực kể từ ngày ký được rà soát lại.",
                "Quyết định này có hiệu lực sau khi được thông qua.",
                "Quyết định này có hiệu lực từ ngày 31/02/2026.",
                "Hội đồng rà soát các văn bản này. Nghị quyết có hiệu lực kể từ ngày ký."
            })
    void whatHoldsOfOtherDocumentsOrNamesNoDayIsNone(String sentence) {
        assertThat(validity(sentence)).isNull();
    }

    @Test
    void withoutItsOwnDayItKeepsTheWords() {
        var read =
                new DocumentReader()
                        .read("1. Quy định này có hiệu lực kể từ ngày ký.\n", Bodies.none());
        var validity = read.header().validity();
        assertThat(validity).isNotNull();
        assertThat(validity.value()).isEqualTo(new Validity(null, null, "hiệu lực kể từ ngày ký"));
    }

    private static @Nullable Found<Validity> validity(String sentence) {
        return new DocumentReader()
                .read(TEXT.formatted(sentence), Bodies.none())
                .header()
                .validity();
    }
}
