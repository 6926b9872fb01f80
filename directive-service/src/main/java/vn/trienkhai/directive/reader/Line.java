package vn.trienkhai.directive.reader;

/**
 * One line of the cleaned text; a cell of a table is a line of its own.
 *
 * @param from offset into the views of {@link KeptText}
 * @param to end, excluded
 * @param blankBefore whether an empty line, a page break or the start of the text goes before
 * @param heading whether Markdown marks it as a heading
 * @param cell whether it is a cell of a table
 * @param ruleBefore whether a drawn line goes before
 * @param sameRow whether it stands in the same table row as the line before
 */
public record Line(
        int index,
        int from,
        int to,
        String text,
        boolean blankBefore,
        boolean heading,
        boolean cell,
        boolean sameRow,
        boolean bold,
        boolean ruleBefore) {

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
