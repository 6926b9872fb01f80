package vn.trienkhai.directive.reader.table;

import vn.trienkhai.directive.reader.KeptText;

/**
 * Row and column of each line in turn. Two ways of writing a table are known: a row on a line of
 * its own with bars between its cells, and bars that stand alone between lines, two of them between
 * rows.
 */
final class Grid {

    private static final int LONGEST_GAP = 300;

    /** Where so many lines follow without a bar, the table has ended. */
    private static final int LONGEST_CELL = 15;

    private final KeptText text;
    private int before;
    private int lines;
    private boolean apart;
    private boolean inside;
    private int row;
    private int column;

    Grid(KeptText text) {
        this.text = text;
    }

    int row() {
        return row;
    }

    /** From 0; rows of one table begin with 0, its head may not. */
    int column() {
        return column;
    }

    /** Whether bars stand alone, so that nothing but the number of columns ends the table. */
    boolean isApart() {
        return apart;
    }

    /** Goes to a line, in rising order: whether it lies in a cell. */
    boolean enter(int line) {
        var from = text.span(text.lineStart(line), text.lineStart(line) + 1).from();
        var raw = text.raw();
        if (text.isCell(line)) {
            inRow(raw, from);
        } else if (from - before > LONGEST_GAP) {
            inside = false;
        } else {
            between(raw.substring(Math.min(before, from), from));
        }
        before = text.span(text.lineEnd(line) - 1, text.lineEnd(line)).to();
        return inside;
    }

    private void inRow(String raw, int from) {
        var start = from;
        while (start > before && raw.charAt(start - 1) != '\n') {
            start--;
        }
        if (apart || !inside || start > before) {
            row++;
            column = -1;
        }
        for (var i = start; i < from; i++) {
            column += raw.charAt(i) == '|' ? 1 : 0;
        }
        inside = true;
        apart = false;
    }

    private void between(String gap) {
        if (!apart) {
            inside = false;
        }
        if (gap.indexOf('|') < 0) {
            inside &= ++lines < LONGEST_CELL;
            return;
        }
        lines = 0;
        var bar = false;
        for (var piece : gap.split("\n", -1)) {
            var alone = piece.strip().equals("|");
            if (alone && (bar || !inside)) {
                row++;
                column = 0;
                inside = true;
                apart = true;
            } else if (alone) {
                column++;
            }
            bar = alone;
        }
    }
}
