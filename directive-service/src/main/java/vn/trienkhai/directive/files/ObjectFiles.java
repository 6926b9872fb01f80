package vn.trienkhai.directive.files;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.work.UnitOfWork;

/**
 * Keeps files in an S3-compatible store. An object is noted as {@code doubtful_object} before it is
 * written, taken off that list when its directive has it, and put there again when its row goes:
 * whatever nobody owns is swept up later.
 */
@ApplicationScoped
class ObjectFiles implements FileStore {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final ObjectStore store;
    private final Sql sql;
    private final UnitOfWork work;
    private final Clock clock;

    ObjectFiles(ObjectStore store, Sql sql, UnitOfWork work, Clock clock) {
        this.store = store;
        this.sql = sql;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public FileSettings.Place place() {
        return FileSettings.Place.S3;
    }

    @Override
    public void bring(UUID id, Path file) {
        work.asWorker(() -> doubt(id));
        store.put(id.toString(), file);
    }

    @Override
    public void keep(UUID id, Path file) {
        sql.update("delete from doubtful_object where id = ?", id);
    }

    @Override
    public void copy(UUID id, Caller reader, ByteRange range, OutputStream out) throws IOException {
        copy(id, range, out);
    }

    @Override
    public void copy(UUID id, ByteRange range, OutputStream out) throws IOException {
        try (var in = store.get(id.toString(), range)) {
            if (in.transferTo(out) != range.length()) {
                throw new IOException("the object of file %s is shorter".formatted(id));
            }
        }
    }

    /** Removes what nobody has come to own; an object that is not there counts as removed. */
    @Scheduled(
            every = "{trienkhai.files.sweep-every:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        if (!store.isConfigured()) {
            return;
        }
        work.asWorker(
                () -> {
                    var stale =
                            sql.list(
                                    """
                                    select id from doubtful_object where since < ?
                                     order by since limit 100 for update skip locked
                                    """,
                                    row -> row.id("id"),
                                    clock.instant().minus(PATIENCE));
                    for (var id : stale) {
                        store.delete(id.toString());
                        sql.update("delete from doubtful_object where id = ?", id);
                    }
                    return stale.size();
                });
    }

    private int doubt(UUID id) {
        return sql.update(
                "insert into doubtful_object (id, since) values (?, ?) on conflict do nothing",
                id,
                clock.instant());
    }
}
