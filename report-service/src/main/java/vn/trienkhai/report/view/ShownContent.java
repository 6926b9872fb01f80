package vn.trienkhai.report.view;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.report.api.ReportFile;
import vn.trienkhai.report.lifecycle.Notes;
import vn.trienkhai.report.lifecycle.Report;
import vn.trienkhai.report.sql.Db;

/**
 * What of a report a caller is shown: the author sees what it is writing; while it writes,
 * everybody else sees the last edition submitted.
 */
@ApplicationScoped
public class ShownContent {

    private static final TypeReference<List<Notes.SectionText>> TEXTS = new TypeReference<>() {};

    private static final String FILES =
            """
            select id, name, media_type, size, sha256, added_at, edition from report_file
            where report_id = ?
              and case when ?::int is null then removed_edition is null
                       else edition <= ?::int and (removed_edition is null or removed_edition >= ?::int) end
            order by id
            """;

    private final Db db;

    ShownContent(Db db) {
        this.db = db;
    }

    public List<ReportFile> files(Report report, Caller caller) {
        var shown = edition(report, caller);
        var edition = shown == null ? null : shown.number();
        return db.list(
                FILES,
                row ->
                        new ReportFile(
                                row.uuid("id"),
                                report.version(),
                                report.id(),
                                row.text("name"),
                                row.text("media_type"),
                                row.big("size"),
                                row.text("sha256"),
                                row.instant("added_at"),
                                row.number("edition")),
                report.id(),
                edition,
                edition,
                edition);
    }

    /** The texts the caller is shown. */
    List<Notes.SectionText> texts(Report report, Caller caller) {
        var shown = edition(report, caller);
        return shown == null ? report.sections() : shown.sections();
    }

    /** The edition shown instead of the text as it stands; none where that itself is shown. */
    private @Nullable Edition edition(Report report, Caller caller) {
        if (!report.state().isWithAuthor() || caller.actsFor(report.authorId())) {
            return null;
        }
        return db.first(
                        """
                        select edition, sections from report_edition
                        where report_id = ? order by edition desc limit 1
                        """,
                        row -> new Edition(row.number("edition"), row.json("sections", TEXTS)),
                        report.id())
                .orElseGet(() -> new Edition(0, List.of()));
    }

    private record Edition(int number, List<Notes.SectionText> sections) {}
}
