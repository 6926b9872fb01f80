package vn.trienkhai.deploy.system;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.trienkhai.deploy.local.demo.Actor;
import vn.trienkhai.deploy.local.demo.Cast;

/**
 * Bodies, classes and documents put into an empty system through the gateway, from facts: who
 * issues, who acts, who gets a copy. The words of real documents are not needed for that.
 */
final class Papers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Cast cast;
    private final Map<String, UUID> bodies = new LinkedHashMap<>();

    Papers(Cast cast) {
        this.cast = cast;
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** A body whose people can sign in, under the name it has in the document. */
    UUID issuer(String prefix, String kind, String level, String name) {
        return register(Cast.body(prefix).id(), kind, level, name);
    }

    UUID body(String kind, String level, String name) {
        return register(UUID.randomUUID(), kind, level, name);
    }

    UUID body(String name) {
        return bodies.computeIfAbsent(
                name,
                unknown -> {
                    throw new IllegalArgumentException("no such body: " + unknown);
                });
    }

    String name(String id) {
        return bodies.entrySet().stream()
                .filter(body -> body.getValue().toString().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }

    private UUID register(UUID id, String kind, String level, String name) {
        var draft = object().put("id", id.toString()).put("kind", kind).put("level", level);
        draft.putArray("names").addObject().put("text", name).put("kind", "OFFICIAL");
        cast.administrator().create("/v1/organizations", draft);
        bodies.put(name, id);
        return id;
    }

    String classOf(String name, String kind) {
        var draft = object().put("name", name);
        draft.putObject("rule").putArray("kinds").add(kind);
        return cast.administrator().create("/v1/organization-classes", draft).id();
    }

    void registerOf(UUID issuer, String type, String abbreviation, String body) {
        cast.administrator()
                .create(
                        "/v1/number-registers",
                        object().put("issuerId", issuer.toString())
                                .put("regime", "PARTY")
                                .put("type", type)
                                .put("typeAbbreviation", abbreviation)
                                .put("bodyAbbreviation", body)
                                .put("period", "TERM")
                                .put("from", "2020-01-01")
                                .put("to", "2029-12-31")
                                .put("firstNumber", 1));
    }

    static ObjectNode document(String type, String about) {
        var draft = object().put("regime", "PARTY").put("type", type).put("abstract", about);
        draft.put("place", "Hải Dương");
        draft.putObject("signature")
                .put("capacity", "T/M")
                .put("position", "Bí thư")
                .put("name", "A");
        return draft;
    }

    void receives(ObjectNode draft, String name, String purpose) {
        array(draft, "recipients")
                .addObject()
                .put("organizationId", body(name).toString())
                .put("purpose", purpose);
    }

    static void classReceives(ObjectNode draft, String classId, String purpose) {
        array(draft, "recipients").addObject().put("classId", classId).put("purpose", purpose);
    }

    static void textReceives(ObjectNode draft, String text, String purpose) {
        array(draft, "recipients").addObject().put("text", text).put("purpose", purpose);
    }

    static void clause(ObjectNode draft, String ref, String about) {
        array(draft, "clauses")
                .addObject()
                .put("ref", ref)
                .put("kind", "ORGANIZATION")
                .put("text", about);
    }

    /** A duty that each holder has separately. */
    static ObjectNode duty(ObjectNode draft, String clause, String title, String output) {
        var duty = array(draft, "duties").addObject();
        duty.put("clauseRef", clause).put("title", title).put("text", title);
        duty.put("mode", "EACH").put("output", output);
        duty.putObject("deadline").put("kind", "NONE").put("raw", "");
        duty.putArray("holders");
        return duty;
    }

    void holds(ObjectNode duty, String name, String role) {
        array(duty, "holders")
                .addObject()
                .put("organizationId", body(name).toString())
                .put("role", role);
    }

    static void classHolds(ObjectNode duty, String classId, String role) {
        array(duty, "holders").addObject().put("classId", classId).put("role", role);
    }

    /** Drafted, tried and issued; the path of the document. */
    String issue(Actor clerk, Actor leader, ObjectNode draft, LocalDate on) {
        var path = "/v1/directives/" + clerk.create("/v1/directives", draft).id();
        leader.act(path, "issuance", object().put("issuedOn", on.toString()));
        return path;
    }

    private static ArrayNode array(ObjectNode node, String field) {
        return node.withArray("/" + field);
    }
}
