package vn.trienkhai.note.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.platform.work.AggregateRepository;

/** Every query on notes. */
@ApplicationScoped
class NoteRepository extends AggregateRepository<Note> {

    List<Note> after(UUID last, int limit) {
        return find("id > ?1 order by id", last).page(0, limit).list();
    }
}
