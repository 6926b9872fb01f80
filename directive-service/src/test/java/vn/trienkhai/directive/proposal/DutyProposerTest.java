package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.api.Clause;
import vn.trienkhai.directive.api.DutyDeadlineKind;
import vn.trienkhai.directive.api.DutyMode;
import vn.trienkhai.directive.api.ProposedDuty;
import vn.trienkhai.directive.reader.Bodies.Body;
import vn.trienkhai.directive.reader.Bodies.Kind;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.duty.Role;
import vn.trienkhai.directive.reader.duty.WatchRule;

/** What was read of duties becomes duties of a draft (row 20). */
class DutyProposerTest {

    private final Readings readings = new Readings();
    private final Map<String, Clause> clauses = new LinkedHashMap<>();

    @Test
    void onePassageIsOneDutyAndItsLeaderLeads() {
        var read =
                readings.of(
                        List.of(
                                readings.assignment("Sở A", Role.LEAD, 0, 60, null, null),
                                readings.assignment("Sở B", Role.COORDINATE, 0, 60, null, null)),
                        List.of(readings.deadline(50, 68)));

        var duty = only(propose(read));

        assertThat(duty.mode()).isEqualTo(DutyMode.JOINT);
        assertThat(duty.holders())
                .extracting(holder -> holder.body().organizationId())
                .containsExactly(readings.a.id(), readings.b.id());
        assertThat(duty.output()).isEqualTo("SCHEME");
        assertThat(duty.deadline().kind()).isEqualTo(DutyDeadlineKind.DATE);
        assertThat(duty.deadline().inclusive()).isFalse();
    }

    @Test
    void whatOneBodyDoesInOneClauseIsOneDutyAndItsReportAnother() {
        var read =
                readings.of(
                        List.of(
                                readings.assignment("Sở A", Role.LEAD, 0, 4, null, null),
                                readings.assignment("Sở A", Role.CONSOLIDATE, 5, 12, null, null),
                                readings.assignment("Sở A", Role.CONSOLIDATE, 5, 12, null, null),
                                readings.assignment("Sở A", Role.REPORT, 40, 49, "Sở B", null)),
                        List.of(readings.deadline(50, 68)));

        var duties = List.copyOf(propose(read).values());

        assertThat(duties).hasSize(2);
        assertThat(duties.getFirst().holders())
                .extracting(holder -> holder.role())
                .containsExactly("LEAD", "CONSOLIDATE");
        assertThat(duties.getFirst().deadline().kind()).isEqualTo(DutyDeadlineKind.NONE);
        assertThat(duties.getLast().deadline().kind()).isEqualTo(DutyDeadlineKind.DATE);
        assertThat(duties.getLast().reporting().addressee().organizationId())
                .isEqualTo(readings.b.id());
    }

    @Test
    void whereSeveralLeadEachLeadsAloneAndWhoHelpsThemHasADutyOfHisOwn() {
        var group = new Body(Kind.CLASS, UUID.randomUUID(), "Các sở");
        readings.bodies.add("Các sở", null, null, group);
        for (var leaders :
                List.of(List.of("Sở A", "Sở C"), List.of("Các sở"), List.of("Các ban"))) {
            var acts =
                    new ArrayList<>(
                            leaders.stream()
                                    .map(
                                            name ->
                                                    readings.assignment(
                                                            name, Role.LEAD, 0, 60, null, null))
                                    .toList());
            acts.add(readings.assignment("Sở B", Role.COORDINATE, 0, 60, null, null));

            var duties =
                    List.copyOf(
                            propose(readings.of(acts, List.of(readings.deadline(50, 68))))
                                    .values());

            assertThat(duties).hasSize(2).allMatch(duty -> duty.mode() == DutyMode.EACH);
            assertThat(duties)
                    .extracting(duty -> duty.deadline().kind())
                    .containsOnly(DutyDeadlineKind.DATE);
            assertThat(duties.getFirst().holders())
                    .extracting(holder -> holder.role())
                    .containsOnly("LEAD");
            assertThat(duties.getLast().holders())
                    .singleElement()
                    .satisfies(
                            holder -> {
                                assertThat(holder.role()).isEqualTo("COORDINATE");
                                assertThat(holder.body().organizationId())
                                        .isEqualTo(readings.b.id());
                            });
        }
    }

    @Test
    void whereAllOnlyLookLookingIsToBeDone() {
        var checks = readings.assignment("Sở A", Role.INSPECT, 0, 60, null, null);
        var own = new Found<>(checks.value(), checks.span(), 0.8, WatchRule.CHECKS);
        assertThat(only(propose(readings.of(List.of(own), List.of()))).holders())
                .extracting(holder -> holder.role())
                .containsExactly("IMPLEMENT");
        var guides = readings.assignment("Sở A", Role.GUIDE, 0, 60, null, null);
        assertThat(only(propose(readings.of(List.of(guides), List.of()))).holders())
                .extracting(holder -> holder.role())
                .containsExactly("GUIDE");
        var urges = readings.assignment("Sở A", Role.URGE, 0, 60, null, null);
        assertThat(propose(readings.of(List.of(urges), List.of()))).isEmpty();
    }

    @Test
    void aDutyInAParagraphWithoutANumberStandsInAClauseOfItsOwn() {
        var read =
                readings.of(
                        List.of(
                                readings.assignment("Sở A", Role.LEAD, 0, 60, null, null),
                                readings.assignment("Sở D", Role.REPORT, 84, 110, "Sở A", null)),
                        List.of());

        var duties = propose(read).values();

        assertThat(duties).extracting(ProposedDuty::clauseRef).containsExactly("Đoạn 1", "Đoạn 2");
        assertThat(clauses.get("p2").ref()).isEqualTo("Đoạn 2");
        assertThat(clauses.get("p2").text()).isEqualTo("Sở D báo cáo Sở A qua Sở B.");
    }

    @Test
    void aReportGoesItsWay() {
        var direct =
                readings.of(
                        List.of(readings.assignment("Sở D", Role.REPORT, 84, 110, "Sở A", "Sở B")),
                        List.of());

        var reporting = java.util.Objects.requireNonNull(only(propose(direct)).reporting());

        assertThat(reporting.addressee().organizationId()).isEqualTo(readings.a.id());
        assertThat(reporting.route())
                .singleElement()
                .satisfies(
                        station ->
                                assertThat(station.body().organizationId())
                                        .isEqualTo(readings.b.id()));
    }

    @Test
    void whatIsSentIsCalledWhatWasWritten() {
        var duties =
                propose(
                        new DocumentReader()
                                .read(
                                        """
                                        KẾ HOẠCH
                                        Tổng kết công tác kho

                                        1. Sở A xây dựng báo cáo tổng kết; gửi Sở B trước ngày 08/4/2022.
                                        2. Sở B xây dựng dự thảo Báo cáo tổng kết của tỉnh.
                                        """,
                                        readings.bodies));

        assertThat(duties.values())
                .extracting(ProposedDuty::output)
                .contains("FINAL_REVIEW_REPORT", "DRAFT_CONSOLIDATED_REPORT");
        assertThat(duties.values())
                .filteredOn(duty -> duty.reporting() != null)
                .extracting(duty -> duty.reporting().title())
                .containsExactly("Báo cáo tổng kết");
    }

    private Map<String, ProposedDuty> propose(Reading read) {
        return new DutyProposer(read, readings.bodies, clauses, new Gathering()).duties(Map.of());
    }

    private static ProposedDuty only(Map<String, ProposedDuty> duties) {
        assertThat(duties).hasSize(1);
        return duties.values().iterator().next();
    }
}
