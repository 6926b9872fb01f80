package vn.trienkhai.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.gateway.stage.Callers.clerk;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.gateway.stage.Stage;

/** Behind a proxy of ours its word counts: where the caller is, and which trace this belongs to. */
@QuarkusTest
@QuarkusTestResource(Stage.class)
@TestProfile(TrustedProxiesTest.BehindAProxy.class)
class TrustedProxiesTest {

    /** The test itself is the proxy. */
    public static class BehindAProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("trienkhai.gateway.trusted-proxies", "127.0.0.1,10.0.0.7");
        }
    }

    @BeforeEach
    void forget() {
        Stage.reset();
    }

    @Test
    void believesTheLastAddressThatIsNotAProxy() {
        clerk().header("X-Forwarded-For", "6.6.6.6, 203.0.113.9, 10.0.0.7")
                .get("/v1/stubs")
                .then()
                .statusCode(200);

        assertThat(Stage.STUB.last().all("X-Forwarded-For")).containsExactly("203.0.113.9");
    }

    @Test
    void doesNotBelieveWhatIsNoAddress() {
        clerk().header("X-Forwarded-For", "<script>").get("/v1/stubs").then().statusCode(200);

        assertThat(Stage.STUB.last().all("X-Forwarded-For")).containsExactly("127.0.0.1");
    }

    @Test
    void continuesTheTraceOfTheProxyUnderARequestIdOfItsOwn() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        var response =
                clerk().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                        .get("/v1/stubs");

        assertThat(Stage.STUB.last().all("traceparent").getFirst()).startsWith("00-" + trace + "-");
        assertThat(response.getHeader("X-Request-Id")).isNotEqualTo(trace);
    }
}
