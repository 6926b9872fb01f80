package vn.trienkhai.directive.drafting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/**
 * Every defect of the head of real documents can be registered without loss and without invention:
 * one test per line of the list of defects (rows 1–4, 13).
 */
@QuarkusTest
@WithStack
class HeaderDefectsTest extends Defects {

    @Test
    void ownNumberAndDateMissing() {
        var open = List.of(open("symbol", null, null), open("issuedOn", null, null));

        registered(Map.of("unverified", open))
                .body("symbol", nullValue())
                .body("issuedOn", nullValue())
                .body("unverified.field", contains("symbol", "issuedOn"))
                .body("unverified.state", contains("MISSING", "MISSING"));
        refused(Map.of("unverified", open, "issuedOn", "2022-03-01"), "unverified-value-given")
                .body("errors.pointer", contains("/unverified/1"));
    }

    @Test
    void anArrivalStampIsNotTheDocumentsOwnNumber() {
        var stamp =
                Map.of(
                        "office",
                        "CƠ QUAN NHẬN",
                        "number",
                        "18.2",
                        "date",
                        "11/6/2021",
                        "day",
                        "2021-06-11");

        registered(Map.of("arrivalStamp", stamp, "unverified", List.of(open("symbol", null, null))))
                .body("arrivalStamp.number", equalTo("18.2"))
                .body("arrivalStamp.date", equalTo("11/6/2021"))
                .body("arrivalStamp.day", equalTo("2021-06-11"))
                .body("symbol", nullValue())
                .body("issuedOn", nullValue());
        Api.as(world.clerk())
                .body(
                        Map.of(
                                "regime",
                                "PARTY",
                                "type",
                                "PLAN",
                                "abstract",
                                "Kế hoạch",
                                "arrivalStamp",
                                stamp))
                .post("/v1/directives")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/arrival-stamp-on-own-draft"));
    }

    @Test
    void handwritingNobodyCanRead() {
        var open = open("arrivalStamp.note", "Th… l…, H. H. H.", "UNREADABLE");

        registered(Map.of("arrivalStamp", Map.of("number", "18.2"), "unverified", List.of(open)))
                .body("arrivalStamp.note", nullValue())
                .body("unverified[0].raw", equalTo("Th… l…, H. H. H."))
                .body("unverified[0].state", equalTo("UNREADABLE"));
        refused(
                Map.of("arrivalStamp", Map.of("note", "Thủ trưởng"), "unverified", List.of(open)),
                "unverified-value-given");
        refused(
                Map.of("unverified", List.of(open("place", null, "UNREADABLE"))),
                "source-text-missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "097 /LHHVN-TCCSH|097/LHHVN-TCCSH|097",
                "287 - CTr/ĐDLHHVN|287-CTr/ĐDLHHVN|287",
                "93 - KL/TW|93-KL/TW|93",
                "09 - KH/TU|09-KH/TU|09"
            })
    void spacesInSymbols(String raw, String key, String number) {
        registered(Map.of("symbol", raw))
                .body("symbol.raw", equalTo(raw))
                .body("symbol.key", equalTo(key))
                .body("symbol.number", equalTo(number));
    }

    @Test
    void aLetterWithoutItsStrokeStaysAsItIsPrinted() {
        var doubt = open("symbol", "287 - CTr/ĐDLHHVN", null);

        registered(Map.of("symbol", "287 - CTr/ĐDLHHVN", "unverified", List.of(doubt)))
                .body("symbol.bodyAbbreviation", equalTo("ĐDLHHVN"))
                .body("symbol.key", not(equalTo("287-CTr/ĐĐLHHVN")))
                .body("unverified[0].state", equalTo("DOUBTFUL"));
    }

    @Test
    void aWrongSeparatorIsKeptAndNotGuessed() {
        registered(
                        Map.of(
                                "symbol",
                                "118/QĐ/TW",
                                "legalBases",
                                List.of(Map.of("text", "Căn cứ", "symbol", "118/QĐ/TW"))))
                .body("symbol.raw", equalTo("118/QĐ/TW"))
                .body("symbol.number", nullValue())
                .body("symbol.typeAbbreviation", nullValue())
                .body("legalBases[0].symbol", equalTo("118/QĐ/TW"));
    }

    @Test
    void tonesPlacedInEitherWay() {
        String id =
                registered(Map.of("abstract", "Nhiệm vụ của cấp uỷ khoá " + world.issuer))
                        .body("abstract", equalTo("Nhiệm vụ của cấp uỷ khoá " + world.issuer))
                        .extract()
                        .path("id");

        Api.as(world.clerk())
                .queryParam("q", "cấp ủy khóa")
                .get("/v1/directives")
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void whatStandsAroundTheTextIsKept() {
        registered(
                        Map.of(
                                "circulationMarks",
                                List.of("XEM XONG TRẢ LẠI"),
                                "archiveUnits",
                                List.of("VT", "TCCSH"),
                                "aliases",
                                List.of(
                                        Map.of(
                                                "name",
                                                "Chương trình số 40",
                                                "means",
                                                "Chương trình hành động",
                                                "symbol",
                                                "40-CTr/TU")),
                                "phases",
                                List.of(
                                        phase("PHASE", 2022, 2030),
                                        Map.of(
                                                "kind",
                                                "HORIZON",
                                                "text",
                                                "tầm nhìn 2045",
                                                "toYear",
                                                2045))))
                .body("circulationMarks", contains("XEM XONG TRẢ LẠI"))
                .body("archiveUnits", contains("VT", "TCCSH"))
                .body("aliases[0].symbol", equalTo("40-CTr/TU"))
                .body("phases.toYear", contains(2030, 2045))
                .body("phases[1].fromYear", nullValue());
        refused(
                Map.of("phases", List.of(phase("TERM", 2030, 2025))),
                "phase-ends-before-it-begins");
        refused(Map.of("circulationMarks", List.of("TỐI MẬT")), "classified-document-refused");
    }

    /** Row 3: from when it holds is one thing, when it was issued and arrived are others. */
    @Test
    void validityIsKeptApartFromTheDaysOfIssueAndArrival() {
        registered(
                        Map.of(
                                "issuedOn",
                                "2021-06-08",
                                "validity",
                                Map.of("from", "2021-07-01", "text", "có hiệu lực từ 01/7/2021"),
                                "arrivalStamp",
                                Map.of("number", "18.2", "day", "2021-06-11")))
                .body("issuedOn", equalTo("2021-06-08"))
                .body("validity.from", equalTo("2021-07-01"))
                .body("validity.to", nullValue())
                .body("arrivalStamp.day", equalTo("2021-06-11"));
        registered(Map.of("issuedOn", "2021-06-09")).body("validity", nullValue());
        refused(
                Map.of("validity", Map.of("from", "2021-07-01", "to", "2021-06-30")),
                "validity-ends-before-it-begins");
        refused(Map.of("validity", Map.of("text", "TỐI MẬT")), "classified-document-refused");
    }

    private static Map<String, Object> phase(String kind, int from, int to) {
        return Map.of("kind", kind, "text", "giai đoạn", "fromYear", from, "toYear", to);
    }
}
