package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.trienkhai.directive.proposal.ProposalCalls.TEXT;
import static vn.trienkhai.directive.proposal.ProposalCalls.correct;
import static vn.trienkhai.directive.proposal.ProposalCalls.id;
import static vn.trienkhai.directive.proposal.ProposalCalls.list;
import static vn.trienkhai.directive.proposal.ProposalCalls.paste;
import static vn.trienkhai.directive.proposal.ProposalCalls.read;
import static vn.trienkhai.directive.proposal.ProposalCalls.send;
import static vn.trienkhai.directive.proposal.ProposalCalls.text;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.World;
import vn.trienkhai.directive.files.WaitingFiles;
import vn.trienkhai.directive.reader.upload.PdfForms;
import vn.trienkhai.directive.reader.upload.Uploads;
import vn.trienkhai.directive.received.Room;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.TestStack;
import vn.trienkhai.platform.testing.WithStack;

/** In which forms a document may come, what it is called, and how it is turned away (row 4). */
@QuarkusTest
@WithStack
class PostedDocumentTest {

    private static final String DECOMPOSED = Normalizer.normalize(TEXT, Form.NFD);

    @Inject Room room;
    @Inject Reception reception;
    @Inject WaitingFiles files;
    @Inject CurrentVertxRequest request;

    private World world;

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    /** Domain 4.1: pasted from where letters and marks are written apart. */
    @Test
    void aTextInAnyFormOfUnicodeIsReadAsItWasSent() {
        var mixed = DECOMPOSED + "\u200F Kê\u0301 hoa\u0323ch của đơn vị";
        var pasted = id(paste(world.clerk(), mixed));
        var uploaded = id(send(world.clerk(), "text/plain", utf8(mixed)));

        text(world.clerk(), pasted, Map.of()).body("text", equalTo(mixed));
        text(world.clerk(), uploaded, Map.of()).body("text", equalTo(mixed));
        Map<String, Object> fromFile =
                read(world.clerk(), uploaded).extract().jsonPath().getMap("draft");
        var answer = read(world.clerk(), pasted).body("draft", equalTo(fromFile));
        List<Map<String, Object>> evidence = answer.extract().path("evidence");
        var found = evidence.stream().filter(PostedDocumentTest::isType).findFirst().orElseThrow();
        assertThat(mixed.substring((int) found.get("from"), (int) found.get("to")))
                .isEqualTo(Normalizer.normalize("KẾ HOẠCH", Form.NFD));
    }

    private static boolean isType(Map<String, Object> evidence) {
        return evidence.get("pointer").equals("/header/type");
    }

    @Test
    void everyOtherTextMustBeComposed() {
        Api.as(world.clerk())
                .body(Map.of("text", DECOMPOSED, "name", Normalizer.normalize("Kế", Form.NFD)))
                .post("/v1/directive-proposals")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/text-not-nfc"));
        named(Normalizer.normalize("Kế.txt", Form.NFD))
                .statusCode(400)
                .body("type", equalTo("/problems/text-not-nfc"));
        list(world.clerk(), Map.of()).body("items", empty());
        var id = id(paste(world.clerk(), DECOMPOSED));
        correct(world.clerk(), id, Map.of("header", Map.of("abstract", DECOMPOSED)))
                .statusCode(400)
                .body("type", equalTo("/problems/text-not-nfc"));
    }

    @Test
    void aFileKeepsItsName() {
        var id = id(named("Kế hoạch «Đợt 1».txt"));
        var nameless = id(send(world.clerk(), "text/plain", utf8(TEXT)));

        read(world.clerk(), id).body("source.name", equalTo("Kế hoạch «Đợt 1».txt"));
        read(world.clerk(), nameless).body("source.name", nullValue());
        list(world.clerk(), Map.of())
                .body("items.source.name", contains(null, "Kế hoạch «Đợt 1».txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "a\\b.txt", " . ", "a\u0007.txt", "a\u202efdp.txt"})
    void aNameThatCouldMisleadIsRefused(String name) {
        named(name).statusCode(422).body("type", equalTo("/problems/file-name-unusable"));

        list(world.clerk(), Map.of()).body("items", empty());
    }

    @Test
    void aNameWithoutEndOrWithAMarkIsRefused() {
        named("a".repeat(197) + ".txt")
                .statusCode(400)
                .body("type", equalTo("/problems/validation-failed"));
        named("TỐI MẬT")
                .statusCode(422)
                .body("type", equalTo("/problems/classified-document-refused"));

        list(world.clerk(), Map.of()).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json"})
    void whatIsLongerThanAnyDocumentIsTooLarge(String type) {
        var longer = new byte[Uploads.LIMIT + 1];
        Arrays.fill(longer, (byte) ' ');

        send(world.clerk(), type, longer)
                .statusCode(413)
                .body("type", equalTo("/problems/file-too-large"));
        list(world.clerk(), Map.of()).body("items", empty());
    }

    @Test
    void whatComesTooSlowlyIsGivenUp() {
        var impatient = new DocumentReceiver(room, reception, files, request, Duration.ofNanos(-1));
        QuarkusMock.installMockForType(impatient, DocumentReceiver.class);

        paste(world.clerk(), TEXT)
                .statusCode(408)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/body-too-slow"));
        list(world.clerk(), Map.of()).body("items", empty());
    }

    /** The first request holds this lock until its transaction ends (row 131). */
    @Test
    void theSameRequestIsNotBegunTwice() throws SQLException {
        var key = Api.key();
        try (var first = TestStack.connectAsSuperuser();
                var statement = first.createStatement()) {
            statement.execute(
                    "select pg_advisory_lock(hashtextextended('%s/%s/proposeDirective/%s', 7))"
                            .formatted(world.clerk().subject(), world.issuer, key));
            ProposalCalls.keyed(world.clerk(), key, TEXT)
                    .statusCode(409)
                    .body("type", equalTo("/problems/request-in-progress"));
        }
        list(world.clerk(), Map.of()).body("items", empty());
    }

    @Test
    void aNoteNamesThePagesThatArePictures() {
        var page = "Ke hoach kiem tra viec thuc hien nhiem vu. ".repeat(10);
        var pdf = PdfForms.partlyScanned(List.of(page, "", "", page, ""));

        var id = id(send(world.clerk(), "application/pdf", pdf));

        var note = "Pictures without text, of which nothing was read: pages 2-3, 5";
        read(world.clerk(), id).body("notes", hasItem(note)).body("source.pages", equalTo(5));
    }

    private ValidatableResponse named(String name) {
        return Api.as(world.clerk())
                .contentType("text/plain")
                .queryParam("name", name)
                .body(utf8(TEXT))
                .post("/v1/directive-proposals")
                .then();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
