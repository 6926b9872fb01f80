package vn.trienkhai.directive.reader.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a name means by its words (domain §5.7: bodies, classes, persons by office; row 19). */
class NameKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sở Y tế                                         | BODY    |
                    Thủ tướng Chính phủ                             | BODY    |
                    Thường trực Tỉnh ủy                             | BODY    |
                    Các huyện ủy, thị ủy, thành ủy                  | CLASS   |
                    các trường đại học, cao đẳng trên địa bàn tỉnh  | CLASS   |
                    Các đồng chí Ủy viên Ban Thường vụ              | PERSONS |
                    Các PCT LHHVN                                   | PERSONS |
                    Ủy viên Ban Thường vụ Tỉnh ủy                   | PERSONS |
                    Giám đốc Sở Y tế                                | PERSONS | Sở Y tế
                    Chủ tịch LHHVN                                  | PERSONS | LHHVN
                    các cơ quan, đơn vị có liên quan                | OPEN    |
                    các sở, ngành của tỉnh có liên quan             | OPEN    |
                    """)
    void wordsTellWhatAnUnknownNameMeans(String name, NameKind kind, @Nullable String body) {
        assertThat(NameKind.of(name)).isEqualTo(kind);
        assertThat(NameKind.bodyOf(name)).isEqualTo(body);
    }
}
