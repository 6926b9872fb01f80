package vn.trienkhai.directive.reader.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;

/** Rows 4 and 20: type, abstract and capacity in the forms of Decree 30/2020 and of web copies. */
class TitleFormsTest {

    private static final String HEAD =
            """
            UBND TỈNH LAI CHÂU
            SỞ NỘI VỤ

            Số: 12 /KH - SNV            Lai Châu, ngày 18 tháng 6 năm 2026

            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    KẾ HOẠCH~Nâng cấp thư viện năm 2026~~Mùa mưa đến sớm, nhiều nơi bị dột.  | Nâng cấp thư viện năm 2026
                    KẾ HOẠCH~NÂNG CẤP THƯ VIỆN~~I. MỤC ĐÍCH, YÊU CẦU~~1. Phục vụ bạn đọc. | NÂNG CẤP THƯ VIỆN
                    K Ế  H O Ạ C H~Nâng cấp thư viện~~Căn cứ Luật Thư viện;              | Nâng cấp thư viện
                    """)
    void theAbstractEndsWhereTheTextBegins(String lines, String expected) {
        var header = read(HEAD + lines);
        assertThat(header.type()).isNotNull();
        assertThat(header.type().value()).isEqualTo("Kế hoạch");
        assertThat(header.abstractText()).isNotNull();
        assertThat(header.abstractText().value().replace('\n', ' ')).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NGHỊ QUYẾT~CỦA BAN THƯỜNG VỤ~phát triển thư viện số~~Trong những năm qua, bạn đọc tăng. | phát triển thư viện số
                    NGHỊ QUYẾT~CUA BAN THƯỜNG VỤ~thực hiện đề án sách~nói~~Trong những năm qua, bạn đọc tăng. | thực hiện đề án sách nói
                    NGHỊ QUYẾT~CỦA BAN THƯỜNG VỤ VỀ THƯ VIỆN SỐ~I- TÌNH HÌNH~1. Bạn đọc tăng.              | VỀ THƯ VIỆN SỐ
                    """)
    void theIssuerInTheTitleIsNoPartOfTheAbstract(String lines, String expected) {
        var header = read(HEAD + lines);
        assertThat(header.abstractText()).isNotNull();
        assertThat(header.abstractText().value().replace('\n', ' ')).isEqualTo(expected);
    }

    @Test
    void aWordTornByBoldLettersIsOneWord() {
        var header =
                read(
                        HEAD
                                + "**CÔNG ĐIỆN**~VỀ ỨNG PHÓ~MƯA LŨ~**TH****Ủ TƯỚNG CHÍNH PHỦ"
                                + " điện:**~- Bộ trưởng Bộ Y tế.~~Mưa lớn.");
        assertThat(header.abstractText()).isNotNull();
        assertThat(header.abstractText().value()).isEqualTo("VỀ ỨNG PHÓ MƯA LŨ");
    }

    @Test
    void postsThatRanTogetherAreTwoLinesOfTheCapacity() {
        var header =
                read(
                        HEAD
                                + "KẾ HOẠCH~Về thư viện~~1. Rà soát.~~Nơi nhận:~- Lưu: VT.~T/M BAN"
                                + " CHỈ HUYTRƯỞNG BANLê Văn Mẫu");
        assertThat(header.capacity()).isNotNull();
        assertThat(header.capacity().value()).isEqualTo("T/M BAN CHỈ HUY | TRƯỞNG BAN");
    }

    @ParameterizedTest
    @CsvSource({"Giấy ủy quyền", "Giấy giới thiệu", "Phiếu gửi", "Phiếu báo", "Quy hoạch"})
    void everyTypeOfTheDecreeIsKnown(String type) {
        var header =
                read(HEAD + type.toUpperCase(java.util.Locale.ROOT) + "~Về thư viện~~Nội dung.");
        assertThat(header.type()).isNotNull();
        assertThat(header.type().value()).isEqualTo(type);
    }

    @Test
    void blanksAroundTheDashAreNoPartOfThePlace() {
        var header = read(HEAD + "KẾ HOẠCH~Về thư viện~~Nội dung.");
        assertThat(header.symbol()).isNotNull();
        assertThat(header.symbol().value()).isEqualTo("12/KH-SNV");
        assertThat(header.place()).isNotNull();
        assertThat(header.place().value()).isEqualTo("Lai Châu");
    }

    @Test
    void theDateIsReadAboveATitleNobodyKnows() {
        var header = read(HEAD.replace("  Lai", "\n\nLai") + "THƯ NGỎ~Về thư viện~~Nội dung.");
        assertThat(header.date()).isNotNull();
    }

    @Test
    void aCapacityInSmallLettersIsRead() {
        var text = "~~Nơi nhận:~- Như trên;~- Lưu: VT.~~KT. Giám đốc~Phó Giám đốc~~Lê Văn Mẫu";
        var header = read(HEAD + "KẾ HOẠCH~Về thư viện~~1. Rà soát." + text);
        assertThat(header.capacity()).isNotNull();
        assertThat(header.capacity().value()).isEqualTo("KT. Giám đốc | Phó Giám đốc");
    }

    @Test
    void whoSendsATelegramIsNoAbstractAndNoSignature() {
        var header =
                read(
                        "THỦ TƯỚNG CHÍNH PHỦ~~Số: 3/CĐ-TTg~~CÔNG ĐIỆN~~THỦ TƯỚNG CHÍNH PHỦ~~Điện:"
                                + "~~- Bộ Nội vụ;~- Bộ Y tế.~~1. Rà soát thư viện.");
        assertThat(header.abstractText()).isNull();
        assertThat(header.capacity()).isNull();
    }

    private static HeaderFields read(String text) {
        return new DocumentReader().read(text.replace('~', '\n'), Bodies.none()).header();
    }
}
