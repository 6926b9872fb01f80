package vn.trienkhai.directive.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Makes rows by column names out of lines of cells: the first line with text is the heading. */
final class Rows {

    private final List<String> known;
    private final Set<String> needed;
    private final Consumer<SheetRow> reader;
    private List<String> heading = List.of();
    private int count;

    Rows(List<String> known, Set<String> needed, Consumer<SheetRow> reader) {
        this.known = known;
        this.needed = needed;
        this.reader = reader;
    }

    void line(int number, List<String> cells) {
        var stripped = cells.stream().map(String::strip).toList();
        if (stripped.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (heading.isEmpty()) {
            heading = checked(stripped);
            return;
        }
        if (++count > SheetFile.MOST_LINES) {
            throw SheetProblem.of(
                    "too-many-lines", "A table may have %d lines".formatted(SheetFile.MOST_LINES));
        }
        var row = new HashMap<String, String>();
        for (int i = 0; i < stripped.size(); i++) {
            put(row, number, i, stripped.get(i));
        }
        reader.accept(new SheetRow(number, row));
    }

    private void put(java.util.Map<String, String> row, int number, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column >= heading.size() || heading.get(column).isEmpty()) {
            throw SheetProblem.unreadable(
                    "Line %d has a cell without a heading: %d".formatted(number, column + 1));
        }
        if (text.length() > SheetFile.LONGEST_CELL) {
            throw SheetProblem.unreadable("Line %d has a cell that is too long".formatted(number));
        }
        row.put(heading.get(column), text);
    }

    private List<String> checked(List<String> names) {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!name.isEmpty() && (!known.contains(name) || !seen.add(name))) {
                throw SheetProblem.columns("Unknown or repeated column: " + name, known);
            }
        }
        needed.stream()
                .filter(name -> !seen.contains(name))
                .findFirst()
                .ifPresent(
                        name -> {
                            throw SheetProblem.columns("Missing column: " + name, known);
                        });
        return names;
    }

    void end() {
        if (count == 0) {
            throw SheetProblem.unreadable("The table has no lines under its heading");
        }
    }
}
