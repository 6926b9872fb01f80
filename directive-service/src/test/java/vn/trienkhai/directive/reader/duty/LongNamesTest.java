package vn.trienkhai.directive.reader.duty;

import static org.assertj.core.api.Assertions.assertThat;

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
                    UBND xã An Mẫu                  | UBND xã An Mẫu
                    """)
    void departmentsAreWrittenOut(String name, String written) {
        assertThat(LongNames.of(name)).isEqualTo(written);
    }
}
