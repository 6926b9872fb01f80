package vn.trienkhai.directive.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.document.Acts;
import vn.trienkhai.directive.store.Sql;

/**
 * Files a proposal was read from. Each waits with its proposal, seen by nobody, and becomes the
 * first file of the directive or goes (rows 4, 16).
 */
@ApplicationScoped
public class WaitingFiles {

    private static final String NAMELESS = "Văn bản.";

    private final Bringing bringing;
    private final Keeping keeping;
    private final Acts acts;
    private final Sql sql;

    WaitingFiles(Bringing bringing, Keeping keeping, Acts acts, Sql sql) {
        this.bringing = bringing;
        this.keeping = keeping;
        this.acts = acts;
        this.sql = sql;
    }

    /**
     * Before the unit of work, and never what must not be kept: from here on it lies on a disk.
     *
     * @param name what the caller calls it, if anything
     * @param read as what it was read; refused where it is something else as well
     */
    public Brought bring(
            @Nullable String name, vn.trienkhai.directive.reader.upload.FileKind read, byte[] file)
            throws IOException {
        var kind = FileKind.valueOf(read.name());
        return bringing.bring(named(name, kind), new ByteArrayInputStream(file), Set.of(kind));
    }

    public void keep(UUID proposal, @Nullable String name, Brought file) {
        var owner = FileList.Owner.proposal(proposal);
        keeping.keep(owner, named(name, file.kind()), FileList.Role.TEXT, file);
    }

    private static String named(@Nullable String name, FileKind kind) {
        return name == null ? NAMELESS + kind.name().toLowerCase(Locale.ROOT) : name;
    }

    /** From now on it is a file of the directive like any other. */
    public void handOver(UUID proposal, UUID directive) {
        sql.list(
                        """
                        update directive_file set directive_id = ?, proposal_id = null
                         where proposal_id = ? returning name, sha256
                        """,
                        row -> row.text("name") + " sha256:" + row.text("sha256"),
                        directive,
                        proposal)
                .forEach(file -> acts.note(directive, "file-added", file));
    }

    public void drop(UUID proposal) {
        sql.update("delete from directive_file where proposal_id = ?", proposal);
    }
}
