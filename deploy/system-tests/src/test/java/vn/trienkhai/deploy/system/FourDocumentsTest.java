package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trienkhai.deploy.local.demo.Actor;
import vn.trienkhai.deploy.system.PlayedSystem.AfterPlay;
import vn.trienkhai.deploy.system.graph.Facts;
import vn.trienkhai.deploy.system.graph.Registry;

/**
 * The graph of the four documents, built through the gateway from facts, and its two long lines in
 * one call each (rows 5 to 9). The facts are told once; the tests only read, in whatever order.
 */
@ExtendWith(PlayedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FourDocumentsTest {

    private Actor clerk;
    private Registry registry;

    @BeforeAll
    void theFactsAreTold(AfterPlay after) {
        clerk = after.system().cast().clerk("standing-board");
        registry = new Registry(clerk).tell();
    }

    @Test
    void theDirectiveOf2010LeadsDownToTheProvincialPlan() {
        var family = family("42-CT/TW", "DOWN");

        assertThat(names(family))
                .contains("93-KL/TW", "097 /LHHVN-TCCSH", "45-NQ/TW", "287 - CTr/ĐDLHHVN");
        assertThat(ids(family)).contains(registry.id(Facts.PROVINCIAL_PLAN));
        assertThat(depth(family, registry.id(Facts.PROVINCIAL_PLAN))).isEqualTo(2);
    }

    @Test
    void theResolutionOf2012LeadsDownToTheReviewPlan() {
        var family = family("20-NQ/TW", "DOWN");

        assertThat(names(family)).contains("40-CTr/TU", "50-KL/TW", "105-KH/BTGTW");
        assertThat(ids(family)).contains(registry.id(Facts.REVIEW_PLAN));
    }

    @Test
    void theProgrammeOf2024RestsOnTheDirectiveOf2010() {
        assertThat(names(family("287 - CTr/ĐDLHHVN", "UP")))
                .contains("45-NQ/TW", "93-KL/TW", "42-CT/TW", "118-QĐ/TW", "69-KL/TW");
    }

    @Test
    void inTheYear2020NobodyKnewOfTheResolutionOf2023() {
        var family =
                clerk.get(
                                "/v1/directives/%s/lineage?direction=DOWN&asOf=2020-12-31"
                                        .formatted(registry.id("42-CT/TW")))
                        .items();

        assertThat(names(stream(family)))
                .contains("93-KL/TW", "09-KH/TU")
                .doesNotContain("20-KH/TW");
    }

    @Test
    void everyArrowIsThereOnce() {
        assertThat(family("42-CT/TW", "DOWN"))
                .extracting(
                        item ->
                                item.path("sourceId").asText()
                                        + item.path("relation").asText()
                                        + item.path("targetId").asText())
                .hasSizeGreaterThan(10)
                .doesNotHaveDuplicates();
    }

    private List<JsonNode> family(String name, String direction) {
        return stream(
                        clerk.get(
                                        "/v1/directives/%s/lineage?direction=%s&limit=1000"
                                                .formatted(registry.id(name), direction))
                                .items())
                .toList();
    }

    private static Stream<JsonNode> stream(Iterable<JsonNode> items) {
        return StreamSupport.stream(items.spliterator(), false);
    }

    private static List<String> names(List<JsonNode> items) {
        return names(items.stream());
    }

    private static List<String> names(Stream<JsonNode> items) {
        return items.map(item -> item.path("directive").path("symbol").asText()).toList();
    }

    private static List<String> ids(List<JsonNode> items) {
        return items.stream().map(item -> item.path("directive").path("id").asText()).toList();
    }

    private static int depth(List<JsonNode> items, String id) {
        return items.stream()
                .filter(item -> item.path("directive").path("id").asText().equals(id))
                .mapToInt(item -> item.path("depth").asInt())
                .min()
                .orElse(-1);
    }
}
