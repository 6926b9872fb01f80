package vn.trienkhai.deploy.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import vn.trienkhai.deploy.local.ClockFile;

/**
 * The review of a resolution in the spring of 2022, from the plan to the signed provincial report:
 * thirteen districts and the Front report through one body, one of them late, one after a return,
 * one after an urging.
 */
public final class Play {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final String F1 = "Gửi đề cương";
    private static final String F2 = "Viết báo cáo";
    private static final String F3 = "Lập dự thảo";
    private static final String F4 = "Thẩm định dự thảo";
    private static final String F5 = "Chuẩn bị hội nghị";
    private static final String F6 = "Hoàn thiện báo cáo";
    private static final String F7 = "Ký ban hành";

    private final Stage stage;

    private Play(Stage stage) {
        this.stage = stage;
    }

    /** What came of it, for those who want to look closer. */
    public record Played(
            String directive,
            String districtPlan,
            JsonNode dryRun,
            Map<String, String> inputs,
            String provincialReport) {}

    /** The play with the days of 2022; the clock of the system is moved along. */
    public static Play of2022(Cast cast, ClockFile clock) {
        var days = Timetable.of2022();
        return new Play(new Stage(cast, new Script(days), days, day -> move(clock, day)));
    }

    private static void move(ClockFile clock, LocalDate day) {
        clock.set(day.atTime(MORNING).atZone(ZONE).toInstant());
        Door.pause(java.time.Duration.ofMillis(50)); // services look at the file every 10 ms
    }

    /** From the first body registered to the signed report. */
    public Played play() {
        stage.on(stage.days().issued());
        new Founding(stage).play();
        var issuing = new Issuing(stage);
        issuing.registerHistory();
        var plan = issuing.issuePlan();
        var own = receive(issuing, plan.directive());
        var work = new Work(stage, plan.directive());
        beginWork(work);
        var inputs = new Inputs(stage, plan.directive());
        report(work, inputs);
        var provincial = conclude(work, inputs);
        return new Played(
                plan.directive(), own, plan.dryRun(), inputs.reports(), provincial.report());
    }

    private String receive(Issuing issuing, String directive) {
        var dispatch = new Dispatch(stage, directive);
        var next = LocalDate.of(2022, 3, 2);
        stage.on(next);
        Stage.authors().forEach(body -> dispatch.receive(body, next));
        List.of(Stage.CENTRE, Stage.AFFAIRS, Stage.COMMISSION)
                .forEach(body -> dispatch.receive(body, next));
        dispatch.sendBack(Stage.OFFICE);
        var later = LocalDate.of(2022, 3, 8);
        stage.on(later);
        return issuing.issueDistrictPlan(directive, later).directive();
    }

    private void beginWork(Work work) {
        stage.on(LocalDate.of(2022, 3, 10));
        for (var body : Stage.authors()) {
            if (body.equals(Stage.REFUSING)) {
                work.refuseButAccept(body, F2);
            } else {
                work.accept(body, F2);
            }
        }
        work.progress(Stage.WITH_OWN_PLAN, F2, 20);
        work.accept(Stage.COMMISSION, F1);
        work.submit(Stage.COMMISSION, F1, "Đề cương báo cáo");
        work.sendBack(Stage.COMMISSION, F1);
        work.submit(Stage.COMMISSION, F1, "Đề cương báo cáo đã sửa");
        work.confirm(Stage.COMMISSION, F1);
        List.of(F4, F5, F6).forEach(title -> work.accept(Stage.COMMISSION, title));
        work.accept(Stage.AFFAIRS, F3);
        work.accept(Stage.COMMITTEE, F7);
    }

    /**
     * Due on Thursday 7 April at the latest: three working days are left on Monday, one on that
     * Thursday.
     */
    private void report(Work work, Inputs inputs) {
        stage.on(LocalDate.of(2022, 4, 1));
        var slow = List.of(Stage.LATE, Stage.URGED, Stage.REFUSING);
        for (var author : Stage.authors()) {
            if (!slow.contains(author)) {
                inputs.submit(author, null);
            }
        }
        inputs.sendBack(Stage.RETURNED);
        stage.on(LocalDate.of(2022, 4, 4));
        work.awaitNotices(Stage.LATE, "REPORT_NEAR_DUE", 1);
        inputs.reports().keySet().stream()
                .sorted()
                .filter(author -> !author.equals(Stage.RETURNED))
                .forEach(inputs::forward);
        work.urge(Stage.URGED, F2, LocalDate.of(2022, 4, 6));
        stage.on(LocalDate.of(2022, 4, 7));
        work.awaitNotices(Stage.LATE, "REPORT_NEAR_DUE", 2);
        inputs.mend(Stage.RETURNED);
        inputs.resubmit(Stage.RETURNED, null);
        inputs.submit(Stage.URGED, null);
        inputs.submit(Stage.REFUSING, null);
        stage.on(LocalDate.of(2022, 4, 8));
        work.awaitNotices(Stage.LATE, "REPORT_OVERDUE", 1);
        inputs.submit(Stage.LATE, "Mưa lũ làm chậm việc thu số liệu ở xã.");
        List.of(Stage.RETURNED, Stage.URGED, Stage.REFUSING, Stage.LATE).forEach(inputs::forward);
    }

    private Provincial conclude(Work work, Inputs inputs) {
        stage.on(LocalDate.of(2022, 4, 12));
        var period = inputs.period(Stage.FRONT);
        var all = Stage.authors().stream().map(inputs::report).toList();
        var provincial = Provincial.consolidate(stage, period, all);
        provincial.submit();
        finish(work, Stage.AFFAIRS, F3);
        provincial.sendBack();
        stage.on(LocalDate.of(2022, 4, 13));
        provincial.mend();
        provincial.submit();
        stage.on(LocalDate.of(2022, 4, 14));
        provincial.appraise();
        finish(work, Stage.COMMISSION, F4);
        provincial.approve();
        stage.on(LocalDate.of(2022, 4, 28));
        provincial.confer(LocalDate.of(2022, 4, 27));
        finish(work, Stage.COMMISSION, F5);
        stage.on(LocalDate.of(2022, 5, 5));
        provincial.finish();
        finish(work, Stage.COMMISSION, F6);
        provincial.sign();
        finish(work, Stage.COMMITTEE, F7);
        Stage.authors().forEach(author -> work.awaitPhase(author, F2, "COMPLETED"));
        return provincial;
    }

    private static void finish(Work work, String lead, String title) {
        work.submit(lead, title, "Tờ trình kèm hồ sơ");
        work.confirm(lead, title);
    }
}
