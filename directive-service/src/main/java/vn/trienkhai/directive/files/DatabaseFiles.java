package vn.trienkhai.directive.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.IntFunction;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.work.UnitOfWork;

/** Keeps files in PostgreSQL, in pieces that fit into memory. */
@ApplicationScoped
class DatabaseFiles implements FileStore {

    private static final int PIECE = 256 * 1024;

    private final Sql sql;
    private final UnitOfWork work;

    DatabaseFiles(Sql sql, UnitOfWork work) {
        this.sql = sql;
        this.work = work;
    }

    @Override
    public FileSettings.Place place() {
        return FileSettings.Place.DATABASE;
    }

    @Override
    public void bring(UUID id, Path file) {}

    @Override
    public void keep(UUID id, Path file) throws IOException {
        int number = 0;
        try (var in = Files.newInputStream(file)) {
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                sql.update(
                        "insert into file_piece (file_id, number, bytes) values (?, ?, ?)",
                        id,
                        number++,
                        piece);
            }
        }
    }

    @Override
    public void copy(UUID id, Caller reader, ByteRange range, OutputStream out) throws IOException {
        copy(id, number -> work.read(reader, () -> piece(id, number)), range, out);
    }

    @Override
    public void copy(UUID id, ByteRange range, OutputStream out) throws IOException {
        copy(id, number -> work.asWorker(() -> piece(id, number)), range, out);
    }

    /** Every piece but the last is full, so that a range begins where it can be computed. */
    private static void copy(UUID id, IntFunction<byte[]> pieces, ByteRange range, OutputStream out)
            throws IOException {
        for (long at = range.first(); at <= range.last(); ) {
            int number = Math.toIntExact(at / PIECE);
            var piece = pieces.apply(number);
            int from = (int) (at % PIECE);
            if (piece.length <= from) {
                throw new IOException("piece %d of file %s is not there".formatted(number, id));
            }
            int length = (int) Math.min(piece.length - from, range.last() + 1 - at);
            out.write(piece, from, length);
            at += length;
        }
    }

    private byte[] piece(UUID id, int number) {
        return sql.one(
                        "select bytes from file_piece where file_id = ? and number = ?",
                        row -> row.bytes("bytes"),
                        id,
                        number)
                .orElseGet(() -> new byte[0]);
    }
}
