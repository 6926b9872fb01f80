package vn.trienkhai.directive.issuing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Addressee;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.content.Recipient.Purpose;
import vn.trienkhai.directive.delivery.Outgoing;
import vn.trienkhai.directive.document.DirectiveProblem;
import vn.trienkhai.directive.document.DirectiveRef;
import vn.trienkhai.directive.numbering.NumberOffer;
import vn.trienkhai.platform.problem.Fault;

/** What issuing would do, in full: the dry run shows it, the issue carries it out. */
record IssuePlan(
        LocalDate issuedOn,
        NumberOffer number,
        Resolutions resolutions,
        List<Copy> copies,
        List<DistributionLine> lines,
        List<DirectiveRef> enclosures,
        List<Assignment> assignments,
        List<Gap> gaps,
        List<Finding> findings) {

    /** Classes as they were resolved for this plan. */
    record Resolutions(Map<UUID, List<UUID>> members) {}

    /** A copy for one body, with the class it came in by. */
    record Copy(
            UUID organizationId, Purpose purpose, @Nullable UUID classId, List<Addressee> offices) {

        Copy alsoFor(List<Addressee> others) {
            return others.isEmpty()
                    ? this
                    : new Copy(
                            organizationId,
                            purpose,
                            classId,
                            Stream.concat(offices.stream(), others.stream()).toList());
        }
    }

    /** A duty with everybody who would hold it: doers get tasks, watchers watch. */
    record Assignment(Duty duty, List<Holding> doers, List<Holding> watchers) {

        int tasks() {
            return switch (duty.mode()) {
                case EACH -> doers.size();
                case JOINT -> 1;
            };
        }
    }

    /** One body's role in a duty. */
    record Holding(UUID organizationId, String role, @Nullable UUID classId) {}

    /** A body that must act but would get no copy. */
    record Gap(UUID organizationId, List<String> roles) {}

    /** How much a finding weighs. */
    enum Severity {
        FATAL,
        WARNING
    }

    /** What stands against issuing, or should be known before. */
    record Finding(Severity severity, String code, @Nullable String pointer, String detail) {

        static Finding fatal(String code, @Nullable String pointer, String detail) {
            return new Finding(Severity.FATAL, code, pointer, detail);
        }

        static Finding warning(String code, @Nullable String pointer, String detail) {
            return new Finding(Severity.WARNING, code, pointer, detail);
        }
    }

    List<Outgoing> outgoing(@Nullable String lateReason) {
        return outgoing(copies, lateReason);
    }

    static List<Outgoing> outgoing(List<Copy> copies, @Nullable String lateReason) {
        return copies.stream()
                .map(
                        copy ->
                                new Outgoing(
                                        copy.organizationId(),
                                        copy.purpose(),
                                        copy.offices(),
                                        lateReason))
                .toList();
    }

    boolean isIssuable() {
        return fatal().isEmpty();
    }

    /** The number that was given, or the refusal with everything fatal. */
    NumberOffer.Given requireIssuable() {
        if (isIssuable() && number instanceof NumberOffer.Given given) {
            return given;
        }
        throw new DirectiveProblem.NotIssuable(
                fatal().stream()
                        .map(
                                finding ->
                                        new Fault(
                                                finding.pointer() == null ? "" : finding.pointer(),
                                                finding.code() + ": " + finding.detail()))
                        .toList());
    }

    private List<Finding> fatal() {
        return findings.stream().filter(finding -> finding.severity() == Severity.FATAL).toList();
    }
}
