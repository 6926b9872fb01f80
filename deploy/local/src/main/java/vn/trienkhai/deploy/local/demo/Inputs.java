package vn.trienkhai.deploy.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The reports the bodies write and the station they pass before they are made into one. */
final class Inputs {

    private final Stage stage;
    private final String directive;
    private final Map<String, String> reports = new ConcurrentHashMap<>();

    Inputs(Stage stage, String directive) {
        this.stage = stage;
        this.directive = directive;
    }

    /** Writes every section and submits. */
    void submit(String author, @Nullable String lateReason) {
        write(author);
        resubmit(author, lateReason);
    }

    void write(String author) {
        var officer = stage.cast().officer(author);
        var draft = Stage.object().put("periodId", period(author)).put("level", "INPUT");
        var report = "/v1/reports/" + officer.create("/v1/reports", draft).id();
        reports.put(author, report);
        writeSections(officer, report, Cast.body(author).names().official());
    }

    void resubmit(String author, @Nullable String lateReason) {
        var words = Stage.saying("note", "Kính gửi báo cáo theo đề cương.");
        if (lateReason != null) {
            words.put("lateReason", lateReason);
        }
        stage.cast().leader(author).act(report(author), "submission", words);
    }

    /** The body the reports go through passes one on. */
    void forward(String author) {
        stage.cast()
                .clerk(Stage.AFFAIRS)
                .act(
                        report(author),
                        "forwarding",
                        Stage.saying("note", "Đã đủ các mục, chuyển tổng hợp."));
    }

    void sendBack(String author) {
        var words = Stage.saying("reason", "Mục 1.4 chưa có số liệu theo giai đoạn.");
        words.putArray("marks")
                .addObject()
                .put("ref", "1.4")
                .put("note", "Bổ sung số liệu hai giai đoạn.");
        stage.cast().officer(Stage.AFFAIRS).act(report(author), "return", words);
    }

    void mend(String author) {
        var text = Stage.saying("text", "Giai đoạn đầu đạt chín chỉ tiêu, giai đoạn sau đạt sáu.");
        var report = report(author);
        stage.cast().officer(author).put(report, report + "/sections/1.4", text);
    }

    String report(String author) {
        var report = reports.get(author);
        if (report == null) {
            throw new IllegalStateException(author + " has not written yet");
        }
        return report;
    }

    Map<String, String> reports() {
        return Map.copyOf(reports);
    }

    /** The period in which this body is expected to report, once it was opened. */
    String period(String author) {
        var path = "/v1/report-requirements?my=author&directiveId=" + directive;
        return stage.cast()
                .officer(author)
                .await(path, page -> !periodOf(page).isEmpty())
                .json()
                .path("items")
                .path(0)
                .path("periodId")
                .asText();
    }

    static void writeSections(Actor officer, String report, String body) {
        for (var line : Script.lines("sections.csv")) {
            var cell = line.split("\\|", 2);
            officer.put(report, report + "/sections/" + cell[0], text(cell[1], body));
        }
    }

    private static ObjectNode text(String sentence, String body) {
        return Stage.saying("text", sentence.replace("${body}", body));
    }

    private static String periodOf(JsonNode page) {
        return page.path("items").path(0).path("periodId").asText("");
    }
}
