package vn.trienkhai.platform.testing;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests to the service under test; every answer is checked against the contract. */
public final class Api {

    private static final RestAssuredConfig CONFIG =
            RestAssuredConfig.config()
                    .encoderConfig(
                            EncoderConfig.encoderConfig()
                                    .defaultContentCharset("UTF-8")
                                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Api() {}

    /**
     * A JSON request of this sign-in. Write paths as templates: {@code get("/v1/tasks/{taskId}",
     * id)}.
     */
    public static RequestSpecification as(SignIn signIn) {
        return anonymous().header("Authorization", "Bearer " + signIn.token());
    }

    public static RequestSpecification anonymous() {
        return given().config(CONFIG).filter(new ContractFilter()).contentType("application/json");
    }

    /** A fresh Idempotency-Key. */
    public static String key() {
        return UUID.randomUUID().toString();
    }
}
