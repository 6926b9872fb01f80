package vn.trienkhai.deploy.system.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.trienkhai.deploy.local.demo.Actor;

/** Registers the facts as a clerk would: the papers at hand, then what each of them says. */
public final class Registry {

    private final Actor clerk;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Facts.Document> cited = new HashMap<>();

    public Registry(Actor clerk) {
        this.clerk = clerk;
        Facts.cited().forEach(document -> cited.put(document.name(), document));
    }

    /** Tells everything once, over HTTP. */
    public Registry tell() {
        Facts.registered().forEach(this::register);
        var waiting = new HashSet<>(Facts.arrows());
        while (!waiting.isEmpty()) {
            var next = waiting.stream().filter(arrow -> ids.containsKey(arrow.source())).toList();
            next.forEach(this::relate);
            if (next.isEmpty() || !waiting.removeAll(Set.copyOf(next))) {
                throw new IllegalStateException("nobody cites the sources of " + waiting);
            }
        }
        return this;
    }

    public String id(String name) {
        var id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("nobody told of " + name);
        }
        return id;
    }

    private void register(Facts.Document document) {
        var body = header(document);
        body.put("regime", "PARTY");
        body.put("origin", "HISTORICAL");
        body.put("abstract", "Văn bản " + document.name());
        body.put(
                "unverified",
                document.symbol() == null ? List.of(lost("symbol"), lost("issuedOn")) : List.of());
        ids.put(document.name(), clerk.create("/v1/directives", body).id());
    }

    private static Map<String, Object> lost(String field) {
        return Map.of("field", field, "state", "MISSING", "reason", "not on the paper");
    }

    private void relate(Facts.Arrow arrow) {
        var source = "/v1/directives/" + id(arrow.source());
        for (var told : clerk.get(source).json().path("relations")) {
            if (told.path("type").asText().equals(arrow.type())
                    && told.path("symbol").asText().equals(arrow.target())) {
                ids.putIfAbsent(arrow.target(), told.path("targetId").asText());
                return;
            }
        }
        var relation = new LinkedHashMap<String, Object>();
        relation.put("type", arrow.type());
        relation.put("reason", "as the paper says");
        if (arrow.clause() != null) {
            relation.put("sourceClauseRef", arrow.clause());
        }
        var known = ids.get(arrow.target());
        relation.put(known == null ? "cited" : "targetId", known == null ? stub(arrow) : known);
        var after = clerk.act(source, "relations", relation).json().path("relations");
        ids.putIfAbsent(arrow.target(), after.path(after.size() - 1).path("targetId").asText());
    }

    private Map<String, Object> stub(Facts.Arrow arrow) {
        var document = cited.get(arrow.target());
        if (document == null) {
            throw new IllegalArgumentException("nobody knows " + arrow.target());
        }
        var citation = header(document);
        citation.put("regime", "PARTY");
        citation.put("abstract", "Văn bản " + document.name());
        return citation;
    }

    private static Map<String, Object> header(Facts.Document document) {
        var header = new LinkedHashMap<String, Object>();
        header.put("type", document.type());
        header.put("issuerText", document.issuer());
        if (document.symbol() != null) {
            header.put("symbol", document.symbol());
        }
        if (document.day() != null) {
            header.put("issuedOn", document.day());
        }
        return header;
    }
}
