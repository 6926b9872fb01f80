package vn.trienkhai.report.lifecycle;

import static vn.trienkhai.report.requirement.StationRole.APPRAISE;
import static vn.trienkhai.report.requirement.StationRole.APPROVE;
import static vn.trienkhai.report.requirement.StationRole.CONFERENCE;
import static vn.trienkhai.report.requirement.StationRole.CONSOLIDATE;
import static vn.trienkhai.report.requirement.StationRole.SIGN;
import static vn.trienkhai.report.requirement.StationRole.VIA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.report.calendar.WrittenDeadline;
import vn.trienkhai.report.requirement.Asked;
import vn.trienkhai.report.requirement.OutlineSection;
import vn.trienkhai.report.requirement.Requirement;
import vn.trienkhai.report.requirement.SampleRequirement;
import vn.trienkhai.report.requirement.Station;
import vn.trienkhai.report.requirement.StationRole;

/** Reports in every state, made by the verbs that lead there. */
final class Reports {

    static final UUID AUTHOR = new UUID(7, 1);
    static final UUID VIA_BODY = new UUID(7, 2);
    static final UUID CONSOLIDATOR = new UUID(7, 3);
    static final UUID APPRAISER = new UUID(7, 4);
    static final UUID APPROVER = new UUID(7, 5);
    static final UUID HOST = new UUID(7, 6);
    static final UUID SIGNER = new UUID(7, 7);
    static final UUID STRANGER = new UUID(7, 9);

    static final Instant NOW = Instant.parse("2022-04-06T02:00:00Z");
    static final LocalDate DUE = LocalDate.of(2022, 4, 7);
    static final List<OutlineSection> OUTLINE =
            List.of(
                    new OutlineSection("1.1", "Kết quả", true),
                    new OutlineSection("2.2", "Kiến nghị", false));
    static final List<Station> ROUTE =
            List.of(
                    station(1, VIA, VIA_BODY),
                    station(2, CONSOLIDATE, CONSOLIDATOR),
                    station(3, APPRAISE, APPRAISER),
                    station(4, APPROVE, APPROVER),
                    station(5, CONFERENCE, HOST),
                    station(6, SIGN, SIGNER));

    private Reports() {}

    static Requirement requirement() {
        return SampleRequirement.of(
                new Asked(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        APPROVER,
                        APPROVER,
                        List.of(AUTHOR),
                        List.of(),
                        new Asked.Content("Báo cáo", ROUTE, none(), null, OUTLINE, false),
                        null,
                        Asked.Round.FIRST));
    }

    static By by(UUID body) {
        return new By(body, NOW);
    }

    static Report draft() {
        return draft(DUE);
    }

    static Report draft(@Nullable LocalDate due) {
        return new Report(
                UUID.randomUUID(),
                AUTHOR,
                ReportLevel.INPUT,
                requirement(),
                UUID.randomUUID(),
                due);
    }

    static Report submitted() {
        var report = draft();
        report.write("1.1", "Đã làm.", OUTLINE);
        submit(report);
        return report;
    }

    static ReportEvent submit(Report report) {
        return report.submit(by(report.authorId()), new Report.Submission(false, null), OUTLINE);
    }

    static Report withConsolidator() {
        var report = submitted();
        report.forward(by(VIA_BODY));
        return report;
    }

    static Report accepted() {
        var report = withConsolidator();
        report.takeInto(UUID.randomUUID(), by(CONSOLIDATOR));
        return report;
    }

    static Report returned(String... refs) {
        var report = submitted();
        var marks = List.of(refs).stream().map(ref -> new Mark(ref, "Sửa.")).toList();
        report.sendBack(by(VIA_BODY), "Chưa đạt.", marks, null);
        return report;
    }

    static Report consolidatedDraft() {
        return new Report(
                UUID.randomUUID(),
                CONSOLIDATOR,
                ReportLevel.CONSOLIDATED,
                requirement(),
                UUID.randomUUID(),
                null);
    }

    static Report underAppraisal() {
        var report = consolidatedDraft();
        report.write("1.1", "Tổng hợp.", OUTLINE);
        submit(report);
        return report;
    }

    static Report underApproval() {
        var report = underAppraisal();
        report.appraise(by(APPRAISER), "Đạt.");
        return report;
    }

    static Report beforeConference() {
        var report = underApproval();
        report.approve(by(APPROVER), null);
        return report;
    }

    static Report finalising() {
        var report = beforeConference();
        report.confer(by(HOST), new Notes.Conference(HOST, DUE, null, "Thống nhất."));
        return report;
    }

    static Report beforeSignature() {
        var report = finalising();
        report.forward(by(HOST));
        return report;
    }

    static Report signed() {
        var report = beforeSignature();
        report.sign(by(SIGNER), new Notes.Signature(SIGNER, NOW, null, null, null), "PARTY");
        return report;
    }

    static Report issued() {
        var report = signed();
        report.number(by(SIGNER), "12-BC/TU", DUE);
        return report;
    }

    private static Station station(int order, StationRole role, UUID body) {
        return new Station(order, role, body, none());
    }

    private static WrittenDeadline none() {
        return new WrittenDeadline(
                Deadline.Kind.NONE, "", null, true, null, null, null, null, null);
    }
}
