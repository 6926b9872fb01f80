package vn.trienkhai.directive.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read from a file of several documents goes to the one it stands in (row 20). */
class SeveralDocumentsTest {

    private static final String PLAN =
            """
            ỦY BAN NHÂN DÂN
            TỈNH BÌNH AN
            Số: 8/KH-UBND

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Bình An, ngày 03 tháng 02 năm 2026

            KẾ HOẠCH
            Kiểm tra kho lưu trữ

            I. NHIỆM VỤ
            1. Sở Nội vụ chủ trì kiểm tra theo Chỉ thị số 4/CT-UBND trước ngày 15/3/2026.

            Nơi nhận:
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            """;

    private static final String SECOND =
            PLAN.replace("8/KH-UBND", "9/KH-UBND")
                    .replace("Kiểm tra kho lưu trữ", "Mua sắm giá kệ")
                    .replace("Sở Nội vụ chủ trì kiểm tra", "Sở Tài chính chủ trì mua sắm")
                    .replace("4/CT-UBND", "5/CT-UBND")
                    .replace("15/3/2026", "30/6/2026")
                    .replace("- Lưu", "- Sở Tài chính;\n- Lưu");

    @Test
    void twoDocumentsPastedTogetherEachHaveTheirOwn() {
        var documents = read(PLAN + SECOND).documents();

        assertEquals(2, documents.size());
        for (var document : documents) {
            assertEquals(List.of("I", "I.1"), refs(document));
            assertEquals(0, document.clauses().get(1).value().parent());
            assertEquals(1, document.deadlines().size());
            assertEquals(1, document.assignments().size());
            assertEquals(1, document.citations().size());
        }
        assertEquals("8/KH-UBND", documents.getFirst().header().symbol().value());
        assertEquals("9/KH-UBND", documents.getLast().header().symbol().value());
        assertEquals("5/CT-UBND", documents.getLast().citations().getFirst().value().symbol());
        assertEquals(1, documents.getFirst().recipients().size());
        assertEquals(2, documents.getLast().recipients().size());
        var begin = documents.getLast().begin();
        var letterhead = documents.getLast().text().text(begin, begin + 60);
        assertTrue(letterhead.startsWith("ỦY BAN NHÂN DÂN"), letterhead);
        assertTrue(letterhead.contains("9/KH-UBND"), letterhead);
    }

    @Test
    void aFileOfOneDocumentIsThatDocument() {
        var reading = read(PLAN);

        assertSame(reading, reading.documents().getFirst());
    }

    private static List<String> refs(Reading document) {
        return document.clauses().stream().map(each -> each.value().ref()).toList();
    }

    private static Reading read(String text) {
        return new DocumentReader().read(text, Bodies.none());
    }
}
