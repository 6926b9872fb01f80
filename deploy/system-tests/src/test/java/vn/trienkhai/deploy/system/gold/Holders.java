package vn.trienkhai.deploy.system.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who holds a duty, by the labels and in a draft. */
final class Holders {

    private final Labelled document;
    private final Register register;

    Holders(Labelled document, Register register) {
        this.document = document;
        this.register = register;
    }

    /** A body or class, and what it does; the labels know seven roles. */
    record Holder(String id, String role) implements Comparable<Holder> {

        @Override
        public int compareTo(Holder other) {
            return (id + role).compareTo(other.id + other.role);
        }
    }

    private record Named(String body, String role) {}

    Set<Holder> of(JsonNode duty) {
        return named(duty)
                .map(each -> new Holder(id(register.named(each.body())), each.role()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Holder> read(JsonNode duty) {
        return Labelled.all(duty.path("holders")).stream()
                .map(each -> new Holder(id(each.path("body")), folded(each.path("role").asText())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** In a directive, where ids stand without names. */
    Set<Holder> held(JsonNode duty) {
        return Labelled.all(duty.path("holders")).stream()
                .map(each -> new Holder(id(each), folded(each.path("role").asText())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> bodies(Set<Holder> holders) {
        return holders.stream().map(Holder::id).collect(Collectors.toSet());
    }

    /** The names of those who have a task of their own. */
    Stream<String> doers(JsonNode duty) {
        var joint = duty.path("mode").asText().equals("JOINT");
        return named(duty)
                .filter(each -> !joint || each.role().equals("LEAD"))
                .map(Named::body)
                .distinct();
    }

    ArrayNode array(JsonNode duty) {
        var holders = Patch.object().putArray("holders");
        named(duty)
                .forEach(
                        each ->
                                holders.addObject()
                                        .put("role", each.role())
                                        .set(
                                                "body",
                                                register.named(each.body())
                                                        .put("name", each.body())));
        return holders;
    }

    /** The passages the labels give for it, without the body they may begin with. */
    Stream<String> words(JsonNode duty) {
        return document.named("assignments", duty.path("labels")).stream().map(Holders::said);
    }

    static String said(JsonNode label) {
        var text = label.path("text").asText();
        var body = label.path("body").asText();
        return text.startsWith(body) ? text.substring(body.length()).strip() : text;
    }

    private Stream<Named> named(JsonNode duty) {
        var labelled =
                document.named("assignments", duty.path("labels")).stream().map(each -> name(each));
        var beyond = Labelled.all(duty.path("holders")).stream().map(each -> name(each));
        return Stream.concat(labelled, beyond);
    }

    private static Named name(JsonNode each) {
        return new Named(each.path("body").asText(), each.path("role").asText());
    }

    private static String id(JsonNode body) {
        return body.path("organizationId")
                .asText(body.path("classId").asText(body.path("name").asText()));
    }

    private static String folded(String role) {
        return switch (role) {
            case "URGE", "INSPECT", "SUPERVISE" -> "MONITOR";
            case "ADVISE", "GUIDE", "PROPOSE" -> "IMPLEMENT";
            default -> role;
        };
    }
}
