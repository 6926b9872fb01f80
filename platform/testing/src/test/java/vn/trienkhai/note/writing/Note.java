package vn.trienkhai.note.writing;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.work.Aggregate;

/** A note of one body. */
@Entity
public class Note extends Aggregate {

    private UUID ownerId;
    private String text;
    private boolean closed;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Note() {}

    Note(UUID id, UUID ownerId, String text) {
        super(id);
        this.ownerId = ownerId;
        this.text = text;
    }

    void amend(String fresh) {
        text = fresh;
    }

    NoteEvent close() {
        if (closed) {
            throw new DomainProblem(
                    DomainProblem.Kind.CONFLICT, "wrong-status", "The note is closed already");
        }
        closed = true;
        return new NoteEvent.Closed(id(), text);
    }

    UUID ownerId() {
        return ownerId;
    }

    String text() {
        return text;
    }

    boolean isClosed() {
        return closed;
    }
}
