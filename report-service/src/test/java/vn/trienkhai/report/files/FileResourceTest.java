package vn.trienkhai.report.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.report.Paper;
import vn.trienkhai.report.Scene;

/** Files go in and come out byte for byte, and only to whom the report is shown. */
@QuarkusTest
@WithStack
class FileResourceTest {

    private static final byte[] TEXT = "Số liệu quý I.".getBytes(UTF_8);
    private static final String TEXT_SHA256 =
            "0000000000000000000000000000000000000000000000000000000000000000";

    @BeforeEach
    void inApril2022() {
        TestClock.set(LocalDateTime.of(2022, 4, 4, 9, 0));
    }

    @AfterEach
    void backToTheRealTime() {
        TestClock.reset();
    }

    @Test
    void keepsAFileByteForByte() {
        var scene = Scene.with(1);
        var paper = scene.draft(scene.author());
        var bytes = pdf(700_000);

        var added = add(paper, scene.author(), bytes, "phu-luc.pdf");

        added.then()
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(bytes.length));
        var got =
                Scene.as(scene.author())
                        .get("/v1/reports/{reportId}/files/{fileId}", paper.id(), added.path("id"));
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.asByteArray()).isEqualTo(bytes);
    }

    @Test
    void changesTheVersionOfTheReport() {
        var scene = Scene.with(1);
        var paper = scene.draft(scene.author());
        var before = paper.tag(scene.author());

        add(paper, scene.author(), TEXT, "a.txt").then().statusCode(201);

        assertThat(paper.tag(scene.author())).isNotEqualTo(before);
        paper.get(scene.author()).then().body("files", hasSize(1));
    }

    @Test
    void refusesWhatItIsNotOrIsDamagedOrTooLarge() {
        var scene = Scene.with(1);
        var paper = scene.draft(scene.author());

        refused(
                add(paper, scene.author(), new byte[] {0, 1, 2}, "x.pdf"),
                422,
                "file-type-not-accepted");
        refused(
                add(paper, scene.author(), pdf(20 * 1024 * 1024 + 1), "big.pdf"),
                422,
                "file-too-large");
        refused(addWith(paper, scene.author(), TEXT_SHA256), 422, "checksum-mismatch");
        refused(addUnnamed(paper, scene.author()), 400, "validation-failed");
        paper.get(scene.author()).then().body("files", hasSize(0));
    }

    @Test
    void addsNothingOnceTheReportIsOnItsWay() {
        var scene = Scene.with(1);
        var paper = scene.submitted(scene.author());

        refused(add(paper, scene.author(), TEXT, "a.txt"), 409, "wrong-state");
        refused(add(paper, scene.via, TEXT, "a.txt"), 403, "not-your-part");
    }

    @Test
    void addsNothingToAReturnedReportWhoseFilesAreNotMarked() {
        var scene = Scene.with(1);
        var paper = scene.submitted(scene.author());
        paper.act(
                        scene.via,
                        "return",
                        "{\"reason\": \"Sửa.\", \"marks\": [{\"ref\": \"1.1\", \"note\": \"Sửa.\"}]}")
                .then()
                .statusCode(200);

        refused(add(paper, scene.author(), TEXT, "a.txt"), 409, "section-locked");
    }

    @Test
    void keepsInASubmittedEditionWhatIsRemovedAfterwards() {
        var scene = Scene.with(1);
        var paper = scene.written(scene.author());
        String file = add(paper, scene.author(), TEXT, "a.txt").path("id");
        paper.submit(scene.author()).then().statusCode(200);
        paper.act(scene.via, "return", "{\"reason\": \"Viết lại.\"}").then().statusCode(200);

        remove(paper, scene.author(), file).then().statusCode(200).body("items", hasSize(0));

        Scene.as(scene.via)
                .get("/v1/reports/{reportId}/files", paper.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        Scene.as(scene.via)
                .get("/v1/reports/{reportId}/files/{fileId}", paper.id(), file)
                .then()
                .statusCode(200);
        Scene.as(scene.author())
                .get("/v1/reports/{reportId}/files/{fileId}", paper.id(), file)
                .then()
                .statusCode(404);
        refused(remove(paper, scene.author(), file), 404, "not-found");
    }

    @Test
    void removesNothingOnceTheReportIsOnItsWay() {
        var scene = Scene.with(1);
        var paper = scene.written(scene.author());
        String file = add(paper, scene.author(), TEXT, "a.txt").path("id");
        paper.submit(scene.author()).then().statusCode(200);

        refused(remove(paper, scene.author(), file), 409, "wrong-state");
    }

    private static Response remove(Paper paper, UUID body, String file) {
        return Scene.as(body)
                .header("If-Match", paper.tag(body))
                .delete("/v1/reports/{reportId}/files/{fileId}", paper.id(), file);
    }

    private static Response add(Paper paper, UUID body, byte[] bytes, String name) {
        return Scene.as(body)
                .header("If-Match", paper.tag(body))
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(bytes)
                .post("/v1/reports/{reportId}/files", paper.id());
    }

    private static Response addWith(Paper paper, UUID body, String sha256) {
        return Scene.as(body)
                .header("If-Match", paper.tag(body))
                .contentType("application/octet-stream")
                .queryParam("name", "a.txt")
                .queryParam("sha256", sha256)
                .body(TEXT)
                .post("/v1/reports/{reportId}/files", paper.id());
    }

    private static Response addUnnamed(Paper paper, UUID body) {
        return Scene.as(body)
                .header("If-Match", paper.tag(body))
                .contentType("application/octet-stream")
                .body(TEXT)
                .post("/v1/reports/{reportId}/files", paper.id());
    }

    private static byte[] pdf(int size) {
        var bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        System.arraycopy("%PDF-1.7\n".getBytes(UTF_8), 0, bytes, 0, 9);
        return bytes;
    }

    private static void refused(Response response, int status, String type) {
        response.then().statusCode(status).body("type", equalTo("/problems/" + type));
    }
}
