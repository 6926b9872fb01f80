package vn.trienkhai.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.trienkhai.gateway.stage.Callers.nobody;
import static vn.trienkhai.gateway.stage.Callers.with;
import static vn.trienkhai.gateway.stage.Tokens.claims;
import static vn.trienkhai.gateway.stage.Tokens.sign;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.gateway.stage.Stage;
import vn.trienkhai.gateway.stage.Tokens;

@QuarkusTest
@QuarkusTestResource(Stage.class)
class TokensTest {

    @BeforeEach
    void forget() {
        Stage.reset();
    }

    @Test
    void asksForATokenWhenThereIsNone() {
        nobody().get("/v1/stubs")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"trienkhai\"")
                .body("type", equalTo("/problems/no-token"));
    }

    static Stream<Arguments> badTokens() {
        var now = System.currentTimeMillis() / 1000;
        var good = Tokens.of("clerk");
        var parts = good.split("\\.", -1);
        return Stream.of(
                Arguments.of("another audience", sign(claims("clerk").audience("account"))),
                Arguments.of("no audience", sign(claims("clerk").remove("aud"))),
                Arguments.of("another issuer", sign(claims("clerk").issuer("http://evil.example"))),
                Arguments.of(
                        "ended", sign(claims("clerk").issuedAt(now - 900).expiresAt(now - 60))),
                Arguments.of("no subject", sign(claims("clerk").remove("sub"))),
                Arguments.of("not yet", sign(claims("clerk").claim("nbf", now + 600))),
                Arguments.of("a foreign key", Tokens.signForeign(claims("clerk"))),
                Arguments.of("HS256 with the public key", Tokens.signSecret(claims("clerk"))),
                Arguments.of("algorithm none", Tokens.unsigned(good)),
                Arguments.of("cut", good.substring(0, good.length() - 4)),
                Arguments.of("no signature", parts[0] + "." + parts[1] + "."),
                Arguments.of("other claims", parts[0] + "." + parts[1] + "x." + parts[2]),
                Arguments.of("garbage", "abc.def.ghi"),
                Arguments.of("one part", "abc"),
                Arguments.of("empty", ""),
                Arguments.of("too long", good + "a".repeat(8192)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void refusesATokenThatIs(String what, String token) {
        with(token)
                .get("/v1/stubs")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""))
                .body("type", equalTo("/problems/invalid-token"));
        assertThat(Stage.STUB.received()).as(what).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic dTpw", "bearer", "DPoP x.y.z"})
    void understandsNothingButBearer(String authorization) {
        nobody().header("Authorization", authorization).get("/v1/stubs").then().statusCode(401);
    }

    /** R4: requests succeed while the identity provider is down. */
    @Test
    void verifiesNewTokensWhileTheIdentityProviderIsDown() throws Exception {
        with(Tokens.of("clerk")).get("/v1/stubs").then().statusCode(200);
        var port = Stage.IDENTITY.port();
        Stage.IDENTITY.fall();
        try {
            with(Tokens.of("clerk")).get("/v1/stubs").then().statusCode(200);
            with(Tokens.signForeign(claims("clerk"))).get("/v1/stubs").then().statusCode(401);
        } finally {
            Stage.IDENTITY.rise(port);
        }
    }

    @Test
    void asksTheIdentityProviderForNothingPerRequest() {
        with(Tokens.of("clerk")).get("/v1/stubs").then().statusCode(200);
        Stage.IDENTITY.received().clear();

        for (var i = 0; i < 20; i++) {
            with(Tokens.of("clerk")).get("/v1/stubs").then().statusCode(200);
        }

        assertThat(Stage.IDENTITY.received()).isEmpty();
    }

    @Test
    void passesTheTokenOnToTheService() {
        var token = Tokens.of("clerk");

        with(token).get("/v1/stubs").then().statusCode(200);

        assertThat(Stage.STUB.last().all("Authorization")).containsExactly("Bearer " + token);
    }
}
