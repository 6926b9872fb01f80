package vn.trienkhai.directive.reader.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.directive.content.Recipient.Purpose;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;

/** Row 20: lists of recipients beside which a scanner saw pieces of a signature or a stamp. */
class ScannedListTest {

    private static final String LETTER =
            """
            SỞ Y TẾ
            Số: 4/SYT-VP Huế, ngày 5 tháng 3 năm 2026
            Kính gửi: Các trạm y tế.

            Sở Y tế đề nghị các trạm y tế kiểm kê thuốc./.

            %s
            %s
            - Lưu: VT; VP (3b).
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    - Các trạm y tế; = TRƯỞNG                     | Các trạm y tế
                    - Các trạm y tế; ff                           | Các trạm y tế
                    - Các trạm y tế (để b/c); CHÁ ANH VAN PHONG   | Các trạm y tế
                    -Nhutrén;f „ PHO pes                          | Nhutrén
                    _ Nhu tren: cps ten e (aa                     | Nhu tren
                    - Các trạm y tế; các trường học               | Các trạm y tế; các trường học
                    """)
    void strayPiecesBehindAnItemAreLeftOut(String line, String name) {
        assertThat(names("Noi nhận:", line)).containsExactly(name, "VT; VP (3b)");
    }

    @ParameterizedTest
    @CsvSource({"Nội nhận:", "Nới nhặn:", "Nợi nhan:"})
    void theListIsKnownByItsLettersWhateverTheirMarks(String head) {
        assertThat(names(head, "- Các trạm y tế; ff"))
                .containsExactly("Các trạm y tế", "VT; VP (3b)");
    }

    @Test
    void severalItemsOnALineAreAllKept() {
        assertThat(names("Noi nhận:", "- Như trên; - Sở Tài chính (để b/c); - Sở Nội vụ;"))
                .containsExactly("Như trên", "Sở Tài chính", "Sở Nội vụ", "VT; VP (3b)");
    }

    @Test
    void aShortItemIsNoStray() {
        assertThat(names("Noi nhận:", "- Như\ntrên;\n- TH;"))
                .containsExactly("Như trên", "TH", "VT; VP (3b)");
    }

    @Test
    void inAnyOtherTextTheLineStaysWhole() {
        assertThat(names("Nơi nhận:", "- Các trạm y tế; ff")).contains("Các trạm y tế; ff");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    VP (3b). | VP (3b)z he Ab Coy | VT; VP (3b)
                    VP (3b). | VP (Mẫu). ACO b    | VT; VP (Mẫu)
                    """)
    void theArchiveEndsBehindItsBracket(String printed, String scanned, String name) {
        var text = LETTER.formatted("Noi nhận:", "- Các trạm y tế;").replace(printed, scanned);
        assertThat(names(text)).containsExactly("Các trạm y tế", name);
    }

    @Test
    void aSignatureBesideTheHeadIsNoItem() {
        assertThat(names("Nơi nhân: „/M SỞ Y TẾ", "- Các trạm y tế;"))
                .containsExactly("Các trạm y tế", "VT; VP (3b)");
        assertThat(names("Noi nhận: f2È", "- Các trạm y tế;"))
                .containsExactly("Các trạm y tế", "VT; VP (3b)");
    }

    @Test
    void namesKeepTheirLettersAndUsualPurposesGetTheirsBack() {
        var read =
                new DocumentReader()
                        .read(
                                LETTER.formatted(
                                        "Noi nhận:", "- Nhu trên;\n- Sở Tài chính (dé báo cáo);"),
                                Bodies.none())
                        .recipients();
        assertThat(read.getFirst().value().name()).isEqualTo("Nhu trên");
        assertThat(read.getFirst().value().sameAsAbove()).isTrue();
        assertThat(read.get(1).value().purposeText()).isEqualTo("để báo cáo");
    }

    @ParameterizedTest
    @CsvSource({"để bie, để biết", "dé chi đạo, để chỉ đạo", "để niêm yêt, để niêm yêt"})
    void aPurposeThatLostALetterIsTheUsualOneAndLessSure(String scanned, String purpose) {
        var text = LETTER.formatted("Noi nhận:", "- Sở Tài chính (" + scanned + ");");
        var read = new DocumentReader().read(text, Bodies.none()).recipients().getFirst();
        assertThat(read.value().purposeText()).isEqualTo(purpose);
        assertThat(read.confidence() < 0.9).isEqualTo(!scanned.equals(purpose));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    - Các trạm y tế, PHÓ GIAM ĐỐC         | Các trạm y tế
                    - Sở Tài chính (báo cáo), xÁN GIÁM ĐỐC | Sở Tài chính
                    - Các đồng chí huyện ủy viên, PHO BI THƯ | Các đồng chí huyện ủy viên
                    - Chủ tịch các xã, phường              | Chủ tịch các xã, phường
                    """)
    void thePostOfASignatureBehindACommaIsNoPartOfTheName(String line, String name) {
        assertThat(names("Noi nhận:", line)).containsExactly(name, "VT; VP (3b)");
    }

    @Test
    void theArchiveIsKnownWithoutItsLetters() {
        var text =
                LETTER.formatted("Noi nhận:", "- Các trạm y tế;")
                        .replace("- Lưu: VT; VP (3b).", "- Lim VT, VP. g 9 PHO GIÁM ĐỐC");
        var last = new DocumentReader().read(text, Bodies.none()).recipients().getLast().value();
        assertThat(last.name()).isEqualTo("VT, VP");
        assertThat(last.purpose()).isEqualTo(Purpose.ARCHIVE);
    }

    @Test
    void aNameWithLettersOnlyAScannerMakesIsLessSure() {
        var text = LETTER.formatted("Noi nhận:", "- Các don vị trực thuộc;\n- Các trạm y tế;");
        var read = new DocumentReader().read(text, Bodies.none()).recipients();
        assertThat(read.getFirst().confidence()).isLessThan(0.9);
        assertThat(read.get(1).confidence()).isGreaterThan(0.9);
    }

    private static List<String> names(String head, String line) {
        return names(LETTER.formatted(head, line));
    }

    private static List<String> names(String text) {
        return new DocumentReader()
                .read(text, Bodies.none()).recipients().stream()
                        .map(found -> found.value().name())
                        .toList();
    }
}
