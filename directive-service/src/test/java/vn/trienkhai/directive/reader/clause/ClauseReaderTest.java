package vn.trienkhai.directive.reader.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.content.Clause.Kind;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Scenes;
import vn.trienkhai.directive.reader.layout.Layout;

/** Row 20: the clauses of a document and their tree, in every usual form of numbering. */
class ClauseReaderTest {

    @Test
    void everyFormOfNumberingFindsItsPlace() {
        var refs =
                refs(
                        "I. NHIỆM VỤ",
                        "1. Sở Y tế",
                        "a) Lập kế hoạch.",
                        "- Việc thứ nhất;",
                        "+ Phần thứ nhất.",
                        "1.2. Sở Tài chính bố trí kinh phí.",
                        "II- TỔ CHỨC THỰC HIỆN",
                        "2/ Các huyện báo cáo.",
                        "Điều 3. Hiệu lực thi hành.");
        assertThat(refs)
                .containsExactly(
                        "I",
                        "I.1",
                        "I.1.a",
                        "I.1.a.-",
                        "I.1.a.-.+",
                        "I.1.1.2",
                        "II",
                        "II.2",
                        "Điều 3");
    }

    @Test
    void repeatedSignsGetPathsOfTheirOwn() {
        assertThat(refs("1. Sở Y tế", "- Lập kế hoạch.", "- Báo cáo.", "- Tổng kết."))
                .containsExactly("1", "1.-", "1.-(2)", "1.-(3)");
    }

    @Test
    void capitalLettersGoOnAfterTheFirst() {
        assertThat(refs("A. MỤC ĐÍCH", "1. Một.", "C. NHIỆM VỤ", "1. Hai."))
                .containsExactly("A", "A.1", "C", "C.1");
    }

    @Test
    void datesNamesAndSumsAreNoClauses() {
        assertThat(
                        refs(
                                "30/11/2024 là ngày cuối cùng.",
                                "2024 là năm bản lề.",
                                "1.500 tỷ đồng được giải ngân.",
                                "Mục tiêu chung của tỉnh.",
                                "T/M BAN THƯỜNG VỤ"))
                .isEmpty();
    }

    @Test
    void aDashInTheMiddleOfASentenceBeginsNothing() {
        var text =
                KeptText.of(
                        "1. Dự họp có lãnh đạo các sở, ngành, lãnh đạo Ban Văn hóa\n- Xã hội dự họp.");
        assertThat(new ClauseReader().read(text, Layout.whole(text))).hasSize(1);
    }

    @Test
    void headingsSayWhatTheirClausesAre() {
        var clauses =
                clauses(
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "1. Nâng cao nhận thức.",
                        "II. TỔ CHỨC THỰC HIỆN",
                        "1. Sở Y tế lập kế hoạch.");
        assertThat(clauses.stream().map(ReadClause::kind))
                .containsExactly(Kind.PURPOSE, Kind.PURPOSE, Kind.ORGANIZATION, Kind.ORGANIZATION);
        assertThat(clauses.stream().map(ReadClause::leaf))
                .containsExactly(false, true, false, true);
    }

    @Test
    void thousandsOfDashesAreReadAtOnce() {
        var text = KeptText.of("1. Việc\n" + "- Một việc;\n".repeat(15_000));
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () ->
                        assertThat(new ClauseReader().read(text, Layout.whole(text)))
                                .hasSize(15_001));
    }

    private static List<String> refs(String... lines) {
        return clauses(lines).stream().map(ReadClause::ref).toList();
    }

    private static List<ReadClause> clauses(String... lines) {
        var scene = Scenes.of(lines);
        return new ClauseReader()
                .read(scene.text(), Layout.whole(scene.text())).stream()
                        .map(found -> found.value())
                        .toList();
    }
}
