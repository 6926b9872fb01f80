package vn.trienkhai.directive.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.UUID;
import vn.trienkhai.platform.identity.Caller;

/** One place that keeps the bytes of files. */
interface FileStore {

    FileSettings.Place place();

    /** Before the unit of work: what takes long and must not hold a row. */
    void bring(UUID id, Path file) throws IOException;

    /** Within the unit of work: from its commit on, the file is kept for good. */
    void keep(UUID id, Path file) throws IOException;

    /**
     * Writes these bytes out, piece by piece, outside of any unit of work; fails when they are not
     * all there.
     */
    void copy(UUID id, Caller reader, ByteRange range, OutputStream out) throws IOException;

    /** As for a reader, for the service itself. */
    void copy(UUID id, ByteRange range, OutputStream out) throws IOException;
}
