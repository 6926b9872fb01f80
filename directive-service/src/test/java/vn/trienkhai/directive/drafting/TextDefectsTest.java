package vn.trienkhai.directive.drafting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.WithStack;

/**
 * Every defect of the text, the recipients and the signature of real documents can be registered
 * without loss and without invention: one test per line of the list of defects (rows 1–4, 13).
 */
@QuarkusTest
@WithStack
class TextDefectsTest extends Defects {

    @Test
    void doubledWordsInADeadline() {
        var duty = new HashMap<>(World.duty(world.issuer, "LEAD"));
        duty.put(
                "deadline",
                Map.of("kind", "DATE", "raw", "trước ngày trước ngày 8/4", "date", "2022-04-08"));

        registered(Map.of("duties", List.of(duty)))
                .body("duties[0].deadline.raw", equalTo("trước ngày trước ngày 8/4"))
                .body("duties[0].deadline.lastDay", equalTo("2022-04-07"));
    }

    @Test
    void aQuoteMarkForADiacritic() {
        var lines = List.of("T/M BAN BÍ THU'", "K/T");
        var doubt = open("signature.lines", "BÍ THU'", null);

        registered(Map.of("signature", Map.of("lines", lines), "unverified", List.of(doubt)))
                .body("signature.lines", equalTo(lines))
                .body("unverified[0].raw", equalTo("BÍ THU'"));
    }

    @Test
    void aBraceWhoseSpanIsLost() {
        var recipients =
                List.of(
                        Map.of("text", "Cơ quan cấp trên", "purpose", "REPORT_UP"),
                        Map.of("text", "Cơ quan cùng cấp", "purpose", "UNSPECIFIED"));

        registered(
                        Map.of(
                                "recipients",
                                recipients,
                                "unverified",
                                List.of(open("recipients", "} để báo cáo,", null))))
                .body("recipients.purpose", contains("REPORT_UP", "UNSPECIFIED"))
                .body("unverified[0].raw", equalTo("} để báo cáo,"));
    }

    @Test
    void aRecipientSplitInTwoLines() {
        var lines =
                List.of(
                        Map.of("text", "Các huyện ủy, thị ủy,", "purpose", "UNSPECIFIED"),
                        Map.of("text", "đảng ủy trực thuộc", "purpose", "UNSPECIFIED"));

        registered(Map.of("recipients", lines))
                .body("recipients.text", contains("Các huyện ủy, thị ủy,", "đảng ủy trực thuộc"));
    }

    @Test
    void textOfAStampInTheBodyAndMarksInsidePhrases() {
        var text = "Các **cấp** ủy,\n\n---\n\nBỘ … ĐOÀN tiếp tục *thực hiện*";
        var clause = Map.of("ref", "II.1", "kind", "TASK", "text", text);

        registered(
                        Map.of(
                                "clauses",
                                List.of(clause),
                                "unverified",
                                List.of(open("clauses", "BỘ … ĐOÀN", null))))
                .body("clauses[0].text", equalTo(text))
                .body("unverified[0].field", equalTo("clauses"));
    }

    @Test
    void twoDocumentsInOneFile() {
        String enclosed =
                registered(
                                Map.of(
                                        "type",
                                        "CONCLUSION",
                                        "symbol",
                                        "93-KL/TW",
                                        "unverified",
                                        List.of(open("symbol", "93-KL/TW", null))))
                        .extract()
                        .path("id");

        registered(
                        Map.of(
                                "regime",
                                "STATE",
                                "type",
                                "OFFICIAL_LETTER",
                                "relations",
                                List.of(Map.of("type", "FORWARDS", "targetId", enclosed))))
                .body("relations[0].targetId", equalTo(enclosed));
    }

    @Test
    void aSignerWithoutPosition() {
        var signature = Map.of("lines", List.of("T/M ĐẢNG ĐOÀN"), "name", "A");

        registered(
                        Map.of(
                                "signature",
                                signature,
                                "unverified",
                                List.of(open("signature.position", null, null))))
                .body("signature.position", nullValue())
                .body("signature.name", equalTo("A"));
    }
}
