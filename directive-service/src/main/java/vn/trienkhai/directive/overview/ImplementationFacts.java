package vn.trienkhai.directive.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;

/** The rows the implementation view of one directive is made from. */
@ApplicationScoped
class ImplementationFacts {

    private static final String BODIES =
            """
            with plan as (select * from implementing_plans(?))
            select v.recipient_id, v.purpose, v.state, v.arrival_number, v.arrival_date,
                   (select p.id from plan p where p.issuer_id = v.recipient_id
                     order by p.issued_on, p.id limit 1) as plan_id,
                   (select count(*) from implementation_task t
                     where t.directive_id = v.directive_id and t.lead_id = v.recipient_id)::int as tasks,
                   (select count(*) from implementation_report p
                     where p.directive_id = v.directive_id and p.author_id = v.recipient_id)::int as reports
              from delivery v where v.directive_id = ?
            """;

    private static final String PLANS =
            """
            select c.*, p.issued_on as parent_on
              from implementing_plans(?) c join directive p on p.id = ? order by c.issued_on, c.id
            """;

    private final Sql sql;

    ImplementationFacts(Sql sql) {
        this.sql = sql;
    }

    /** Where one recipient stands. */
    record Body(
            UUID organizationId,
            String purpose,
            String state,
            @Nullable Integer arrivalNumber,
            @Nullable LocalDate arrivalDate,
            @Nullable UUID planId,
            int tasks,
            int reports) {}

    /** A directive that implements this one, and how long it took. */
    record Plan(
            UUID id,
            @Nullable String symbol,
            @Nullable UUID issuerId,
            String abstractText,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate parentIssuedOn) {

        @Nullable Integer lagDays() {
            return issuedOn == null || parentIssuedOn == null
                    ? null
                    : Math.toIntExact(ChronoUnit.DAYS.between(parentIssuedOn, issuedOn));
        }
    }

    /** Where one task stands. */
    record Task(String phase, @Nullable LocalDate dueOn, @Nullable LocalDate submittedOn) {

        /** Handed in and not sent back: the day it was handed in counts. */
        @Nullable LocalDate finishedOn() {
            return phase.equals("AWAITING_CONFIRMATION") || phase.equals("COMPLETED")
                    ? submittedOn
                    : null;
        }
    }

    List<Body> bodies(UUID directiveId) {
        return sql.list(BODIES, ImplementationFacts::body, directiveId, directiveId);
    }

    List<Plan> plans(UUID directiveId) {
        return sql.list(
                PLANS,
                row ->
                        new Plan(
                                row.id("id"),
                                row.textOrNull("symbol"),
                                row.idOrNull("issuer_id"),
                                row.text("abstract_text"),
                                row.day("issued_on"),
                                row.day("parent_on")),
                directiveId,
                directiveId);
    }

    List<Task> tasks(UUID directiveId) {
        return sql.list(
                "select phase, due_on, submitted_on from implementation_task where directive_id = ?",
                row -> new Task(row.text("phase"), row.day("due_on"), row.day("submitted_on")),
                directiveId);
    }

    List<String> reportStates(UUID directiveId) {
        return sql.list(
                "select state from implementation_report where directive_id = ?",
                row -> row.text("state"),
                directiveId);
    }

    private static Body body(Sql.Row row) throws SQLException {
        return new Body(
                row.id("recipient_id"),
                row.text("purpose"),
                row.text("state"),
                row.numberOrNull("arrival_number"),
                row.day("arrival_date"),
                row.idOrNull("plan_id"),
                row.number("tasks"),
                row.number("reports"));
    }
}
