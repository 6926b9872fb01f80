package vn.trienkhai.directive.reader.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.content.Recipient.Purpose;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.Found;

/** Row 19: a brace beside several recipients says for all of them what they get the copy for. */
class BracesTest {

    private static final String LETTER =
            """
            TỈNH ỦY MẪU
            Số 4-KH/TU
            Mẫu, ngày 5 tháng 3 năm 2026

            KẾ HOẠCH
            Triển khai

            1. Sở Y tế kiểm kê thuốc.

            Nơi nhận:
            %s
            - Sở Y tế,
            - Lưu VPTU.
            %s
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Ban Bí thư, }\n- Văn phòng Trung ương Đảng, } (để báo cáo)\n- Bộ Y tế, }",
                "- Ban Bí thư }\n- Văn phòng Trung ương Đảng }\n} để báo cáo,\n- Bộ Y tế }",
                "- Ban Bí thư }\n- Văn phòng Trung ương Đảng }\n- Bộ Y tế } để báo cáo;"
            })
    void allItsLinesHaveItsPurpose(String lines) {
        var read = recipients(LETTER.formatted(lines, ""));
        assertThat(read)
                .extracting(found -> found.value().name())
                .containsExactly(
                        "Ban Bí thư", "Văn phòng Trung ương Đảng", "Bộ Y tế", "Sở Y tế", "VPTU");
        assertThat(read.subList(0, 3))
                .allSatisfy(
                        found -> {
                            assertThat(found.value().purpose()).isEqualTo(Purpose.REPORT_UP);
                            assertThat(found.value().purposeText()).isEqualTo("để báo cáo");
                        });
        assertThat(read.get(3).value().purpose()).isEqualTo(Purpose.UNSPECIFIED);
    }

    @Test
    void whereItsLinesCannotBeSeenNothingIsSaidAndTheSuperiorsMayBeMeant() {
        var superiors = "- Ban Bí thư Trung ương Đảng,\n- Bộ Y tế,";
        var read = recipients(LETTER.formatted(superiors, "\n} để báo cáo,"));
        assertThat(read).allSatisfy(found -> assertThat(said(found)).isFalse());
        assertThat(read.subList(0, 2))
                .allSatisfy(
                        found -> {
                            assertThat(found.rule()).isEqualTo(Braces.LOST);
                            assertThat(found.alternatives())
                                    .extracting(ReadRecipient::purpose)
                                    .containsExactly(Purpose.REPORT_UP);
                        });
        assertThat(read.getFirst().alternatives())
                .hasToString("[Ban Bí thư Trung ương Đảng (để báo cáo)]");
        assertThat(read.get(2).alternatives()).isEmpty();
    }

    @Test
    void aBraceThatSaysNothingChangesNothing() {
        var read = recipients(LETTER.formatted("- Ban Bí thư, }\n- Bộ Y tế, }", ""));
        assertThat(read).allSatisfy(found -> assertThat(said(found)).isFalse());
    }

    private static boolean said(Found<ReadRecipient> found) {
        return found.value().purpose() == Purpose.REPORT_UP;
    }

    private static List<Found<ReadRecipient>> recipients(String text) {
        return new DocumentReader().read(text, Bodies.none()).recipients();
    }
}
