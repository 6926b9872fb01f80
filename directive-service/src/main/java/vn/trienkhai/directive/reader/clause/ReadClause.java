package vn.trienkhai.directive.reader.clause;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Clause.Kind;

/**
 * A numbered piece of the text. Order of the list is order of the text.
 *
 * @param ref path of the numbering, for example II.3.a
 * @param parentRef the clause it lies in
 * @param parent its place in the list of clauses, -1 when there is none
 * @param depth 0 for the outermost
 * @param heading its first line without the number, when more stands below it
 * @param from offset in the views of the kept text, at its number
 * @param ownTo where its own text ends and the first clause inside it begins
 * @param to where it ends, clauses inside it included
 * @param leaf whether no clause lies inside it
 */
public record ReadClause(
        String ref,
        @Nullable String parentRef,
        int parent,
        int depth,
        Kind kind,
        String marker,
        String heading,
        int from,
        int ownTo,
        int to,
        boolean leaf) {

    /** The same clause without what its number begins with. */
    public ReadClause without(Pattern beginning) {
        return new ReadClause(
                beginning.matcher(ref).replaceFirst(""),
                parentRef == null ? null : beginning.matcher(parentRef).replaceFirst(""),
                parent,
                depth,
                kind,
                marker,
                heading,
                from,
                ownTo,
                to,
                leaf);
    }

    /** The same clause in a list that lacks so many before it. */
    public ReadClause shifted(int before) {
        var above = parent < before ? -1 : parent - before;
        var aboveRef = above < 0 ? null : parentRef;
        return new ReadClause(
                ref, aboveRef, above, depth, kind, marker, heading, from, ownTo, to, leaf);
    }
}
