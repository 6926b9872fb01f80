package vn.trienkhai.notification.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.UUID;
import vn.trienkhai.notification.intake.DeliveryEvents.DeliverySent;
import vn.trienkhai.notification.intake.DeliveryEvents.DirectiveSummary;
import vn.trienkhai.notification.intake.DeliveryEvents.RecallRefused;
import vn.trienkhai.notification.intake.DeliveryEvents.RecallRequested;
import vn.trienkhai.notification.intake.DeliveryEvents.Recalled;
import vn.trienkhai.notification.intake.DeliveryEvents.Routed;
import vn.trienkhai.notification.notice.Facts;
import vn.trienkhai.notification.notice.Notice;
import vn.trienkhai.notification.notice.NoticeKind;
import vn.trienkhai.notification.notice.Notices;
import vn.trienkhai.notification.registry.Directives;
import vn.trienkhai.platform.event.Told;

/** Whom a copy concerns: who gets it, units it is passed on to, and its sender when it is kept. */
@ApplicationScoped
class DeliveryIntake {

    private final Notices notices;
    private final Directives directives;

    DeliveryIntake(Notices notices, Directives directives) {
        this.notices = notices;
        this.directives = directives;
    }

    /** What came with a covering letter concerns its recipient too. */
    void arrived(DeliverySent sent, Told told) {
        var directive = sent.directive();
        directives.name(directive.directiveId(), directive.symbol(), directive.abstractText());
        notices.tell(
                new Notice(
                        told.eventId(),
                        told.at(),
                        NoticeKind.DIRECTIVE_ARRIVED,
                        directive.directiveId(),
                        directive.directiveId(),
                        directive.from(directive.issuerId())),
                sent.recipientId());
        directives.receive(directive.directiveId(), sent.recipientId(), told.at());
        var enclosures = sent.enclosureIds();
        if (enclosures != null) {
            enclosures.forEach(
                    id -> directives.passOn(id, sent.recipientId(), sent.deliveryId(), told.at()));
        }
    }

    void passedOn(Routed step, Told told) {
        directives.passOn(
                step.directive().directiveId(),
                step.toOrganizationId(),
                step.deliveryId(),
                told.at());
    }

    void askedBack(RecallRequested event, Told told) {
        var directive = event.directive();
        tell(
                NoticeKind.COPY_RECALL_REQUESTED,
                directive,
                event.deliveryId(),
                directive
                        .from(directive.issuerId())
                        .withText(event.reason())
                        .withDay(event.answerBy()),
                event.recipientId(),
                told);
    }

    /** Who agreed knows it; units inside that got the copy do not, nor does the sender. */
    void cameBack(Recalled event, Told told) {
        notices.settle(event.deliveryId(), event.recipientId(), told.at());
        var directive = event.directive();
        var left =
                new LinkedHashSet<>(
                        directives.leave(
                                directive.directiveId(),
                                event.recipientId(),
                                event.deliveryId(),
                                event.endsEverything()));
        left.add(event.recipientId());
        if (event.agreed()) {
            left.remove(event.recipientId());
            var facts = directive.from(event.recipientId()).withCount(event.staying());
            tell(
                    NoticeKind.COPY_RECALL_AGREED,
                    directive,
                    event.deliveryId(),
                    facts,
                    directive.issuerId(),
                    told);
        }
        var gone =
                directive
                        .from(directive.issuerId())
                        .withText(event.reason())
                        .withCount(event.staying());
        for (var body : left) {
            tell(NoticeKind.COPY_RECALLED, directive, event.deliveryId(), gone, body, told);
        }
    }

    void kept(RecallRefused event, Told told) {
        notices.settle(event.deliveryId(), event.recipientId(), told.at());
        var directive = event.directive();
        var facts = directive.from(event.recipientId()).withText(event.reason());
        tell(
                NoticeKind.COPY_RECALL_REFUSED,
                directive,
                event.deliveryId(),
                facts,
                directive.issuerId(),
                told);
    }

    private void tell(
            NoticeKind kind,
            DirectiveSummary directive,
            UUID copy,
            Facts facts,
            UUID body,
            Told told) {
        notices.tell(
                new Notice(told.eventId(), told.at(), kind, directive.directiveId(), copy, facts),
                body);
    }
}
