package vn.trienkhai.report.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trienkhai.report.lifecycle.Reports.APPRAISER;
import static vn.trienkhai.report.lifecycle.Reports.APPROVER;
import static vn.trienkhai.report.lifecycle.Reports.AUTHOR;
import static vn.trienkhai.report.lifecycle.Reports.CONSOLIDATOR;
import static vn.trienkhai.report.lifecycle.Reports.DUE;
import static vn.trienkhai.report.lifecycle.Reports.HOST;
import static vn.trienkhai.report.lifecycle.Reports.OUTLINE;
import static vn.trienkhai.report.lifecycle.Reports.SIGNER;
import static vn.trienkhai.report.lifecycle.Reports.VIA_BODY;
import static vn.trienkhai.report.lifecycle.Reports.by;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.report.requirement.StationRole;

/** The verbs of a report: what each needs, does and tells (rows 74, 77, 78, 87, 88). */
class ReportTest {

    private static final Instant TOO_LATE = Instant.parse("2022-04-08T02:00:00Z");

    /** Row 88: in each state exactly these verbs are possible. */
    static Stream<Arguments> whatEachStateAllows() {
        return Stream.of(
                Arguments.of("draft", made(Reports::draft), EnumSet.of(Verb.WRITE, Verb.SUBMIT)),
                Arguments.of(
                        "consolidated draft",
                        made(Reports::consolidatedDraft),
                        EnumSet.of(Verb.WRITE, Verb.SUBMIT, Verb.TAKE)),
                Arguments.of(
                        "at VIA",
                        made(Reports::submitted),
                        EnumSet.of(Verb.FORWARD, Verb.RETURN, Verb.WITHDRAW)),
                Arguments.of(
                        "at CONSOLIDATE", made(Reports::withConsolidator), EnumSet.of(Verb.RETURN)),
                Arguments.of("accepted", made(Reports::accepted), EnumSet.of(Verb.RETURN)),
                Arguments.of(
                        "returned", made(Reports::returned), EnumSet.of(Verb.WRITE, Verb.SUBMIT)),
                Arguments.of(
                        "at APPRAISE",
                        made(Reports::underAppraisal),
                        EnumSet.of(Verb.APPRAISE, Verb.RETURN, Verb.WITHDRAW)),
                Arguments.of(
                        "at APPROVE",
                        made(Reports::underApproval),
                        EnumSet.of(Verb.APPROVE, Verb.RETURN)),
                Arguments.of(
                        "at CONFERENCE",
                        made(Reports::beforeConference),
                        EnumSet.of(Verb.CONFER, Verb.RETURN)),
                Arguments.of(
                        "after the conference",
                        made(Reports::finalising),
                        EnumSet.of(Verb.WRITE, Verb.FORWARD, Verb.RETURN)),
                Arguments.of(
                        "at SIGN",
                        made(Reports::beforeSignature),
                        EnumSet.of(Verb.SIGN, Verb.RETURN)),
                Arguments.of("signed", made(Reports::signed), EnumSet.noneOf(Verb.class)),
                Arguments.of("issued", made(Reports::issued), EnumSet.noneOf(Verb.class)));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("whatEachStateAllows")
    void allowsInEachStateWhatItSays(String name, Supplier<Report> made, Set<Verb> allowed) {
        assertThat(made.get().possible()).as(name).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0}: nothing but {2}")
    @MethodSource("whatEachStateAllows")
    void refusesEveryOtherVerbAndSaysWhatIsPossible(
            String name, Supplier<Report> made, Set<Verb> allowed) {
        for (var entry : verbs().entrySet()) {
            if (!allowed.contains(entry.getKey())) {
                assertThatThrownBy(() -> entry.getValue().use(made.get()))
                        .as("%s: %s", name, entry.getKey())
                        .isInstanceOfSatisfying(
                                ReportProblem.WrongState.class,
                                refusal ->
                                        assertThat(refusal.allowed())
                                                .containsExactlyInAnyOrderElementsOf(
                                                        allowed.stream().map(Verb::text).toList()));
            }
        }
    }

    @Test
    void isNotSubmittedWhileARequiredSectionIsEmpty() {
        var report = Reports.draft();

        assertThatThrownBy(() -> Reports.submit(report))
                .isInstanceOfSatisfying(
                        ReportProblem.Incomplete.class,
                        refusal ->
                                assertThat(refusal.faults())
                                        .extracting("pointer")
                                        .containsExactly("/sections/1.1"));
    }

    /** Row 91. */
    @Test
    void mayBeNilWithoutASection() {
        var report = Reports.draft();

        report.submit(by(AUTHOR), new Report.Submission(true, null), OUTLINE);

        assertThat(report.nil()).isTrue();
    }

    @Test
    void needsAReasonWhenItIsLateAndIsThenMarkedLate() {
        var report = Reports.draft(DUE);
        report.write("1.1", "Muộn.", OUTLINE);
        var late = new By(AUTHOR, TOO_LATE);

        assertThatThrownBy(() -> report.submit(late, new Report.Submission(false, null), OUTLINE))
                .hasMessageContaining("due on 2022-04-07");
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        var event = report.submit(late, new Report.Submission(false, "Chờ số liệu"), OUTLINE);

        assertThat(report.isLate()).isTrue();
        assertThat(event).extracting("late").isEqualTo(true);
    }

    @Test
    void isInTimeUntilTheEndOfTheDueDayInVietnam() {
        var report = Reports.draft(DUE);
        report.write("1.1", "Kịp.", OUTLINE);
        var lastMinute = new By(AUTHOR, Instant.parse("2022-04-07T16:59:59Z"));

        report.submit(lastMinute, new Report.Submission(false, null), OUTLINE);

        assertThat(report.isLate()).isFalse();
    }

    /** Row 87. */
    @Test
    void unlocksOnlyTheMarkedPartsWhenReturned() {
        var report = Reports.returned("2.2");

        report.write("2.2", "Bổ sung.", OUTLINE);

        assertThatThrownBy(() -> report.write("1.1", "Khác.", OUTLINE))
                .isInstanceOfSatisfying(
                        ReportProblem.SectionLocked.class,
                        refusal -> assertThat(refusal.allowed()).containsExactly("2.2"));
        assertThatThrownBy(() -> report.filesChanged(1))
                .isInstanceOf(ReportProblem.SectionLocked.class);
    }

    @Test
    void unlocksEverythingWhenReturnedWithoutMarks() {
        var report = Reports.returned();

        report.write("1.1", "Viết lại.", OUTLINE);
        report.filesChanged(1);

        assertThat(report.sections()).contains(new Notes.SectionText("1.1", "Viết lại."));
    }

    @Test
    void goesThroughTheRouteAgainWithANewEditionAfterAReturn() {
        var report = Reports.returned("1.1");

        Reports.submit(report);

        assertThat(report.edition()).isEqualTo(2);
        assertThat(report.station()).extracting("role").isEqualTo(StationRole.VIA);
    }

    @Test
    void keepsTheFirstSubmissionAsItsTimeliness() {
        var report = Reports.returned("1.1");

        report.submit(new By(AUTHOR, TOO_LATE), new Report.Submission(false, null), OUTLINE);

        assertThat(report.isLate()).isFalse();
    }

    @Test
    void isADraftAgainWhenTakenBackUnread() {
        var report = Reports.submitted();

        report.withdraw(by(AUTHOR), "Bổ sung.");

        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThat(report.submittedAt()).isNull();
        assertThat(report.station()).isNull();
    }

    @Test
    void keepsItsMarksWhenTakenBackAfterAReturn() {
        var report = Reports.returned("2.2");
        Reports.submit(report);

        report.withdraw(by(AUTHOR), "Bổ sung.");

        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
        assertThat(report.isUnlocked("1.1")).isFalse();
    }

    @Test
    void canBeReturnedToAnEarlierStation() {
        var report = Reports.underApproval();

        var event = report.sendBack(by(APPROVER), "Thẩm định lại.", List.of(), 3);

        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.station()).extracting("role").isEqualTo(StationRole.APPRAISE);
        assertThat(event).extracting("toId").isEqualTo(APPRAISER);
        assertThat(report.possible()).doesNotContain(Verb.WITHDRAW);
    }

    @Test
    void cannotBeReturnedToAStationThatLiesAhead() {
        var report = Reports.underAppraisal();

        assertThatThrownBy(() -> report.sendBack(by(APPRAISER), "?", List.of(), 4))
                .isInstanceOf(ReportProblem.NotAcceptable.class);
    }

    @Test
    void isANewEditionWhenForwardedAfterTheConference() {
        var report = Reports.finalising();
        report.write("1.1", "Hoàn chỉnh sau hội nghị.", OUTLINE);

        report.forward(by(HOST));

        assertThat(report.edition()).isEqualTo(2);
        assertThat(report.station()).extracting("role").isEqualTo(StationRole.SIGN);
    }

    @Test
    void isIssuedOnlyAfterItWasSigned() {
        assertThatThrownBy(() -> Reports.beforeSignature().number(by(SIGNER), "1-BC/TU", DUE))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Reports.issued().symbol()).isEqualTo("12-BC/TU");
    }

    @Test
    void isNotTakenInBeforeItHasArrived() {
        assertThatThrownBy(() -> Reports.submitted().takeInto(UUID.randomUUID(), by(CONSOLIDATOR)))
                .isInstanceOf(ReportProblem.NotAcceptable.class);
    }

    @Test
    void hasNoSectionOutsideItsOutline() {
        assertThatThrownBy(() -> Reports.draft().write("9.9", "?", OUTLINE))
                .isInstanceOf(ReportProblem.NotAcceptable.class);
    }

    private static Supplier<Report> made(Supplier<Report> report) {
        return report;
    }

    private static Map<Verb, Use> verbs() {
        return Map.of(
                Verb.WRITE, report -> report.write("1.1", "?", OUTLINE),
                Verb.TAKE, report -> report.require(Verb.TAKE),
                Verb.SUBMIT, Reports::submit,
                Verb.WITHDRAW, report -> report.withdraw(by(AUTHOR), "?"),
                Verb.FORWARD, report -> report.forward(by(VIA_BODY)),
                Verb.RETURN, report -> report.sendBack(by(VIA_BODY), "?", List.of(), null),
                Verb.APPRAISE, report -> report.appraise(by(APPRAISER), "?"),
                Verb.APPROVE, report -> report.approve(by(APPROVER), null),
                Verb.CONFER,
                        report ->
                                report.confer(by(HOST), new Notes.Conference(HOST, DUE, null, "?")),
                Verb.SIGN,
                        report ->
                                report.sign(
                                        by(SIGNER),
                                        new Notes.Signature(SIGNER, Reports.NOW, null, null, null),
                                        "PARTY"));
    }

    /** Uses a verb. */
    private interface Use {
        void use(Report report);
    }
}
