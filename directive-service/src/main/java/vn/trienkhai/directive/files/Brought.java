package vn.trienkhai.directive.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.UUID;

/** A received file under the id it will have. Closing it removes what waited on the disk. */
final class Brought extends InputStream {

    private final UUID id;
    private final Upload upload;
    private final FileKind kind;

    Brought(UUID id, Upload upload, FileKind kind) {
        this.id = id;
        this.upload = upload;
        this.kind = kind;
    }

    UUID id() {
        return id;
    }

    Upload upload() {
        return upload;
    }

    FileKind kind() {
        return kind;
    }

    @Override
    public int read() {
        return -1;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(upload.path());
    }
}
