package vn.trienkhai.directive.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.evidence.Evidence;
import vn.trienkhai.directive.store.Sql;

/**
 * What files say, once for each content; searches look into it (row 167). That a text is wanted,
 * and that it goes with the last file that has it, is the database's doing.
 */
@ApplicationScoped
class FileTexts {

    private static final String CLAIM =
            """
            update file_text set attempts = attempts + 1, due_at = ?
             where sha256 = (select sha256 from file_text where state = 'WAITING' and due_at <= ?
                              order by due_at, sha256 limit 1 for update skip locked)
            returning sha256, attempts
            """;

    private static final String FILE =
            """
            select id, place, size, media_type from directive_file
             where sha256 = ? order by position limit 1
            """;

    private final Sql sql;
    private final ObjectMapper json;

    FileTexts(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** How far the reading of a content has come. */
    enum State {
        WAITING,
        READ,
        /** Of a kind that has no text: pictures, archives. */
        NONE,
        UNREADABLE
    }

    /**
     * A content to read, and one of the files that have it.
     *
     * @param attempt which one this is, from 1
     */
    record Job(
            String sha256,
            int attempt,
            UUID file,
            FileSettings.Place place,
            long size,
            String mediaType) {}

    /**
     * What became of an attempt.
     *
     * @param problem why there is no text
     * @param again when to try again
     * @param evidence the signatures of the file, where they were looked for
     */
    record Outcome(
            State state,
            @Nullable String text,
            @Nullable String problem,
            @Nullable Instant again,
            @Nullable Evidence evidence) {

        static Outcome read(String text) {
            return new Outcome(State.READ, text, null, null, null);
        }

        static Outcome without(State state, String problem) {
            return new Outcome(state, null, problem, null, null);
        }

        static Outcome later(String problem, Instant again) {
            return new Outcome(State.WAITING, null, problem, again, null);
        }

        Outcome with(@Nullable Evidence found) {
            return new Outcome(state, text, problem, again, found);
        }
    }

    /** The next one that is due; nobody else takes it before {@code until}. */
    Optional<Job> claim(Instant now, Instant until) {
        return sql.one(
                        CLAIM,
                        row -> new Claimed(row.text("sha256"), row.number("attempts")),
                        until,
                        now)
                .flatMap(this::job);
    }

    private record Claimed(String sha256, int attempt) {}

    private Optional<Job> job(Claimed claimed) {
        return sql.one(
                FILE,
                row ->
                        new Job(
                                claimed.sha256(),
                                claimed.attempt(),
                                row.id("id"),
                                FileSettings.Place.valueOf(row.text("place")),
                                row.big("size"),
                                row.text("media_type")),
                claimed.sha256());
    }

    /** Does nothing where the last file with this content has gone meanwhile. */
    int settle(Job job, Outcome outcome) {
        return sql.update(
                """
                update file_text set state = ?, text = ?, problem = ?, due_at = coalesce(?, due_at), evidence = ?::jsonb
                 where sha256 = ? and state = 'WAITING'
                """,
                outcome.state(),
                outcome.text(),
                outcome.problem(),
                outcome.again(),
                written(outcome.evidence()),
                job.sha256());
    }

    private @Nullable String written(@Nullable Evidence evidence) {
        try {
            return evidence == null ? null : json.writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Evidence cannot be written", e);
        }
    }
}
