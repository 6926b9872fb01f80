package vn.trienkhai.deploy.system.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the header, who signs, and who watches the whole document. */
final class HeaderCorrection {

    private final Labelled document;
    private final Register register;
    private final Tally tally;
    private final ObjectNode patch = Patch.object();

    HeaderCorrection(Labelled document, Register register, Tally tally) {
        this.document = document;
        this.register = register;
        this.tally = tally;
    }

    ObjectNode patch(JsonNode header) {
        Stream.of("origin", "regime", "type", "symbol", "issuedOn", "place", "abstract")
                .forEach(field -> field(header, field, wanted(field)));
        field(header.path("signature"), "name", label("signer"));
        lines(header.path("signature"));
        issuer(header.path("issuer"));
        stamp(header.path("arrivalStamp"));
        monitors(header.path("monitors"));
        return patch;
    }

    private String wanted(String field) {
        var beyond = document.flow().path("header").path(field);
        return beyond.isTextual()
                ? beyond.asText()
                : switch (field) {
                    case "type" -> type(label("type"));
                    case "issuedOn" -> label("date");
                    default -> label(field);
                };
    }

    private String label(String field) {
        return document.labels().path("header").path(field).asText("");
    }

    private static String type(String name) {
        return switch (name) {
            case "Kế hoạch" -> "PLAN";
            case "Công văn" -> "OFFICIAL_LETTER";
            case "Kết luận" -> "CONCLUSION";
            default -> "PROGRAMME";
        };
    }

    private void field(JsonNode from, String field, String wanted) {
        var read = from.path(field).asText("");
        if (!Likeness.same(read, wanted)) {
            var part = field.equals("name") ? patch.withObject("/signature") : patch;
            if (wanted.isEmpty()) {
                part.putNull(field);
            } else {
                part.put(field, wanted);
            }
        }
        if (!read.isEmpty() || !wanted.isEmpty()) {
            tally.count(
                    Tally.Kind.HEADER,
                    Likeness.same(read, wanted),
                    field + " " + read + " → " + wanted);
        }
    }

    /** Without a line above the name nobody knows for whom it is signed. */
    private void lines(JsonNode signature) {
        var read =
                Labelled.all(signature.path("lines")).stream()
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(" | "));
        var beyond = document.flow().path("header").path("lines").asText("");
        var wanted = beyond.isEmpty() ? label("capacity") : beyond;
        if (!tally.count(Tally.Kind.HEADER, Likeness.same(read, wanted), "lines " + wanted)) {
            var lines = patch.withObject("/signature").putArray("lines");
            Stream.of(wanted.split(" \\| ", -1)).forEach(lines::add);
            patch.withObject("/signature").put("capacity", wanted.split(" \\| ", -1)[0]);
        }
    }

    private void issuer(JsonNode issuer) {
        var wanted = label("issuer");
        if (!tally.count(Tally.Kind.HEADER, register.isMeant(issuer, wanted), "issuer " + wanted)) {
            patch.set("issuer", register.named(wanted).put("name", wanted));
        }
    }

    /** Read as what it is; what a body issues itself has not arrived. */
    private void stamp(JsonNode stamp) {
        var wanted = document.flow().path("stamp");
        if (!stamp.isMissingNode() || !wanted.isMissingNode()) {
            var same =
                    wanted.properties().stream()
                            .allMatch(each -> stamp.path(each.getKey()).equals(each.getValue()));
            tally.count(
                    Tally.Kind.HEADER, same && !wanted.isMissingNode(), "arrival stamp " + stamp);
            patch.putNull("arrivalStamp");
        }
    }

    private void monitors(JsonNode monitors) {
        var wanted = document.named("assignments", document.flow().path("monitors"));
        var read = Labelled.all(monitors);
        var right = Patch.object().putArray("monitors");
        for (var each : wanted) {
            var name = each.path("body").asText();
            var found =
                    read.stream()
                            .filter(monitor -> register.isMeant(monitor.path("body"), name))
                            .findFirst();
            tally.count(Tally.Kind.MONITOR, found.isPresent(), name);
            found.ifPresentOrElse(
                    right::add,
                    () ->
                            right.addObject()
                                    .put("role", "MONITOR")
                                    .set("body", register.named(name).put("name", name)));
        }
        if (!Labelled.all(right).equals(read)) {
            patch.set("monitors", right);
        }
        for (int i = wanted.size(); i < read.size(); i++) {
            tally.count(Tally.Kind.MONITOR, false, "too many: " + monitors);
        }
    }
}
