package vn.trienkhai.deploy.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;

/** What happens to the tasks of one directive. */
final class Work {

    private final Stage stage;
    private final String directive;

    Work(Stage stage, String directive) {
        this.stage = stage;
        this.directive = directive;
    }

    void accept(String lead, String title) {
        var task = task(lead, title);
        stage.cast().leader(lead).act(task, "acceptance", null);
    }

    /** A body that thinks it is not its turn is told that it is. */
    void refuseButAccept(String lead, String title) {
        var task = task(lead, title);
        stage.cast()
                .leader(lead)
                .act(task, "refusal", reason("Huyện đảo thiếu người, xin lùi sang quý sau."));
        stage.cast()
                .leader(Stage.BOARD)
                .act(
                        task,
                        "upholding",
                        reason("Thời hạn đã báo trung ương, Văn phòng sẽ cử người giúp."));
        accept(lead, title);
    }

    void progress(String lead, String title, int percent) {
        var words =
                Stage.object().put("percent", percent).put("note", "Đã phân công và thu số liệu.");
        stage.cast().officer(lead).act(task(lead, title), "progress", words);
    }

    void submit(String lead, String title, String product) {
        var result = Stage.saying("summary", "Đã làm xong, gửi kèm " + product + ".");
        result.putArray("evidence")
                .addObject()
                .put("kind", "DOCUMENT")
                .put("title", product)
                .put("reference", product);
        stage.cast().officer(lead).act(task(lead, title), "submissions", result);
    }

    void sendBack(String lead, String title) {
        var words = reason("Đề cương thiếu phần mục tiêu theo giai đoạn.");
        words.putArray("toMend").add("Thêm mục 1.4");
        stage.cast().leader(Stage.BOARD).act(task(lead, title), "returns", words);
    }

    void confirm(String lead, String title) {
        stage.cast().leader(Stage.BOARD).act(task(lead, title), "confirmation", null);
    }

    /** A formal urging by the monitoring body, and the answer of the lead. */
    void urge(String lead, String title, LocalDate answerBy) {
        var task = task(lead, title);
        var words =
                Stage.saying("text", "Chưa nhận được báo cáo của huyện, đề nghị cho biết ngày gửi.")
                        .put("answerBy", answerBy.toString());
        var urging = stage.cast().officer(Stage.COMMISSION).create(task + "/urgings", words).id();
        stage.cast()
                .leader(lead)
                .create(
                        task + "/urgings/" + urging + "/answer",
                        Stage.saying("text", "Huyện gửi báo cáo trong tuần này."));
    }

    /** The address of the lead's task, as soon as task-service knows it. */
    String task(String lead, String title) {
        var path = "/v1/tasks?my=lead&limit=200&directiveId=" + directive;
        var page = stage.cast().leader(lead).await(path, tasks -> find(tasks, title).isPresent());
        return "/v1/tasks/" + find(page.json(), title).orElseThrow().path("id").asText();
    }

    /** Waits until the task is in this phase. */
    void awaitPhase(String lead, String title, String phase) {
        var path = "/v1/tasks?my=lead&phase=" + phase + "&directiveId=" + directive;
        stage.cast().leader(lead).await(path, tasks -> find(tasks, title).isPresent());
    }

    /** Waits until the body was told so often of something of this kind. */
    void awaitNotices(String body, String kind, int times) {
        stage.cast()
                .leader(body)
                .await(
                        "/v1/notifications?kind=" + kind + "&directiveId=" + directive,
                        page -> page.path("items").size() == times);
    }

    private static Optional<JsonNode> find(JsonNode page, String title) {
        return Stage.stream(page.path("items"))
                .filter(task -> task.path("title").asText().startsWith(title))
                .findFirst();
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode reason(String text) {
        return Stage.saying("reason", text);
    }
}
