package vn.trienkhai.directive.proposal;

import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.deadline.ReadDeadline;
import vn.trienkhai.platform.time.Deadline;

/** A deadline and where the text says it. */
record Due(Found<ReadDeadline> found, Place place) {

    ReadDeadline value() {
        return found.value();
    }

    int from() {
        return place.from();
    }

    boolean recurs() {
        return value().kind() == Deadline.Kind.RECURRING
                || value().kind() == Deadline.Kind.PERIODIC_UNSPECIFIED;
    }
}
