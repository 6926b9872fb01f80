package vn.trienkhai.directive.reader.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.Found;

/** Rows 4 and 20: who issued a document whose letterhead was cut off. */
class WithoutLetterheadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ủy ban nhân dân tỉnh yêu cầu các sở rà soát thư viện trên địa bàn tỉnh Lai Châu. | TM. ỦY BAN NHÂN DÂN | Ủy ban nhân dân tỉnh Lai Châu
                    UBND Thành phố yêu cầu các sở rà soát thư viện tại Thành phố Hồ Chí Minh.        | TM. ỦY BAN NHÂN DÂN | Ủy ban nhân dân Thành phố Hồ Chí Minh
                    Bộ GDĐT yêu cầu các sở rà soát thư viện.                                         | KT. BỘ TRƯỞNG       | Bộ Giáo dục và Đào tạo
                    Cục Thư viện Bộ Văn hóa yêu cầu các sở rà soát thư viện.                         | KT. CỤC TRƯỞNG      | Cục Thư viện
                    Bộ trưởng Nguyễn Văn A yêu cầu rà soát thư viện, báo cáo về Bộ Nội vụ.           | KT. BỘ TRƯỞNG       | Bộ Nội vụ
                    Ngày 04/3/2026, Bộ Y tế ban hành kế hoạch về thư viện. Sở Y tế đề nghị rà soát.  | GIÁM ĐỐC            | Sở Y tế
                    Ban Chỉ đạo Chuyển đổi số yêu cầu các sở rà soát thư viện.                       | KT. TRƯỞNG BAN      | Ban Chỉ đạo Chuyển đổi số
                    Rà soát thư viện và báo cáo về Bộ Tài chính; Bộ Nội vụ, Bộ Y tế cùng thực hiện.  | KT. BỘ TRƯỞNG       | Bộ Tài chính
                    """)
    void theTextAndTheSignatureTell(String sentence, String capacity, String issuer) {
        var text =
                "CHỈ THỊ\nVề thư viện cấp xã\n\n%s\n\n%s\n\nLê Văn Mẫu\n"
                        .formatted(sentence, capacity);
        assertThat(issuer(text)).isEqualTo(issuer);
    }

    @Test
    void nobodyIsGuessedWhoCouldNotSign() {
        assertThat(
                        issuer(
                                "CHỈ THỊ\nVề thư viện\n\nThủ tướng Chính phủ yêu cầu rà soát thư"
                                        + " viện.\n\nGIÁM ĐỐC\n\nLê Văn Mẫu\n"))
                .isNull();
    }

    @Test
    void theTitleOfThePageNamesIt() {
        var text =
                """
                # TOÀN VĂN: KẾT LUẬN 955-KL/TW CỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ VỀ THƯ VIỆN

                **KẾT LUẬN****CỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ****về mạng lưới thư viện cấp xã**

                Tại phiên họp vừa qua, Bộ Chính trị, Ban Bí thư kết luận như sau:
                """;
        var header = new DocumentReader().read(text, Bodies.none()).header();

        assertThat(header.symbol()).extracting(Found::value).isEqualTo("955-KL/TW");
        assertThat(header.number()).extracting(Found::value).isEqualTo("955");
        assertThat(header.type()).extracting(Found::value).isEqualTo("Kết luận");
        assertThat(issuer(text)).isEqualTo("Bộ Chính trị, Ban Bí thư");
        assertThat(header.abstractText())
                .extracting(Found::value)
                .isEqualTo("về mạng lưới thư viện cấp xã");
    }

    @Test
    void aSentenceAboveTheTextNamesIt() {
        var text =
                """
                Nội dung Chỉ thị số 14-CT/TU của Tỉnh ủy Lai Châu về phát triển thư viện

                Những năm qua, các cấp ủy đã quan tâm đến sách. Mạng lưới đã rộng khắp.
                """;
        var header = new DocumentReader().read(text, Bodies.none()).header();

        assertThat(header.symbol()).extracting(Found::value).isEqualTo("14-CT/TU");
        assertThat(header.type()).extracting(Found::value).isEqualTo("Chỉ thị");
        assertThat(issuer(text)).isEqualTo("Tỉnh ủy Lai Châu");
        assertThat(header.abstractText())
                .extracting(Found::value)
                .isEqualTo("về phát triển thư viện");
    }

    @Test
    void theNewsThatItWasIssuedNamesIt() {
        var text =
                """
                Ngày 5/3/2026, đồng chí Trưởng ban đã ký ban hành Kế hoạch số 955-KH/BCĐ (Kế hoạch số 955) của Ban Chỉ đạo Phát triển sách về mạng lưới thư viện cấp xã.

                Kế hoạch nêu rõ, các cơ quan thực hiện các nhiệm vụ sau. Việc này là của mọi cấp.
                """;
        var header = new DocumentReader().read(text, Bodies.none()).header();

        assertThat(header.symbol()).extracting(Found::value).isEqualTo("955-KH/BCĐ");
        assertThat(header.date()).extracting(Found::value).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(issuer(text)).isEqualTo("Ban Chỉ đạo Phát triển sách");
        assertThat(header.abstractText())
                .extracting(Found::value)
                .isEqualTo("về mạng lưới thư viện cấp xã");
    }

    @Test
    void thePolitburoAndTheSecretariatSpeakTogether() {
        assertThat(
                        issuer(
                                "Tại phiên họp ngày 2/3/2026, sau khi nghe báo cáo, Bộ Chính trị,"
                                        + " Ban Bí thư có ý kiến như sau:\n\n1. Rà soát thư viện.\n"))
                .isEqualTo("Bộ Chính trị, Ban Bí thư");
    }

    private static @Nullable String issuer(String text) {
        var found = new DocumentReader().read(text, Bodies.none()).header().issuer();
        return found == null ? null : found.value();
    }
}
