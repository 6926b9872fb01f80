package vn.trienkhai.note.echo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;

/** A closed note is heard as such, after it was heard as written. */
@ApplicationScoped
class ClosingHandler implements EventHandler<ClosingHandler.Closed> {

    private final EntityManager entities;

    ClosingHandler(EntityManager entities) {
        this.entities = entities;
    }

    /** Our view of {@code note.closed.v1}. */
    record Closed(UUID noteId) {}

    @Override
    public String type() {
        return "note.closed.v1";
    }

    @Override
    public Class<Closed> view() {
        return Closed.class;
    }

    @Override
    public void handle(Closed event, Told told) {
        var updated =
                entities.createNativeQuery(
                                "update echo set text = text || ', closed' where note_id = ?1")
                        .setParameter(1, event.noteId())
                        .executeUpdate();
        if (updated != 1) {
            throw new IllegalStateException("closed before it was written");
        }
    }
}
