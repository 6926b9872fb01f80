package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Row 20: where the items of a list are after a person has changed it. */
class DifferencesTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> NAMES = List.of("Sở A", "Sở B", "Sở C", "Sở D");
    private static final List<String> ROLES = List.of("LEAD", "COORDINATE");

    /** Whatever is done to a list, an item is where its name is, or nowhere if its name is gone. */
    @Test
    void anItemIsWhereItsNameIs() {
        for (int seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            var before = holders(random, random.nextInt(5));
            var after = changed(before, random);
            var differences = Differences.between(draft(before), draft(after));
            var taken = new HashSet<String>();
            for (int i = 0; i < before.size(); i++) {
                var name = before.get(i).at("/body/name").asText();
                var place = differences.placeOf("/holders/" + i + "/role");
                place.ifPresent(
                        at -> {
                            assertThat(draft(after).at(at).isTextual()).isTrue();
                            var item = at.substring(0, at.lastIndexOf('/'));
                            assertThat(draft(after).at(item + "/body/name").asText())
                                    .isEqualTo(name);
                            assertThat(taken.add(item)).isTrue();
                        });
            }
            for (var name : NAMES) {
                var kept = Math.min(count(before, name), count(after, name));
                assertThat(taken.stream().filter(at -> isNamed(after, at, name)).count())
                        .as("seed " + seed + ": " + before + " " + after)
                        .isEqualTo(kept);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1,2,3] | [2,3] | /0",
                "[1,2] | [2,1] | ''",
                "[1,2] | [1,2,3] | /-",
                "[1,2] | [1,3] | /1",
                "[\"a\",\"b\"] | [\"a\",\"c\"] | /1 /-",
                "[1,2] | | /0 /1",
                "[{\"name\":\"a\",\"n\":1}] | [{\"name\":\"a\",\"n\":2}] | /0/n",
                "[{\"name\":\"Số\",\"n\":1}] | [{\"n\":1},{\"name\":\"So\",\"n\":2}] | /0/name /0/n /-",
                "[{\"name\":\"a\",\"n\":1}] | [{\"n\":1}] | /0/name"
            })
    void everyChangeHasItsPlace(String was, @Nullable String is, String at) throws Exception {
        var json = new ObjectMapper();
        var before = JSON.objectNode().set("x", json.readTree(was));
        var after = is == null ? JSON.objectNode() : JSON.objectNode().set("x", json.readTree(is));

        assertThat(Differences.between(before, after).all())
                .extracting(Differences.Difference::pointer)
                .containsExactly(
                        Stream.of(at.split(" ", -1))
                                .map(each -> "/x" + each)
                                .toArray(String[]::new));
    }

    private static ArrayNode holders(Random random, int size) {
        var holders = JSON.arrayNode();
        for (int i = 0; i < size; i++) {
            holders.add(holder(random));
        }
        return holders;
    }

    private static ObjectNode holder(Random random) {
        var holder = JSON.objectNode().put("role", one(ROLES, random));
        holder.putObject("body").put("name", one(NAMES, random));
        return holder;
    }

    private static String one(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static ArrayNode changed(ArrayNode before, Random random) {
        var items = new ArrayList<ObjectNode>();
        before.forEach(each -> items.add(each.deepCopy()));
        items.removeIf(_ -> random.nextInt(4) == 0);
        for (var each : items) {
            if (random.nextInt(3) == 0) {
                each.put("role", one(ROLES, random));
            }
        }
        if (random.nextBoolean()) {
            items.add(holder(random));
        }
        Collections.shuffle(items, random);
        return JSON.arrayNode().addAll(items);
    }

    private static ObjectNode draft(ArrayNode holders) {
        return JSON.objectNode().set("holders", holders);
    }

    private static int count(ArrayNode holders, String name) {
        var count = 0;
        for (var each : holders) {
            count += each.at("/body/name").asText().equals(name) ? 1 : 0;
        }
        return count;
    }

    private static boolean isNamed(ArrayNode holders, String at, String name) {
        return draft(holders).at(at + "/body/name").asText().equals(name);
    }
}
