package vn.trienkhai.directive.sheet;

import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table row by row; nothing is kept but the row at hand. */
public final class SheetWriter implements AutoCloseable {

    private final Table table;
    private final int width;

    private SheetWriter(Table table, int width) {
        this.table = table;
        this.width = width;
    }

    private interface Table extends AutoCloseable {
        void row(List<String> cells) throws IOException;

        @Override
        void close() throws IOException;
    }

    public static SheetWriter open(OutputStream out, SheetFormat format, List<String> heading)
            throws IOException {
        var writer =
                new SheetWriter(
                        switch (format) {
                            case CSV -> new Csv(out);
                            case XLSX -> new Xlsx(out);
                        },
                        heading.size());
        writer.row(heading);
        return writer;
    }

    public void row(List<String> cells) throws IOException {
        if (cells.size() != width) {
            throw new IllegalArgumentException("A row has as many cells as the heading");
        }
        table.row(cells);
    }

    @Override
    public void close() throws IOException {
        table.close();
    }

    private static final class Csv implements Table {

        private final SequenceWriter writer;

        Csv(OutputStream out) throws IOException {
            writer = CsvTable.mapper().writer().writeValues(out);
        }

        @Override
        public void row(List<String> cells) throws IOException {
            writer.write(cells.stream().map(Formulas::asText).toList());
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }

    private static final class Xlsx implements Table {

        private static final int FLUSH_EVERY = 500;

        private final Workbook book;
        private final Worksheet sheet;
        private int next;

        Xlsx(OutputStream out) {
            book = new Workbook(out, "Trienkhai", "1.0");
            sheet = book.newWorksheet("Bảng");
        }

        @Override
        public void row(List<String> cells) throws IOException {
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    sheet.value(next, i, cells.get(i));
                }
            }
            if (++next % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        }

        @Override
        public void close() throws IOException {
            sheet.finish();
            book.finish();
        }
    }
}
