package vn.trienkhai.directive.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.directive.api.DirectiveFile;
import vn.trienkhai.directive.api.DirectiveFileRole;
import vn.trienkhai.directive.api.FileTextState;

/** The files of a directive in the words of the contract. */
@ApplicationScoped
public class FileViews {

    private final FileList list;

    FileViews(FileList list) {
        this.list = list;
    }

    public List<DirectiveFile> of(UUID directiveId) {
        return list.of(directiveId).stream().map(FileViews::view).toList();
    }

    static DirectiveFile view(FileList.Entry entry) {
        return new DirectiveFile(
                entry.id(),
                entry.name(),
                DirectiveFileRole.fromString(entry.role().name()),
                entry.mediaType(),
                entry.size(),
                entry.sha256(),
                entry.addedAt(),
                entry.addedBy(),
                FileTextState.fromString(entry.textState().name()),
                entry.textProblem());
    }
}
