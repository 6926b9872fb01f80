package vn.trienkhai.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.builder.ResponseBuilder;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain paths find what REST Assured finds, and others are left to it. */
class PlainlyReadTest {

    private static final String JSON =
            """
            {"name": "Kế hoạch", "version": 7, "much": 12345678901, "rate": 0.5, "none": null,
             "first": {"last": "z"}, "empty": [],
             "items": [{"id": 1, "parts": [{"ref": "I"}, {"ref": "II"}], "by": {"role": "LEAD"}},
                       {"id": 2, "parts": [], "by": {"role": null}, "note": "x"},
                       null]}
            """;

    private final Response real =
            new ResponseBuilder()
                    .setStatusCode(200)
                    .setContentType("application/json")
                    .setBody(JSON)
                    .build();
    private final Response plain = PlainlyRead.of(real);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "version",
                "much",
                "rate",
                "none",
                "absent",
                "first.last",
                "empty",
                "items.id",
                "items.note",
                "items.by.role",
                "items.parts.ref",
                "items.parts[0]",
                "items[0].parts.ref",
                "items[0].parts[1].ref",
                "items[1].parts.ref",
                "items[9]",
                "items[1].by.role",
                "empty.id",
                "items.parts.size()",
                "$",
                "items.findAll { it != null && it.id > 1 }.note"
            })
    void theSameIsFound(String path) {
        assertThat(plain.<Object>path(path)).isEqualTo(real.<Object>path(path));
        plain.then().body(path, equalTo(real.path(path)));
        assertThat(plain.then().extract().<Object>path(path)).isEqualTo(real.<Object>path(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "items.id", "items.parts.ref", "much"})
    void withoutFractionsTheSameIsFoundToo(String path) {
        var text = JSON.replace("0.5", "5");
        var whole = new ResponseBuilder().clone(real).setBody(text).build();

        assertThat(PlainlyRead.of(whole).<Object>path(path)).isEqualTo(real.<Object>path(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"items.first", "items.empty", "items.last"})
    void whatListsHaveThemselvesIsTheirs(String path) {
        assertThat(PlainPath.of(path).orElseThrow().in(real.path("$"))).isEmpty();
        assertThat(plain.<Object>path(path)).isEqualTo(real.<Object>path(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent.name", "name[0].x", "version.x", "none.x"})
    void whereNothingIsBothSaySo(String path) {
        assertThat(outcome(plain, path)).isEqualTo(outcome(real, path));
    }

    @Test
    void manyThingsCanBeAskedInARow() {
        plain.then()
                .statusCode(200)
                .body("items.id", contains(1, 2))
                .and()
                .body("items", hasSize(3))
                .body("name", equalTo("Kế hoạch"), "version", equalTo(7))
                .rootPath("items[0]")
                .body("id", equalTo(1))
                .body("absent", nullValue());
    }

    @Test
    void whatIsNotSoIsSaid() {
        assertThatThrownBy(() -> plain.then().body("version", equalTo(8)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("version", "<8>", "<7>");
        assertThatThrownBy(() -> plain.then().statusCode(404)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> plain.then().body("name", equalTo("Kế hoạch"), "none", equalTo(1)))
                .isInstanceOf(AssertionError.class);
    }

    private static String outcome(Response response, String path) {
        try {
            return String.valueOf(response.<Object>path(path));
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
