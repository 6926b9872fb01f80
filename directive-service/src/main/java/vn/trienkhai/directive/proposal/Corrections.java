package vn.trienkhai.directive.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ProposedDraft;
import vn.trienkhai.directive.reader.upload.ClassifiedText;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.identity.Callers;

/** Keeps what people change in a proposal, with the rule that had been wrong. */
@ApplicationScoped
class Corrections {

    private final Sql sql;
    private final ObjectMapper json;
    private final SameNames names;
    private final Callers callers;
    private final Clock clock;

    Corrections(Sql sql, ObjectMapper json, SameNames names, Callers callers, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.names = names;
        this.callers = callers;
        this.clock = clock;
    }

    /** A line of the list and its place. */
    record Line(long position, Correction correction) {}

    /** Keeps the differences and answers with the evidence, marked where people knew better. */
    Content keep(UUID proposal, Content before, ProposedDraft patched) {
        var after = names.chosen(before.draft(), patched);
        var changed =
                Differences.between(
                        json.valueToTree(before.draft()), json.<JsonNode>valueToTree(after));
        changed.all().forEach(difference -> refuseMarked(difference.after()));
        for (var difference : changed.all()) {
            insert(proposal, correction(difference, before.shown()));
        }
        var marked =
                before.evidence().stream()
                        .map(each -> each.gone() ? each : followed(each, changed))
                        .toList();
        return new Content(after, marked, before.notes());
    }

    /** No door lets in what the first one refused. */
    private static void refuseMarked(JsonNode value) {
        if (value.isTextual()) {
            ClassifiedText.refuse(value.textValue());
        }
        value.forEach(Corrections::refuseMarked);
    }

    private Correction correction(Differences.Difference difference, List<Evidence> evidence) {
        var source = closest(difference.pointer(), evidence);
        var read = !difference.before().isMissingNode() && !difference.isOrder();
        return new Correction(
                difference.pointer(),
                written(difference.before()),
                written(difference.after()),
                read ? source.map(Evidence::rule).orElse(null) : null,
                read ? source.map(Evidence::confidence).orElse(null) : null,
                clock.instant(),
                callers.current().name());
    }

    private static Optional<Evidence> closest(String pointer, List<Evidence> evidence) {
        return evidence.stream()
                .filter(each -> each.covers(pointer) || pointer.equals(parentOf(each.pointer())))
                .max(Comparator.comparingInt(each -> each.pointer().length()));
    }

    private static String parentOf(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** Where its value is now, and marked if a person changed or removed that. */
    private static Evidence followed(Evidence each, Differences changed) {
        var marked = isTouched(each, changed) ? each.asCorrected() : each;
        return marked.at(changed.placeOf(each.pointer()));
    }

    private static boolean isTouched(Evidence each, Differences changed) {
        return changed.all().stream()
                .filter(difference -> !difference.isOrder() && !decides(difference))
                .anyMatch(
                        difference ->
                                each.covers(difference.pointer())
                                        || each.pointer().startsWith(difference.pointer() + "/"));
    }

    /** Who says which body of the register a name means corrects nothing that was read. */
    private static boolean decides(Differences.Difference difference) {
        return difference.before().isMissingNode()
                && (difference.pointer().endsWith("/organizationId")
                        || difference.pointer().endsWith("/classId"));
    }

    private static @Nullable String written(JsonNode value) {
        return value.isMissingNode() ? null : value.toString();
    }

    private void insert(UUID proposal, Correction correction) {
        sql.update(
                """
                insert into directive_proposal_correction
                    (proposal_id, pointer, old_value, new_value, rule, confidence, at, actor)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                proposal,
                correction.pointer(),
                correction.oldValue(),
                correction.newValue(),
                correction.rule(),
                correction.confidence(),
                correction.at(),
                correction.by());
    }

    /** Oldest first. */
    List<Line> of(UUID proposal, long after, int limit) {
        return sql.list(
                """
                select position::text as position, pointer, old_value, new_value, rule,
                       confidence::text as confidence, at, actor
                  from directive_proposal_correction
                 where proposal_id = ? and position > ? order by position limit ?
                """,
                Corrections::line,
                proposal,
                after,
                limit);
    }

    private static Line line(Sql.Row row) throws java.sql.SQLException {
        var confidence = row.textOrNull("confidence");
        return new Line(
                Long.parseLong(row.text("position")),
                new Correction(
                        row.text("pointer"),
                        row.textOrNull("old_value"),
                        row.textOrNull("new_value"),
                        row.textOrNull("rule"),
                        confidence == null ? null : Double.valueOf(confidence),
                        row.instant("at"),
                        row.text("actor")));
    }
}
