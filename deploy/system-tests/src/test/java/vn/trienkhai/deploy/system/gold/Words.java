package vn.trienkhai.deploy.system.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** The words of the text from which a value of a draft was read. */
record Words(String text, JsonNode evidence, String document) {

    /** Those of a value and of whatever stands below it. */
    Stream<String> of(String pointer) {
        var at = document + pointer;
        return Labelled.all(evidence).stream()
                .filter(each -> isAt(each.path("pointer").asText(), at))
                .map(each -> text.substring(each.path("from").asInt(), each.path("to").asInt()));
    }

    private static boolean isAt(String pointer, String at) {
        return pointer.equals(at) || pointer.startsWith(at + "/");
    }
}
