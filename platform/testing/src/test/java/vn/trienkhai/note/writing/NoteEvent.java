package vn.trienkhai.note.writing;

import java.util.UUID;
import vn.trienkhai.platform.event.DomainEvent;

/** What notes tell. */
sealed interface NoteEvent extends DomainEvent {

    @Override
    default String topic() {
        return "note.events";
    }

    @Override
    default String type() {
        return switch (this) {
            case Written _ -> "note.written.v1";
            case Closed _ -> "note.closed.v1";
        };
    }

    record Written(UUID noteId, String text) implements NoteEvent {}

    record Closed(UUID noteId, String text) implements NoteEvent {}
}
