package vn.trienkhai.deploy.system.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares to whom a report goes and which stations it passes. */
final class WayCorrection {

    private final Labelled document;
    private final Register register;
    private final Tally tally;

    WayCorrection(Labelled document, Register register, Tally tally) {
        this.document = document;
        this.register = register;
        this.tally = tally;
    }

    /** What to change; empty where it was read right, and where nothing is to be reported. */
    Optional<JsonNode> of(JsonNode duty, JsonNode read, DueCorrection due) {
        var label = document.named("assignments", duty.path("labels")).stream().findFirst();
        var to = label.map(each -> each.path("to").asText("")).orElse("");
        if (to.isEmpty()) {
            return read.isMissingNode() ? Optional.empty() : tooMany(read);
        }
        var changes = Patch.object();
        var one = Labelled.one(to);
        if (!tally.count(
                Tally.Kind.WAY, register.isMeant(read.path("addressee"), one), "to " + one)) {
            var body = register.named(one).put("name", one);
            changes.set("addressee", Patch.instead(read.path("addressee"), body));
        }
        if (read.isMissingNode()) {
            changes.put("title", "Báo cáo");
        }
        window(duty.path("window"), read.path("window"), changes);
        var via = label.map(each -> each.path("via").asText("")).orElse("");
        stations(stations(via, duty), read.path("route"), due, changes);
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes);
    }

    private Optional<JsonNode> tooMany(JsonNode read) {
        tally.count(Tally.Kind.WAY, false, "too many: " + read);
        return Optional.of(NullNode.instance);
    }

    private void window(JsonNode wanted, JsonNode read, ObjectNode changes) {
        if (!wanted.isMissingNode()
                && !tally.count(Tally.Kind.WAY, wanted.equals(read), "covers " + wanted)) {
            changes.set("window", wanted);
        }
    }

    private static List<JsonNode> stations(String via, JsonNode duty) {
        var stations = new ArrayList<JsonNode>();
        if (!via.isEmpty()) {
            stations.add(Patch.object().put("role", "VIA").put("body", Labelled.one(via)));
        }
        stations.addAll(Labelled.all(duty.path("stations")));
        return stations;
    }

    /** Those read right stay as they are. */
    private void stations(
            List<JsonNode> wanted, JsonNode read, DueCorrection due, ObjectNode changes) {
        var route = Patch.object().putArray("route");
        for (int i = 0; i < wanted.size(); i++) {
            var station = read.path(i);
            var right = isRight(wanted.get(i), station, due);
            tally.count(Tally.Kind.STATION, right, wanted.get(i).toString());
            route.add(right ? station : station(wanted.get(i), i + 1, due));
        }
        for (int i = wanted.size(); i < read.size(); i++) {
            tally.count(Tally.Kind.STATION, false, "too many: " + read.path(i));
        }
        if (!sameRoute(route, read)) {
            changes.set("route", route);
        }
    }

    private static boolean sameRoute(ArrayNode route, JsonNode read) {
        return route.isEmpty() ? read.isEmpty() : route.equals(read);
    }

    private boolean isRight(JsonNode wanted, JsonNode read, DueCorrection due) {
        return wanted.path("role").equals(read.path("role"))
                && register.isMeant(read.path("body"), wanted.path("body").asText())
                && due.of(wanted.path("due"), read.path("deadline")).isEmpty();
    }

    private ObjectNode station(JsonNode wanted, int order, DueCorrection due) {
        var name = wanted.path("body").asText();
        var station = Patch.object().put("order", order);
        station.set("role", wanted.path("role"));
        station.set("body", register.named(name));
        due.of(wanted.path("due"), Patch.object())
                .ifPresent(terms -> station.set("deadline", terms));
        return station;
    }
}
