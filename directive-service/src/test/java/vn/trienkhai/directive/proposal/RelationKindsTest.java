package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.api.DirectiveRelationType;
import vn.trienkhai.directive.api.RelationInput;
import vn.trienkhai.directive.proposal.SeenDocuments.Meant;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;

/** Row 5: every kind of relation is proposed from the words that tell it. */
class RelationKindsTest {

    private static final String PLAN = "KẾ HOẠCH\nTriển khai công tác năm mới\n\n1. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IMPLEMENTS | 7-NQ/TU | Các xã tổ chức thực hiện Nghị quyết số 7-NQ/TU ngày 02/3/2026 của Tỉnh ủy.",
                "IMPLEMENTS | 8-KH/TU | Thực hiện Nghị quyết số 7-NQ/TU ngày 02/3/2026 của Tỉnh ủy về trồng rừng ven biển giai đoạn tới, Kế hoạch số 8-KH/TU ngày 03/3/2026.",
                "IMPLEMENTS | 9-HD/BTGTU | Thực hiện Nghị quyết số 7-NQ/TU ngày 02/3/2026, Kế hoạch số 8-KH/TU và Hướng dẫn số 9-HD/BTGTU.",
                "CITES | 8-KH/TU | Thực hiện Nghị quyết số 7-NQ/TU ngày 02/3/2026 về trồng rừng ven biển, huyện đã ban hành Kế hoạch số 8-KH/TU.",
                "CONTINUES | 7-CT/TU | Về việc tiếp tục thực hiện Chỉ thị số 7-CT/TU ngày 02/3/2020.",
                "REVIEWS | 4-ĐA/TU | Sơ kết 3 năm thực hiện Đề án số 4-ĐA/TU ngày 05/01/2023.",
                "REVIEWS | 4-ĐA/TU | Chuẩn bị tổng kết 10 năm thực hiện Đề án số 4-ĐA/TU ngày 05/01/2023.",
                "REVIEWS | 4-ĐA/TU | Đánh giá kết quả 5 năm thực hiện Đề án số 4-ĐA/TU ngày 05/01/2023.",
                "CONFORMS_TO | 4-ĐA/TU | Việc sơ kết phải bám sát nội dung của Đề án số 4-ĐA/TU.",
                "BASED_ON_REPORT | 15/TTr-STC | Xét Tờ trình số 15/TTr-STC ngày 04/5/2026 của Sở Tài chính.",
                "BASED_ON_REPORT | 6/BC-SXD | Sau khi nghe Báo cáo số 6/BC-SXD ngày 04/5/2026 thì thống nhất.",
                "FORWARDS | 3-KL/TU | Văn phòng sao gửi các phòng Kết luận số 3-KL/TU ngày 04/5/2026.",
                "FORWARDS | 3-KL/TU | Trân trọng gửi đến quý cơ quan Kết luận số 3-KL/TU ngày 04/5/2026.",
                "ATTACHES | 88/SNV-TCBC | Biểu mẫu gửi kèm Công văn số 88/SNV-TCBC ngày 04/5/2026.",
                "CITES | 9-KL/TU | Làm tốt việc này theo tinh thần Kết luận số 9-KL/TU ngày 04/5/2026.",
                "CITES | 9-KL/TU | Bám sát các mục tiêu được nêu trong Kết luận số 9-KL/TU ngày 04/5/2026.",
                "CITES | 9-KL/TU | Xã đã nhận Kết luận số 9-KL/TU ngày 04/5/2026.",
                "CONFORMS_TO | 6-NQ/TU | Đề cương phải bám sát Nghị quyết số 6-NQ/TU ngày 04/5/2026.",
                "CONFORMS_TO | 6-NQ/TU | Căn cứ Nghị quyết số 6-NQ/TU ngày 04/5/2026 của Tỉnh ủy.",
                "ELABORATES | 5-QĐ/TU | Hoàn thiện theo hướng cụ thể hóa Quy định số 5-QĐ/TU ngày 04/5/2026.",
                "AMENDS | 31/2024/QĐ-UBND | Sửa đổi, bổ sung một số điều của Quyết định số 31/2024/QĐ-UBND ngày 04/5/2024.",
                "AMENDS | 31/2024/QĐ-UBND | Bổ sung, sửa đổi Quyết định số 31/2024/QĐ-UBND ngày 04/5/2024.",
                "SUPPLEMENTS | 14/KH-UBND | Bổ sung một số nội dung của Kế hoạch số 14/KH-UBND ngày 04/5/2026.",
                "DIRECTED_BY | 21/TB-VP | Rà soát theo chỉ đạo của Chủ tịch Ủy ban nhân dân tỉnh tại Thông báo số 21/TB-VP ngày 04/5/2026.",
                "ALIAS_OF | 31/QĐ-UBND | Quyết định số 31/QĐ-UBND ngày 02/3/2026 (sau đây viết tắt là Quyết định số 31) có 5 phần.",
                "REPLACES | 31/QĐ-UBND | Văn bản mới thay thế Quyết định số 31/QĐ-UBND ngày 02/3/2026.",
                "WITHDRAWS | 31/QĐ-UBND | Bãi bỏ Quyết định số 31/QĐ-UBND ngày 02/3/2026.",
                "WITHDRAWS | 31/QĐ-UBND | Quyết định số 31/QĐ-UBND ngày 02/3/2020 hết hiệu lực kể từ ngày ký.",
                "CORRECTS | 21/TB-VP | Đính chính Thông báo số 21/TB-VP ngày 04/5/2026."
            })
    void aNumberedDocumentIsRelatedAsThePhraseSays(
            DirectiveRelationType type, String symbol, String sentence) {
        assertThat(relations(PLAN + sentence + "\n").values())
                .filteredOn(each -> symbol.equals(symbol(each)))
                .singleElement()
                .satisfies(each -> assertThat(each.type()).isEqualTo(type))
                .satisfies(each -> assertThat(each.sourceClauseRef()).isEqualTo("1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BASED_ON_REPORT | REPORT | báo cáo của Sở Xây dựng | Sau khi nghe báo cáo của Sở Xây dựng và ý kiến của các huyện, tỉnh thống nhất.",
                "DIRECTED_BY | | chỉ đạo của Thường trực Hội đồng nhân dân tỉnh | Rà soát lại theo chỉ đạo của Thường trực Hội đồng nhân dân tỉnh.",
                "PREPARES | RESOLUTION | nghị quyết mới | Đánh giá đúng thực trạng để Trung ương xây dựng nghị quyết mới.",
                "PREPARES | RESOLUTION | Nghị quyết về hỗ trợ nhà ở | Kiến nghị Hội đồng nhân dân tỉnh ban hành Nghị quyết về hỗ trợ nhà ở.",
                "PROMULGATES | REGULATION | Quy chế làm việc của Tổ kiểm tra | Ban hành kèm theo Quyết định này Quy chế làm việc của Tổ kiểm tra."
            })
    void aDocumentWithoutANumberIsRelatedByItsName(
            DirectiveRelationType type, @Nullable String kind, String name, String sentence) {
        assertThat(relations(PLAN + sentence + "\n").values())
                .filteredOn(each -> each.type() == type)
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.cited().abstractText()).isEqualTo(name);
                            assertThat(each.cited().type()).isEqualTo(kind);
                            assertThat(each.sourceClauseRef()).isEqualTo("1");
                        });
    }

    /** An order of nobody by name, and one with a number, are no documents of their own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các xã làm theo chỉ đạo của cấp trên.",
                "Các xã báo cáo sau khi nghe ý kiến của nhân dân.",
                "Rà soát theo chỉ đạo của Sở Nội vụ tại Công văn số 8/SNV-VP ngày 04/5/2026."
            })
    void whatIsNoDocumentIsNotMadeOne(String sentence) {
        assertThat(relations(PLAN + sentence + "\n").values())
                .filteredOn(each -> each.cited() != null && each.cited().symbol() == null)
                .isEmpty();
    }

    /** What one cited document does with another is no relation of the one that cites both. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4-CT/TU | Theo dõi Kế hoạch số 9-KH/UB ngày 02/3/2026 về thực hiện Chỉ thị số 4-CT/TU ngày 01/3/2026.",
                "5/2020/NĐ-CP | Xem Nghị định số 6/2024/NĐ-CP ngày 02/3/2024 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 5/2020/NĐ-CP.",
                "6/2024/NĐ-CP | Xem Nghị định số 5/2020/NĐ-CP đã được sửa đổi, bổ sung tại Nghị định số 6/2024/NĐ-CP.",
                "8/QĐ-UBND | Quy chế ban hành kèm theo Quyết định số 8/QĐ-UBND ngày 02/3/2026 được niêm yết."
            })
    void whatAnotherDocumentDoesIsNotDoneByThisOne(String symbol, String sentence) {
        assertThat(relations(PLAN + sentence + "\n").values())
                .filteredOn(each -> symbol.equals(symbol(each)))
                .singleElement()
                .satisfies(each -> assertThat(each.type()).isEqualTo(DirectiveRelationType.CITES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KẾ HOẠCH\\nTriển khai | Các sở thực hiện nghiêm Kế hoạch này.",
                "KẾ HOẠCH\\nTriển khai | Các sở thực hiện nghiêm văn bản này.",
                "QUYẾT ĐỊNH\\nVề việc rà soát | Các sở thi hành Quyết định này.",
                "V/v rà soát | Nhận được Công điện này, các sở báo cáo."
            })
    void aClauseThatSpeaksOfItsOwnDocumentIsRelatedToIt(String head, String sentence) {
        assertThat(
                        relations(head.replace("\\n", "\n") + "\n\n1. Rà soát.\n\n2. " + sentence)
                                .values())
                .singleElement()
                .satisfies(each -> assertThat(each.type()).isEqualTo(DirectiveRelationType.SELF))
                .satisfies(each -> assertThat(each.sourceClauseRef()).isEqualTo("2"));
    }

    @Test
    void aDocumentOfAnotherTypeThatIsNamedIsNotItself() {
        var text =
                PLAN
                        + "Thực hiện Công điện số 7/CĐ-TTg ngày 02/3/2026.\n\n2. Công điện này được"
                        + " phổ biến.\n\n3. Đề án này được rà soát.\n";
        assertThat(relations(text).values())
                .noneSatisfy(each -> assertThat(each.type()).isEqualTo(DirectiveRelationType.SELF));
    }

    /** What the opening says holds for the whole document. */
    @Test
    void outsideTheClausesARelationIsTheWholeDocuments() {
        var text =
                "KẾ HOẠCH\nTriển khai\n\nThực hiện Nghị quyết số 7-NQ/TU ngày 02/3/2026 của Tỉnh ủy,"
                        + " huyện lập kế hoạch.\n\n1. Các xã triển khai Nghị quyết số 7-NQ/TU.\n";
        assertThat(relations(text).values())
                .singleElement()
                .satisfies(each -> assertThat(each.sourceClauseRef()).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nghị quyết 20 | của Tỉnh ủy (sau đây viết tắt là Nghị quyết 20)",
                "Nghị quyết 20 | của Tỉnh ủy (gọi là Nghị quyết 20)",
                "Nghị quyết | của Tỉnh ủy (viết tắt: Nghị quyết)",
                "Nghị quyết số 20 | về trồng rừng ven biển (Nghị quyết số 20)",
                "Nghị quyết 20 | (Nghị quyết 20)"
            })
    void theShortNameStaysWithTheDocument(String alias, String words) {
        var text = PLAN + "Thực hiện Nghị quyết số 20-NQ/TU ngày 02/3/2026 " + words + ".\n";
        assertThat(relations(text).values())
                .singleElement()
                .satisfies(each -> assertThat(each.alias()).isEqualTo(alias));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Kế hoạch 20)", "(Nghị quyết 21)", "(20 xã)"})
    void aBracketThatMeansSomethingElseIsNoShortName(String words) {
        var text = PLAN + "Thực hiện Nghị quyết số 20-NQ/TU ngày 02/3/2026 " + words + ".\n";
        assertThat(relations(text).values())
                .singleElement()
                .satisfies(each -> assertThat(each.alias()).isNull());
    }

    private static @Nullable String symbol(RelationInput relation) {
        return relation.cited() == null ? null : relation.cited().symbol();
    }

    private static Map<String, RelationInput> relations(String text) {
        var reading = new DocumentReader().read(text, Bodies.none());
        var refs = new LinkedHashMap<Integer, String>();
        for (int i = 0; i < reading.clauses().size(); i++) {
            refs.put(i, reading.clauses().get(i).value().ref());
        }
        var places = new ClausePlaces(reading, refs);
        var relating = new Relating(reading, Bodies.none(), places, new Gathering());
        reading.citations().forEach(found -> relating.cited(found, Meant.NOTHING));
        return relating.done(true);
    }
}
