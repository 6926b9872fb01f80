package vn.trienkhai.task.urging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.work.Ids;

/** One body urges the lead of a task, and may want an answer by a day. It is answered once. */
@Entity
@Table(name = "urging")
public class Urging {

    /** What the lead said, and when. */
    public record Answer(String text, Instant at) {}

    @Id private UUID id;
    private UUID taskId;

    @Generated
    @Column(insertable = false, updatable = false)
    private @Nullable Long position;

    private UUID fromId;
    private String text;
    private @Nullable LocalDate answerBy;
    private Instant at;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Urging() {}

    Urging(UUID taskId, Caller by, String text, @Nullable LocalDate answerBy, Instant at) {
        this.id = Ids.next();
        this.taskId = taskId;
        this.fromId = by.bodyOrRefuse();
        this.text = text;
        this.answerBy = answerBy;
        this.at = at;
    }

    void answer(String said, Instant now) {
        if (answer != null) {
            throw new UrgingProblem.Answered(id);
        }
        answer = said;
        answeredAt = now;
    }

    public UUID id() {
        return id;
    }

    UUID taskId() {
        return taskId;
    }

    public long position() {
        if (position == null) {
            throw new IllegalStateException("Not written yet: " + id);
        }
        return position;
    }

    public UUID fromId() {
        return fromId;
    }

    public String text() {
        return text;
    }

    public @Nullable LocalDate answerBy() {
        return answerBy;
    }

    public Instant at() {
        return at;
    }

    public @Nullable Answer answer() {
        return answer == null || answeredAt == null ? null : new Answer(answer, answeredAt);
    }
}
