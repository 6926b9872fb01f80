package vn.trienkhai.deploy.system.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Compares what a document cites, and who gets a copy. */
final class ListCorrection {

    private final Labelled document;
    private final Register register;
    private final Tally tally;

    ListCorrection(Labelled document, Register register, Tally tally) {
        this.document = document;
        this.register = register;
        this.tally = tally;
    }

    /** How it stands to each document the labels name; references to itself stay. */
    ObjectNode relations(JsonNode read) {
        var patch = Patch.object();
        var used = new HashSet<String>();
        for (var each : cited()) {
            var found = found(read, relation -> cites(relation, each));
            var symbol = each.path("symbol").asText();
            var type = document.flow().path("relations").path(symbol).asText("CITES");
            if (!tally.count(Tally.Kind.RELATION, found.isPresent(), symbol)) {
                patch.set("x" + patch.size(), relation(type, each));
            }
            found.ifPresent(relation -> used.add(relation.getKey()));
            found.filter(relation -> document.flow().path("relations").has(symbol))
                    .ifPresent(relation -> type(relation, symbol, type, patch));
        }
        var told = Labelled.all(document.flow().path("told"));
        read.properties().stream()
                .filter(each -> !used.contains(each.getKey()))
                .filter(each -> !isTold(each.getValue(), told))
                .forEach(each -> removed(patch, Tally.Kind.RELATION, each));
        return patch;
    }

    /** Those of the document, where the labels are of a whole file. */
    private List<JsonNode> cited() {
        return document.flow().has("citations")
                ? document.named("citations", document.flow().path("citations"))
                : document.list("citations");
    }

    private void type(
            Map.Entry<String, JsonNode> relation, String symbol, String type, ObjectNode patch) {
        var told = relation.getValue().path("type").asText();
        var change = symbol + " " + told + " → " + type;
        if (!tally.count(Tally.Kind.RELATION_TYPE, told.equals(type), change)) {
            patch.putObject(relation.getKey()).put("type", type);
        }
    }

    /** The labels count only what has a number or a day; of the rest domain 5.5 tells the types. */
    private static boolean isTold(JsonNode relation, List<JsonNode> told) {
        var cited = relation.path("cited");
        var type = relation.path("type");
        return type.asText().equals("SELF")
                || (told.contains(type) && !cited.has("symbol") && !cited.has("issuedOn"));
    }

    private static boolean cites(JsonNode relation, JsonNode label) {
        var cited = relation.path("cited");
        var date = label.path("date").asText("");
        return Likeness.same(cited.path("symbol").asText(), label.path("symbol").asText())
                && date.equals(cited.path("issuedOn").asText(""));
    }

    private static ObjectNode relation(String type, JsonNode label) {
        var relation = Patch.object().put("type", type);
        var cited = relation.putObject("cited").put("symbol", label.path("symbol").asText());
        if (label.path("date").isTextual()) {
            cited.put("issuedOn", label.path("date").asText());
        }
        return relation;
    }

    /** Those of the list; whom a letter is addressed to the labels do not count. */
    ObjectNode recipients(JsonNode read) {
        var patch = Patch.object();
        var used = new HashSet<String>();
        for (var each : document.list("recipients")) {
            var name = each.path("name").asText();
            var purpose = purpose(name, each.path("purpose").asText(""));
            var found =
                    found(
                            read,
                            recipient ->
                                    isNamed(recipient, name)
                                            && recipient.path("purpose").asText().equals(purpose));
            tally.count(Tally.Kind.RECIPIENT, found.isPresent(), purpose + " " + name);
            found.ifPresentOrElse(
                    recipient -> used.add(recipient.getKey()),
                    () ->
                            patch.putObject("x" + patch.size())
                                    .put("text", name)
                                    .put("purpose", purpose));
        }
        read.properties().stream()
                .filter(each -> !used.contains(each.getKey()))
                .filter(each -> !each.getValue().path("purpose").asText().equals("ACTION"))
                .forEach(each -> removed(patch, Tally.Kind.RECIPIENT, each));
        return patch;
    }

    private boolean isNamed(JsonNode recipient, String name) {
        return recipient.path("purpose").asText().equals("SAME_AS_ABOVE")
                || Likeness.same(recipient.path("text").asText(""), name)
                || (Likeness.same(recipient.at("/body/name").asText(""), name)
                        && register.isMeant(recipient.path("body"), name));
    }

    /** Domain 5.7. */
    private static String purpose(String name, String written) {
        if (written.equals("lưu")) {
            return "ARCHIVE";
        }
        if (written.contains("biết")) {
            return "FOR_INFORMATION";
        }
        if (written.contains("b/c") || written.contains("báo cáo")) {
            return "REPORT_UP";
        }
        if (name.contains("CVP")) {
            return "INTERNAL_POSITION";
        }
        if (name.startsWith("Website")) {
            return "PUBLISH";
        }
        return name.equals("Như trên") ? "SAME_AS_ABOVE" : "UNSPECIFIED";
    }

    private static Optional<Map.Entry<String, JsonNode>> found(
            JsonNode read, Predicate<JsonNode> wanted) {
        return read.properties().stream().filter(each -> wanted.test(each.getValue())).findFirst();
    }

    private void removed(ObjectNode patch, Tally.Kind kind, Map.Entry<String, JsonNode> each) {
        tally.count(kind, false, "too many: " + each.getValue());
        patch.putNull(each.getKey());
    }
}
