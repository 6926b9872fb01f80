package vn.trienkhai.directive.drafting;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.Directive;
import vn.trienkhai.directive.api.DirectiveOrigin;
import vn.trienkhai.directive.api.DirectivePatch;
import vn.trienkhai.directive.api.DirectiveRelation;
import vn.trienkhai.directive.api.DirectiveSecrecy;
import vn.trienkhai.directive.api.DirectiveStatus;
import vn.trienkhai.directive.api.DirectiveSymbol;
import vn.trienkhai.directive.api.DirectiveUrgency;
import vn.trienkhai.directive.api.Duty;
import vn.trienkhai.directive.api.DutyDeadline;
import vn.trienkhai.directive.api.DutyHolder;
import vn.trienkhai.directive.api.DutyMode;
import vn.trienkhai.directive.api.RecipientInput;
import vn.trienkhai.directive.api.Reporting;
import vn.trienkhai.directive.api.ReportingOutlineItem;
import vn.trienkhai.directive.api.ReportingWindow;
import vn.trienkhai.directive.api.RouteStation;
import vn.trienkhai.directive.api.RouteStationRole;
import vn.trienkhai.directive.api.VerifiedField;
import vn.trienkhai.directive.calendar.Calendars;
import vn.trienkhai.directive.content.Clause;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.files.FileViews;
import vn.trienkhai.directive.relation.Relations;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.time.Anchors;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.platform.time.Deadlines;
import vn.trienkhai.platform.time.WorkingCalendar;

/** Directives in the words of the contract. Plain values have the same shape on both sides. */
@ApplicationScoped
public class DirectiveViews {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ObjectMapper json;
    private final Directives directives;
    private final Relations relations;
    private final Calendars calendars;
    private final Sql sql;
    private final FileViews files;

    DirectiveViews(
            ObjectMapper json,
            Directives directives,
            Relations relations,
            Calendars calendars,
            Sql sql,
            FileViews files) {
        this.json = json;
        this.directives = directives;
        this.relations = relations;
        this.calendars = calendars;
        this.sql = sql;
        this.files = files;
    }

    public Directive view(vn.trienkhai.directive.document.Directive directive) {
        var header = directive.header();
        var values = json.convertValue(header, DirectivePatch.class);
        var parts = directive.parts();
        var symbol = directive.symbol();
        var status = directive.status();
        return new Directive(
                directive.id(),
                directive.version(),
                vn.trienkhai.directive.api.DocumentRegime.fromString(header.regime().name()),
                header.type(),
                symbol == null ? null : json.convertValue(symbol, DirectiveSymbol.class),
                directive.issuerId(),
                directive.issuerText(),
                header.issuedOn(),
                header.place(),
                header.abstractText(),
                header.term(),
                values.signature(),
                DirectiveUrgency.fromString(header.urgency().name()),
                DirectiveSecrecy.fromString(header.secrecy().name()),
                DirectiveOrigin.fromString(directive.origin().name()),
                status == null ? null : DirectiveStatus.fromString(status.name()),
                directive.replacedById(),
                directive.mergedIntoId(),
                values.monitors(),
                parts.clauses().stream().map(this::clause).toList(),
                duties(directive),
                parts.recipients().stream()
                        .map(each -> json.convertValue(each, RecipientInput.class))
                        .toList(),
                relations.of(directive.id()).stream()
                        .map(each -> json.convertValue(each, DirectiveRelation.class))
                        .toList(),
                values.unverified(),
                directive.verified().stream()
                        .map(each -> json.convertValue(each, VerifiedField.class))
                        .toList(),
                values.legalBases(),
                values.aliases(),
                values.phases(),
                values.circulationMarks(),
                values.archiveUnits(),
                values.arrivalStamp(),
                values.validity(),
                values.jointly(),
                files.of(directive.id()),
                directives.actions(directive));
    }

    private vn.trienkhai.directive.api.Clause clause(Clause clause) {
        return json.convertValue(clause, vn.trienkhai.directive.api.Clause.class);
    }

    private List<Duty> duties(vn.trienkhai.directive.document.Directive directive) {
        var calendar = calendars.national();
        var counts = holderCounts(directive.id());
        var issuedOn = directive.header().issuedOn();
        return directive.parts().duties().stream()
                .map(duty -> duty(duty, counts.get(duty.id()), issuedOn, calendar))
                .toList();
    }

    private Map<UUID, Integer> holderCounts(UUID directiveId) {
        return sql
                .list(
                        """
                        select duty_id, count(distinct organization_id)::int as holders from duty_holder
                         where directive_id = ? group by duty_id
                        """,
                        row -> Map.entry(row.id("duty_id"), row.number("holders")),
                        directiveId)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Duty duty(
            vn.trienkhai.directive.content.Duty duty,
            @Nullable Integer holders,
            @Nullable LocalDate issuedOn,
            WorkingCalendar calendar) {
        return new Duty(
                duty.id(),
                duty.step(),
                duty.clauseRef(),
                duty.title(),
                duty.text(),
                DutyMode.fromString(duty.mode().name()),
                duty.holders().stream()
                        .map(each -> json.convertValue(each, DutyHolder.class))
                        .toList(),
                holders,
                duty.output(),
                deadline(duty.deadline(), issuedOn, calendar),
                duty.qualifiers(),
                reporting(duty.reporting(), issuedOn, calendar));
    }

    private @Nullable Reporting reporting(
            vn.trienkhai.directive.content.@Nullable Reporting reporting,
            @Nullable LocalDate issuedOn,
            WorkingCalendar calendar) {
        if (reporting == null) {
            return null;
        }
        var window = reporting.window();
        return new Reporting(
                reporting.title(),
                reporting.addresseeId(),
                reporting.route().stream()
                        .map(
                                station ->
                                        new RouteStation(
                                                station.order(),
                                                RouteStationRole.fromString(station.role().name()),
                                                station.organizationId(),
                                                deadline(station.deadline(), issuedOn, calendar)))
                        .toList(),
                window == null ? null : new ReportingWindow(window.from(), window.to()),
                reporting.outline().stream()
                        .map(each -> json.convertValue(each, ReportingOutlineItem.class))
                        .toList(),
                reporting.nilAllowed());
    }

    /** The deadline with the last day it gives, if it gives one, and how that was found. */
    public DutyDeadline deadline(
            Deadline deadline, @Nullable LocalDate issuedOn, WorkingCalendar calendar) {
        var resolved = Deadlines.resolve(deadline, Anchors.none().issuedOn(issuedOn), calendar);
        var unit = deadline.unit();
        return new DutyDeadline(
                vn.trienkhai.directive.api.DutyDeadlineKind.fromString(deadline.kind().name()),
                deadline.raw(),
                deadline.date(),
                deadline.inclusive(),
                deadline.amount(),
                unit == null
                        ? null
                        : vn.trienkhai.directive.api.DutyDeadlineUnit.fromString(unit.name()),
                deadline.after(),
                deadline.recurrence(),
                deadline.horizon(),
                resolved.lastDay(),
                resolved.texts(VIETNAMESE));
    }
}
