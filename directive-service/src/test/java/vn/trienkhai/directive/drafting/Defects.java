package vn.trienkhai.directive.drafting;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;

/** Documents as they come in, registered with what is open about them. */
abstract class Defects {

    World world;

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    static Map<String, Object> open(String field, @Nullable String raw, @Nullable String state) {
        var open = new HashMap<String, Object>();
        open.put("field", field);
        open.put("reason", "Bản chụp");
        if (raw != null) {
            open.put("raw", raw);
        }
        if (state != null) {
            open.put("state", state);
        }
        return open;
    }

    ValidatableResponse registered(Map<String, Object> document) {
        return register(document).statusCode(201);
    }

    ValidatableResponse refused(Map<String, Object> document, String problem) {
        return register(document).statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    ValidatableResponse register(Map<String, Object> document) {
        var body = new HashMap<>(document);
        body.put("origin", "RECEIVED");
        body.putIfAbsent("regime", "PARTY");
        body.putIfAbsent("type", "PLAN");
        body.putIfAbsent("abstract", "Kế hoạch");
        body.putIfAbsent("issuerText", "Ban Thường vụ " + world.issuer);
        return Api.as(world.clerk()).body(body).post("/v1/directives").then();
    }
}
