package vn.trienkhai.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

class AccessLineTest {

    @Test
    void isOneJsonObjectOnOneLine() {
        var line = new AccessLine().text("path", "/v1/tasks").number("status", 200).end();

        assertThat(line).isEqualTo("{\"path\":\"/v1/tasks\",\"status\":200}");
    }

    @Test
    void cannotBeBrokenByWhatACallerWrote() {
        var hostile = "a\"b\\c\r\nd\te\u0000f\u2028g\u007fđ";

        var line = new AccessLine().text("path", hostile).end();

        assertThat(line).doesNotContain("\n", "\r", "\u2028");
        assertThat(new JsonObject(line).getString("path")).isEqualTo(hostile);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(new AccessLine().text("subject", null).end()).isEqualTo("{}");
    }
}
