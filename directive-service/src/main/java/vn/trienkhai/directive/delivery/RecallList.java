package vn.trienkhai.directive.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.CopyRecall;
import vn.trienkhai.directive.api.DeliveryState;
import vn.trienkhai.directive.api.RecallLine;
import vn.trienkhai.directive.api.RecallPage;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;

/** The copies of a directive that were asked back, and who has not answered. */
@ApplicationScoped
class RecallList {

    private static final String FIND =
            """
            select id, recipient_id, state, recall::text as recall, recalled_at
              from delivery
             where directive_id = ? and recall is not null and (?::text is null or state = ?::text)
               and (?::uuid is null or id > ?::uuid)
             order by id limit ?
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final Registry registry;
    private final Cursors cursors;

    RecallList(Sql sql, ObjectMapper json, Registry registry, Cursors cursors) {
        this.sql = sql;
        this.json = json;
        this.registry = registry;
        this.cursors = cursors;
    }

    private record Line(
            UUID id,
            UUID recipientId,
            DeliveryState state,
            CopyRecall recall,
            @Nullable Instant recalledAt) {}

    RecallPage page(
            UUID directiveId,
            @Nullable DeliveryState state,
            LocalDate today,
            int limit,
            @Nullable String cursor) {
        var key = "recalls|%s|%s".formatted(directiveId, state);
        var after = cursors.decode(cursor, key).map(at -> UUID.fromString(at.get(0))).orElse(null);
        var wanted = state == null ? null : state.value();
        var rows = sql.list(FIND, this::line, directiveId, wanted, wanted, after, after, limit + 1);
        var page = Page.of(rows, limit, last -> cursors.encode(List.of(last.id().toString()), key));
        var names = registry.names(page.items().stream().map(Line::recipientId).toList(), today);
        return new RecallPage(page.map(line -> view(line, names, today)), page.next());
    }

    private RecallLine view(Line line, Map<UUID, String> names, LocalDate today) {
        return new RecallLine(
                line.id(),
                line.recipientId(),
                names.getOrDefault(line.recipientId(), ""),
                line.state(),
                line.recall(),
                line.recalledAt(),
                daysLate(line, today));
    }

    private static @Nullable Integer daysLate(Line line, LocalDate today) {
        var answerBy = line.recall().answerBy();
        if (line.state() != DeliveryState.RECALL_REQUESTED || answerBy == null) {
            return null;
        }
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(answerBy, today)));
    }

    private Line line(Sql.Row row) throws SQLException {
        return new Line(
                row.id("id"),
                row.id("recipient_id"),
                DeliveryState.fromString(row.text("state")),
                recall(json, row.text("recall")),
                row.instantOrNull("recalled_at"));
    }

    /** A recall as its row keeps it. */
    static CopyRecall recall(ObjectMapper json, String kept) {
        try {
            return json.readValue(kept, CopyRecall.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept recall cannot be read", e);
        }
    }
}
