package vn.trienkhai.report.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.report.requirement.StationRole.APPRAISE;
import static vn.trienkhai.report.requirement.StationRole.APPROVE;
import static vn.trienkhai.report.requirement.StationRole.CONSOLIDATE;
import static vn.trienkhai.report.requirement.StationRole.SIGN;
import static vn.trienkhai.report.requirement.StationRole.VIA;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.report.calendar.WrittenDeadline;

/** The route is data: who gets a report, in which order, and where it ends (rows 74, 75). */
class RouteTest {

    private static final UUID ADDRESSEE = new UUID(7, 1);

    @Test
    void isInTheOrderOfItsStationsHoweverItWasWritten() {
        var route = new Route(List.of(station(2, SIGN), station(1, VIA)));

        assertThat(roles(route.stations())).containsExactly(VIA, SIGN);
    }

    @Test
    void splitsAtTheStationThatConsolidates() {
        var route = route(VIA, CONSOLIDATE, APPRAISE, SIGN);

        assertThat(roles(route.ofInputs())).containsExactly(VIA, CONSOLIDATE);
        assertThat(roles(route.ofConsolidated())).containsExactly(APPRAISE, SIGN);
    }

    @Test
    void isGoneWholeByEachReportWhereNobodyConsolidates() {
        var route = route(VIA, APPRAISE, SIGN);

        assertThat(roles(route.ofInputs())).containsExactly(VIA, APPRAISE, SIGN);
        assertThat(route.ofConsolidated()).isEmpty();
    }

    @Test
    void endsWithTheAddresseeWhereNobodySignsOrApproves() {
        var last = route(VIA, CONSOLIDATE).stations().getLast();

        assertThat(last.role()).isEqualTo(APPROVE);
        assertThat(last.order()).isEqualTo(3);
        assertThat(last.organizationId()).isEqualTo(ADDRESSEE);
    }

    @Test
    void isTheAddresseeAloneWhenNothingElseIsSaid() {
        assertThat(roles(route().stations())).containsExactly(APPROVE);
    }

    @Test
    void staysAsItIsWhenItEndsWithASignature() {
        assertThat(roles(route(VIA, SIGN).stations())).containsExactly(VIA, SIGN);
    }

    private static Route route(StationRole... roles) {
        var stations =
                IntStream.range(0, roles.length).mapToObj(i -> station(i + 1, roles[i])).toList();
        return Route.ending(stations, ADDRESSEE);
    }

    private static List<StationRole> roles(List<Station> stations) {
        return stations.stream().map(Station::role).toList();
    }

    private static Station station(int order, StationRole role) {
        var none =
                new WrittenDeadline(
                        Deadline.Kind.NONE, "", null, true, null, null, null, null, null);
        return new Station(order, role, UUID.randomUUID(), none);
    }
}
