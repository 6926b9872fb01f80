package vn.trienkhai.directive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/** A download that broke off goes on where it broke off (RFC 9110, 13 and 14; row 16). */
@QuarkusTest
@WithStack
class DownloadTest {

    private static final int SIZE = 700_000;

    private final byte[] bytes = Samples.pdf(SIZE);
    private World world;
    private UUID draft;
    private String file;
    private String tag;

    @BeforeEach
    void aFile() {
        world = new World();
        draft = world.draft(Map.of());
        var added = DirectiveFileTest.add(world.clerk(), draft, "a.pdf", bytes);
        file = added.path("id");
        tag = "\"" + added.path("sha256") + "\"";
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-699999, 0, 699999",
        "bytes=100-, 100, 699999",
        "bytes=-1, 699999, 699999",
        "bytes=-700001, 0, 699999",
        "bytes=262143-262144, 262143, 262144",
        "bytes=262144-524287, 262144, 524287",
        "bytes=524287-800000, 524287, 699999",
        "BYTES= 5-6, 5, 6",
        "bytes=1-99999999999999999999, 1, 699999"
    })
    void aRangeIsThoseBytesAndNoOthers(String range, int first, int last) {
        var got = get(asking().header("Range", range));

        assertThat(got.statusCode()).isEqualTo(206);
        assertThat(got.asByteArray()).isEqualTo(Arrays.copyOfRange(bytes, first, last + 1));
        assertThat(got.header("Content-Range"))
                .isEqualTo("bytes %d-%d/700000".formatted(first, last));
        assertThat(got.header("Content-Length")).isEqualTo(Integer.toString(last - first + 1));
        assertThat(got.header("ETag")).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=1-2,4-5", "lines=1-2", "bytes=6-5", "bytes=-", "bytes=a-b", "bytes"})
    void aRangeThatIsNotUnderstoodIsPassedOver(String range) {
        isWhole(get(asking().header("Range", range)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=700000-", "bytes=800000-800001", "bytes=-0"})
    void aRangeBehindTheEndIsRefused(String range) {
        get(asking().header("Range", range))
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */700000")
                .body("type", equalTo("/problems/range-not-satisfiable"));
    }

    @Test
    void onlyPartsOfTheSameBytesAreJoined() {
        var same = asking().header("Range", "bytes=0-9").header("If-Range", tag);
        var other = asking().header("Range", "bytes=0-9").header("If-Range", "\"another\"");
        var weak = asking().header("Range", "bytes=0-9").header("If-Range", "W/" + tag);

        get(same).then().statusCode(206);
        isWhole(get(other));
        isWhole(get(weak));
    }

    @Test
    void whoHasTheBytesAlreadyGetsNone() {
        for (var known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            var got = get(asking().header("If-None-Match", known));

            assertThat(got.statusCode()).isEqualTo(304);
            assertThat(got.header("ETag")).isEqualTo(tag);
            assertThat(got.asByteArray()).isEmpty();
        }
        isWhole(get(asking().header("If-None-Match", "\"another\"")));
    }

    @Test
    void headTellsWhatThereIs() {
        var got =
                asking().header("Range", "bytes=0-9")
                        .head(World.DIRECTIVE + "/files/{fileId}", draft, file);

        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.asByteArray()).isEmpty();
        assertThat(got.header("Content-Length")).isEqualTo("700000");
        assertThat(got.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(got.header("ETag")).isEqualTo(tag);
    }

    private void isWhole(Response got) {
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.asByteArray()).isEqualTo(bytes);
        assertThat(got.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(got.header("ETag")).isEqualTo(tag);
    }

    private RequestSpecification asking() {
        return Api.as(world.clerk());
    }

    private Response get(RequestSpecification asking) {
        return asking.get(World.DIRECTIVE + "/files/{fileId}", draft, file);
    }
}
