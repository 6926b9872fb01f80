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

            Theo Quyết định số 17/QĐ-TCHQ ngày 02/3/2026, Vụ Pháp chế chủ trì khảo sát, các chi cục sửa chữa kho hồ sơ./.

            Noi nhận: KT. TONG CỤC TRƯỞNG
            - Như trên; PHO TONG CUC TRUONG
            - Bộ Tài chính (dé b/c);
            - Lưu: VT, VP.

            Nông Văn Mẫu
            """;

    @Test
    void itsOwnNumberBehindASpoiltSignIsNoCitation() {
        assertThat(read(LETTER).citations())
                .extracting(found -> found.value().symbol())
                .containsExactly("17/QĐ-TCHQ");
    }

    @Test
    void figuresAndWordsAScannerReadAreNeverSure() {
        var reading = read(LETTER.replace("#51 ", ""));
        assertThat(reading.text().isScanned()).isTrue();
        assertThat(reading.citations()).allMatch(found -> found.confidence() < 0.9);
        assertThat(reading.assignments()).isNotEmpty().allMatch(found -> found.confidence() < 0.9);
        assertThat(List.of(reading.header().abstractText(), reading.header().symbol()))
                .extracting(Found::confidence)
                .allMatch(sure -> sure < 0.9);
    }

    @Test
    void aPurposeInShortIsGivenBackItsMark() {
        assertThat(read(LETTER).recipients())
                .extracting(found -> found.value().purposeText())
                .contains("để b/c");
    }

    private static Reading read(String text) {
        return new DocumentReader().read(text, Bodies.none());
    }
}
