package vn.trienkhai.directive.reader.upload;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the lines of a page together. Words far apart on one line are columns: those of a letterhead
 * or of the end of a document are written one below the other, all others stay on their line.
 */
final class Columns {

    private static final String APART = "      ";

    /** What only stands in a letterhead or beside a signature. */
    private static final Pattern FORM =
            Pattern.compile(
                    "CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|^(?:Kính gửi|Nơi nhận)\\s*:",
                    Pattern.MULTILINE);

    private final Writer out;
    private final List<List<StringBuilder>> rows = new ArrayList<>();
    private List<StringBuilder> line = new ArrayList<>();

    Columns(Writer out) {
        this.out = out;
    }

    /** Words go on, or begin a new column. */
    void write(String words, boolean apart) {
        if (line.isEmpty() || apart) {
            line.add(new StringBuilder());
        }
        line.getLast().append(words);
    }

    void endLine() throws IOException {
        var ended = line;
        line = new ArrayList<>();
        if (ended.size() == 2) {
            rows.add(ended);
            return;
        }
        flush();
        write(ended);
    }

    /** Writes what is still kept. */
    void flush() throws IOException {
        var kept = List.copyOf(rows);
        rows.clear();
        var left = String.join("\n", kept.stream().map(List::getFirst).toList());
        var right = String.join("\n", kept.stream().map(List::getLast).toList());
        if (FORM.matcher(left).find() || FORM.matcher(right).find()) {
            out.write(left + "\n" + right + "\n");
            return;
        }
        for (var row : kept) {
            write(row);
        }
    }

    private void write(List<StringBuilder> columns) throws IOException {
        out.write(String.join(APART, columns).stripTrailing() + "\n");
    }
}
