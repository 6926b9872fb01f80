package vn.trienkhai.task.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.trienkhai.task.terms.Assignment;

/**
 * Which duties of bodies ended by a recall, and up to which time they had them. A recall is told
 * under another key than the duty, so it may be heard of first.
 */
@ApplicationScoped
class DutyEnds {

    private final Session session;

    DutyEnds(Session session) {
        this.session = session;
    }

    void note(UUID dutyId, UUID bodyId, int round) {
        session.createNativeMutationQuery(
                        """
                        insert into duty_end (duty_id, body_id, round) values (:duty, :body, :round)
                        on conflict (duty_id, body_id) do update
                        set round = greatest(duty_end.round, excluded.round)
                        """)
                .setParameter("duty", dutyId)
                .setParameter("body", bodyId)
                .setParameter("round", round)
                .executeUpdate();
    }

    /** The assignments of a duty that have not ended already. */
    List<Assignment> without(UUID dutyId, List<Assignment> assignments) {
        var ended = new HashMap<UUID, Integer>();
        session.createNativeQuery(
                        "select body_id, round from duty_end where duty_id = :duty", Object[].class)
                .setParameter("duty", dutyId)
                .getResultList()
                .forEach(row -> ended.put((UUID) row[0], (Integer) row[1]));
        return assignments.stream()
                .filter(each -> round(each) > ended.getOrDefault(each.leadId(), 0))
                .toList();
    }

    private static int round(Assignment assignment) {
        var origin = assignment.origin();
        return origin == null ? 1 : origin.round();
    }
}
