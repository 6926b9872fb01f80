package vn.trienkhai.notification.wording;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.notification.notice.Changed;
import vn.trienkhai.notification.notice.Facts;
import vn.trienkhai.notification.notice.NoticeKind;
import vn.trienkhai.platform.time.VietnamTime;

/**
 * What the templates can name: a kind, its facts and the names behind them.
 *
 * @param symbol of the document, from the facts or of the directive behind them
 * @param body the name of the body that is told, once known
 * @param otherBody the name of the body behind {@link Facts#otherBodyId}, once known
 */
public record Saying(
        NoticeKind kind,
        Facts facts,
        @Nullable String symbol,
        @Nullable String body,
        @Nullable String otherBody) {

    public String title() {
        return facts.title();
    }

    public @Nullable String text() {
        return facts.text();
    }

    public @Nullable String day() {
        LocalDate day = facts.day();
        return day == null ? null : VietnamTime.shortText(day);
    }

    public int days() {
        return facts.days() == null ? 0 : facts.days();
    }

    public int count() {
        return facts.count() == null ? 0 : facts.count();
    }

    /** What was amended, as far as it is named. */
    public List<Changed> changes() {
        return facts.changes() == null ? List.of() : facts.changes();
    }

    public String role() {
        return facts.role() == null ? "" : facts.role();
    }
}
