package vn.trienkhai.deploy.local.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * The first half of the play with today's days, for a newcomer: something is late, something nearly
 * due, something waits to be received, confirmed, forwarded or mended. Loaded once.
 */
public final class Opening {

    private static final String F1 = "Gửi đề cương";
    private static final String F2 = "Viết báo cáo";
    private static final List<String> STILL_SEALED = List.of("ly-son", "tra-bong", "son-tay");
    private static final List<String> REPORTED = List.of("quang-ngai", "duc-pho", "minh-long");

    private final Stage stage;
    private final LocalDate today;

    private Opening(Stage stage, LocalDate today) {
        this.stage = stage;
        this.today = today;
    }

    /** The opening as of this day; the clock is left alone. */
    public static Opening on(LocalDate today, Cast cast) {
        var days = Timetable.around(today);
        return new Opening(new Stage(cast, new Script(days), days, day -> {}), today);
    }

    /** Plays it, and tells whether it had not been played before. */
    public boolean playOnce() {
        var board = stage.cast().leader(Stage.BOARD);
        var plans = board.get("/v1/directives?my=issuer&status=IN_FORCE&type=PLAN");
        if (plans.items().iterator().hasNext()) {
            return false;
        }
        new Founding(stage).play();
        var issuing = new Issuing(stage);
        issuing.registerHistory();
        var directive = issuing.issuePlan().directive();
        receive(directive);
        issuing.issueDistrictPlan(directive, stage.days().issued().plusDays(2));
        work(new Work(stage, directive));
        report(new Inputs(stage, directive));
        giveSmallTasks(board);
        return true;
    }

    /** Given directly, without a document: one late, one with time. */
    private void giveSmallTasks(Actor board) {
        give(board, "Gửi số liệu đề tài khoa học năm trước", today.minusDays(2));
        give(board, "Cử cán bộ dự tập huấn chuyển đổi số", today.plusDays(20));
    }

    private static void give(Actor board, String title, LocalDate lastDay) {
        var task =
                Stage.saying("title", title)
                        .put("leadId", Cast.body(Stage.WITH_OWN_PLAN).id().toString());
        task.putObject("deadline")
                .put("kind", "DATE")
                .put("raw", "chậm nhất ngày " + lastDay)
                .put("date", lastDay.toString())
                .put("inclusive", true);
        board.create("/v1/tasks", task);
    }

    private void receive(String directive) {
        var dispatch = new Dispatch(stage, directive);
        Stage.authors().stream()
                .filter(body -> !STILL_SEALED.contains(body))
                .forEach(body -> dispatch.receive(body, today));
        List.of(Stage.AFFAIRS, Stage.COMMISSION).forEach(body -> dispatch.receive(body, today));
        dispatch.sendBack(Stage.OFFICE);
    }

    private void work(Work work) {
        work.accept(Stage.COMMISSION, F1);
        work.submit(Stage.COMMISSION, F1, "Đề cương báo cáo");
        Stage.authors().stream()
                .filter(body -> !STILL_SEALED.contains(body))
                .forEach(body -> work.accept(body, F2));
        work.progress(Stage.WITH_OWN_PLAN, F2, 40);
        work.urge(Stage.URGED, F2, stage.days().reports());
    }

    private void report(Inputs inputs) {
        REPORTED.forEach(author -> inputs.submit(author, null));
        inputs.forward("quang-ngai");
        inputs.sendBack(Stage.RETURNED);
        inputs.write(Stage.WITH_OWN_PLAN);
    }
}
