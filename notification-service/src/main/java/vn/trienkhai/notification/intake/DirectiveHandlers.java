package vn.trienkhai.notification.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import vn.trienkhai.notification.intake.DirectiveEvents.DirectiveAmended;
import vn.trienkhai.notification.intake.DirectiveEvents.DirectiveEnded;
import vn.trienkhai.notification.intake.DirectiveEvents.DirectiveNamed;
import vn.trienkhai.notification.intake.DirectiveEvents.DutyAssigned;
import vn.trienkhai.notification.intake.DirectiveEvents.DutyMoved;
import vn.trienkhai.notification.intake.RegistryEvents.OrganizationRecorded;
import vn.trienkhai.notification.notice.NoticeKind;
import vn.trienkhai.notification.registry.Bodies;
import vn.trienkhai.notification.registry.Directives;
import vn.trienkhai.notification.registry.Directives.News;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;

/** What directive-service tells: who exists, what directives are called, what becomes of them. */
@Singleton
class DirectiveHandlers {

    private final Bodies bodies;
    private final Directives directives;

    DirectiveHandlers(Bodies bodies, Directives directives) {
        this.bodies = bodies;
        this.directives = directives;
    }

    @Produces
    @Singleton
    EventHandler<OrganizationRecorded> organizationRecorded() {
        return new Hears<>(
                "organization.recorded.v1",
                OrganizationRecorded.class,
                (body, told) ->
                        bodies.record(
                                body.organizationId(),
                                body.officialName(),
                                body.shortName(),
                                body.emails()));
    }

    @Produces
    @Singleton
    EventHandler<DirectiveNamed> directiveRegistered() {
        return named("directive.registered.v1");
    }

    @Produces
    @Singleton
    EventHandler<DirectiveNamed> directiveIssued() {
        return named("directive.issued.v1");
    }

    /** Whoever has a part in a duty has to do with the directive, with a copy or without. */
    @Produces
    @Singleton
    EventHandler<DutyAssigned> dutyAssigned() {
        return new Hears<>(
                "directive.duty-assigned.v1",
                DutyAssigned.class,
                (duty, told) -> directives.hold(duty.directiveId(), duty.bodies(), told.at()));
    }

    @Produces
    @Singleton
    EventHandler<DutyMoved> dutyMoved() {
        return new Hears<>(
                "directive.duty-moved.v1",
                DutyMoved.class,
                (moved, told) ->
                        directives.hold(moved.directiveId(), List.of(moved.toId()), told.at()));
    }

    @Produces
    @Singleton
    EventHandler<DirectiveAmended> directiveAmended() {
        return new Hears<>("directive.amended.v1", DirectiveAmended.class, this::amended);
    }

    @Produces
    @Singleton
    EventHandler<DirectiveEnded> directiveWithdrawn() {
        return ended("directive.withdrawn.v1", NoticeKind.DIRECTIVE_WITHDRAWN);
    }

    @Produces
    @Singleton
    EventHandler<DirectiveEnded> directiveReplaced() {
        return ended("directive.replaced.v1", NoticeKind.DIRECTIVE_REPLACED);
    }

    private EventHandler<DirectiveNamed> named(String type) {
        return new Hears<>(
                type,
                DirectiveNamed.class,
                (named, told) ->
                        directives.name(named.directiveId(), named.symbol(), named.abstractText()));
    }

    private EventHandler<DirectiveEnded> ended(String type, NoticeKind kind) {
        return new Hears<>(
                type,
                DirectiveEnded.class,
                (ended, told) ->
                        directives.happened(
                                ended.directiveId(),
                                News.end(
                                        told.eventId(),
                                        told.at(),
                                        kind,
                                        ended.on(),
                                        ended.reason())));
    }

    /** The abstract may be one of the things that changed: the newest name counts. */
    private void amended(DirectiveAmended event, Told told) {
        var summary = AmendmentSummary.of(event.changes());
        directives.name(event.directiveId(), null, event.abstractText());
        directives.happened(
                event.directiveId(),
                new News(
                        told.eventId(),
                        told.at(),
                        NoticeKind.DIRECTIVE_AMENDED,
                        event.on(),
                        event.reason(),
                        summary.named(),
                        summary.more()));
    }
}
