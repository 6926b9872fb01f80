package vn.trienkhai.directive.find;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.identity.Caller;

/**
 * What changed for a body, every change once and in order, however the transactions that made them
 * overlapped (row 126). A change is told when all that began before it have ended.
 */
@ApplicationScoped
class Feed {

    private final Sql sql;

    Feed(Sql sql) {
        this.sql = sql;
    }

    /** A place in the order of one body's changes. */
    record Mark(String transaction, long position) {

        static final Mark BEGINNING = new Mark("0", 0);
    }

    /** One change of one document, as this body saw it. */
    record Change(
            Mark mark,
            UUID directiveId,
            String kind,
            long version,
            @Nullable String status,
            @Nullable UUID mergedIntoId) {}

    /** Behind a mark. An auditor follows everything but drafts. */
    List<Change> behind(Mark mark, Caller caller, int limit) {
        var shelf = Finder.shelves(caller).findFirst();
        return shelf.map(
                        viewer ->
                                sql.list(
                                        "select * from directive_changes(?, cast(?::text as xid8), ?, ?)",
                                        Feed::change,
                                        viewer,
                                        mark.transaction(),
                                        mark.position(),
                                        limit))
                .orElseGet(List::of);
    }

    private static Change change(Sql.Row row) throws SQLException {
        return new Change(
                new Mark(row.text("tx"), Long.parseLong(row.text("position"))),
                row.id("directive_id"),
                row.text("kind"),
                Long.parseLong(row.text("version")),
                row.textOrNull("status"),
                row.idOrNull("merged_into_id"));
    }
}
