package vn.trienkhai.directive.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;

/** Which files a directive has, in the order they were added. */
@ApplicationScoped
public class FileList {

    private static final String COLUMNS =
            """
            select f.id, name, role, media_type, size, f.sha256, place, added_at, added_by,
                   coalesce(t.state, 'WAITING') as text_state, t.problem, t.evidence
              from directive_file f left join file_text t on t.sha256 = f.sha256
            """;

    private final Sql sql;

    FileList(Sql sql) {
        this.sql = sql;
    }

    /** What a file is to the directive. */
    public enum Role {
        /** The document itself. */
        TEXT,
        ANNEX,
        /** A scan of the paper. */
        SCAN,
        OTHER
    }

    /**
     * A kept file.
     *
     * @param textProblem why its text could not be read, or not yet
     * @param evidence the signatures found in it, as they are kept
     */
    public record Entry(
            UUID id,
            String name,
            Role role,
            String mediaType,
            long size,
            String sha256,
            FileSettings.Place place,
            Instant addedAt,
            String addedBy,
            FileTexts.State textState,
            @Nullable String textProblem,
            @Nullable String evidence) {}

    /** Whose a file is: of a directive, or of the proposal that may become one. */
    record Owner(@Nullable UUID directive, @Nullable UUID proposal) {

        static Owner directive(UUID id) {
            return new Owner(id, null);
        }

        static Owner proposal(UUID id) {
            return new Owner(null, id);
        }
    }

    /** As far as the caller sees the directive. */
    public List<Entry> of(UUID directiveId) {
        return sql.list(
                COLUMNS + "where directive_id = ? order by position", FileList::entry, directiveId);
    }

    Optional<Entry> one(UUID directiveId, UUID fileId) {
        return sql.one(
                COLUMNS + "where directive_id = ? and f.id = ?",
                FileList::entry,
                directiveId,
                fileId);
    }

    void add(Owner owner, Entry entry) {
        sql.update(
                """
                insert into directive_file
                  (id, directive_id, proposal_id, name, role, media_type, size, sha256, place, added_at, added_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entry.id(),
                owner.directive(),
                owner.proposal(),
                entry.name(),
                entry.role(),
                entry.mediaType(),
                entry.size(),
                entry.sha256(),
                entry.place(),
                entry.addedAt(),
                entry.addedBy());
    }

    void remove(UUID fileId) {
        sql.update("delete from directive_file where id = ?", fileId);
    }

    private static Entry entry(Sql.Row row) throws java.sql.SQLException {
        return new Entry(
                row.id("id"),
                row.text("name"),
                Role.valueOf(row.text("role")),
                row.text("media_type"),
                row.big("size"),
                row.text("sha256"),
                FileSettings.Place.valueOf(row.text("place")),
                row.instant("added_at"),
                row.text("added_by"),
                FileTexts.State.valueOf(row.text("text_state")),
                row.textOrNull("problem"),
                row.textOrNull("evidence"));
    }
}
