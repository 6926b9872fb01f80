package vn.trienkhai.directive.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Clause.Kind;
import vn.trienkhai.directive.reader.clause.ReadClause;
import vn.trienkhai.directive.reader.header.HeaderFields;
import vn.trienkhai.directive.reader.layout.Layout;
import vn.trienkhai.directive.reader.recipient.Addressee;

/**
 * A scene for rules that look at content only: every line is content, a line that begins with a
 * number and a full stop is a clause, a line with a dash lies in the clause above.
 */
public final class Scenes {

    private static final LocalDate ISSUED = LocalDate.of(2024, 3, 1);

    private Scenes() {}

    public static Scene of(String... lines) {
        return from(Kind.TASK, null, lines);
    }

    /** As {@link #of}, but the clauses say what for and not what to do. */
    public static Scene aims(String... lines) {
        return from(Kind.PURPOSE, null, lines);
    }

    /** As {@link #of}, but the clauses say what was done. */
    public static Scene told(String... lines) {
        return from(Kind.OTHER, null, lines);
    }

    /** As {@link #of}, sent to one body. */
    public static Scene addressedTo(String addressee, String... lines) {
        return from(Kind.TASK, addressee, lines);
    }

    private static Scene from(Kind kind, @Nullable String addressee, String... lines) {
        var text = KeptText.of(String.join("\n\n", lines));
        var clauses = new ArrayList<Found<ReadClause>>();
        var parent = -1;
        for (var line = 0; line < text.lineCount(); line++) {
            var start = text.lineStart(line);
            var dash = text.flow().startsWith("- ", start);
            var number = text.flow().startsWith(". ", start + 1);
            if (dash || number) {
                parent = dash ? parent : -1;
                clauses.add(
                        clause(
                                text,
                                kind,
                                line,
                                dash ? "-" : marker(text, start),
                                parent,
                                clauses.size()));
                parent = dash ? parent : clauses.size() - 1;
            }
        }
        var addressees =
                addressee == null
                        ? List.<Found<Addressee>>of()
                        : List.of(text.found(new Addressee(addressee), 0, 1, 1, "test"));
        var layout = Layout.whole(text);
        return new Scene(text, layout, header(text), List.of(), clauses, addressees, Bodies.none());
    }

    private static String marker(KeptText text, int start) {
        return text.flow().substring(start, start + 2);
    }

    private static Found<ReadClause> clause(
            KeptText text, Kind kind, int line, String marker, int parent, int index) {
        var from = text.lineStart(line);
        var to = text.lineEnd(line);
        var heading = text.flow().substring(from + marker.length(), to).strip();
        var last = line + 1 == text.lineCount() ? to : text.length();
        var end = marker.equals("-") ? to : last;
        return text.found(
                new ReadClause(
                        "c" + index,
                        null,
                        parent,
                        parent < 0 ? 0 : 1,
                        kind,
                        marker,
                        heading,
                        from,
                        to,
                        end,
                        true),
                from,
                to,
                1,
                "test");
    }

    private static HeaderFields header(KeptText text) {
        var none = HeaderFields.none();
        return new HeaderFields(
                none.regime(),
                none.issuer(),
                none.superior(),
                none.number(),
                none.symbol(),
                none.type(),
                none.place(),
                text.found(ISSUED, 0, 0, 1, "test"),
                none.abstractText(),
                none.signer(),
                none.capacity(),
                none.urgency(),
                none.circulation(),
                none.validity(),
                none.joint());
    }
}
