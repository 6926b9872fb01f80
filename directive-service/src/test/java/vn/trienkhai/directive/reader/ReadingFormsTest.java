package vn.trienkhai.directive.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.relation.RelationType;
import vn.trienkhai.directive.symbol.Regime;

/** Rows 4, 19, 20: both official forms, and what people and scanners make of them. */
class ReadingFormsTest {

    private static final String PARTY =
            """
            TỈNH ỦY BÌNH AN
            BAN TUYÊN GIÁO
            *
            Số 12 - HD/BTGTU

            ĐẢNG CỘNG SẢN VIỆT NAM

            Bình An, ngày 05 tháng 3 năm 2024

            HƯỚNG DẪN
            về sinh hoạt chuyên đề quý II

            Thực hiện Chỉ thị số 07-CT/TU, ngày 01/02/2024 của Tỉnh ủy, Ban Tuyên giáo hướng dẫn như sau:

            1. Các chi bộ tổ chức sinh hoạt.

            Nơi nhận:
            - Ban Thường vụ Tỉnh ủy (để báo cáo),
            - Các huyện ủy, thị ủy,
            - Lưu BTGTU.

            K/T TRƯỞNG BAN
            PHÓ TRƯỞNG BAN

            Trần Thị Mẫu
            """;

    private static final String STATE =
            """
            | ỦY BAN NHÂN DÂN TỈNH BÌNH AN ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------- |
            |---|---|
            | Số: /UBND-NN V/v phòng chống hạn | Bình An, ngày    tháng 4 năm 2024 |

            Kính gửi:
            - Các sở: Tài chính, Xây dựng;
            - Ủy ban nhân dân các huyện.

            Ủy ban nhân dân tỉnh yêu cầu các đơn vị thực hiện.

            | Nơi nhận: - Như trên; - CT, PCT (b/c); - Lưu: VT, NN. | KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Mẫu |
            |---|---|
            """;

    private static Reading read(String text) {
        return new DocumentReader().read(text, Bodies.none());
    }

    private static <T> T value(@org.jspecify.annotations.Nullable Found<T> found) {
        assertNotNull(found);
        return found.value();
    }

    @Test
    void thePartyFormIsRead() {
        var header = read(PARTY).header();
        assertEquals(Regime.PARTY, value(header.regime()));
        assertEquals("Ban Tuyên giáo", value(header.issuer()));
        assertEquals("12", value(header.number()));
        assertEquals("12-HD/BTGTU", value(header.symbol()));
        assertEquals("Hướng dẫn", value(header.type()));
        assertEquals("Bình An", value(header.place()));
        assertEquals(LocalDate.of(2024, 3, 5), value(header.date()));
        assertEquals("về sinh hoạt chuyên đề quý II", value(header.abstractText()));
        assertEquals("Trần Thị Mẫu", value(header.signer()));
        assertEquals("K/T TRƯỞNG BAN | PHÓ TRƯỞNG BAN", value(header.capacity()));
    }

    @Test
    void theStateFormInATableWithBlankNumberAndDayIsRead() {
        var reading = read(STATE);
        var header = reading.header();
        assertEquals(Regime.STATE, value(header.regime()));
        assertEquals("/UBND-NN", value(header.symbol()));
        assertNull(header.number());
        assertNull(header.date());
        assertEquals("Công văn", value(header.type()));
        assertEquals("phòng chống hạn", value(header.abstractText()));
        assertEquals("KT. CHỦ TỊCH | PHÓ CHỦ TỊCH", value(header.capacity()));
        assertEquals(
                List.of("Các sở: Tài chính, Xây dựng", "Ủy ban nhân dân các huyện"),
                reading.addressees().stream().map(found -> found.value().name()).toList());
    }

    @Test
    void recipientsHaveTheirPurposesAndTheArchiveLine() {
        var party = read(PARTY).recipients();
        assertEquals(
                List.of("Ban Thường vụ Tỉnh ủy", "Các huyện ủy, thị ủy", "BTGTU"),
                party.stream().map(found -> found.value().name()).toList());
        assertEquals("để báo cáo", party.getFirst().value().purposeText());
        assertEquals("lưu", party.getLast().value().purposeText());
        assertTrue(read(STATE).recipients().getFirst().value().sameAsAbove());
    }

    @Test
    void everySpanHoldsWhatWasRead() {
        var header = read(PARTY).header();
        assertNotNull(header.symbol());
        var span = header.symbol().span();
        assertEquals("12 - HD/BTGTU", PARTY.substring(span.from(), span.to()));
    }

    @ParameterizedTest
    @CsvSource({
        "Quyết định số 5/QĐ-UBND ngày 02/01/2024 của UBND tỉnh, 5/QĐ-UBND, Quyết định, 2024-01-02",
        "Quyết định số 5/QD-UBND ngày 2 tháng 1 năm 2024, 5/QĐ-UBND, Quyết định, 2024-01-02",
        "Kết luận số 31 - KL/TW ngày 02/01/2024, 31-KL/TW, Kết luận, 2024-01-02",
        "Công văn số 77 /SXD-QLN ngày 02/01/2024, 77/SXD-QLN, Công văn, 2024-01-02",
        "Nghị định số 9/2024/NĐ- CP ngày 02/01/2024 của Chính phủ, 9/2024/NĐ-CP, Nghị định, 2024-01-02",
        "văn bản số 8/TB-VP ngày 02/01/2024, 8/TB-VP, Thông báo, 2024-01-02",
        "Luật Mẫu số 4/2024/QH15 ngày 02/01/2024, 4/2024/QH15, Luật, 2024-01-02"
    })
    void citedSymbolsAreReadInEveryForm(
            String written, String symbol, String type, LocalDate date) {
        var cited = read("Căn cứ " + written + ";\n").citations();
        assertEquals(1, cited.size());
        assertEquals(symbol, cited.getFirst().value().symbol());
        assertEquals(type, cited.getFirst().value().type());
        assertEquals(date, cited.getFirst().value().date());
    }

    @Test
    void aDocumentIsCitedOnceWithItsShortName() {
        var cited =
                read("Thực hiện Nghị quyết số 3-NQ/TU ngày 01/02/2024 của Tỉnh ủy (sau đây gọi tắt là"
                                + " Nghị quyết số 3), các huyện triển khai Nghị quyết 3/NQ/TU.\n")
                        .citations();
        assertEquals(1, cited.size());
        var citation = cited.getFirst().value();
        assertEquals("3-NQ/TU", citation.symbol());
        assertEquals("Tỉnh ủy", citation.issuer());
        assertEquals(List.of("Nghị quyết số 3"), citation.aliases());
        assertEquals(RelationType.IMPLEMENTS, citation.relation().value());
        assertEquals(2, citation.mentions().size());
    }

    @Test
    void theDocumentDoesNotCiteItself() {
        var cited =
                read(
                        PARTY.replace(
                                "1. Các chi bộ", "1. Theo Hướng dẫn số 12-HD/BTGTU, các chi bộ"));
        assertEquals(
                List.of("07-CT/TU"),
                cited.citations().stream().map(found -> found.value().symbol()).toList());
    }

    @Test
    void whatADecisionPromulgatesIsReadAsASecondDocument() {
        var decision =
                STATE.replace("V/v phòng chống hạn", "")
                        + "\nQUY CHẾ\nVề làm việc của Tổ mẫu\n(Ban hành kèm theo Quyết định số 1/QĐ-UBND của Chủ tịch"
                        + " Ủy ban nhân dân tỉnh)\n\nĐiều 1. Phạm vi.\n";
        var attached = read(decision).attached();
        assertEquals(1, attached.size());
        assertEquals("Quy chế", value(attached.getFirst().header().type()));
        assertEquals("Về làm việc của Tổ mẫu", value(attached.getFirst().header().abstractText()));
        assertEquals("Chủ tịch Ủy ban nhân dân tỉnh", value(attached.getFirst().header().issuer()));
    }

    @Test
    void theArrivalStampIsNotTheNumberOfTheDocument() {
        var stamped = "VĂN PHÒNG HUYỆN MẪU\nSố: 44\nNgày: 06/3/2024\nĐẾN\n\n" + PARTY;
        var reading = read(stamped);
        assertEquals("44", reading.stamps().getFirst().value().number());
        assertEquals(LocalDate.of(2024, 3, 6), reading.stamps().getFirst().value().date());
        assertEquals("12", value(reading.header().number()));
    }

    @Test
    void wordsTornByTheScannerAreReadWhole() {
        var torn = STATE.replace("ỦY BAN NHÂN DÂN TỈNH", "ỦY B AN N HÂN D ÂN T ỈNH");
        assertEquals("Ủy ban nhân dân tỉnh Bình An", value(read(torn).header().issuer()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "TỐI MẬT",
                "**TUYỆT MẬT**",
                "Độ mật: TỐI MẬT",
                "[MẬT]",
                "| MẬT | Số: 1 |"
            })
    void aMarkOfSecrecyIsSeenAndNothingElseIsRead(String mark) {
        var reading = read(mark + "\n" + PARTY);
        assertNotNull(reading.secrecyMark());
        assertTrue(reading.citations().isEmpty());
        assertNull(reading.header().symbol());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tăng cường bảo vệ bí mật nhà nước.",
                "Mật độ xây dựng tối đa 40%.",
                "BẢO VỆ BÍ MẬT NHÀ NƯỚC"
            })
    void aSentenceAboutSecretsIsNoMark(String sentence) {
        assertNull(read(PARTY + sentence + "\n").secrecyMark());
    }

    @Test
    void marksOfUrgencyAndCirculationAreRead() {
        var header = read("HỎA TỐC\nLƯU HÀNH NỘI BỘ\n" + PARTY).header();
        assertEquals("HỎA TỐC", value(header.urgency()));
        assertEquals("LƯU HÀNH NỘI BỘ", header.circulation().getFirst().value());
    }
}
