package vn.trienkhai.directive.sheet;

import java.util.regex.Pattern;

/**
 * Cells a spreadsheet would compute when it opens a CSV, which has no types: they go out with an
 * apostrophe in front and come back without it (OWASP, CSV injection). A workbook needs none of
 * this, its texts are typed.
 */
final class Formulas {

    private static final Pattern COMPUTED =
            Pattern.compile("'*[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private Formulas() {}

    static String asText(String cell) {
        return COMPUTED.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String asMeant(String cell) {
        return cell.startsWith("'") && COMPUTED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
