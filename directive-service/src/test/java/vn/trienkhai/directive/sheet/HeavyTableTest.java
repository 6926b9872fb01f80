package vn.trienkhai.directive.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.platform.problem.DomainProblem;

/** No table makes its reader keep more than a line, and none is a fault of ours (row 24). */
@Execution(ExecutionMode.CONCURRENT)
class HeavyTableTest {

    private static final int MIB = 1 << 20;
    private static final int ROUNDS = 1_500;
    private static final List<String> COLUMNS = List.of("a", "b");

    static Stream<Arguments> csv() {
        return Stream.of(
                Arguments.of("commas for a heading", ",".repeat(20 * MIB)),
                Arguments.of("commas for a line", "a,b\n" + ",".repeat(19 * MIB)),
                Arguments.of("a cell without end", "a,b\n" + "x".repeat(19 * MIB)),
                Arguments.of("a quote without end", "a,b\n\"" + "x\n".repeat(9 * MIB)),
                Arguments.of("quotes without end", "a,b\n\"" + "\"\"".repeat(9 * MIB)));
    }

    @ParameterizedTest
    @MethodSource("csv")
    void aLineWithoutEndIsRefused(String what, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(refused(bytes, SheetFormat.CSV, "file-unreadable"))
                .contains("A line has more than 200000 characters");
    }

    static Stream<Arguments> workbooks() {
        return Stream.of(
                Arguments.of("texts kept whole", "xl/sharedStrings.xml", "<si><t>a</t></si>", 21),
                Arguments.of("formats kept whole", "xl/styles.xml", "<numFmt/>", 21),
                Arguments.of("one text", "xl/worksheets/sheet1.xml", "aaaaaaaa", 1),
                Arguments.of("one row", "xl/worksheets/sheet1.xml", "<c><v>1</v></c>", 1),
                Arguments.of("rows", "xl/worksheets/sheet1.xml", "<row r=\"1\"/>", 65));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void aWorkbookThatUnpacksToTooMuchIsRefused(String what, String part, String text, int size)
            throws IOException {
        refused(zip(part, text, size), SheetFormat.XLSX, "zip-bomb");
    }

    @Test
    void manyOrdinaryRowsAreNoBombWhateverTheirPrefix() throws IOException {
        for (var row : List.of("<row><c><v>1</v></c></row>", "<x:row><x:c/></x:row>")) {
            try (var file = sheet(zip("xl/worksheets/sheet1.xml", row, 3), SheetFormat.XLSX)) {
                assertThat(file).isNotNull();
            }
        }
    }

    @Test
    void linesInQuotesAndQuotesInLinesAreRead() {
        var rows = rows("a,b\r\n\"1\n\"\"2\"\"\",\"x,y\"\r\n5\" dày,3\r\n");

        assertThat(rows).extracting(row -> row.cell("a")).containsExactly("1\n\"2\"", "5\" dày");
        assertThat(rows).extracting(row -> row.cell("b")).containsExactly("x,y", "3");
    }

    @Test
    void whatASpreadsheetWouldComputeIsTextOutsideAndItselfInside() throws IOException {
        var cells =
                List.of("=1+1", "+84 255", "-Ban", "@a", "'=1", "''", "'a", "Ban", "\t=1", "＝1");
        var out = new ByteArrayOutputStream();
        try (var table = SheetWriter.open(out, SheetFormat.CSV, COLUMNS)) {
            for (var cell : cells) {
                table.row(List.of("x", cell));
            }
        }

        var text = out.toString(StandardCharsets.UTF_8);
        assertThat(text.lines().skip(1)).noneMatch(line -> line.matches("x,\"?[=+@\\-\\t\\r＝].*"));
        assertThat(rows(text))
                .extracting(row -> row.cell("b"))
                .containsExactlyElementsOf(cells.stream().map(String::strip).toList());
    }

    /** Whatever is broken in it, a workbook is read or refused by name. */
    @Test
    void noBrokenWorkbookIsAFaultOfOurs() throws IOException {
        var random = new Random(24);
        var sound = workbook();
        for (int round = 0; round < ROUNDS; round++) {
            var broken = sound.clone();
            for (int i = random.nextInt(3); i >= 0; i--) {
                broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt();
            }
            try (var file = sheet(broken, SheetFormat.XLSX)) {
                file.read(COLUMNS, Set.of(), row -> {});
            } catch (DomainProblem refusal) {
                assertThat(refusal.type()).matches("file-unreadable|zip-bomb|columns-unknown");
            }
        }
    }

    private static List<SheetRow> rows(String csv) {
        var rows = new java.util.ArrayList<SheetRow>();
        try (var file = sheet(csv.getBytes(StandardCharsets.UTF_8), SheetFormat.CSV)) {
            file.read(COLUMNS, Set.of(), rows::add);
        }
        return rows;
    }

    private static String refused(byte[] bytes, SheetFormat format, String problem) {
        var refusal =
                catchThrowableOfType(
                        DomainProblem.class,
                        () -> {
                            try (var file = sheet(bytes, format)) {
                                file.read(COLUMNS, Set.of(), row -> {});
                            }
                        });
        assertThat(refusal.type()).isEqualTo(problem);
        return refusal.getMessage();
    }

    private static SheetFile sheet(byte[] bytes, SheetFormat format) {
        return SheetFile.receive(new ByteArrayInputStream(bytes), format.mediaType());
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = SheetWriter.open(out, SheetFormat.XLSX, COLUMNS)) {
            for (int i = 0; i < 20; i++) {
                table.row(List.of("Ban " + i, "x"));
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String part, String text, int mebibytes) throws IOException {
        var out = new ByteArrayOutputStream();
        var bytes = text.repeat(1 + MIB / text.length()).getBytes(StandardCharsets.UTF_8);
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            for (int i = 0; i < mebibytes; i++) {
                zip.write(bytes);
            }
        }
        return out.toByteArray();
    }
}
