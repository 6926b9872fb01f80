package vn.trienkhai.directive.reader.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;

/** Rows 4 and 20: what a scanner leaves of numbers, and how sure that is. */
class ScannedCitationsTest {

    private static final String LETTER =
            """
            BỘ TÀI CHÍNH CONG HOA XÃ HỘI CHỦ NGHIA VIET NAM
            TONG CUC HAI QUAN Độc lập - Tự do - Hanh phúc
            Số: #51 /TCHQ-VP Hà Nội, ngày 05 tháng 3 năm 2026
            V/v sửa chữa kho hồ sơ

            Kính gửi: Các chi cục.

            Theo Quyết định số 17/QĐ-TCHQ ngày 02/3/2026, các chi cục sửa chữa kho hồ sơ./.

            Noi nhận: KT. TONG CỤC TRƯỞNG
            - Như trên; PHO TONG CUC TRUONG
            - Lưu: VT, VP.

            Nông Văn Mẫu
            """;

    @Test
    void itsOwnNumberBehindASpoiltSignIsNoCitation() {
        assertThat(read().citations())
                .extracting(found -> found.value().symbol())
                .containsExactly("17/QĐ-TCHQ");
    }

    @Test
    void figuresAndWordsAScannerReadAreNeverSure() {
        var reading = read();
        assertThat(reading.text().isScanned()).isTrue();
        assertThat(reading.citations()).allMatch(found -> found.confidence() < 0.9);
        assertThat(List.of(reading.header().abstractText()))
                .extracting(Found::confidence)
                .allMatch(sure -> sure < 0.9);
    }

    private static Reading read() {
        return new DocumentReader().read(LETTER, Bodies.none());
    }
}
