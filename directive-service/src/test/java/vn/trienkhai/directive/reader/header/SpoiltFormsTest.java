package vn.trienkhai.directive.reader.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.Found;

/** Rows 4 and 20: letterheads and signatures that stamps and scanners spoilt. */
class SpoiltFormsTest {

    private static final String LETTER =
            """
            BỘ TÀI CHÍNH CONG HOA XÃ HỘI CHỦ NGHIA VIET NAM
            TONG CUC HAI QUAN Độc lập - Tự do - Hanh phúc
            Số: 51/TCHQ-VP Hà Nội, ngày 05 tháng 3 năm 2026
            V/v sửa chữa kho hồ sơ

            Kính gửi: Các chi cục.

            Tổng cục Hải quan đề nghị các chi cục sửa chữa kho hồ sơ./.

            Noi nhận: KT. TONG CỤC TRƯỞNG
            - Như trên; PHO TONG CUC TRUONG
            - Lưu: VT, VP.

            Nông Văn Mẫu
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TONG CỤC 'G CỤC HẢI QUANSZ và ký hiệu: | Tổng cục Hải quan
                    TỔNG CỤC HAI. cục QUAN: TỈNH LẠNG SƠN  | Tổng cục Hải quan
                    SỞ LƯU TRỮ                             | Sở lưu trữ
                    """)
    void theNotationNamesAnIssuerWhoseLetterheadIsSpoilt(String printed, String issuer) {
        assertThat(value(read("TONG CUC HAI QUAN", printed).issuer()))
                .isEqualToIgnoringCase(issuer);
    }

    @Test
    void aSpoiltIssuerOfWhichTheTextDoesNotSpeakIsLeftAsRead() {
        var header =
                new DocumentReader()
                        .read(
                                LETTER.replace("TONG CUC HAI QUAN", "TONG 'G CỤC HẢII: QUAN")
                                        .replace("Tổng cục Hải quan", "Cơ quan"),
                                Bodies.none())
                        .header();
        assertThat(value(header.issuer())).doesNotContain("Tổng cục Hải quan");
    }

    @Test
    void marksOfPagesAreNoNames() {
        var header = read("BỘ TÀI CHÍNH", "--- PAGE 1 ---\nBỘ TÀI CHÍNH");
        assertThat(value(header.superior())).isEqualTo("Bộ Tài chính");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    là Nội, ngày AF tháng 3 năm 2026            | Hà Nội
                    Thành phố Hồ Chí Minh, ngéy2thang 3 năm 2026 | Thành phố Hồ Chí Minh
                    Hà Nội, ngàyháng 3 năm 2026                 | Hà Nội
                    """)
    void aPlaceIsReadBesideADayThatCannotBeRead(String line, String place) {
        var header = read("Hà Nội, ngày 05 tháng 3 năm 2026", line);
        assertThat(value(header.place())).isEqualTo(place);
        assertThat(header.date()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    86:51 TCHQ-VP   | 51 | 51/TCHQ-VP
                    Só:5l¿TCHQ-VP   | -  | /TCHQ-VP
                    S6: 51/TCHQ-VP  | 51 | 51/TCHQ-VP
                    Sỗ: 51/TCHQ-VP  | 51 | 51/TCHQ-VP
                    """)
    void aSymbolWhoseStrokeWasLostIsReadAndOfItsNumberOnlyWhatIsLegible(
            String line, String number, String symbol) {
        var header = read("Số: 51/TCHQ-VP", line);
        assertThat(value(header.symbol())).isEqualTo(symbol);
        assertThat(value(header.number())).isEqualTo(number.equals("-") ? null : number);
    }

    @ParameterizedTest
    @CsvSource({
        "Số: 51/LDTBXH-VP, 51/LĐTBXH-VP",
        "Số: 51/QD-HDND, 51/QĐ-HĐND",
        "Số: 51/BDD-DT, 51/BDD-DT"
    })
    void knownAbbreviationsGetTheirStrokesBack(String line, String symbol) {
        assertThat(value(read("Số: 51/TCHQ-VP", line).symbol())).isEqualTo(symbol);
    }

    @Test
    void aNumberBelowItsWordIsRead() {
        var header = read("Số: 51/TCHQ-VP Hà Nội", "Só:\n51/TCHQ-VP\nHà Nội");
        assertThat(value(header.symbol())).isEqualTo("51/TCHQ-VP");
    }

    @ParameterizedTest
    @CsvSource({"VW", "VWv", "VIv", "V|v"})
    void theSignOfTheAbstractMayBeMisread(String sign) {
        assertThat(value(read("V/v", sign).abstractText())).isEqualTo("sửa chữa kho hồ sơ");
    }

    @Test
    void anAbstractGoesOnBehindAnEmptyLineInSmallLetters() {
        var header = read("V/v sửa chữa kho", "V/v sửa chữa và dọn kho\n\ncủa chi cục, xếp");
        assertThat(value(header.abstractText()))
                .isEqualTo("sửa chữa và dọn kho của chi cục, xếp hồ sơ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Nong Ngoc Hoang  | Nông Ngọc Hoàng
                    Dang! Van Minh   | Đặng Văn Minh
                    Zuyến Thi Van    | Nguyễn Thị Van
                    Lê Hoa Lan       | Lê Hoa Lan
                    Qaơ Văn Mẫu      |
                    """)
    void namesGetTheirUsualMarksAndWhatIsNoNameIsLeftOut(String read, @Nullable String signer) {
        assertThat(value(read("Nông Văn Mẫu", read).signer())).isEqualTo(signer);
    }

    @Test
    void namesOfCleanTextsStayAsWritten() {
        var text =
                LETTER.replace("CONG HOA XÃ HỘI CHỦ NGHIA VIET NAM", "")
                        .replace("Noi", "Nơi")
                        .replace("Nông Văn Mẫu", "Nông Ngoc Hoang");
        var header = new DocumentReader().read(text, Bodies.none()).header();
        assertThat(value(header.signer())).isEqualTo("Nông Ngoc Hoang");
    }

    @Test
    void aTitleWithOneLetterTooMuchIsATitle() {
        var text = LETTER.replace("V/v sửa chữa kho hồ sơ\n", "\nQUYET ĐỊNHI\nVề kho hồ sơ\n");
        var header = new DocumentReader().read(text, Bodies.none()).header();
        assertThat(List.of(value(header.type()), value(header.abstractText())))
                .containsExactly("Quyết định", "Về kho hồ sơ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Hà Noi, ngayl2thing 3 ăm 2026         | Hà Nội
                    - Hà Nội, Nn iy bbihdng 3 nam 2026    | Hà Nội
                    """)
    void aPlaceIsReadBesideADayOfWhichNothingIsLeft(String line, String place) {
        assertThat(value(read("Hà Nội, ngày 05 tháng 3 năm 2026", line).place())).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"Số:4#5ÿ /TCHQ-VP, /TCHQ-VP", "Số: 5? /TCHQ-VP, /TCHQ-VP"})
    void anUnreadableNumberLeavesTheNotationAndTheRestOfTheLetterhead(String line, String symbol) {
        var header = read("Số: 51/TCHQ-VP", line);
        assertThat(value(header.symbol())).isEqualTo(symbol);
        assertThat(header.number()).isNull();
        assertThat(value(header.place())).isEqualTo("Hà Nội");
        assertThat(value(header.type())).isEqualTo("Công văn");
    }

    @Test
    void anAddressIsKnownByItsLastWord() {
        var text = LETTER.replace("V/v sửa chữa kho hồ sơ\n", "").replace("Kính gửi", "`.“ gửi");
        var header = new DocumentReader().read(text, Bodies.none()).header();
        assertThat(value(header.type())).isEqualTo("Công văn");
        assertThat(value(header.symbol())).isEqualTo("51/TCHQ-VP");
    }

    @Test
    void anAbstractInWhichAStampStandsIsNotRead() {
        assertThat(read("kho hồ sơ", "kho _ cục {UC hồ sơ").abstractText()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Vw", "Vv", "V/v"})
    void theSignOfAnAbstractBelowATitleIsNoPartOfIt(String sign) {
        var text =
                LETTER.replace("V/v sửa chữa kho hồ sơ\n", "\nTHONG BAO\n" + sign + " sửa kho\n");
        var header = new DocumentReader().read(text, Bodies.none()).header();
        assertThat(value(header.abstractText())).isEqualTo("sửa kho");
    }

    @Test
    void aDayIsReadInAnyMarks() {
        var line = "Hà Nội, ngẫy 05 thãng 3 nậm 2026";
        var header = read("Hà Nội, ngày 05 tháng 3 năm 2026", line);
        assertThat(value(header.date())).isEqualTo("2026-03-05");
        assertThat(value(header.place())).isEqualTo("Hà Nội");
    }

    @Test
    void aLongTypeWithoutMarksIsNotTakenForTheShorterOne() {
        var lines = "\nCHƯƠNG TRÌNH HANH ĐỘNG\nVề kho hồ sơ\n";
        var text = LETTER.replace("V/v sửa chữa kho hồ sơ\n", lines);
        var header = new DocumentReader().read(text, Bodies.none()).header();
        assertThat(value(header.type())).isEqualTo("Chương trình hành động");
    }

    @Test
    void anIssuerThatOnlyTheLetterheadOfAScanNamesIsLessSure() {
        var known = read("TONG CUC HAI QUAN", "TỔNG CỤC HẢI QUAN").issuer();
        var alone = read("TONG CUC HAI QUAN", "VIỆN LƯU TRỮ MẪU").issuer();
        assertThat(known).satisfies(found -> assertThat(found.confidence()).isGreaterThan(0.9));
        assertThat(alone).satisfies(found -> assertThat(found.confidence()).isLessThan(0.9));
    }

    private static HeaderFields read(String printed, String scanned) {
        assertThat(LETTER).contains(printed);
        var text = LETTER.replace(printed, scanned);
        return new DocumentReader().read(text, Bodies.none()).header();
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }
}
