package vn.trienkhai.note.writing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.note.api.NotePage;
import vn.trienkhai.note.api.NoteText;
import vn.trienkhai.note.api.WritingApi;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.api.MergePatch;
import vn.trienkhai.platform.api.Preconditions;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.work.Ids;

/** HTTP in, domain verb, HTTP out. */
@Endpoint
@RunOnVirtualThread
class NoteResource implements WritingApi {

    private final NoteRepository notes;
    private final Outbox outbox;
    private final Callers callers;
    private final Preconditions preconditions;
    private final Cursors cursors;

    NoteResource(
            NoteRepository notes,
            Outbox outbox,
            Callers callers,
            Preconditions preconditions,
            Cursors cursors) {
        this.notes = notes;
        this.outbox = outbox;
        this.callers = callers;
        this.preconditions = preconditions;
        this.cursors = cursors;
    }

    @Override
    public vn.trienkhai.note.api.Note writeNote(NoteText body) {
        var note = new Note(Ids.next(), callers.current().bodyOrRefuse(), body.text());
        outbox.publish(note, new NoteEvent.Written(note.id(), note.text()));
        return view(notes.save(note));
    }

    @Override
    public NotePage listNotes(int limit, @Nullable String cursor, @Nullable String text) {
        var key = "notes" + text;
        var last =
                cursors.decode(cursor, key).map(position -> UUID.fromString(position.getFirst()));
        var page =
                Page.of(
                        notes.after(last.orElse(new UUID(0, 0)), limit + 1),
                        limit,
                        note -> cursors.encode(List.of(note.id().toString()), key));
        return new NotePage(page.map(NoteResource::view), page.next());
    }

    @Override
    public vn.trienkhai.note.api.Note getNote(UUID noteId) {
        return view(notes.findByIdOptional(noteId).orElseThrow(NoteResource::missing));
    }

    @Override
    public vn.trienkhai.note.api.Note amendNote(UUID noteId, MergePatch body) {
        var note = locked(noteId);
        note.amend(body.applyTo(new NoteText(note.text()), NoteText.class).text());
        return view(notes.save(note));
    }

    @Override
    public vn.trienkhai.note.api.Note closeNote(UUID noteId) {
        var note = locked(noteId);
        outbox.publish(note, note.close());
        return view(notes.save(note));
    }

    private Note locked(UUID noteId) {
        var note = notes.locked(noteId).orElseThrow(NoteResource::missing);
        preconditions.check(note);
        return note;
    }

    private static DomainProblem missing() {
        return new DomainProblem(DomainProblem.Kind.NOT_FOUND, "not-found", "No such note");
    }

    private static vn.trienkhai.note.api.Note view(Note note) {
        return new vn.trienkhai.note.api.Note(
                note.id(), note.text(), note.isClosed(), note.version());
    }
}
