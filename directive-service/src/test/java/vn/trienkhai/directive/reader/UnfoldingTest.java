package vn.trienkhai.directive.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.reader.clause.ReadClause;

/** Row 146: a text whose line feeds were lost on the way is read by the parts of its form. */
class UnfoldingTest {

    private static final String ONE_LINE =
            "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh"
                    + " phúc Số: 955/KH-UBND Lai Châu, ngày 05 tháng 3 năm 2026 KẾ HOẠCH Về phát triển"
                    + " mạng lưới thư viện cấp xã Thực hiện chương trình công tác năm, Ủy ban nhân dân"
                    + " tỉnh ban hành kế hoạch như sau: 1. Sở Nội vụ chủ trì rà soát các thư viện trước"
                    + " ngày 30/6/2026. 2. Sở Tài chính bố trí kinh phí. 3. Ủy ban nhân dân các xã báo"
                    + " cáo kết quả về Sở Nội vụ trước ngày 15/12/2026./. Nơi nhận: - Như trên; - Lưu:"
                    + " VT. TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Mẫu";

    @Test
    void thePartsOfTheFormAreFoundAgain() {
        var read = new DocumentReader().read(ONE_LINE, Bodies.none());
        var header = read.header();

        assertThat(header.issuer())
                .extracting(Found::value)
                .isEqualTo("Ủy ban nhân dân tỉnh Lai Châu");
        assertThat(header.symbol()).extracting(Found::value).isEqualTo("955/KH-UBND");
        assertThat(header.place()).extracting(Found::value).isEqualTo("Lai Châu");
        assertThat(header.type()).extracting(Found::value).isEqualTo("Kế hoạch");
        assertThat(header.abstractText())
                .extracting(Found::value)
                .isEqualTo("Về phát triển mạng lưới thư viện cấp xã");
        assertThat(header.capacity())
                .extracting(Found::value)
                .isEqualTo("TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH | PHÓ CHỦ TỊCH");
        assertThat(header.signer()).extracting(Found::value).isEqualTo("Lê Văn Mẫu");
        assertThat(read.clauses())
                .extracting(Found::value)
                .extracting(ReadClause::ref)
                .contains("1", "2", "3");
        assertThat(read.recipients()).hasSize(2);
    }

    @Test
    void spansPointIntoTheTextAsItCame() {
        var read = new DocumentReader().read(ONE_LINE, Bodies.none());
        var symbol = read.header().symbol();

        assertThat(read.text().raw()).isEqualTo(ONE_LINE);
        assertThat(ONE_LINE.substring(symbol.span().from(), symbol.span().to()))
                .isEqualTo("955/KH-UBND");
    }

    @Test
    void aTextThatHasLinesKeepsThem() {
        var text = "Điều 1. Rà soát. Điều 2. Báo cáo.\n".repeat(40);
        assertThat(Unfolding.of(text)).isSameAs(text);
        assertThat(Unfolding.of(text.replace('\n', ' '))).contains("\nĐiều 2.").hasSameSizeAs(text);
    }
}
