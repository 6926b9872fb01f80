package vn.trienkhai.directive.reader.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.layout.OfficialNames;
import vn.trienkhai.directive.reader.layout.RightColumn;

/** Rows 4 and 20: letterheads and signatures as scanners leave them. */
class ScannedFormsTest {

    private static final String SCANNED =
            """
            %s CONG HÒA XA HOI CHỦ NGHIA VIỆT NAM
            %s Độc lập — Tự do — Hanh phúc
            %s Lạng Sơn, ngày 05 tháng 3 năm 2026

            KE HOẠCH
            Sửa chữa thư viện cấp xã

            1. Các xã lập danh sách thư viện cần sửa chữa./.

            Noi nhan: ⁄ %s
            ~ Các xã; ~ %s
            - Lưu: VT, TH.

            Nông Văn Mẫu
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    UBND TINH LANG SON     | SO NỘI VU       | Sở Nội vụ
                    TỈNH UY LANG SƠN       | BAN TO CHUC     | Ban Tổ chức
                    ĐẢNG BO TỈNH LANG SON  | HUYEN UY CAO LOC | Huyện ủy Cao Loc
                    UBND TINH LANG SON     | TRUNG TAM KIEM SOAT BENH TAT | Trung tâm kiểm soát bệnh tật
                    """)
    void marksOfKnownNamesArePutBack(String above, String own, String issuer) {
        assertThat(read(above, own, "Só: 45/KH-TV", "GIAM ĐỐC", "").header().issuer())
                .isNotNull()
                .satisfies(found -> assertThat(found.value()).isEqualToIgnoringCase(issuer));
    }

    @ParameterizedTest
    @CsvSource({"Só: 45/KH-SNV", "Sô: 45/KH-SNV", "sé: 45/KH-SNV", "Sổ 45/KH-SNV"})
    void aNumberIsReadWhateverMarkItsWordHas(String number) {
        var header = read("UBND TỈNH LẠNG SƠN", "SỞ NỘI VỤ", number, "GIÁM ĐỐC", "").header();
        assertThat(header.symbol()).isNotNull();
        assertThat(header.symbol().value()).isEqualTo("45/KH-SNV");
    }

    @Test
    void theSignatureBesideTheListIsNoRecipient() {
        var reading =
                read(
                        "UBND TỈNH LẠNG SƠN",
                        "SỞ NỘI VỤ",
                        "Số: 45/KH-SNV",
                        "KT. GIAM DOC",
                        "PHO GIÁM ĐỐC");
        assertThat(reading.header().capacity()).isNotNull();
        assertThat(reading.header().capacity().value()).isEqualTo("KT. GIÁM ĐỐC | PHÓ GIÁM ĐỐC");
        assertThat(reading.recipients())
                .extracting(found -> found.value().name())
                .containsExactly("Các xã", "VT, TH");
    }

    @Test
    void theFirstLetterOfAnAuthorityMayBeLost() {
        var header =
                read("TỈNH ỦY X", "BAN TỔ CHỨC", "Số 4-KH/BTC", "„/M BAN TỔ CHỨC", "").header();
        assertThat(header.capacity()).isNotNull();
        assertThat(header.capacity().value()).isEqualTo("T/M BAN TỔ CHỨC");
    }

    @Test
    void aFamilyNameGetsItsMarksAndStaysUnsure() {
        var text =
                SCANNED.replace("Nông Văn Mẫu", "Nguyen Văn Mẫu").replace("Các xã;", "Nhu tren;");
        var reading =
                new DocumentReader()
                        .read(
                                text.formatted(
                                        "UBND TỈNH X", "SỞ NỘI VỤ", "So 4/KH-TV", "CHU TICH", ""),
                                Bodies.none());
        assertThat(reading.header().signer()).isNotNull();
        assertThat(reading.header().signer().value()).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(reading.header().signer().confidence()).isLessThan(0.9);
        assertThat(reading.header().symbol()).isNotNull();
        assertThat(reading.recipients().getFirst().value().sameAsAbove()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    - Như trên; = PHÓ GIÁM ĐỐC       | 14
                    - Các đơn vị trực thuộc KT. GIÁM ĐỐC | 24
                    - Chủ tịch, các Phó Chủ tịch;    | -1
                    - Văn phòng; UBND TỈNH           | -1
                    - Như trên; PHÓ GIÁM ĐỐC sở      | -1
                    """)
    void aCapacityInCapitalsToTheEndIsTheRightColumn(String line, int start) {
        assertThat(RightColumn.start(line)).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        "PHO CHU TICH, PHÓ CHỦ TỊCH",
        "TOA AN NHAN DAN TOI CAO, TÒA ÁN NHÂN DÂN TỐI CAO",
        "VỤ PHO BIEN, VỤ PHÓ BIEN",
        "Pho chu tich, Pho chu tich",
        "SONG HONG, SONG HONG"
    })
    void onlyWholeWordsInCapitalsAreRestored(String scanned, String restored) {
        assertThat(OfficialNames.restored(scanned)).isEqualTo(restored);
    }

    private static Reading read(String above, String own, String number, String... capacity) {
        var text = SCANNED.formatted(above, own, number, capacity[0], capacity[1]);
        return new DocumentReader().read(text, Bodies.none());
    }
}
