package vn.trienkhai.directive.grouping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.identity.Callers;

/** What was done to each class, by whom and why; written once, never changed. */
@ApplicationScoped
class ClassLog {

    private static final String KEEP =
            """
            insert into organization_class_change
              (class_id, version, act, effective_on, name, definition, reason, recorded_at, recorded_by)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
            """;
    private static final String READ =
            """
            select version, act, effective_on, name, definition::text, reason, recorded_at, recorded_by
              from organization_class_change
             where class_id = ? and (?::bigint is null or version < ?::bigint) order by version desc limit ?
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final Callers callers;
    private final Clock clock;

    ClassLog(Sql sql, ObjectMapper json, Callers callers, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.callers = callers;
        this.clock = clock;
    }

    /** What can be done to a class. */
    enum Act {
        CREATED,
        AMENDED,
        CLOSED
    }

    /** One line; the definition is the last one after the act. */
    record Line(
            long version,
            Act act,
            @Nullable LocalDate effectiveOn,
            String name,
            Definition definition,
            @Nullable String reason,
            Instant recordedAt,
            String recordedBy) {}

    void note(
            OrganizationClass group,
            Act act,
            @Nullable LocalDate effectiveOn,
            @Nullable String reason) {
        sql.update(
                KEEP,
                group.id(),
                group.version(),
                act,
                effectiveOn,
                group.name(),
                write(group.last()),
                reason,
                clock.instant(),
                callers.current().subject());
    }

    /** The latest first. */
    List<Line> lines(UUID classId, @Nullable Long before, int limit) {
        return sql.list(
                READ,
                row ->
                        new Line(
                                Long.parseLong(row.text("version")),
                                Act.valueOf(row.text("act")),
                                row.day("effective_on"),
                                row.text("name"),
                                read(row.text("definition")),
                                row.textOrNull("reason"),
                                row.instant("recorded_at"),
                                row.text("recorded_by")),
                classId,
                before,
                before,
                limit);
    }

    private String write(Definition definition) {
        try {
            return json.writeValueAsString(definition);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A definition cannot be written", e);
        }
    }

    private Definition read(String text) {
        try {
            return json.readValue(text, Definition.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A definition cannot be read", e);
        }
    }
}
