package vn.trienkhai.directive.find;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/** Raw citations lead to the document they mean, or to those they could mean (rows 5, 6). */
@QuarkusTest
@WithStack
class CitationLookupTest {

    private World world;

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kết luận số 93 - KL/TW, ngày 20/11/2020 của Ban Bí thư",
                "Kết luận số 93-KL/TW ngày 20 tháng 11 năm 2020 của Ban Bí thư",
                "93-KL/TW",
                "theo Kết luận số 93–KL/TW"
            })
    void theOnlyDocumentOfThisSymbolIsMeant(String citation) {
        var document = registered("93-KL/TW", "2020-11-20", "Ban Bí thư");

        look(citation)
                .body("items", hasSize(1))
                .body("items[0].outcome", equalTo("RESOLVED"))
                .body("items[0].directive.id", equalTo(document));
    }

    @Test
    void aSymbolOfTwoIsDecidedByDayOrIssuerOrNotAtAll() {
        var ofBureau = registered("10-KL/TW", "2011-03-01", "Bộ Chính trị");
        var ofSecretariat = registered("10-KL/TW", "2016-08-09", "Ban Bí thư");

        look("Kết luận số 10-KL/TW")
                .body("items[0].outcome", equalTo("AMBIGUOUS"))
                .body("items[0].directive", nullValue())
                .body(
                        "items[0].candidates.directive.id",
                        containsInAnyOrder(ofBureau, ofSecretariat))
                .body("items[0].candidates[0].why", contains("SYMBOL"));
        look("Kết luận số 10-KL/TW ngày 01/3/2011")
                .body("items[0].directive.id", equalTo(ofBureau));
        look("Kết luận số 10-KL/TW của Ban Bí thư")
                .body("items[0].directive.id", equalTo(ofSecretariat));
        look("Kết luận số 10-KL/TW ngày 05/5/2022 của Ban Bí thư")
                .body("items[0].outcome", equalTo("AMBIGUOUS"))
                .body("items[0].candidates.against.flatten()", hasSize(3));
    }

    @Test
    void anotherSpellingIsFoundAndSaidToBeOne() {
        var document = registered("118-QĐ/TW", "2023-08-22", "Ban Bí thư");

        look("Quyết định số 118/QĐ/TW ngày 22/8/2023 của Ban Bí thư")
                .body("items[0].directive.id", equalTo(document))
                .body("items[0].candidates[0].why", contains("SPELLING", "DAY", "ISSUER"));
    }

    @Test
    void whatHasNoNumberIsLookedForByItsWordsAndNeverSure() {
        var document =
                world.draft(
                                Map.of(
                                        "origin",
                                        "HISTORICAL",
                                        "abstract",
                                        "Điều lệ của hội nghề cá",
                                        "issuerText",
                                        "Hội " + world.issuer))
                        .toString();

        look("điều lệ hội nghề cá")
                .body("items[0].outcome", equalTo("AMBIGUOUS"))
                .body("items[0].candidates.directive.id", contains(document))
                .body("items[0].candidates[0].why", contains("WORDS"));
        look("văn bản chưa ai thấy")
                .body("items[0].outcome", equalTo("UNKNOWN"))
                .body("items[0].candidates", empty());
    }

    @Test
    void anotherBodysDocumentsAreNoCandidates() {
        new World()
                .draft(
                        Map.of(
                                "origin",
                                "HISTORICAL",
                                "symbol",
                                "45-NQ/TW",
                                "issuedOn",
                                "2023-11-24",
                                "issuerText",
                                "Ban " + world.issuer));

        look("Nghị quyết số 45-NQ/TW").body("items[0].outcome", equalTo("UNKNOWN"));
    }

    @Test
    void nothingToLookUpIsRefused() {
        Api.as(world.clerk())
                .body(Map.of("text", ""))
                .post("/v1/citation-lookups")
                .then()
                .statusCode(400);
        Api.as(world.clerk())
                .header("Idempotency-Key", "citation-lookup-1")
                .body(Map.of("text", "93-KL/TW"))
                .post("/v1/citation-lookups")
                .then()
                .statusCode(200);
        Api.as(world.clerk())
                .header("Idempotency-Key", "citation-lookup-1")
                .body(Map.of("text", "94-KL/TW"))
                .post("/v1/citation-lookups")
                .then()
                .statusCode(422);
    }

    private String registered(String symbol, String day, String issuer) {
        return world.draft(
                        Map.of(
                                "origin",
                                "HISTORICAL",
                                "symbol",
                                symbol,
                                "issuedOn",
                                day,
                                "issuerText",
                                issuer + " " + world.issuer,
                                "clauses",
                                List.of()))
                .toString();
    }

    private ValidatableResponse look(String text) {
        return Api.as(world.clerk())
                .body(Map.of("text", text))
                .post("/v1/citation-lookups")
                .then()
                .statusCode(200);
    }
}
