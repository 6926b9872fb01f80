package vn.trienkhai.notification.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trienkhai.notification.intake.DirectiveEvents.DeliverySent;
import vn.trienkhai.notification.intake.DirectiveEvents.DirectiveEnded;
import vn.trienkhai.notification.intake.DirectiveEvents.DirectiveNamed;
import vn.trienkhai.notification.intake.RegistryEvents.OrganizationRecorded;
import vn.trienkhai.notification.notice.Facts;
import vn.trienkhai.notification.notice.Notice;
import vn.trienkhai.notification.notice.NoticeKind;
import vn.trienkhai.notification.notice.Notices;
import vn.trienkhai.notification.registry.Bodies;
import vn.trienkhai.notification.registry.Directives;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;

/** What directive-service tells: who exists, what directives are called, who gets them. */
@Singleton
class DirectiveHandlers {

    private final Bodies bodies;
    private final Directives directives;
    private final Notices notices;

    DirectiveHandlers(Bodies bodies, Directives directives, Notices notices) {
        this.bodies = bodies;
        this.directives = directives;
        this.notices = notices;
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

    @Produces
    @Singleton
    EventHandler<DeliverySent> deliverySent() {
        return new Hears<>("delivery.sent.v1", DeliverySent.class, this::arrived);
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
                        directives.end(
                                told.eventId(),
                                told.at(),
                                kind,
                                ended.directiveId(),
                                ended.on(),
                                ended.reason()));
    }

    private void arrived(DeliverySent sent, Told told) {
        var directive = sent.directive();
        directives.name(directive.directiveId(), directive.symbol(), directive.abstractText());
        var facts =
                Facts.of(directive.abstractText(), directive.issuerId())
                        .withSymbol(directive.symbol());
        notices.tell(
                new Notice(
                        told.eventId(),
                        told.at(),
                        NoticeKind.DIRECTIVE_ARRIVED,
                        directive.directiveId(),
                        directive.directiveId(),
                        facts),
                sent.recipientId());
        directives.join(directive.directiveId(), sent.recipientId());
    }
}
