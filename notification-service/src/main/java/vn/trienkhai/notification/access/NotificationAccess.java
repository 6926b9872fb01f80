package vn.trienkhai.notification.access;

import java.util.List;
import vn.trienkhai.platform.api.Action;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.identity.Role;

/**
 * Who may do what with notices and preferences. Everyone sees only what belongs to the acting body;
 * what is left to decide is the role and the state.
 *
 * <pre>
 * verb    who                        when
 * read    anyone of the body         not read by this person yet
 * change  clerk, leader of the body  always
 * </pre>
 */
public final class NotificationAccess {

    private static final String CLERK_OR_LEADER = "A clerk or leader of the body";

    private NotificationAccess() {}

    public static List<Action> onNotice(boolean alreadyRead) {
        return List.of(
                alreadyRead
                        ? Action.refused("read", "You have read it already", null)
                        : Action.allowed("read"));
    }

    public static List<Action> onPreferences(Caller caller) {
        return List.of(
                caller.has(Role.CLERK) || caller.has(Role.LEADER)
                        ? Action.allowed("change")
                        : Action.refused(
                                "change", "Your role may not change them", CLERK_OR_LEADER));
    }
}
