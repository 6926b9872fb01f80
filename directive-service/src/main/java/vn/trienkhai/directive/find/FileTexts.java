package vn.trienkhai.directive.find;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.trienkhai.directive.store.Sql;

/** What files say, as far as their text could be read; searches look into it (row 167). */
@ApplicationScoped
public class FileTexts {

    private final Sql sql;

    FileTexts(Sql sql) {
        this.sql = sql;
    }

    /** Keeps the text of a file in place of what was kept of it before. The text is in NFC. */
    public void keep(UUID directiveId, UUID fileId, String text) {
        sql.update(
                """
                insert into directive_file_text (directive_id, file_id, text) values (?, ?, ?)
                on conflict (directive_id, file_id) do update set text = excluded.text
                """,
                directiveId,
                fileId,
                text);
    }

    /** Forgets what a file said. */
    public void forget(UUID directiveId, UUID fileId) {
        sql.update(
                "delete from directive_file_text where directive_id = ? and file_id = ?",
                directiveId,
                fileId);
    }
}
