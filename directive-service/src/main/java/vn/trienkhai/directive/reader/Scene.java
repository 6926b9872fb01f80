package vn.trienkhai.directive.reader;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.citation.Citation;
import vn.trienkhai.directive.reader.clause.ReadClause;
import vn.trienkhai.directive.reader.header.HeaderFields;
import vn.trienkhai.directive.reader.layout.Layout;
import vn.trienkhai.directive.reader.recipient.Addressee;

/** What is known of a text before its duties and deadlines are read. */
public record Scene(
        KeptText text,
        Layout layout,
        HeaderFields header,
        List<Found<Citation>> citations,
        List<Found<ReadClause>> clauses,
        List<Found<Addressee>> addressees,
        Bodies bodies) {

    /** The day as of which names are looked up. */
    public @Nullable LocalDate asOf() {
        return header.date() == null ? null : header.date().value();
    }

    /** The innermost clause around an offset of the views. */
    public @Nullable ReadClause clauseAt(int offset) {
        var low = 0;
        var high = clauses.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            if (clauses.get(middle).value().from() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? null : enclosing(clauses.get(high).value(), offset);
    }

    private @Nullable ReadClause enclosing(ReadClause last, int offset) {
        var clause = last;
        while (clause.to() <= offset) {
            if (clause.parent() < 0) {
                return null;
            }
            clause = clauses.get(clause.parent()).value();
        }
        return clause;
    }
}
