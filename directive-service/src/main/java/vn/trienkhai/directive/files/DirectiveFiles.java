package vn.trienkhai.directive.files;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.document.Acts;
import vn.trienkhai.directive.document.Directive;

/** Adds files to directives and takes them away, in the open unit of work (row 16). */
@ApplicationScoped
class DirectiveFiles {

    private final FileList list;
    private final Keeping keeping;
    private final FileSettings settings;
    private final Acts acts;

    DirectiveFiles(FileList list, Keeping keeping, FileSettings settings, Acts acts) {
        this.list = list;
        this.keeping = keeping;
        this.settings = settings;
        this.acts = acts;
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
        var entry = keeping.keep(FileList.Owner.directive(locked.id()), name, role, file);
        acts.note(locked.id(), "file-added", name + " sha256:" + upload.sha256());
        return entry;
    }

    void remove(Directive locked, FileList.Entry entry) {
        list.remove(entry.id());
        acts.note(locked.id(), "file-removed", entry.name() + " sha256:" + entry.sha256());
    }
}
