package vn.trienkhai.report.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.trienkhai.report.sql.Db;

/** Puts a successor on the reports that are on their way, and keeps who did so on what basis. */
@ApplicationScoped
class SuccessionTable {

    private final Db db;
    private final Clock clock;

    SuccessionTable(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** How many reports lie with the successor after it. */
    int carryOut(UUID requirementId, UUID former, UUID heir, String legalBasis, UUID by) {
        var at = clock.instant();
        db.list(
                "select succeed_station(?, ?, ?, ?, ?)",
                row -> 1,
                requirementId,
                former,
                heir,
                legalBasis,
                at);
        db.change(
                """
                insert into station_succession (requirement_id, former_id, heir_id, legal_basis, at, by_id)
                values (?, ?, ?, ?, ?, ?)
                """,
                requirementId,
                former,
                heir,
                legalBasis,
                at,
                by);
        return db.first(
                        """
                        select count(*) as waiting from expected_report
                        where requirement_id = ? and lies_with = ? and station_role is not null
                        """,
                        row -> row.number("waiting"),
                        requirementId,
                        heir)
                .orElse(0);
    }
}
