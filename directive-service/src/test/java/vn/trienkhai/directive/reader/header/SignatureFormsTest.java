package vn.trienkhai.directive.reader.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;

/** For whom somebody signs, where one line says it and where two ran together (row 4). */
class SignatureFormsTest {

    private static final String PLAN =
            """
            KẾ HOẠCH
            Kiểm tra kho lưu trữ

            1. Các chi bộ kiểm tra kho.

            Nơi nhận:
            - Như trên.

            %s

            Trần Thị Mẫu
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    T/M BAN BÍ THƯ            > T/M BAN BÍ THƯ
                    T/M BAN THƯỜNG VỤ BÍ THƯ  > T/M BAN THƯỜNG VỤ | BÍ THƯ
                    """)
    void aBodyIsNotPartedFromItsName(String written, String lines) {
        var header = new DocumentReader().read(PLAN.formatted(written), Bodies.none()).header();
        assertThat(header.capacity().value()).isEqualTo(lines);
    }
}
