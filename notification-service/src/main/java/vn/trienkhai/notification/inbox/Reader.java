package vn.trienkhai.notification.inbox;

import java.util.UUID;
import vn.trienkhai.platform.identity.Caller;

/** A person looking into the inbox of a body. */
record Reader(String person, UUID bodyId) {

    static Reader of(Caller caller) {
        return new Reader(caller.subject(), caller.bodyOrRefuse());
    }
}
