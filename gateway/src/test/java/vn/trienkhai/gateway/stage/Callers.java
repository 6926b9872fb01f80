package vn.trienkhai.gateway.stage;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;

/** People and programs in front of the door. Every answer they get is held against the contract. */
public final class Callers {

    private static final Promised PROMISED = new Promised();

    private Callers() {}

    public static RequestSpecification nobody() {
        return given().baseUri("http://127.0.0.1:" + Stage.PORT)
                .urlEncodingEnabled(false)
                .config(
                        RestAssuredConfig.config()
                                .encoderConfig(
                                        EncoderConfig.encoderConfig()
                                                .appendDefaultContentCharsetToContentTypeIfUndefined(
                                                        false)))
                .filter(PROMISED);
    }

    public static RequestSpecification with(String token) {
        return nobody().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification clerk() {
        return with(Tokens.of("clerk"));
    }
}
