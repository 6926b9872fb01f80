package vn.trienkhai.report.lifecycle;

import static vn.trienkhai.report.lifecycle.ReportState.ACCEPTED;
import static vn.trienkhai.report.lifecycle.ReportState.DRAFT;
import static vn.trienkhai.report.lifecycle.ReportState.ISSUED;
import static vn.trienkhai.report.lifecycle.ReportState.RETURNED;
import static vn.trienkhai.report.lifecycle.ReportState.SIGNED;
import static vn.trienkhai.report.lifecycle.ReportState.SUBMITTED;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.report.requirement.OutlineSection;
import vn.trienkhai.report.requirement.Requirement;
import vn.trienkhai.report.requirement.Station;

/**
 * A report on its way. It changes only through the verbs below; each checks the state, moves the
 * report and returns what is to be told. Who may use a verb: {@link ReportAccess}.
 */
@Entity
public class Report extends ReportData {

    /** Type of document in the register: báo cáo. */
    private static final String TYPE = "BC";

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Report() {}

    /** A draft for the first station of the given part of the route. */
    public Report(
            UUID id,
            UUID authorId,
            ReportLevel level,
            Requirement requirement,
            UUID periodId,
            @Nullable LocalDate dueOn) {
        super(id, authorId, level, requirement, periodId, dueOn);
    }

    /** Replaces the text of a section of the outline. */
    public void write(String ref, String text, List<OutlineSection> outline) {
        require(Verb.WRITE);
        if (outline.stream().noneMatch(section -> section.ref().equals(ref))) {
            throw new ReportProblem.NotAcceptable(
                    "section-not-in-outline", "The outline has no section " + ref);
        }
        requireUnlocked(ref);
        var all = new ArrayList<>(sections);
        all.removeIf(section -> section.ref().equals(ref));
        if (!text.isBlank()) {
            all.add(new Notes.SectionText(ref, text));
        }
        sections = all;
    }

    /** Refuses a change of a part that was not marked for correction (row 87). */
    public void requireUnlocked(String ref) {
        require(Verb.WRITE);
        if (!isUnlocked(ref)) {
            var marks = returned == null ? List.<Mark>of() : returned.marks();
            throw new ReportProblem.SectionLocked(ref, marks.stream().map(Mark::ref).toList());
        }
    }

    /** Sends the report to the first station. */
    public ReportEvent submit(By by, Submission submission, List<OutlineSection> outline) {
        require(Verb.SUBMIT);
        var missing = submission.nil() ? List.<OutlineSection>of() : missing(outline);
        if (!missing.isEmpty()) {
            throw new ReportProblem.Incomplete(missing);
        }
        nil = submission.nil();
        if (submittedAt == null) {
            submittedAt = by.at();
            lateReason = isLate() ? submission.lateReason() : null;
            if (isLate() && lateReason == null) {
                submittedAt = null;
                throw new ReportProblem.NotAcceptable(
                        "late-reason-needed",
                        "The report was due on " + dueOn + "; say why it is late");
            }
        }
        edition++;
        state = SUBMITTED;
        arriveAt(route.getFirst(), by.at());
        stationActed = false;
        return new ReportEvent.Submitted(facts(), by.bodyId(), by.at(), edition, isLate());
    }

    /** Takes it back before the first station has acted. */
    public ReportEvent withdraw(By by, String reason) {
        require(Verb.WITHDRAW);
        state = returned == null ? DRAFT : RETURNED;
        if (returned == null) {
            submittedAt = null;
            lateReason = null;
        }
        leaveRoute();
        return new ReportEvent.Withdrawn(facts(), by.bodyId(), by.at(), reason);
    }

    /** Passes it on; what was finalised after a conference is a new edition. */
    public ReportEvent forward(By by) {
        require(Verb.FORWARD);
        if (conference != null) {
            edition++;
        }
        var to = moveOn(by);
        return new ReportEvent.Forwarded(facts(), by.bodyId(), by.at(), to.organizationId());
    }

    /** Sends it back to the author, or with an order to an earlier station. */
    public ReportEvent sendBack(By by, String reason, List<Mark> marks, @Nullable Integer toOrder) {
        require(Verb.RETURN);
        var station = toOrder == null ? null : earlierStation(toOrder);
        if (station == null) {
            state = RETURNED;
            leaveRoute();
            consolidatedId = null;
        } else {
            arriveAt(station, by.at());
        }
        var toId = station == null ? authorId : station.organizationId();
        returned = new Notes.Return(by.bodyId(), by.at(), toId, reason, List.copyOf(marks));
        return new ReportEvent.Returned(
                facts(), by.bodyId(), by.at(), toId, reason, returned.marks());
    }

    public ReportEvent appraise(By by, String opinion) {
        require(Verb.APPRAISE);
        appraisal = new Notes.Appraisal(by.bodyId(), by.at(), opinion, edition);
        moveOn(by);
        return new ReportEvent.Appraised(facts(), by.bodyId(), by.at(), opinion);
    }

    /** Approves; at the end of the route that accepts the report. */
    public List<ReportEvent> approve(By by, @Nullable String note) {
        require(Verb.APPROVE);
        if (next() != null) {
            moveOn(by);
            return List.of(new ReportEvent.Approved(facts(), by.bodyId(), by.at(), note));
        }
        state = ACCEPTED;
        leaveRoute();
        return List.of(
                new ReportEvent.Approved(facts(), by.bodyId(), by.at(), note),
                new ReportEvent.Accepted(facts(), by.bodyId(), by.at(), null));
    }

    /** The report stays at the station, to be finalised and then forwarded. */
    public ReportEvent confer(By by, Notes.Conference held) {
        require(Verb.CONFER);
        conference = held;
        stationActed = true;
        return new ReportEvent.Conferred(
                facts(), by.bodyId(), by.at(), held.heldOn(), held.outcome());
    }

    public ReportEvent sign(By by, Notes.Signature signed, String regime) {
        require(Verb.SIGN);
        signature = signed;
        state = SIGNED;
        return new ReportEvent.Signed(
                facts(), by.bodyId(), by.at(), TYPE, signed.signerId(), regime);
    }

    /** An input that lies with the consolidator becomes part of its report. */
    public ReportEvent takeInto(UUID consolidated, By by) {
        if (!hasArrivedAtConsolidator()) {
            throw new ReportProblem.NotAcceptable(
                    "input-not-arrived", "Report " + id() + " " + where());
        }
        state = ACCEPTED;
        consolidatedId = consolidated;
        returned = null;
        leaveRoute();
        return new ReportEvent.Accepted(facts(), by.bodyId(), by.at(), consolidated);
    }

    /** The register has given the signed report its number. */
    public ReportEvent number(By by, String given, LocalDate on) {
        if (state != SIGNED) {
            throw new IllegalStateException("Report " + id() + " is " + state + ", not signed");
        }
        symbol = given;
        issuedOn = on;
        state = ISSUED;
        leaveRoute();
        return new ReportEvent.Issued(facts(), by.bodyId(), by.at(), given, on);
    }

    /** Its inputs were changed; what it does without is said anew. */
    public void inputsChanged(Notes.@Nullable Waiver without) {
        waiver = without;
        inputsChanged++;
    }

    /** Its author is no more: the successor goes on where it stopped (row 24). */
    void handOver(UUID heir) {
        if (returned != null && returned.toId().equals(authorId)) {
            returned =
                    new Notes.Return(
                            returned.byId(),
                            returned.at(),
                            heir,
                            returned.reason(),
                            returned.marks());
        }
        authorId = heir;
    }

    /** A file was added (+1) or removed (-1). */
    public void filesChanged(int by) {
        requireUnlocked(Mark.FILES);
        fileCount += by;
    }

    /** Refuses a verb the state does not allow, whoever asks. */
    public void require(Verb verb) {
        Set<Verb> possible = possible();
        if (!possible.contains(verb)) {
            throw new ReportProblem.WrongState(verb, where(), possible);
        }
    }

    /** What the author says when submitting. */
    public record Submission(boolean nil, @Nullable String lateReason) {}

    private Station earlierStation(int order) {
        var now = station();
        return route.stream()
                .filter(station -> station.order() == order)
                .filter(station -> now != null && order < now.order())
                .findFirst()
                .orElseThrow(
                        () ->
                                new ReportProblem.NotAcceptable(
                                        "not-an-earlier-station",
                                        "The report has not passed a station " + order));
    }
}
