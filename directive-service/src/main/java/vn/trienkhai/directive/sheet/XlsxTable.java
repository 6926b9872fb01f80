package vn.trienkhai.directive.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook; dates as ISO days, numbers as plainly as they can be written. */
final class XlsxTable {

    private XlsxTable() {}

    static void read(Path file, Rows rows) {
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                var lines = book.getFirstSheet().openStream()) {
            lines.forEach(row -> rows.line(row.getRowNum(), cells(row)));
        } catch (ExcelReaderException | IOException e) {
            throw SheetProblem.unreadable("The file is no XLSX: " + e.getMessage());
        }
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
