package vn.trienkhai.directive.files;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DirectiveFile;
import vn.trienkhai.directive.api.DirectiveFileList;
import vn.trienkhai.directive.api.DirectiveFileRole;
import vn.trienkhai.directive.api.DirectiveFilesApi;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.received.ReceivedFirst;
import vn.trienkhai.platform.api.Endpoint;

/** Files of a directive over HTTP, streamed both ways. */
@ReceivedFirst
@Endpoint
@RunOnVirtualThread
class FileResource implements DirectiveFilesApi {

    private final Directives directives;
    private final DirectiveFiles files;
    private final FileList list;
    private final FileViews views;
    private final Downloads downloads;
    private final Clock clock;

    FileResource(
            Directives directives,
            DirectiveFiles files,
            FileList list,
            FileViews views,
            Downloads downloads,
            Clock clock) {
        this.directives = directives;
        this.files = files;
        this.list = list;
        this.views = views;
        this.downloads = downloads;
        this.clock = clock;
    }

    @Override
    public DirectiveFile addDirectiveFile(
            UUID directiveId,
            String name,
            @Nullable DirectiveFileRole role,
            @Nullable String sha256,
            InputStream body) {
        if (!(body instanceof Brought file)) {
            throw new IllegalStateException("The body was not received before the unit of work");
        }
        var directive = directives.forChange(Verb.ADD_FILE, directiveId);
        var as = role == null ? FileList.Role.TEXT : FileList.Role.valueOf(role.name());
        var entry = files.add(directive, name, as, sha256, file);
        directive.filed(clock.instant());
        directives.save(directive);
        return views.view(found(directiveId, entry.id()));
    }

    @Override
    public DirectiveFileList listDirectiveFiles(UUID directiveId) {
        directives.get(directiveId);
        return new DirectiveFileList(views.of(directiveId));
    }

    @Override
    public Response getDirectiveFile(UUID directiveId, UUID fileId) {
        directives.get(directiveId);
        return downloads.answer(found(directiveId, fileId));
    }

    @Override
    public void removeDirectiveFile(UUID directiveId, UUID fileId) {
        var directive = directives.forChange(Verb.REMOVE_FILE, directiveId);
        files.remove(directive, found(directiveId, fileId));
        directive.filed(clock.instant());
        directives.save(directive);
    }

    private FileList.Entry found(UUID directiveId, UUID fileId) {
        return list.one(directiveId, fileId).orElseThrow(() -> new FileProblem.NotFound(fileId));
    }
}
