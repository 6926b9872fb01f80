package vn.trienkhai.note.echo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;

/** Remembers what was told of notes; chokes on poison until it is given the antidote. */
@ApplicationScoped
class EchoHandler implements EventHandler<EchoHandler.Heard> {

    static volatile boolean antidote;

    private final EntityManager entities;

    EchoHandler(EntityManager entities) {
        this.entities = entities;
    }

    /** Our view of {@code note.written.v1}. */
    record Heard(UUID noteId, String text) {}

    @Override
    public String type() {
        return "note.written.v1";
    }

    @Override
    public Class<Heard> view() {
        return Heard.class;
    }

    @Override
    public void handle(Heard event, Told told) {
        if (event.text().equals("poison") && !antidote) {
            throw new IllegalArgumentException("poison");
        }
        entities.createNativeQuery("insert into echo (note_id, text) values (?1, ?2)")
                .setParameter(1, event.noteId())
                .setParameter(2, event.text())
                .executeUpdate();
    }
}
