package vn.trienkhai.directive.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import vn.trienkhai.platform.problem.DomainProblem;

/** The first sheet of a workbook; dates as ISO days, numbers as plainly as they can be written. */
final class XlsxTable {

    private XlsxTable() {}

    /** A row as the sheet numbers it. */
    private record Line(int number, List<String> cells) {}

    static void read(Path file, Rows rows) {
        try (var book = opened(file);
                var lines = rows(book)) {
            var each = lines.iterator();
            for (var line = next(each); line.isPresent(); line = next(each)) {
                rows.line(line.get().number(), line.get().cells());
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Whatever the library stumbles over is a fault of the file. */
    private static ReadableWorkbook opened(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    private static Stream<Row> rows(ReadableWorkbook book) throws IOException {
        try {
            return book.getFirstSheet().openStream();
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    private static Optional<Line> next(Iterator<Row> lines) {
        try {
            if (!lines.hasNext()) {
                return Optional.empty();
            }
            var row = lines.next();
            return Optional.of(new Line(row.getRowNum(), cells(row)));
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    private static DomainProblem unreadable(Exception e) {
        return SheetProblem.unreadable("The file is no XLSX: " + e.getMessage());
    }

    private static List<String> cells(Row row) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i).map(XlsxTable::text).orElse(""));
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            var format = cell.getDataFormatString();
            return format != null && format.toLowerCase(java.util.Locale.ROOT).contains("y")
                    ? cell.asDate().toLocalDate().toString()
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        var text = cell.getText();
        return text == null ? "" : text;
    }
}
