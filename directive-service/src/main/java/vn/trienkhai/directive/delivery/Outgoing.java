package vn.trienkhai.directive.delivery;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Addressee;
import vn.trienkhai.directive.content.Recipient.Purpose;

/**
 * A copy that is to go out to one body.
 *
 * @param lateReason why it goes out after the issue, if it does
 */
public record Outgoing(
        UUID recipientId, Purpose purpose, List<Addressee> offices, @Nullable String lateReason) {}
