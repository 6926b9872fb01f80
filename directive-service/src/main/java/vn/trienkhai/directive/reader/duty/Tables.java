package vn.trienkhai.directive.reader.duty;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;

/** Tables of tasks: the head of a column says the role of the bodies in its cells. */
final class Tables {

    private static final Phrases LEAD = Phrases.of("chủ trì,đầu mối");
    private static final Phrases COORDINATE = Phrases.of("phối hợp");
    private static final Phrases WATCH = Phrases.of("theo dõi,giám sát,đôn đốc");
    private static final Phrases CARRY =
            Phrases.of(
                    "đơn vị thực hiện,cơ quan thực hiện,trách nhiệm thực hiện,đơn vị triển khai");

    private final KeptText text;
    private final Map<Integer, Role> columns = new HashMap<>();
    private int counted;
    private int bars;

    Tables(KeptText text) {
        this.text = text;
    }

    /** The role of the cell that begins at an offset; null outside tables and for other columns. */
    @Nullable Role at(int offset) {
        var line = text.line(text.lineAt(offset));
        if (!line.cell()) {
            columns.clear();
            return null;
        }
        return columns.get(column(line.from()));
    }

    /** Takes a cell as the head of its column; whether it is one. */
    boolean head(int offset, Tokens tokens) {
        var line = text.line(text.lineAt(offset));
        var role = line.cell() && tokens.count() < 12 ? role(tokens) : null;
        if (role != null) {
            columns.put(column(line.from()), role);
        }
        return role != null;
    }

    private static @Nullable Role role(Tokens tokens) {
        for (var i = 0; i < tokens.count(); i++) {
            if (LEAD.at(tokens, i) > 0) {
                return Role.LEAD;
            }
            if (COORDINATE.at(tokens, i) > 0) {
                return Role.COORDINATE;
            }
            if (WATCH.at(tokens, i) > 0) {
                return Role.MONITOR;
            }
            if (CARRY.at(tokens, i) > 0) {
                return Role.IMPLEMENT;
            }
        }
        return null;
    }

    /** How many bars stand before the cell in its raw line; cells are asked for in order. */
    private int column(int offset) {
        var raw = text.raw();
        var at = text.span(offset, offset + 1).from();
        if (at < counted) {
            counted = raw.lastIndexOf('\n', at) + 1;
            bars = 0;
        }
        for (; counted < at; counted++) {
            switch (raw.charAt(counted)) {
                case '\n' -> bars = 0;
                case '|' -> bars++;
                default -> {}
            }
        }
        return bars;
    }
}
