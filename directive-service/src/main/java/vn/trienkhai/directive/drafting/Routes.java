package vn.trienkhai.directive.drafting;

import java.util.UUID;
import java.util.stream.Stream;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.content.Reporting;

/** The bodies a duty's reports meet on their way. */
final class Routes {

    private Routes() {}

    static Stream<UUID> bodies(Duty duty) {
        var reporting = duty.reporting();
        return reporting == null
                ? Stream.of()
                : Stream.concat(
                        Stream.of(reporting.addresseeId()),
                        reporting.route().stream().map(Reporting.Station::organizationId));
    }
}
