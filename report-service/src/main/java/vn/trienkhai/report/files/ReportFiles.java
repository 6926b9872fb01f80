package vn.trienkhai.report.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.trienkhai.platform.work.Ids;
import vn.trienkhai.report.lifecycle.Report;
import vn.trienkhai.report.sql.Db;

/** Files in pieces beside their report. What a submitted edition holds is never thrown away. */
@ApplicationScoped
class ReportFiles {

    static final int PIECE = 256 * 1024;

    private final Db db;
    private final Clock clock;

    ReportFiles(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    UUID add(Report report, String name, Upload upload) throws IOException {
        var id = Ids.next();
        db.change(
                """
                insert into report_file (id, report_id, name, media_type, size, sha256, added_at, edition)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                report.id(),
                name,
                upload.mediaType(),
                upload.size(),
                upload.checksum(),
                clock.instant(),
                report.edition() + 1);
        int number = 0;
        for (var piece = upload.readNBytes(PIECE);
                piece.length > 0;
                piece = upload.readNBytes(PIECE)) {
            db.change(
                    "insert into report_file_chunk (file_id, number, bytes) values (?, ?, ?)",
                    id,
                    number++,
                    piece);
        }
        return id;
    }

    /** From the next edition on the file is gone; one that was never submitted is deleted. */
    void remove(Report report, UUID fileId) {
        db.change(
                """
                delete from report_file_chunk c using report_file f
                where c.file_id = f.id and f.id = ? and f.edition > ?
                """,
                fileId,
                report.edition());
        db.change("delete from report_file where id = ? and edition > ?", fileId, report.edition());
        db.change(
                "update report_file set removed_edition = ? where id = ? and removed_edition is null",
                report.edition(),
                fileId);
    }

    /** One piece of a file; empty behind the last. */
    Optional<byte[]> piece(UUID fileId, int number) {
        return db.first(
                "select bytes from report_file_chunk where file_id = ? and number = ?",
                row -> row.bytes("bytes"),
                fileId,
                number);
    }
}
