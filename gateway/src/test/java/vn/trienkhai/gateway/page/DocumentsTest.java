package vn.trienkhai.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.trienkhai.gateway.stage.Callers.nobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.gateway.contract.ContractFormat;
import vn.trienkhai.gateway.stage.Stage;

/** Rows 114 and 129: the contract and the catalogue on display. */
@QuarkusTest
@QuarkusTestResource(Stage.class)
class DocumentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/openapi.yaml",
                "/openapi.json",
                "/problems",
                "/problems/no-token",
                "/page/page.css",
                "/page/page.js"
            })
    void showsWithAnEtagAndSpares(String path) {
        var first = nobody().get(path);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.asString()).isNotBlank();

        nobody().header("If-None-Match", first.getHeader("ETag")).get(path).then().statusCode(304);
    }

    @Test
    void showsTheSameDocumentInBothForms() throws Exception {
        var json = nobody().get("/openapi.json").asString();
        var yaml = nobody().get("/openapi.yaml").asString();

        assertThat(ContractFormat.yaml().readTree(yaml))
                .isEqualTo(ContractFormat.yaml().readTree(json));
    }

    @Test
    void namesTheIdentityProviderOfThisDeployment() {
        nobody().get("/openapi.json")
                .then()
                .body(
                        "components.securitySchemes.signIn.openIdConnectUrl",
                        equalTo(Stage.ISSUER + "/.well-known/openid-configuration"))
                .body("paths.'/v1/directives'.get.x-service", equalTo("directive"));
    }

    @Test
    void showsTheCatalogueAndEveryEntryAtItsType() {
        nobody().get("/problems")
                .then()
                .body("items.type", hasItem("/problems/no-token"))
                .body("items.type", hasItem("/problems/validation-failed"));
        nobody().get("/problems/no-token")
                .then()
                .body("title.vi", equalTo("Cần đăng nhập"))
                .body("title.en", equalTo("Sign in first"));
        nobody().get("/problems/of-nobody").then().statusCode(404);
    }

    @Test
    void showsABrowserThePageInsteadOfJson() {
        nobody().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/problems/no-token")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("script-src 'self'"));
    }

    @Test
    void bringsEverythingWithIt() {
        var html = nobody().get("/").asString();
        var script = nobody().get("/page/page.js").asString();

        assertThat(html + script).doesNotContain("https://").doesNotContain("//cdn");
        assertThat(html).doesNotContain("{realm}").doesNotContain("{signIns}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/page/none.js", "/page/index.html", "/page/..%2fapplication.properties"})
    void givesOutNothingElse(String path) {
        assertThat(nobody().get(path).statusCode()).isIn(400, 404);
    }
}
