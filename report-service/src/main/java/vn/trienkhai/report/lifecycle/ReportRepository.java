package vn.trienkhai.report.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.work.AggregateRepository;
import vn.trienkhai.report.sql.Db;

/** Every query on reports, by name. */
@ApplicationScoped
public class ReportRepository extends AggregateRepository<Report> {

    private final Db db;
    private final Callers callers;

    ReportRepository(Db db, Callers callers) {
        this.db = db;
        this.callers = callers;
    }

    /** The report, where the caller has a part in it. */
    public Report require(UUID id) {
        requireVisible(id);
        return known(id);
    }

    /** The same, locked for a change. */
    public Report requireLocked(UUID id) {
        requireVisible(id);
        return knownLocked(id);
    }

    /** A report named by our own rows, not by a caller. */
    public Report known(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ReportProblem.NotFound(id));
    }

    Report knownLocked(UUID id) {
        return locked(id).orElseThrow(() -> new ReportProblem.NotFound(id));
    }

    private void requireVisible(UUID id) {
        var caller = callers.current();
        var visible =
                caller.has(Role.AUDITOR)
                        || !db.list(
                                        "select 1 from report_party where report_id = ? and body_id = ?::uuid limit 1",
                                        row -> 1,
                                        id,
                                        caller.body())
                                .isEmpty();
        if (!visible) {
            throw new ReportProblem.NotFound(id);
        }
    }

    /** Locked in the order of their ids, so that two that lock many cannot wait for each other. */
    public List<Report> lockedAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** The inputs of a period that lie with its consolidator, locked. */
    public List<Report> lockedArrived(UUID periodId, int consolidatorOrder) {
        return find(
                        "periodId = ?1 and level = ?2 and state = ?3 and stationOrder = ?4 order by id",
                        periodId,
                        ReportLevel.INPUT,
                        ReportState.SUBMITTED,
                        consolidatorOrder)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public Optional<Report> of(UUID periodId, UUID authorId, ReportLevel level) {
        return find("periodId = ?1 and authorId = ?2 and level = ?3", periodId, authorId, level)
                .firstResultOptional();
    }
}
