package vn.trienkhai.directive.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Set;
import vn.trienkhai.platform.work.Ids;

/** Receives a file, recognises it and brings it to its store; of a refused one nothing is left. */
@ApplicationScoped
class Bringing {

    private final FileSettings settings;
    private final FileStores stores;

    Bringing(FileSettings settings, FileStores stores) {
        this.settings = settings;
        this.stores = stores;
    }

    /**
     * @param kinds what it may be by its content
     */
    Brought bring(String name, InputStream body, Set<FileKind> kinds) throws IOException {
        FileNames.requireUsable(name);
        Files.createDirectories(settings.spool());
        var path = Files.createTempFile(settings.spool(), "directive-file-", ".part");
        try {
            var upload = Upload.receive(body, path, settings.maxBytes());
            var kind = upload.recognised(name, settings.maxUnpackedBytes());
            if (!kinds.contains(kind)) {
                throw new FileProblem.TypeMismatch(name, kind.mediaType());
            }
            var id = Ids.next();
            stores.current().bring(id, path);
            return new Brought(id, upload, kind);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }
}
