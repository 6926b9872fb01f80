package vn.trienkhai.gateway.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** The titles of the catalogue in both languages. */
public final class Titles {

    private final Map<String, Title> byType = new HashMap<>();

    private record Title(String vi, String en) {}

    public Titles(JsonNode catalogue) {
        for (var problem : catalogue) {
            byType.put(
                    problem.path("type").asText().replace("/problems/", ""),
                    new Title(problem.at("/title/vi").asText(), problem.at("/title/en").asText()));
        }
    }

    /** The title of a refusal in this language. */
    public String of(Refusal refusal, Language language) {
        var title = byType.get(refusal.type());
        if (title == null) {
            throw new IllegalStateException(refusal.type() + " is not in the catalogue");
        }
        return switch (language) {
            case VI -> title.vi();
            case EN -> title.en();
        };
    }
}
