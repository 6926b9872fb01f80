package vn.trienkhai.directive.amending;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Clause;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.document.Header;
import vn.trienkhai.directive.document.Parts;

/** Finds what differs between two versions: per field, clause and duty, old and new. */
@ApplicationScoped
class Differences {

    private final ObjectMapper json;

    Differences(ObjectMapper json) {
        this.json = json;
    }

    List<Change> between(Header before, Parts partsBefore, Header after, Parts partsAfter) {
        var changes = new ArrayList<Change>();
        compare(Change.Part.FIELD, fields(before), fields(after), changes);
        compare(
                Change.Part.CLAUSE,
                clauses(partsBefore.clauses()),
                clauses(partsAfter.clauses()),
                changes);
        compare(
                Change.Part.DUTY,
                duties(partsBefore.duties()),
                duties(partsAfter.duties()),
                changes);
        return changes;
    }

    private static void compare(
            Change.Part part,
            Map<String, String> before,
            Map<String, String> after,
            List<Change> changes) {
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (var name : names) {
            @Nullable String old = before.get(name);
            @Nullable String now = after.get(name);
            if (!Objects.equals(old, now)) {
                changes.add(Change.of(part, name, old, now));
            }
        }
    }

    private Map<String, String> fields(Header header) {
        var fields = new LinkedHashMap<String, String>();
        flatten("", json.valueToTree(header), fields);
        return fields;
    }

    /** A field within a field is named with a dot; lists stay as they are written. */
    private void flatten(String prefix, JsonNode node, Map<String, String> into) {
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(
                            field ->
                                    flatten(
                                            prefix.isEmpty()
                                                    ? field.getKey()
                                                    : prefix + "." + field.getKey(),
                                            field.getValue(),
                                            into));
        } else if (!node.isNull() && !(node.isArray() && node.isEmpty())) {
            into.put(prefix, node.isValueNode() ? node.asText() : node.toString());
        }
    }

    private static Map<String, String> clauses(List<Clause> clauses) {
        var named = new LinkedHashMap<String, String>();
        clauses.forEach(
                clause -> {
                    named.put(clause.ref(), clause.text());
                    named.put(clause.ref() + "/kind", clause.kind().name());
                    var parent = clause.parentRef();
                    if (parent != null) {
                        named.put(clause.ref() + "/parent", parent);
                    }
                });
        return named;
    }

    private static Map<String, String> duties(List<Duty> duties) {
        var named = new LinkedHashMap<String, String>();
        duties.forEach(
                duty -> {
                    var name = duty.clauseRef() + " " + duty.id();
                    named.put(name + "/title", duty.title());
                    named.put(name + "/text", duty.text());
                    if (!duty.qualifiers().isEmpty()) {
                        named.put(name + "/qualifiers", String.join(", ", duty.qualifiers()));
                    }
                });
        return named;
    }
}
