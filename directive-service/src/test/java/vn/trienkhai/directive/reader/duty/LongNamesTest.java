package vn.trienkhai.directive.reader.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Row 20: short names of bodies are written out where it is sure what they stand for. */
class LongNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sở KH&CN                        | Sở Khoa học và Công nghệ
                    Giám đốc Sở GD&ĐT               | Giám đốc Sở Giáo dục và Đào tạo
                    Bộ NN & MT                      | Bộ Nông nghiệp và Môi trường
                    Sở VHTTDL                       | Sở Văn hóa, Thể thao và Du lịch
                    Phòng GDĐT xã An Mẫu            | Phòng Giáo dục và Đào tạo xã An Mẫu
                    tổ chức KH&CN trực thuộc        | tổ chức KH&CN trực thuộc
                    Sở Y tế                         | Sở Y tế
                    """)
    void departmentsAreWrittenOut(String name, String written) {
        assertThat(new LongNames("").of(name)).isEqualTo(written);
    }

    @Test
    void committeesAreWrittenOutAsTheDocumentWritesThem() {
        var names = new LongNames("giao ủy ban nhân dân xã an mẫu rà soát");
        assertThat(names.of("UBND xã An Mẫu")).isEqualTo("Ủy ban nhân dân xã An Mẫu");
        assertThat(names.of("UBND xã Bình Mẫu")).isEqualTo("UBND xã Bình Mẫu");
        assertThat(names.of("UBND")).isEqualTo("UBND");
    }

    @Test
    void onlySoManyNamesAreLookedFor() {
        var names = new LongNames("ủy ban nhân dân xã 60");
        for (var i = 0; i < 60; i++) {
            assertThat(names.of("UBND xã " + (100 + i))).isEqualTo("UBND xã " + (100 + i));
        }
        assertThat(names.of("UBND xã 60")).isEqualTo("UBND xã 60");
    }
}
