package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;

/** Row 4: what the source lacks is said, and never made up. */
class UncertainTest {

    private static final String HEAD =
            """
            ỦY BAN NHÂN DÂN
            TỈNH AN HÒA
            -------
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            ---------------
            """;
    private static final String REST =
            """

            KẾ HOẠCH
            Rà soát kho thuốc năm 2025

            1. Sở Y tế rà soát kho thuốc.
            """;
    private static final String SIGNED =
            """

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Nguyễn Văn Thuốc
            """;

    @Test
    void aBlankNumberAndABlankDayAreSaid() {
        var open =
                open(
                        HEAD
                                + "Số:      /KH-UBND\nAn Hòa, ngày      tháng 3 năm 2025\n"
                                + REST
                                + SIGNED);
        assertThat(open)
                .contains("symbol MISSING", "issuedOn UNREADABLE")
                .doesNotContain("signature.name MISSING");
    }

    @Test
    void whatIsNotThereIsMissing() {
        assertThat(open(HEAD + REST))
                .containsExactly("symbol MISSING", "issuedOn MISSING", "signature.name MISSING");
    }

    @Test
    void whatIsPlainIsNotOpen() {
        assertThat(open(HEAD + "Số: 12/KH-UBND\nAn Hòa, ngày 3 tháng 3 năm 2025\n" + REST + SIGNED))
                .isEmpty();
    }

    /** "} để báo cáo" behind the list: whom it holds is lost (row 19). */
    @Test
    void aBraceThatLostItsLinesIsOpen() {
        var list = "Nơi nhận:\n- Ban Bí thư Trung ương Đảng,\n- Lưu VT.\n\n} để báo cáo,\n";
        var text = HEAD + "Số: 12/KH-UBND\nAn Hòa, ngày 3 tháng 3 năm 2025\n" + REST;
        assertThat(open(text + list + SIGNED)).containsExactly("recipients.purpose UNREADABLE");
    }

    private static List<String> open(String text) {
        var reading = new DocumentReader().read(text, Bodies.none());
        return new Uncertain(reading, new Gathering())
                .fields().stream().map(each -> each.field() + " " + each.state()).toList();
    }
}
