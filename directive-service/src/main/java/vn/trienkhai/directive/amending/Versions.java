package vn.trienkhai.directive.amending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;

/** The versions of directives after the first, each with what changed. */
@ApplicationScoped
class Versions {

    private final Sql sql;
    private final ObjectMapper json;

    Versions(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A version: when it holds from, who made it, why, and what it changed. */
    record Version(
            int number,
            LocalDate on,
            Instant at,
            String reason,
            @Nullable UUID basedOnId,
            UUID bodyId,
            String by,
            List<Change> changes) {}

    /** The issue itself is the first. The directive's row must be locked. */
    int next(UUID directiveId) {
        return sql.one(
                        "select coalesce(max(number), 1) + 1 as next from directive_version where"
                                + " directive_id = ?",
                        row -> row.number("next"),
                        directiveId)
                .orElseThrow();
    }

    /** Where the wording stays as it was. */
    void keep(UUID directiveId, Version version) {
        keep(directiveId, version, null);
    }

    /**
     * @param before what the directive said until this version, where that changes
     */
    void keep(UUID directiveId, Version version, @Nullable Said before) {
        try {
            sql.update(
                    """
                    insert into directive_version
                      (directive_id, number, effective_on, at, reason, based_on_id, body_id, by, changes, before)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
                    """,
                    directiveId,
                    version.number(),
                    version.on(),
                    version.at(),
                    version.reason(),
                    version.basedOnId(),
                    version.bodyId(),
                    version.by(),
                    json.writeValueAsString(version.changes()),
                    before == null ? null : json.writeValueAsString(before));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Changes cannot be written", e);
        }
    }

    /** What the version said, unless it says so still: kept by the next one that changed it. */
    Optional<Said> saidUntilAfter(UUID directiveId, int number) {
        return sql.one(
                """
                select before::text as before from directive_version
                 where directive_id = ? and number > ? and before is not null order by number limit 1
                """,
                row -> read(row.text("before"), new TypeReference<Said>() {}),
                directiveId,
                number);
    }

    List<Version> after(UUID directiveId, int number, int limit) {
        return sql.list(
                """
                select number, effective_on, at, reason, based_on_id, body_id, by, changes::text as changes
                  from directive_version where directive_id = ? and number > ? order by number limit ?
                """,
                this::version,
                directiveId,
                number,
                limit);
    }

    private Version version(Sql.Row row) throws java.sql.SQLException {
        return new Version(
                row.number("number"),
                Objects.requireNonNull(row.day("effective_on")),
                row.instant("at"),
                row.text("reason"),
                row.idOrNull("based_on_id"),
                row.id("body_id"),
                row.text("by"),
                read(row.text("changes"), new TypeReference<List<Change>>() {}));
    }

    private <T> T read(String kept, TypeReference<T> type) {
        try {
            return json.readValue(kept, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept changes cannot be read", e);
        }
    }
}
