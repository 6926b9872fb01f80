package vn.trienkhai.directive.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DirectiveFile;
import vn.trienkhai.directive.api.DirectiveFileRole;
import vn.trienkhai.directive.api.FileSignatures;
import vn.trienkhai.directive.api.FileTextState;

/** The files of a directive in the words of the contract. */
@ApplicationScoped
public class FileViews {

    private final FileList list;
    private final ObjectMapper json;

    FileViews(FileList list, ObjectMapper json) {
        this.list = list;
        this.json = json;
    }

    public List<DirectiveFile> of(UUID directiveId) {
        return list.of(directiveId).stream().map(this::view).toList();
    }

    DirectiveFile view(FileList.Entry entry) {
        var evidence = evidence(entry.evidence());
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
                entry.textProblem(),
                evidence);
    }

    private @Nullable FileSignatures evidence(@Nullable String kept) {
        try {
            return kept == null ? null : json.readValue(kept, FileSignatures.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept evidence cannot be read", e);
        }
    }
}
