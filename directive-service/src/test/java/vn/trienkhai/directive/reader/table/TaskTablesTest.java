package vn.trienkhai.directive.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Reading;

/** Rows 19, 20: tables of tasks, in the body and behind the signature. */
class TaskTablesTest {

    private static final String HEAD =
            """
            | TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn |
            |---|---|---|---|---|
            """;
    private static final String ROWS =
            """
            | 1 | Lập đề án | Sở Y tế | Sở Tài chính, Sở Nội vụ | Quý II/2024 |
            | 2 | Mở lớp | Sở Nội vụ | | 2025 |
            """;

    /** Bars that stand alone between lines, two of them between rows. */
    private static final String APART =
            """
            |
            TT
            |
            Nội dung công việc
            |
            Cơ quan chủ trì
            |
            Cơ quan phối
            hợp
            |
            Thời gian hoàn
            thành
            |
            |
            I
            |
            HOÀN THIỆN THỂ CHẾ
            |
            |
            1
            |
            Lập đề án
            |
            Sở Y
            tế
            |
            Sở Tài chính
            |
            2025
            |
            """;

    private static final String LETTER =
            """
            ỦY BAN NHÂN DÂN TỈNH AN MẪU
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 55/KH-UBND
            An Mẫu, ngày 11 tháng 3 năm 2024
            KẾ HOẠCH
            Phát triển y tế năm 2024
            I. NHIỆM VỤ
            1. Các xã rà soát trạm y tế.
            Nơi nhận:
            - Các sở;
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Đinh Văn Mẫu
            PHỤ LỤC
            DANH MỤC NHIỆM VỤ
            (Kèm theo Kế hoạch số 55/KH-UBND ngày 11 tháng 3 năm 2024)
            """;

    private static Reading read(String text) {
        return new DocumentReader().read(text, Bodies.none());
    }

    private static List<String> roles(Reading reading) {
        return reading.assignments().stream()
                .map(found -> found.value())
                .map(each -> each.role() + " " + each.body() + ": " + each.text())
                .toList();
    }

    private static List<String> due(Reading reading) {
        return reading.deadlines().stream()
                .map(found -> found.value().kind() + " " + found.value().date())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {HEAD + ROWS, APART})
    void theHeadOfAColumnSaysWhatItsCellsAre(String table) {
        var text = KeptText.of(table);
        var tables = TaskTables.of(text);
        var columns =
                IntStream.range(0, text.lineCount())
                        .mapToObj(line -> tables.column(line) + " " + text.line(line).text())
                        .toList();
        assertThat(columns)
                .contains("HEAD TT", "TASK Lập đề án", "TIME 2025")
                .doesNotContain("LEAD Lập đề án");
    }

    @Test
    void tasksOfAnAnnexGetTheirBodiesAndTheirTimes() {
        var reading = read(LETTER + HEAD + ROWS);
        assertThat(roles(reading))
                .contains(
                        "LEAD Sở Y tế: Lập đề án",
                        "COORDINATE Sở Tài chính: Lập đề án",
                        "COORDINATE Sở Nội vụ: Lập đề án",
                        "LEAD Sở Nội vụ: Mở lớp");
        assertThat(due(reading)).containsExactly("QUARTER 2024-06-30", "YEAR 2025-12-31");
    }

    @Test
    void barsThatStandAloneAreATableToo() {
        var reading = read(LETTER + APART);
        assertThat(roles(reading))
                .contains("LEAD Sở Y tế: Lập đề án", "COORDINATE Sở Tài chính: Lập đề án");
        assertThat(due(reading)).containsExactly("YEAR 2025-12-31");
    }

    @Test
    void cellsBelowEachOtherAreATableToo() {
        var reading =
                read(
                        """
                        I. NHIỆM VỤ
                        TT
                        Nhiệm vụ
                        Cơ quan chủ trì
                        Cơ quan phối hợp
                        Thời hạn
                        1
                        Lập đề án
                        Sở Y tế
                        Sở Tài chính
                        Quý II/2024
                        2
                        Mở lớp
                        Sở Nội vụ
                        Các xã
                        Quý III/2024
                        """);
        assertThat(roles(reading))
                .containsExactly(
                        "LEAD Sở Y tế: Lập đề án",
                        "COORDINATE Sở Tài chính: Lập đề án",
                        "LEAD Sở Nội vụ: Mở lớp",
                        "COORDINATE Các xã: Mở lớp");
    }

    @Test
    void aRowThatLacksACellGivesNothing() {
        var reading =
                read(
                        """
                        I. NHIỆM VỤ
                        TT
                        Nhiệm vụ
                        Cơ quan chủ trì
                        Thời hạn
                        1
                        Lập đề án
                        Sở Y tế
                        2
                        Mở lớp
                        Sở Nội vụ
                        2025
                        """);
        assertThat(roles(reading)).containsExactly("LEAD Sở Nội vụ: Mở lớp");
    }

    @ParameterizedTest
    @CsvSource({
        "thời hạn hoàn thành, TIME",
        "cơ quan chủ trì, LEAD",
        "đơn vị đầu mối, LEAD",
        "đơn vị phối hợp, COORDINATE",
        "cơ quan theo dõi, WATCH",
        "đơn vị thực hiện, CARRY",
        "nội dung nhiệm vụ, TASK",
        "stt, NUMBER"
    })
    void headsAreKnownByTheirWords(String head, Column column) {
        assertThat(Column.of(head)).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Nơi nhận: - Như trên; | CHỦ TỊCH |\n|---|---|\n| a | Sở Y tế |",
                "|\nSở Y tế\n|\nCơ quan chủ trì\n|\n",
                "Cơ quan chủ trì\nThời hạn\nSở Y tế"
            })
    void otherTablesAndPlainLinesHaveNoColumns(String other) {
        var text = KeptText.of(other);
        var tables = TaskTables.of(text);
        assertThat(IntStream.range(0, text.lineCount()).mapToObj(tables::column))
                .containsOnlyNulls();
    }

    @Test
    void theTableEndsWithItsLastRow() {
        var text = KeptText.of(APART + "\n" + "Sở Tài chính cấp kinh phí cho các xã.\n".repeat(3));
        assertThat(TaskTables.of(text).column(text.lineCount() - 1)).isNull();
    }
}
