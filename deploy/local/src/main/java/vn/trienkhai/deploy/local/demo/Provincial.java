package vn.trienkhai.deploy.local.demo;

import java.time.LocalDate;
import java.util.Collection;

/** The report made from many: appraised, returned once, approved, conferred on, signed, issued. */
final class Provincial {

    private final Stage stage;
    private final String report;

    private Provincial(Stage stage, String report) {
        this.stage = stage;
        this.report = report;
    }

    /** The consolidating body takes all inputs in and writes the draft. */
    static Provincial consolidate(Stage stage, String period, Collection<String> inputs) {
        var officer = stage.cast().officer(Stage.AFFAIRS);
        officer.await(
                "/v1/report-periods/" + period + "/waiting",
                waiting -> waiting.path("ready").asBoolean());
        var draft = Stage.object().put("periodId", period).put("level", "CONSOLIDATED");
        var report = "/v1/reports/" + officer.create("/v1/reports", draft).id();
        Inputs.writeSections(officer, report, "Tỉnh ủy Quảng Ngãi");
        var made = Stage.object();
        var taken = made.putArray("inputs");
        inputs.forEach(input -> taken.add(idOf(input)));
        made.putArray("traces")
                .addObject()
                .put("ref", "1.4")
                .put("statement", "Giai đoạn sau chậm hơn giai đoạn đầu.")
                .put("inputId", idOf(inputs.iterator().next()))
                .put("inputRef", "1.4");
        officer.put(report, report + "/inputs", made);
        return new Provincial(stage, report);
    }

    String report() {
        return report;
    }

    void submit() {
        stage.cast()
                .leader(Stage.AFFAIRS)
                .act(report, "submission", Stage.saying("note", "Trình thẩm định."));
    }

    void sendBack() {
        var words = Stage.saying("reason", "Kiến nghị còn chung chung, cần nêu rõ nơi thực hiện.");
        words.putArray("marks")
                .addObject()
                .put("ref", "2.2")
                .put("note", "Nêu rõ cơ quan và thời gian.");
        stage.cast().officer(Stage.COMMISSION).act(report, "return", words);
    }

    void mend() {
        var text = "Đề nghị giao một cơ quan làm đầu mối và chốt cơ chế trong năm tới.";
        stage.cast()
                .officer(Stage.AFFAIRS)
                .put(report, report + "/sections/2.2", Stage.saying("text", text));
    }

    void appraise() {
        var words = Stage.saying("opinion", "Dự thảo đã đủ nội dung, đủ điều kiện trình.");
        stage.cast().officer(Stage.COMMISSION).act(report, "appraisals", words);
    }

    void approve() {
        stage.cast()
                .leader(Stage.BOARD)
                .act(report, "approval", Stage.saying("note", "Đồng ý đưa ra hội nghị."));
    }

    void confer(LocalDate heldOn) {
        var words =
                Stage.object()
                        .put("heldOn", heldOn.toString())
                        .put("place", "Hội trường Tỉnh ủy")
                        .put("outcome", "Hội nghị nhất trí, góp thêm ý về nguồn lực.");
        stage.cast().officer(Stage.BOARD).act(report, "conference", words);
    }

    /** The appraising body revises the draft after the conference and puts it before the signer. */
    void finish() {
        var officer = stage.cast().officer(Stage.COMMISSION);
        var text = "Bài học: người đứng đầu theo sát, nguồn lực đi cùng nhiệm vụ.";
        officer.put(report, report + "/sections/1.6", Stage.saying("text", text));
        officer.act(report, "forwarding", Stage.saying("note", "Trình ký."));
    }

    /** Signs, and waits until the register has told the number. */
    void sign() {
        var words = Stage.object().put("capacity", "T/M").put("position", "Thường trực Tỉnh ủy");
        var leader = stage.cast().leader(Stage.COMMITTEE);
        leader.act(report, "signature", words);
        leader.await(report, item -> item.path("state").asText().equals("ISSUED"));
    }

    private static String idOf(String report) {
        return report.substring(report.lastIndexOf('/') + 1);
    }
}
