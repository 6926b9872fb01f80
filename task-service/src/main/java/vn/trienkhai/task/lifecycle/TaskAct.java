package vn.trienkhai.task.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.work.Ids;
import vn.trienkhai.task.rules.Phase;
import vn.trienkhai.task.terms.Product;

/** One thing that happened to a task, kept for ever. */
@Entity
@Table(name = "task_act")
public class TaskAct {

    /** Who did it: a person for a body, a body through another service, or nobody. */
    public record By(@Nullable UUID body, @Nullable String person) {}

    /** What was said with it. */
    public record Words(
            @Nullable String text,
            @Nullable Integer percent,
            List<String> toMend,
            List<Product> evidence) {

        public static Words none() {
            return new Words(null, null, List.of(), List.of());
        }

        public static Words of(String text) {
            return new Words(text, null, List.of(), List.of());
        }
    }

    @Id private UUID id;
    private UUID taskId;

    @Column(insertable = false, updatable = false) // given by the database, known once read
    private @Nullable Long position;

    private String verb;
    private Instant at;
    private @Nullable UUID byBody;
    private @Nullable String person;

    @Enumerated(EnumType.STRING)
    private @Nullable Phase phaseBefore;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @JdbcTypeCode(SqlTypes.JSON)
    private Words words;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected TaskAct() {}

    TaskAct(Task task, @Nullable Phase before, String verb, By by, Words words, Instant at) {
        this.id = Ids.next();
        this.taskId = task.id();
        this.verb = verb;
        this.at = at;
        this.byBody = by.body();
        this.person = by.person();
        this.phaseBefore = before;
        this.phase = task.phase();
        this.words = words;
    }

    public UUID id() {
        return id;
    }

    public UUID taskId() {
        return taskId;
    }

    /** Grows with every act; the order of the history. */
    public long position() {
        if (position == null) {
            throw new IllegalStateException("Not written yet: " + id);
        }
        return position;
    }

    public String verb() {
        return verb;
    }

    public Instant at() {
        return at;
    }

    public By by() {
        return new By(byBody, person);
    }

    public @Nullable Phase phaseBefore() {
        return phaseBefore;
    }

    public Phase phase() {
        return phase;
    }

    public Words words() {
        return words;
    }
}
