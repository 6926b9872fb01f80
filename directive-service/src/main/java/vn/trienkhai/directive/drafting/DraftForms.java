package vn.trienkhai.directive.drafting;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DeadlineTerms;
import vn.trienkhai.directive.api.DirectiveDraft;
import vn.trienkhai.directive.api.DirectivePatch;
import vn.trienkhai.directive.api.DutyInput;
import vn.trienkhai.directive.api.RecipientInput;
import vn.trienkhai.directive.api.RelationInput;
import vn.trienkhai.directive.api.ReportingInput;
import vn.trienkhai.directive.api.UnverifiedField;
import vn.trienkhai.directive.content.Clause;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.content.JointIssuer;
import vn.trienkhai.directive.content.Monitor;
import vn.trienkhai.directive.content.Particulars;
import vn.trienkhai.directive.content.Recipient;
import vn.trienkhai.directive.content.Reporting;
import vn.trienkhai.directive.content.Signature;
import vn.trienkhai.directive.content.Unverified;
import vn.trienkhai.directive.document.Header;
import vn.trienkhai.directive.document.Parts;
import vn.trienkhai.directive.relation.RelationDraft;
import vn.trienkhai.directive.relation.RelationForms;
import vn.trienkhai.directive.symbol.Regime;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.problem.Fault;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.platform.time.DeadlineProblem;
import vn.trienkhai.platform.work.Ids;

/**
 * What callers send, in the words of the domain. Plain values have the same shape on both sides.
 */
@ApplicationScoped
public class DraftForms {

    private final ObjectMapper json;

    DraftForms(ObjectMapper json) {
        this.json = json;
    }

    Header header(DirectiveDraft draft) {
        return header(
                new DirectivePatch(
                        draft.regime(),
                        draft.type(),
                        draft.symbol(),
                        draft.issuedOn(),
                        draft.place(),
                        draft.abstractText(),
                        draft.term(),
                        draft.signature(),
                        draft.urgency(),
                        draft.secrecy(),
                        draft.monitors(),
                        draft.unverified(),
                        draft.legalBases(),
                        draft.aliases(),
                        draft.phases(),
                        draft.circulationMarks(),
                        draft.archiveUnits(),
                        draft.arrivalStamp(),
                        draft.validity(),
                        draft.jointly()));
    }

    /** A record that refuses its content must be made here: Jackson would hide the refusal. */
    public Header header(DirectivePatch patch) {
        if (patch.regime() == null || patch.type() == null || patch.abstractText() == null) {
            throw unacceptable(
                    "header-incomplete", "Regime, type and abstract cannot be removed", null);
        }
        var signature = patch.signature();
        var urgency = patch.urgency();
        return new Header(
                Regime.valueOf(patch.regime().name()),
                patch.type(),
                patch.symbol(),
                patch.issuedOn(),
                patch.place(),
                patch.abstractText(),
                patch.term(),
                signature == null ? null : json.convertValue(signature, Signature.class),
                urgency == null ? Header.Urgency.NORMAL : Header.Urgency.valueOf(urgency.name()),
                Header.Secrecy.of(patch.secrecy()),
                values(patch.monitors(), Monitor.class),
                patch.unverified().stream().map(DraftForms::unverified).toList(),
                particulars(patch));
    }

    private static Unverified unverified(UnverifiedField given) {
        return Unverified.of(
                given.field(),
                given.raw(),
                given.reason(),
                given.state() == null ? null : Unverified.State.valueOf(given.state().name()));
    }

    private Particulars particulars(DirectivePatch patch) {
        return new Particulars(
                values(patch.legalBases(), Particulars.LegalBasis.class),
                values(patch.aliases(), Particulars.Alias.class),
                values(patch.phases(), Particulars.Phase.class),
                patch.circulationMarks(),
                patch.archiveUnits(),
                patch.arrivalStamp() == null
                        ? null
                        : json.convertValue(patch.arrivalStamp(), Particulars.ArrivalStamp.class),
                patch.validity() == null
                        ? null
                        : json.convertValue(patch.validity(), Particulars.Validity.class),
                values(patch.jointly(), JointIssuer.class));
    }

    private <T> List<T> values(List<?> given, Class<T> type) {
        return given.stream().map(each -> json.convertValue(each, type)).toList();
    }

    public DirectivePatch patchable(Header header) {
        return json.convertValue(header, DirectivePatch.class);
    }

    Parts parts(DirectiveDraft draft) {
        return new Parts(
                clauses(draft.clauses()),
                duties(draft.duties(), Set.of()),
                recipients(draft.recipients()));
    }

    public List<Clause> clauses(List<vn.trienkhai.directive.api.Clause> clauses) {
        return values(clauses, Clause.class);
    }

    List<Recipient> recipients(List<RecipientInput> recipients) {
        return values(recipients, Recipient.class);
    }

    List<RelationDraft> relations(List<RelationInput> relations) {
        return RelationForms.drafts(relations);
    }

    List<Duty> duties(List<DutyInput> inputs, Set<UUID> existing) {
        var duties = new ArrayList<Duty>();
        for (int i = 0; i < inputs.size(); i++) {
            duties.add(duty(inputs.get(i), existing, "/duties/" + i));
        }
        return duties;
    }

    private Duty duty(DutyInput input, Set<UUID> existing, String pointer) {
        if (input.id() != null && !existing.contains(input.id())) {
            throw unacceptable(
                    "duty-unknown",
                    "An id keeps an existing duty; this draft has none with it",
                    pointer + "/id");
        }
        return new Duty(
                input.id() == null ? Ids.next() : input.id(),
                input.step(),
                input.clauseRef(),
                input.title(),
                input.text(),
                Duty.Mode.valueOf(input.mode().name()),
                values(input.holders(), Duty.Holder.class),
                input.output(),
                deadline(input.deadline(), pointer + "/deadline"),
                input.qualifiers(),
                reporting(input.reporting(), pointer + "/reporting"));
    }

    private @Nullable Reporting reporting(@Nullable ReportingInput input, String pointer) {
        if (input == null) {
            return null;
        }
        var route =
                input.route().stream()
                        .map(
                                station ->
                                        new Reporting.Station(
                                                station.order(),
                                                Reporting.StationRole.valueOf(
                                                        station.role().name()),
                                                station.organizationId(),
                                                station.deadline() == null
                                                        ? Deadline.none()
                                                        : deadline(
                                                                station.deadline(),
                                                                pointer + "/route")))
                        .toList();
        var window =
                input.window() == null
                        ? null
                        : new Reporting.Window(input.window().from(), input.window().to());
        return new Reporting(
                input.title(),
                input.addresseeId(),
                route,
                window,
                values(input.outline(), Reporting.OutlineItem.class),
                Boolean.TRUE.equals(input.nilAllowed()));
    }

    /** "Trước ngày" excludes the day named; everything else includes it, unless said otherwise. */
    private static Deadline deadline(DeadlineTerms terms, String pointer) {
        var raw = terms.raw() == null ? "" : terms.raw();
        var inclusive =
                terms.inclusive() == null
                        ? !raw.strip().toLowerCase(java.util.Locale.ROOT).startsWith("trước")
                        : terms.inclusive();
        try {
            return new Deadline(
                    Deadline.Kind.valueOf(terms.kind().name()),
                    raw,
                    terms.date(),
                    inclusive,
                    terms.amount(),
                    terms.unit() == null ? null : Deadline.Unit.valueOf(terms.unit().name()),
                    terms.after(),
                    terms.recurrence(),
                    terms.horizon());
        } catch (DeadlineProblem e) {
            throw unacceptable(
                    "deadline-contradicts-itself",
                    String.valueOf(e.getMessage()),
                    pointer + "/" + e.field());
        }
    }

    private static DomainProblem unacceptable(
            String type, String detail, @Nullable String pointer) {
        var faults = pointer == null ? List.<Fault>of() : List.of(new Fault(pointer, detail));
        return new DomainProblem(DomainProblem.Kind.UNACCEPTABLE, type, detail, List.of(), faults);
    }
}
