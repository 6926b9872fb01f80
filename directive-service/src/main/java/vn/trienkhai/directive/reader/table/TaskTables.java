package vn.trienkhai.directive.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.KeptText;

/**
 * The tables of a text whose heads name those who lead, who help or the time: for each line in them
 * its column and the task of its row.
 */
public final class TaskTables {

    private record Cell(int line, int column) {}

    private static final int MOST_COLUMNS = 16;
    private static final int LONGEST_HEAD = 100;

    private final KeptText text;
    private final Grid grid;
    private final @Nullable Column[] columns;
    private final int[] tasks;

    /** The heads of the table at hand by column; empty while none are known. */
    private final Map<Integer, Column> heads = new TreeMap<>();

    /** What the cells of the row at hand would be as heads. */
    private final Map<Integer, Column> candidates = new TreeMap<>();

    private final List<Cell> cells = new ArrayList<>();
    private int row = -1;
    private int width;
    private int task = -1;

    private TaskTables(KeptText text) {
        this.text = text;
        this.grid = new Grid(text);
        this.columns = new @Nullable Column[text.lineCount()];
        this.tasks = new int[text.lineCount()];
    }

    public static TaskTables of(KeptText text) {
        var tables = new TaskTables(text);
        if (text.raw().indexOf('|') >= 0) {
            for (var line = 0; line < text.lineCount(); line++) {
                tables.line(line);
            }
        }
        tables.stacked();
        return tables;
    }

    private void stacked() {
        var stacked =
                new Stacked(
                        text,
                        (line, column, task) -> {
                            columns[line] = column;
                            tasks[line] = task + 1;
                        });
        var line = 0;
        while (line < columns.length) {
            line = beginsStack(line) ? Math.max(line + 1, stacked.read(line)) : line + 1;
        }
    }

    private boolean beginsStack(int line) {
        var length = text.lineEnd(line) - text.lineStart(line);
        return columns[line] == null
                && length >= "TT".length()
                && length <= "Số TT".length()
                && text.low().startsWith("tt", text.lineEnd(line) - "tt".length());
    }

    /** The column of a line, null outside such tables. */
    public @Nullable Column column(int line) {
        return columns[line];
    }

    /** The task in the row of a line as written, null when the row has none. */
    public @Nullable String task(int line) {
        if (tasks[line] == 0) {
            return null;
        }
        var first = tasks[line] - 1;
        var last = first;
        while (last + 1 < columns.length
                && columns[last + 1] == columns[first]
                && tasks[last + 1] == tasks[first]) {
            last++;
        }
        return text.text(text.lineStart(first), text.lineEnd(last));
    }

    private void line(int line) {
        if (!grid.enter(line)) {
            heads.clear();
            candidates.clear();
            cells.clear();
            return;
        }
        if (grid.row() != row) {
            row = grid.row();
            task = -1;
            settleHeads();
        }
        if (heads.isEmpty()) {
            candidate(line);
        } else if (!grid.isApart() || grid.column() < width) {
            place(line, heads.getOrDefault(grid.column(), Column.OTHER));
        }
    }

    private void place(int line, Column column) {
        columns[line] = column;
        if (column == Column.TASK && task < 0) {
            task = line;
        }
        tasks[line] = task + 1;
    }

    private void candidate(int line) {
        var column = Column.of(paragraph(line));
        if (grid.column() < MOST_COLUMNS * 2 && !candidates.containsKey(grid.column())) {
            candidates.put(grid.column(), column == null ? Column.OTHER : column);
        }
        cells.add(new Cell(line, grid.column()));
    }

    /** The line with those that go on with its sentence, in small letters. */
    private String paragraph(int line) {
        var from = text.lineStart(line);
        var most = Math.min(text.length(), from + LONGEST_HEAD);
        var end = text.flow().indexOf('\n', from, most);
        return text.low().substring(from, end < 0 ? most : end).strip();
    }

    /** The row before was the head of a table when two of its cells are heads. */
    private void settleHeads() {
        if (heads.isEmpty() && isHead()) {
            var known =
                    candidates.entrySet().stream()
                            .filter(each -> each.getValue() != Column.OTHER)
                            .mapToInt(Map.Entry::getKey)
                            .min();
            var shift = grid.isApart() ? known.orElse(0) : 0;
            candidates.forEach(
                    (column, kind) -> {
                        if (column >= shift) {
                            heads.put(column - shift, kind);
                        }
                    });
            width = heads.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
            cells.stream()
                    .filter(cell -> cell.column() >= shift)
                    .forEach(cell -> columns[cell.line()] = Column.HEAD);
        }
        candidates.clear();
        cells.clear();
    }

    private boolean isHead() {
        var roles =
                candidates.values().stream()
                        .filter(column -> column.names() || column == Column.TIME)
                        .count();
        var tasks =
                candidates.containsValue(Column.TASK) || candidates.containsValue(Column.NUMBER);
        return roles > 1 || (roles == 1 && tasks);
    }
}
