package vn.trienkhai.directive.reader.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.content.Clause.Kind;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Layout;
import vn.trienkhai.directive.reader.layout.LayoutReader;

/** Row 19: the clauses of a directive are proposed as a tree, each with its place and its kind. */
class ClauseReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    I. NHIỆM VỤ; 1. Rà soát; 1.1. Đường; 1.2. Cầu; 2. Sửa chữa; II. KINH PHÍ; 1. Nguồn | I I.1 I.1.1 I.1.2 I.2 II II.1
                    A. NHIỆM VỤ; I. Đường; 1. Rà soát; a) Lập; b) Duyệt; 2. Sửa; B. TỔ CHỨC; I. Sở | A A.I A.I.1 A.I.1.a A.I.1.b A.I.2 B B.I
                    1. Rà soát; - Đường; + Nhựa; + Đá; - Cầu; 2. Sửa | 1 1.-1 1.-1.+1 1.-1.+2 1.-2 2
                    1) Rà soát; (1) Đường; (2) Cầu; 2) Sửa | 1 1.1 1.2 2
                    1- Rà soát; 2- Sửa; 3- Báo cáo | 1 2 3
                    1/ Rà soát; a/ Đường; b/ Cầu; 2/ Sửa | 1 1.a 1.b 2
                    a. Rà soát; a1) Đường; a2) Cầu; b. Sửa | a a.1 a.2 b
                    Điều 1. Giao kế hoạch; 1. Đường; 2. Cầu; Điều 2. Báo cáo | Điều 1, Điều 1.1, Điều 1.2, Điều 2
                    Chương I; Mục 1. Đường; Điều 1. Rà soát; Điều 2. Sửa; Mục 2. Cầu; Điều 3. Đo; Chương II; Điều 4. Dừng | Chương I, Chương I.Mục 1, Chương I.Mục 1.Điều 1, Chương I.Mục 1.Điều 2, Chương I.Mục 2, Chương I.Mục 2.Điều 3, Chương II, Chương II.Điều 4
                    PHẦN THỨ NHẤT; I. Đường; PHẦN THỨ HAI; I. Cầu | Phần 1, Phần 1.I, Phần 2, Phần 2.I
                    2.1. Đường; 2.1.a. Nhựa; 2.1.b. Đá; 2.2. Cầu | 1 1.a 1.b 2
                    i) Đường; ii) Cầu; iii) Cống | i ii iii
                    """)
    void everyUsualNumberingGivesItsTree(String lines, String refs) {
        assertThat(refs(lines.split("; ")))
                .containsExactly(refs.split(refs.contains(",") ? ", " : " "));
    }

    /** The same marks stand in another order: the document decides. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. NHIỆM VỤ; I. Đường; II. Cầu; 2. KINH PHÍ; I. Nguồn | 1 1.I 1.II 2 2.I
                    + Đường; - Nhựa; - Đá; + Cầu | +1 +1.-1 +1.-2 +2
                    1. Sở gồm:; - Ban quản lý:; a) Rà soát; b) Sửa; - Chi cục; 2. Phường | 1 1.-1 1.-1.a 1.-1.b 1.-2 2
                    """)
    void theSequenceOfStylesDecidesWhatStandsBelowWhat(String lines, String refs) {
        assertThat(refs(lines.split("; "))).containsExactly(refs.split(" "));
    }

    @Test
    void vietnameseLettersRunOnWithTheirOwnAlphabet() {
        assertThat(refs("a) Một", "b) Hai", "c) Ba", "d) Bốn", "đ) Năm", "e) Sáu", "g) Bảy"))
                .containsExactly("a", "b", "c", "d", "đ", "e", "g");
    }

    @Test
    void markdownAndBoldDoNotHideNumbers() {
        assertThat(refs("## **I. Nhiệm vụ**", "**1\\. Rà soát đường**", "\\- Đo đạc", "### 2. Sửa"))
                .containsExactly("I", "I.1", "I.1.-1", "I.2");
    }

    @Test
    void aNumberTornFromItsWordsTakesTheNextLine() {
        var clauses = read("1.", "Rà soát các cầu", "2 . Sửa chữa đường", "3.Báo cáo kết quả");
        assertThat(clauses).extracting(ReadClause::ref).containsExactly("1", "2", "3");
        assertThat(clauses.getFirst().heading()).isEmpty();
        assertThat(clauses.getFirst().to()).isEqualTo("1.\nRà soát các cầu".length());
    }

    @Test
    void misreadAndLostNumbersAreTakenAsTheListAwaitsThemButDoubted() {
        var found =
                found("l. Rà soát cầu.", "2. Sửa đường.", ". Báo cáo Tỉnh ủy.", "5. Lưu hồ sơ.");
        assertThat(found)
                .extracting(each -> each.value().ref())
                .containsExactly("1", "2", "3", "5");
        assertThat(found.getLast().confidence()).isLessThan(0.9);
        assertThat(found.getLast().rule()).isEqualTo("number after a gap");
        assertThat(refs("I. Một", "Il. Hai", "lll. Ba")).containsExactly("I", "II", "III");
    }

    @Test
    void aNumberGivenTwiceKeepsReferencesUnique() {
        assertThat(refs("a) Cầu", "b) Đường", "b) Cống", "c) Kè"))
                .containsExactly("a", "b", "b(2)", "c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V/v sửa chữa cầu",
                "V.I. Lê-nin đã viết",
                "1.500 đồng mỗi mét",
                "24/7 trực ban",
                "08/4/2024 là hạn cuối",
                "3,5 tỷ đồng",
                "-5% so với cùng kỳ",
                "2024. Tiếp tục",
                "Điều 5 của Luật Đường bộ quy định",
                "a b c",
                "..."
            })
    void whatOnlyLooksLikeANumberIsNone(String line) {
        assertThat(refs(line)).isEmpty();
    }

    @Test
    void aDashThatThePageBrokeOffIsNoClause() {
        var page = "Việc sửa chữa cầu do phòng Giao thông của huyện cùng làm với";
        var text = ("1. " + page + "\n" + page + "\n").repeat(1) + (page + "\n").repeat(8);
        var broken = text + page + " Lao động\n- Thương binh lo liệu.\n2. Báo cáo.";
        assertThat(refs(broken)).containsExactly("1", "2");
    }

    @Test
    void titlesWithoutNumberHoldWhatStandsBelowThem() {
        var clauses =
                read(
                        "MỤC ĐÍCH, YÊU CẦU",
                        "1. An toàn",
                        "NHIỆM VỤ",
                        "1. Sửa cầu",
                        "TỔ CHỨC THỰC HIỆN",
                        "Sở chủ trì.");
        assertThat(clauses)
                .extracting(ReadClause::ref)
                .containsExactly("T1", "T1.1", "T2", "T2.1", "T3");
        assertThat(clauses)
                .extracting(ReadClause::kind)
                .containsExactly(
                        Kind.PURPOSE, Kind.PURPOSE, Kind.TASK, Kind.TASK, Kind.ORGANIZATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    I. MỤC ĐÍCH, YÊU CẦU; 1. Mục đích; - An toàn; 2. Yêu cầu; - Đúng hạn | PURPOSE PURPOSE PURPOSE REQUIREMENT REQUIREMENT
                    I. ĐÁNH GIÁ CHUNG; 1. Nhiệm vụ đã làm; - Cầu; II. NHIỆM VỤ; 1. Kết quả cần đạt; - Đường | OTHER OTHER OTHER TASK TASK TASK
                    I. MỤC TIÊU, NHIỆM VỤ; 1. Mục tiêu; - An toàn; 2. Nhiệm vụ; - Sửa cầu | TASK PURPOSE PURPOSE TASK TASK
                    1. Hoan nghênh các đơn vị; 2. Sửa cầu; 3. Tổ chức thực hiện; - Sở chủ trì | OTHER TASK ORGANIZATION ORGANIZATION
                    Điều 1. Sửa cầu Mới; Điều 2. Quyết định này có hiệu lực từ ngày ký; Điều 3. Giám đốc Sở chịu trách nhiệm thi hành | TASK OTHER ORGANIZATION
                    1. Yêu cầu các xã sửa cầu; 2. Mục đích: an toàn | TASK PURPOSE
                    """)
    void partsAreClassifiedByTheirHeadings(String lines, String kinds) {
        assertThat(read(lines.split("; ")))
                .extracting(clause -> clause.kind().name())
                .containsExactly(kinds.split(" "));
    }

    @Test
    void aTitleIsKeptApartFromTextAndSpansPointIntoTheKeptText() {
        var raw = "**I\\. Nhiệm vụ**\n\n1. Sửa cầu\n\nLàm trong quý.\n\n2. Đo đường.";
        var text = KeptText.of(raw);
        var found = new ClauseReader().read(text, Layout.whole(text));
        assertThat(found)
                .extracting(each -> each.value().heading())
                .containsExactly("Nhiệm vụ", "Sửa cầu", "");
        assertThat(found)
                .extracting(each -> each.value().leaf())
                .containsExactly(false, true, true);
        assertThat(found)
                .extracting(each -> raw.substring(each.span().from(), each.span().to()))
                .satisfies(
                        pieces -> {
                            assertThat(pieces.get(0))
                                    .startsWith("I\\. Nhiệm")
                                    .endsWith("Đo đường.");
                            assertThat(pieces.get(1)).isEqualTo("1. Sửa cầu\n\nLàm trong quý.");
                            assertThat(pieces.get(2)).isEqualTo("2. Đo đường.");
                        });
    }

    @Test
    void theClosingParagraphIsOutsideTheLastClause() {
        var clauses =
                read("1. Sửa cầu.", "2. Đo đường.", "Trên đây là Kế hoạch, đề nghị thực hiện.");
        assertThat(clauses.getLast().to()).isEqualTo("1. Sửa cầu.\n2. Đo đường.".length());
    }

    @Test
    void theAddressedOfATelegramAndALostListOfRecipientsAreNoClauses() {
        assertThat(
                        refs(
                                "CHỦ TỊCH ỦY BAN điện:",
                                "- Các xã;",
                                "- Các phường.",
                                "1. Sửa cầu.",
                                "2. Đo đường.",
                                "- Như trên;",
                                "- Lưu: VT."))
                .containsExactly("1", "2");
    }

    @Test
    void aSecondDocumentOfTheFileHasItsOwnTree() {
        var text =
                KeptText.of(
                        String.join(
                                "\n\n",
                                "ỦY BAN NHÂN DÂN HUYỆN MỚI",
                                "Số: 5/QĐ-UBND",
                                "QUYẾT ĐỊNH",
                                "Về việc ban hành Kế hoạch sửa cầu",
                                "Căn cứ Luật Đường bộ;",
                                "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch sửa cầu.",
                                "Điều 2. Quyết định này có hiệu lực từ ngày ký.",
                                "Nơi nhận:",
                                "- Như Điều 2;",
                                "- Lưu: VT.",
                                "TM. ỦY BAN NHÂN DÂN",
                                "CHỦ TỊCH",
                                "KẾ HOẠCH",
                                "Sửa cầu",
                                "(Ban hành kèm theo Quyết định số 5/QĐ-UBND)",
                                "I. NHIỆM VỤ",
                                "1. Đo cầu.",
                                "2. Sửa cầu."));
        var layout = new LayoutReader().read(text);
        var clauses = new ClauseReader().read(text, layout);
        assertThat(clauses)
                .extracting(each -> each.value().ref())
                .containsExactly("Điều 1", "Điều 2", "A-I", "A-I.1", "A-I.2");
        var items = TaskItems.count(text, layout, clauses);
        assertThat(items).isNotNull();
        assertThat(items.value()).isEqualTo(2);
    }

    @Test
    void noMoreThanTwentyThousandClausesAreKept() {
        assertThat(read("1. Việc\n" + "- Một việc;\n".repeat(25_000))).hasSize(20_000);
    }

    private static List<String> refs(String... lines) {
        return read(lines).stream().map(ReadClause::ref).toList();
    }

    private static List<ReadClause> read(String... lines) {
        return found(lines).stream().map(Found::value).toList();
    }

    private static List<Found<ReadClause>> found(String... lines) {
        var text = KeptText.of(String.join(lines.length == 1 ? "\n" : "\n\n", lines));
        return new ClauseReader().read(text, Layout.whole(text));
    }
}
