package vn.trienkhai.directive.proposal;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ProposedBody;
import vn.trienkhai.directive.api.ProposedDuty;
import vn.trienkhai.directive.api.ProposedHolder;
import vn.trienkhai.directive.content.Monitor;
import vn.trienkhai.directive.reader.duty.NameKind;

/**
 * Persons and "các cơ quan có liên quan" who help or watch somebody else's duty: nobody of the
 * register is meant, and they stay in its words. Who acts is never left out.
 */
final class LeftInWords {

    private LeftInWords() {}

    static boolean is(ProposedHolder holder, ProposedDuty duty) {
        return isNobody(holder.body())
                && !acts(holder)
                && duty.holders().stream().anyMatch(LeftInWords::acts);
    }

    private static boolean isNobody(@Nullable ProposedBody body) {
        if (body == null
                || body.name() == null
                || body.organizationId() != null
                || body.classId() != null) {
            return false;
        }
        var kind = NameKind.of(body.name());
        return kind == NameKind.PERSONS || kind == NameKind.OPEN;
    }

    private static boolean acts(ProposedHolder holder) {
        var role = holder.role();
        return role == null || !(role.equals("COORDINATE") || Monitor.watches(role));
    }
}
