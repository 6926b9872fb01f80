package vn.trienkhai.deploy.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;

/** The desks of the receiving bodies: arrivals are registered, or sent back. */
final class Dispatch {

    private final Stage stage;
    private final String directive;

    Dispatch(Stage stage, String directive) {
        this.stage = stage;
        this.directive = directive;
    }

    void receive(String body, LocalDate on) {
        var clerk = stage.cast().clerk(body);
        var delivery = delivery(clerk);
        clerk.act(delivery, "opening", null);
        var receipt = Stage.object().put("arrivalDate", on.toString());
        receipt.putObject("disposition")
                .put("leadUnit", "Văn phòng")
                .put("note", "Chuyển bộ phận chuyên môn chuẩn bị, báo lại trước hạn ba ngày.");
        clerk.act(delivery, "receipt", receipt);
    }

    void sendBack(String body) {
        var clerk = stage.cast().clerk(body);
        clerk.act(
                delivery(clerk),
                "refusal",
                Stage.saying(
                        "reason", "Bản lưu đã có tại Văn phòng, trả lại để không vào sổ hai lần."));
    }

    private String delivery(Actor clerk) {
        var arrivals =
                clerk.await("/v1/deliveries?limit=200", page -> find(page).isPresent()).json();
        return "/v1/deliveries/" + find(arrivals).orElseThrow().path("id").asText();
    }

    private Optional<JsonNode> find(JsonNode page) {
        return Stage.stream(page.path("items"))
                .filter(
                        item ->
                                item.path("directive")
                                        .path("directiveId")
                                        .asText()
                                        .equals(directive))
                .findFirst();
    }
}
