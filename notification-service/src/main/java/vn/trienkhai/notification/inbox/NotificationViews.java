package vn.trienkhai.notification.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import vn.trienkhai.notification.access.NotificationAccess;
import vn.trienkhai.notification.api.NotificationChange;
import vn.trienkhai.notification.api.NotificationFacts;
import vn.trienkhai.notification.api.NotificationKind;
import vn.trienkhai.notification.api.NotificationSubject;
import vn.trienkhai.notification.api.NotificationSubjectType;
import vn.trienkhai.notification.api.NotificationView;
import vn.trienkhai.notification.notice.Changed;
import vn.trienkhai.notification.wording.Language;
import vn.trienkhai.notification.wording.Saying;
import vn.trienkhai.notification.wording.Sentences;

/** Shows a notice as the contract describes it, in the language this request prefers. */
@RequestScoped
class NotificationViews {

    private final Sentences sentences;
    private final HttpHeaders headers;

    NotificationViews(Sentences sentences, @Context HttpHeaders headers) {
        this.sentences = sentences;
        this.headers = headers;
    }

    NotificationView of(InboxItem item) {
        var saying = item.saying();
        var language = Language.preferred(headers.getAcceptableLanguages());
        var readAt = item.state().readAt();
        return new NotificationView(
                item.id(),
                version(item, language),
                NotificationKind.valueOf(saying.kind().name()),
                item.bodyId(),
                item.directiveId(),
                subject(item),
                facts(saying),
                sentences.title(saying, language),
                sentences.text(saying, language),
                item.at(),
                readAt != null,
                readAt,
                item.state().obsolete(),
                NotificationAccess.onNotice(readAt != null));
    }

    /**
     * A notice itself never changes; what its view shows also depends on names that become known,
     * the reader and the language, and so must the ETag.
     */
    private static long version(InboxItem item, Language language) {
        var shown = new Object[] {item.saying(), item.state(), language.code()};
        return Integer.toUnsignedLong(Arrays.deepHashCode(shown));
    }

    private static NotificationSubject subject(InboxItem item) {
        var type = item.saying().kind().subject();
        return new NotificationSubject(
                NotificationSubjectType.valueOf(type.name()),
                item.subjectId(),
                type.hrefOf(item.subjectId()));
    }

    private static List<NotificationChange> changes(List<Changed> changes) {
        return changes.stream()
                .map(change -> new NotificationChange(change.part(), change.name(), change.kind()))
                .toList();
    }

    private static NotificationFacts facts(Saying saying) {
        var facts = saying.facts();
        return new NotificationFacts(
                facts.title(),
                saying.symbol(),
                facts.otherBodyId(),
                saying.otherBody(),
                facts.text(),
                facts.day(),
                facts.days(),
                facts.role(),
                facts.count(),
                changes(saying.changes()));
    }
}
