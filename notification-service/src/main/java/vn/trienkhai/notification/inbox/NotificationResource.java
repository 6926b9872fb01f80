package vn.trienkhai.notification.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.notification.api.NotificationCount;
import vn.trienkhai.notification.api.NotificationKind;
import vn.trienkhai.notification.api.NotificationKindCount;
import vn.trienkhai.notification.api.NotificationPage;
import vn.trienkhai.notification.api.NotificationReadingOutcome;
import vn.trienkhai.notification.api.NotificationReadingResult;
import vn.trienkhai.notification.api.NotificationReadingResults;
import vn.trienkhai.notification.api.NotificationReadings;
import vn.trienkhai.notification.api.NotificationView;
import vn.trienkhai.notification.api.NotificationsApi;
import vn.trienkhai.notification.inbox.InboxQueries.KindCount;
import vn.trienkhai.notification.notice.NoticeKind;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;

/** HTTP in, inbox out. */
@Endpoint
@RunOnVirtualThread
class NotificationResource implements NotificationsApi {

    private final InboxQueries inbox;
    private final Readings readings;
    private final NotificationViews views;
    private final Callers callers;
    private final Cursors cursors;

    NotificationResource(
            InboxQueries inbox,
            Readings readings,
            NotificationViews views,
            Callers callers,
            Cursors cursors) {
        this.inbox = inbox;
        this.readings = readings;
        this.views = views;
        this.callers = callers;
        this.cursors = cursors;
    }

    @Override
    public NotificationPage listNotifications(
            boolean unread,
            @Nullable NotificationKind kind,
            @Nullable UUID directiveId,
            int limit,
            @Nullable String cursor) {
        var reader = reader();
        var filter =
                new InboxFilter(
                        unread, kind == null ? null : NoticeKind.valueOf(kind.name()), directiveId);
        var key = filter.key(reader.bodyId());
        var behind = cursors.decode(cursor, key).map(at -> UUID.fromString(at.getFirst()));
        var rows = inbox.items(reader, filter, behind.orElse(null), limit + 1);
        var page = Page.of(rows, limit, item -> cursors.encode(List.of(item.id().toString()), key));
        return new NotificationPage(page.map(views::of), page.next());
    }

    @Override
    public NotificationView getNotification(UUID notificationId) {
        return views.of(require(reader(), notificationId));
    }

    @Override
    public NotificationView readNotification(UUID notificationId) {
        var reader = reader();
        require(reader, notificationId);
        readings.mark(reader, List.of(notificationId));
        return views.of(require(reader, notificationId));
    }

    @Override
    public NotificationReadingResults readNotifications(NotificationReadings request) {
        var reader = reader();
        if ((request.ids() == null) == (request.upTo() == null)) {
            throw new NotificationProblem.IdsOrUpTo();
        }
        return request.upTo() == null
                ? markNamed(reader, request.ids() == null ? List.of() : request.ids())
                : markUpTo(reader, request.upTo());
    }

    @Override
    public NotificationCount countNotifications() {
        var counts = inbox.unread(reader());
        var unread = counts.stream().mapToInt(KindCount::unread).sum();
        return new NotificationCount(
                Math.min(unread, InboxQueries.COUNT_LIMIT),
                unread > InboxQueries.COUNT_LIMIT,
                counts.stream()
                        .map(
                                count ->
                                        new NotificationKindCount(
                                                NotificationKind.valueOf(count.kind().name()),
                                                count.unread()))
                        .toList());
    }

    private NotificationReadingResults markNamed(Reader reader, List<UUID> ids) {
        var results = readings.mark(reader, ids.stream().distinct().toList());
        if (results.stream().allMatch(one -> one.outcome() == Readings.Outcome.NOT_FOUND)) {
            throw new NotificationProblem.NoneFound();
        }
        return answer(results, false);
    }

    private NotificationReadingResults markUpTo(Reader reader, UUID upTo) {
        require(reader, upTo);
        var unread = readings.unreadUpTo(reader, upTo);
        var now = unread.subList(0, Math.min(unread.size(), Readings.LIMIT));
        return answer(readings.mark(reader, now), unread.size() > now.size());
    }

    private static NotificationReadingResults answer(List<Readings.Result> results, boolean more) {
        return new NotificationReadingResults(
                results.stream()
                        .map(
                                one ->
                                        new NotificationReadingResult(
                                                one.id(),
                                                NotificationReadingOutcome.valueOf(
                                                        one.outcome().name())))
                        .toList(),
                more);
    }

    private InboxItem require(Reader reader, UUID id) {
        return inbox.item(reader, id).orElseThrow(() -> new NotificationProblem.NotFound(id));
    }

    private Reader reader() {
        return Reader.of(callers.current());
    }
}
