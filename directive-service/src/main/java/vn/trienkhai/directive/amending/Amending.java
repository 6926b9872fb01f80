package vn.trienkhai.directive.amending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.AmendmentInput;
import vn.trienkhai.directive.document.Acts;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveEvent.Amended;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.time.VietnamTime;

/** Amends a directive in force, keeps the difference and tells it (row 14). */
@ApplicationScoped
class Amending {

    private static final int TOLD = 200;

    private final Amendments amendments;
    private final Differences differences;
    private final Versions versions;
    private final Directives directives;
    private final Telling telling;
    private final Callers callers;
    private final Clock clock;

    Amending(
            Amendments amendments,
            Differences differences,
            Versions versions,
            Directives directives,
            Telling telling,
            Callers callers,
            Clock clock) {
        this.amendments = amendments;
        this.differences = differences;
        this.versions = versions;
        this.directives = directives;
        this.telling = telling;
        this.callers = callers;
        this.clock = clock;
    }

    Directive amend(Directive locked, AmendmentInput input) {
        requireVisible(input.basedOnId());
        var header = amendments.header(locked.header(), input.header());
        var parts = amendments.parts(locked.parts(), input);
        var changes = differences.between(locked.header(), locked.parts(), header, parts);
        if (changes.isEmpty()) {
            throw refusal("nothing-changed", "The amendment says what the directive says already");
        }
        var version = version(locked.id(), input, changes);
        var before = Said.by(locked.header(), locked.parts());
        locked.amendIssued(header, parts, clock.instant());
        versions.keep(locked.id(), version, before);
        telling.tell(locked, version);
        return locked;
    }

    private Versions.Version version(UUID id, AmendmentInput input, List<Change> changes) {
        var caller = callers.current();
        @Nullable LocalDate day = input.on();
        return new Versions.Version(
                versions.next(id),
                day == null ? VietnamTime.today(clock) : day,
                clock.instant(),
                input.reason(),
                input.basedOnId(),
                caller.bodyOrRefuse(),
                caller.name(),
                changes);
    }

    private void requireVisible(@Nullable UUID basedOn) {
        if (basedOn != null && !directives.isVisible(basedOn)) {
            throw refusal("target-unknown", "There is no directive " + basedOn);
        }
    }

    private static DomainProblem refusal(String type, String detail) {
        return new DomainProblem(DomainProblem.Kind.UNACCEPTABLE, type, detail);
    }

    /** What follows an amendment: the event, the note in the history, the row. */
    @ApplicationScoped
    static class Telling {

        private final Outbox outbox;
        private final Directives directives;
        private final Acts acts;

        Telling(Outbox outbox, Directives directives, Acts acts) {
            this.outbox = outbox;
            this.directives = directives;
            this.acts = acts;
        }

        /** Names at most two hundred changes; all of them are in the version. */
        void tell(Directive directive, Versions.Version version) {
            var parts =
                    version.changes().stream()
                            .limit(TOLD)
                            .map(
                                    change ->
                                            new Amended.Part(
                                                    change.part().name(),
                                                    change.name(),
                                                    change.kind().name()))
                            .toList();
            outbox.publish(
                    directive,
                    new Amended(
                            directive.id(),
                            version.number(),
                            version.on(),
                            version.reason(),
                            version.basedOnId(),
                            directive.header().abstractText(),
                            parts));
            directives.save(directive);
            acts.note(directive.id(), "issued-amended", version.reason());
        }
    }
}
