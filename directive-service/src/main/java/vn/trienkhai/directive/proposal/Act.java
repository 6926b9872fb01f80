package vn.trienkhai.directive.proposal;

import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.duty.Assignment;
import vn.trienkhai.directive.reader.duty.Role;

/**
 * One body with one role, and where the text says so.
 *
 * @param receives whether it only gets what others send ("gửi Sở A thẩm định", "gửi Sở A để tổng
 *     hợp"): a deadline there is the sender's
 */
record Act(Found<Assignment> found, Place place, boolean receives) {

    Assignment value() {
        return found.value();
    }

    Role role() {
        return found.value().role();
    }

    boolean reports() {
        return role() == Role.REPORT;
    }

    int from() {
        return place.from();
    }
}
