package vn.trienkhai.deploy.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The correction a person would make who knows the labels: everything that was read is replaced by
 * what is labelled. Bodies and classes are named by the ids of the register.
 */
final class Corrected {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Labelled document;
    private final Function<String, ObjectNode> register;

    Corrected(Labelled document, Function<String, ObjectNode> register) {
        this.document = document;
        this.register = register;
    }

    /** The merge patch that turns the draft that was proposed into the labelled one. */
    ObjectNode patch(JsonNode proposed) {
        var patch = JSON.objectNode();
        patch.set("header", header());
        cleared(patch, proposed);
        var attached = new ArrayList<>(document.list("attached"));
        for (var key : (Iterable<String>) proposed.path("enclosed")::fieldNames) {
            var enclosed = proposed.path("enclosed").path(key);
            patch.withObject("/enclosed").set(key, enclosure(enclosed, attached.removeFirst()));
        }
        duties().forEach(duty -> add(patch, "duties", duty));
        recipients().forEach(recipient -> add(patch, "recipients", recipient));
        document.list("citations").forEach(cited -> add(patch, "relations", relation(cited)));
        return patch;
    }

    private static void cleared(ObjectNode patch, JsonNode proposed) {
        for (var part : List.of("duties", "recipients", "relations")) {
            var changes = patch.putObject(part);
            proposed.path(part).fieldNames().forEachRemaining(changes::putNull);
        }
    }

    /** What the letter forwards came from outside; the labels put its duties into the letter. */
    private static ObjectNode enclosure(JsonNode proposed, JsonNode labelled) {
        var patch = JSON.objectNode().put("becomes", "OWN_DOCUMENT").put("relation", "FORWARDS");
        cleared(patch, proposed);
        var header = patch.putObject("header");
        header.put("origin", "RECEIVED").put("regime", "PARTY").put("type", "CONCLUSION");
        header.put("abstract", labelled.path("header").path("abstract").asText());
        header.putObject("issuer").put("name", labelled.path("header").path("issuer").asText());
        for (var field : List.of("symbol", "issuedOn")) {
            header.putNull(field);
        }
        header.putArray("monitors");
        labelled.path("recipients").forEach(each -> add(patch, "recipients", written(each)));
        return patch;
    }

    private static void add(ObjectNode patch, String part, ObjectNode value) {
        var parts = (ObjectNode) patch.path(part);
        parts.set("x" + (parts.size() + 1), value);
    }

    private ObjectNode header() {
        var header = JSON.objectNode();
        header.put("origin", "ISSUED_HERE");
        header.put("regime", document.name().startsWith("002") ? "STATE" : "PARTY");
        header.put("type", type());
        header.put("abstract", document.header("abstract"));
        // the register of the issuer gives number and day anew
        for (var field : List.of("symbol", "issuedOn", "issuer", "arrivalStamp")) {
            header.putNull(field);
        }
        header.putArray("monitors");
        header.putArray("aliases");
        header.put(
                "place",
                document.header("place").isEmpty() ? "Quảng Ngãi" : document.header("place"));
        signature(header.putObject("signature"));
        watchers().forEach(body -> monitor(header, body));
        return header;
    }

    /** Where no line stands above the name, it is signed for the issuer. */
    private void signature(ObjectNode signature) {
        var lines = document.header("capacity").split(" \\| ", -1);
        signature.put("name", document.header("signer"));
        signature.putNull("lines");
        signature.putNull("capacity");
        signature.put(
                "position",
                lines[0].isEmpty() ? document.header("issuer") : lines[lines.length - 1]);
    }

    String type() {
        return switch (document.header("type")) {
            case "Kế hoạch" -> "PLAN";
            case "Công văn" -> "OFFICIAL_LETTER";
            default -> "PROGRAMME";
        };
    }

    private void monitor(ObjectNode header, String body) {
        header.withArrayProperty("monitors")
                .addObject()
                .put("role", "MONITOR")
                .set("body", register.apply(body));
    }

    /** Who is labelled as watching watches the directive. */
    private List<String> watchers() {
        return document.list("assignments").stream()
                .filter(each -> each.path("role").asText().equals("MONITOR"))
                .map(each -> each.path("body").asText())
                .distinct()
                .toList();
    }

    /**
     * One for each body and passage; the labels do not say whose a deadline is, so they go in
     * order.
     */
    List<ObjectNode> duties() {
        var deadlines = new ArrayList<>(document.list("deadlines"));
        var duties = new ArrayList<ObjectNode>();
        for (var each : document.list("assignments")) {
            if (!each.path("role").asText().equals("MONITOR")) {
                var deadline = deadlines.isEmpty() ? null : deadlines.removeFirst();
                duties.add(duty(each, deadline));
            }
        }
        return duties;
    }

    private ObjectNode duty(JsonNode assignment, @Nullable JsonNode deadline) {
        var text = assignment.path("text").asText();
        var duty = JSON.objectNode();
        duty.put("clauseRef", "III");
        duty.put("title", text.length() > 200 ? text.substring(0, 200) : text);
        duty.put("text", text);
        duty.put("mode", "EACH");
        duty.putArray("holders")
                .addObject()
                .put("role", assignment.path("role").asText())
                .set("body", register.apply(assignment.path("body").asText()));
        duty.put("output", assignment.path("to").isTextual() ? "REPORT" : "RESULT");
        duty.set("deadline", deadline(deadline));
        if (assignment.path("to").isTextual()) {
            duty.set("reporting", reporting(assignment));
        }
        return duty;
    }

    private static ObjectNode deadline(@Nullable JsonNode labelled) {
        var terms = JSON.objectNode();
        if (labelled == null) {
            return terms.put("kind", "NONE");
        }
        terms.put("raw", labelled.path("text").asText());
        return labelled.path("date").isTextual()
                ? terms.put("kind", "DATE").put("date", labelled.path("date").asText())
                : terms.put("kind", "PERIODIC_UNSPECIFIED");
    }

    private ObjectNode reporting(JsonNode assignment) {
        var reporting = JSON.objectNode();
        reporting.put("title", "Báo cáo kết quả thực hiện");
        reporting.set("addressee", register.apply(Labelled.one(assignment.path("to").asText())));
        if (assignment.path("via").isTextual()) {
            reporting
                    .putArray("route")
                    .addObject()
                    .put("order", 1)
                    .put("role", "VIA")
                    .set("body", register.apply(Labelled.one(assignment.path("via").asText())));
        }
        return reporting;
    }

    /** Whoever must act gets a copy to act; the labelled list goes as it is written. */
    private List<ObjectNode> recipients() {
        Map<String, ObjectNode> recipients = new LinkedHashMap<>();
        for (var each : document.list("assignments")) {
            var recipient = JSON.objectNode().put("purpose", "ACTION");
            recipient.set("body", register.apply(each.path("body").asText()));
            recipients.put(each.path("body").asText(), recipient);
        }
        for (var each : document.list("recipients")) {
            recipients.put("written " + each.path("name").asText(), written(each));
        }
        return List.copyOf(recipients.values());
    }

    private static ObjectNode written(JsonNode recipient) {
        return JSON.objectNode()
                .put("text", recipient.path("name").asText())
                .put("purpose", purpose(recipient.path("purpose").asText("")));
    }

    private static String purpose(String written) {
        if (written.equals("lưu")) {
            return "ARCHIVE";
        }
        if (written.contains("biết")) {
            return "FOR_INFORMATION";
        }
        return written.contains("b/c") || written.contains("báo cáo") ? "REPORT_UP" : "UNSPECIFIED";
    }

    private static ObjectNode relation(JsonNode cited) {
        var relation = JSON.objectNode().put("type", "CITES");
        var document = relation.putObject("cited");
        document.put("symbol", cited.path("symbol").asText());
        if (cited.path("date").isTextual()) {
            document.put("issuedOn", cited.path("date").asText());
        }
        if (cited.path("issuer").isTextual()) {
            document.put("issuerText", cited.path("issuer").asText());
        }
        return relation;
    }
}
