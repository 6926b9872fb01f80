package vn.trienkhai.directive.reader.table;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.directive.reader.KeptText;

/**
 * Tables whose cells a converter put below each other, one on each line: "TT", "Nhiệm vụ", "Cơ quan
 * chủ trì", then "1" and its cells. Only rows with a cell for each head are read.
 */
final class Stacked {

    private static final int FEWEST = 4;
    private static final int MOST = 10;
    private static final int LONGEST_NUMBER = 4;

    /** A cell has no more lines. */
    private static final int MOST_JOINED = 20;

    /** What is told of each line. */
    interface Sink {
        void cell(int line, Column column, int task);
    }

    private final KeptText text;
    private final Sink sink;

    Stacked(KeptText text, Sink sink) {
        this.text = text;
        this.sink = sink;
    }

    /** Reads a table that begins at a line: the line behind it, the same one when none does. */
    int read(int first) {
        var heads = heads(first);
        if (heads.size() < FEWEST) {
            return first;
        }
        var line = first;
        for (var head = 0; head < heads.size(); head++) {
            sink.cell(line, Column.HEAD, -1);
            line = next(line);
        }
        for (var number = 1; isNumber(line, number); number++) {
            line = row(line, number, heads);
        }
        return line;
    }

    private List<Column> heads(int first) {
        var heads = new ArrayList<Column>();
        for (var line = first; line < text.lineCount() && heads.size() < MOST; line = next(line)) {
            var column = Column.of(low(line));
            if (column == null || (heads.isEmpty() && column != Column.NUMBER)) {
                break;
            }
            heads.add(column);
        }
        return heads.stream().anyMatch(Column::names) ? heads : List.of();
    }

    private int row(int first, int number, List<Column> heads) {
        var cells = new ArrayList<Integer>();
        var line = first;
        while (cells.size() < heads.size() && line < text.lineCount()) {
            if (line != first && isNumber(line, number + 1)) {
                return line;
            }
            cells.add(line);
            line = next(line);
        }
        var last = line >= text.lineCount() || !isNumber(line, number + 1);
        if (cells.size() == heads.size() && (!last || number > 1 || line >= text.lineCount())) {
            var task = heads.indexOf(Column.TASK);
            for (var i = 0; i < cells.size(); i++) {
                sink.cell(cells.get(i), heads.get(i), task < 0 ? -1 : cells.get(task));
            }
        }
        return line;
    }

    private boolean isNumber(int line, int number) {
        if (line >= text.lineCount()
                || text.lineEnd(line) - text.lineStart(line) > LONGEST_NUMBER) {
            return false;
        }
        var low = low(line);
        return low.equals(String.valueOf(number)) || low.equals(number + ".");
    }

    /** The next line that goes on with no sentence. */
    private int next(int line) {
        var next = line + 1;
        var most = Math.min(text.lineCount(), next + MOST_JOINED);
        while (next < most && text.flow().charAt(text.lineStart(next) - 1) != '\n') {
            next++;
        }
        return next;
    }

    private String low(int line) {
        var end = text.lineStart(Math.min(next(line), text.lineCount() - 1)) - 1;
        var to = next(line) < text.lineCount() ? end : text.lineEnd(text.lineCount() - 1);
        var from = text.lineStart(line);
        return text.low().substring(from, Math.min(to, from + Column.LONGEST + 1)).strip();
    }
}
