package vn.trienkhai.directive.sheet;

import java.util.Map;

/**
 * One row under the heading, by the names of the columns; empty cells are left out.
 *
 * @param line as the spreadsheet numbers it; the heading is 1
 */
public record SheetRow(int line, Map<String, String> cells) {

    public SheetRow {
        cells = Map.copyOf(cells);
    }

    /** What stands in the cell; empty when nothing does. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
