package vn.trienkhai.directive.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import vn.trienkhai.platform.identity.Callers;

/** Keeps a brought file for whom it belongs to, in the open unit of work. */
@ApplicationScoped
class Keeping {

    private final FileList list;
    private final FileStores stores;
    private final Callers callers;
    private final Clock clock;

    Keeping(FileList list, FileStores stores, Callers callers, Clock clock) {
        this.list = list;
        this.stores = stores;
        this.callers = callers;
        this.clock = clock;
    }

    FileList.Entry keep(FileList.Owner owner, String name, FileList.Role role, Brought file) {
        var upload = file.upload();
        var store = stores.current();
        var entry =
                new FileList.Entry(
                        file.id(),
                        name,
                        role,
                        file.kind().mediaType(),
                        upload.size(),
                        upload.sha256(),
                        store.place(),
                        clock.instant(),
                        callers.current().name(),
                        FileTexts.State.WAITING,
                        null,
                        null);
        list.add(owner, entry);
        try {
            store.keep(file.id(), upload.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entry;
    }
}
