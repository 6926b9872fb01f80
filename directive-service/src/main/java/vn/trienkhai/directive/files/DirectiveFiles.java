package vn.trienkhai.directive.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.document.Acts;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.platform.identity.Callers;

/** Adds files to directives and takes them away, in the open unit of work (row 16). */
@ApplicationScoped
class DirectiveFiles {

    private final FileList list;
    private final FileStores stores;
    private final FileSettings settings;
    private final Callers callers;
    private final Acts acts;
    private final Clock clock;

    DirectiveFiles(
            FileList list,
            FileStores stores,
            FileSettings settings,
            Callers callers,
            Acts acts,
            Clock clock) {
        this.list = list;
        this.stores = stores;
        this.settings = settings;
        this.callers = callers;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * @param sha256 what the sender computed, if anything
     */
    FileList.Entry add(
            Directive locked,
            String name,
            FileList.Role role,
            @Nullable String sha256,
            Brought file) {
        var upload = file.upload();
        if (sha256 != null && !sha256.equals(upload.sha256())) {
            throw new FileProblem.ChecksumMismatch(upload.sha256());
        }
        if (list.of(locked.id()).size() >= settings.maxPerDirective()) {
            throw new FileProblem.TooMany(settings.maxPerDirective());
        }
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
        list.add(locked.id(), entry);
        try {
            store.keep(file.id(), upload.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        acts.note(locked.id(), "file-added", name + " sha256:" + upload.sha256());
        return entry;
    }

    void remove(Directive locked, FileList.Entry entry) {
        list.remove(entry.id());
        acts.note(locked.id(), "file-removed", entry.name() + " sha256:" + entry.sha256());
    }
}
