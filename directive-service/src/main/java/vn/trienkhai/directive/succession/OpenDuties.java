package vn.trienkhai.directive.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;

/** What a body still has to do, by symbol, clause and day; the documents themselves stay closed. */
@ApplicationScoped
class OpenDuties {

    private final Sql sql;

    OpenDuties(Sql sql) {
        this.sql = sql;
    }

    /** One duty that is not finished. */
    record Open(
            UUID directiveId,
            UUID dutyId,
            @Nullable String symbol,
            @Nullable UUID issuerId,
            @Nullable LocalDate issuedOn,
            @Nullable String clauseRef,
            List<String> roles,
            @Nullable LocalDate dueOn) {}

    List<Open> of(UUID body, @Nullable UUID afterDuty, int limit) {
        return sql.list(
                "select *, array_to_string(roles, ',') as parts from open_duties(?, ?::uuid, ?)",
                row ->
                        new Open(
                                row.id("directive_id"),
                                row.id("duty_id"),
                                row.textOrNull("symbol"),
                                row.idOrNull("issuer_id"),
                                row.day("issued_on"),
                                row.textOrNull("clause_ref"),
                                List.of(row.text("parts").split(",", -1)),
                                row.day("due_on")),
                body,
                afterDuty,
                limit);
    }
}
