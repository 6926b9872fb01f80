package vn.trienkhai.directive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** Files of a directive: byte for byte, by content, and nothing left of a refused one (row 16). */
@QuarkusTest
@WithStack
class DirectiveFileTest {

    private static final String FILES = World.DIRECTIVE + "/files";
    private static final String NAME = "Kế hoạch tổng kết «Đợt 1».pdf";

    private World world;
    private UUID draft;

    @BeforeEach
    void aDraft() {
        world = new World();
        world.register();
        draft = world.draft(Map.of());
    }

    @Test
    void aFileComesBackByteForByteUnderItsOwnName() throws Exception {
        var bytes = Samples.pdf(700_000);
        var sum = MessageDigest.getInstance("SHA-256").digest(bytes);

        var added = add(world.clerk(), draft, NAME, bytes);
        added.then()
                .statusCode(201)
                .body("name", equalTo(NAME))
                .body("mediaType", equalTo("application/pdf"))
                .body("role", equalTo("TEXT"))
                .body("size", equalTo(bytes.length))
                .body("sha256", equalTo(HexFormat.of().formatHex(sum)));

        var got = Api.as(world.clerk()).get(FILES + "/{fileId}", draft, added.path("id"));
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.asByteArray()).isEqualTo(bytes);
        assertThat(got.header("Content-Length")).isEqualTo("700000");
        assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(got.header("Content-Disposition"))
                .startsWith(
                        "attachment; filename=\"Ke hoach tong ket _Dot 1_.pdf\"; filename*=UTF-8''K%E1%BA%BF");
        assertThat(got.header("Repr-Digest")).startsWith("sha-256=:");
        Api.as(world.clerk()).get(World.DIRECTIVE, draft).then().body("files.name", contains(NAME));
    }

    @Test
    void addingAFileIsAChangeOfTheDirective() {
        var before = World.tag(world.clerk(), World.DIRECTIVE, draft);
        add(world.clerk(), draft, "a.txt", Samples.TEXT).then().statusCode(201);

        assertThat(World.tag(world.clerk(), World.DIRECTIVE, draft)).isNotEqualTo(before);
        request(world.clerk(), "a.txt", Samples.TEXT)
                .header("If-Match", before)
                .post(FILES, draft)
                .then()
                .statusCode(412);
        list(world.clerk()).then().body("items", hasSize(1));
    }

    @Test
    void nothingIsLeftOfARefusedFile() throws IOException {
        refused(add(world.clerk(), draft, "anh.pdf", Samples.png()), "file-type-mismatch");
        refused(add(world.clerk(), draft, "a.zip", Samples.bomb()), "archive-bomb");
        refused(add(world.clerk(), draft, "a.pdf", Samples.program()), "file-type-not-accepted");
        refused(add(world.clerk(), draft, "a.txt", new byte[0]), "file-empty");
        add(world.clerk(), draft, "a.pdf", Samples.pdf(4194305))
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/file-too-large"));
        request(world.clerk(), "a.txt", Samples.TEXT)
                .queryParam("sha256", "0".repeat(64))
                .header("If-Match", World.tag(world.clerk(), World.DIRECTIVE, draft))
                .post(FILES, draft)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/checksum-mismatch"));

        list(world.clerk()).then().body("items", empty());
        assertThat(rowsOf(draft)).containsExactly("0");
        try (var waiting = Files.list(Path.of("target/received-files"))) {
            assertThat(waiting).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.pdf",
                "a\\b.pdf",
                " . ",
                "\u00a0",
                "a\u0007.pdf",
                "a\u0085.pdf",
                "a\u2028.pdf",
                "\ufeffa.pdf",
                "a\u202efdp.txt",
                "a\u2067.pdf"
            })
    void aNameThatCouldMisleadIsRefused(String name) {
        refused(add(world.clerk(), draft, name, Samples.pdf(100)), "file-name-unusable");

        list(world.clerk()).then().body("items", empty());
    }

    @Test
    void aNameInPiecesOrWithoutEndIsRefused() {
        var apart = Normalizer.normalize("Kế hoạch.pdf", Normalizer.Form.NFD);
        var names =
                Map.of(
                        apart,
                        "text-not-nfc",
                        "a\u0000.pdf",
                        "text-not-nfc",
                        "a".repeat(300) + ".pdf",
                        "validation-failed");

        names.forEach(
                (name, problem) ->
                        add(world.clerk(), draft, name, Samples.pdf(100))
                                .then()
                                .statusCode(400)
                                .body("type", equalTo("/problems/" + problem)));
        list(world.clerk()).then().body("items", empty());
    }

    @Test
    void aDirectiveHasOnlySoManyFiles() {
        for (int i = 0; i < 3; i++) {
            add(world.clerk(), draft, i + ".txt", Samples.TEXT).then().statusCode(201);
        }
        add(world.clerk(), draft, "3.txt", Samples.TEXT)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-many-files"));
    }

    @Test
    void onlyADraftLosesFilesAndTheSignedPaperComesAfterTheIssue() {
        String first = add(world.clerk(), draft, "a.txt", Samples.TEXT).path("id");
        String second = add(world.clerk(), draft, "b.txt", Samples.TEXT).path("id");
        remove(world.clerk(), draft, first).then().statusCode(204);
        remove(world.clerk(), draft, first)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/file-not-found"));
        Api.as(world.clerk()).get(FILES + "/{fileId}", draft, first).then().statusCode(404);
        world.issued(draft);

        remove(world.clerk(), draft, second).then().statusCode(409);
        add(world.clerk(), draft, "bản ký.pdf", Samples.pdf(500)).then().statusCode(201);
        Api.as(world.clerk())
                .get(World.DIRECTIVE + "/history", draft)
                .then()
                .body(
                        "items.act",
                        contains(
                                "drafted",
                                "file-added",
                                "file-added",
                                "file-removed",
                                "issued",
                                "file-added"));
    }

    @Test
    void whoRemovesAFileHasSeenTheDirectiveAsItIs() {
        String file = add(world.clerk(), draft, "a.txt", Samples.TEXT).path("id");

        Api.as(world.clerk())
                .header("If-Match", "\"9999\"")
                .delete(FILES + "/{fileId}", draft, file)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"));
        Api.as(world.clerk()).get(FILES + "/{fileId}", draft, file).then().statusCode(200);
    }

    @Test
    void whoSeesTheDirectiveReadsItsFilesAndOnlyTheIssuerAdds() {
        var reader = world.below("PARTY_COMMISSION", "Ban Tổ chức");
        var plan = world.draft(Map.of("recipients", List.of(World.recipient(reader, "ACTION"))));
        String file = add(world.clerk(), plan, "a.txt", Samples.TEXT).path("id");
        var recipient = SignIn.of(Role.CLERK).forBody(reader);
        Api.as(recipient).get(FILES + "/{fileId}", plan, file).then().statusCode(404);
        world.issued(plan);

        Api.as(recipient).get(FILES + "/{fileId}", plan, file).then().statusCode(200);
        Api.as(World.AUDITOR).get(FILES + "/{fileId}", plan, file).then().statusCode(200);
        add(recipient, plan, "b.txt", Samples.TEXT).then().statusCode(403);
        var stranger = SignIn.of(Role.CLERK).forBody(UUID.randomUUID());
        Api.as(stranger).get(FILES + "/{fileId}", plan, file).then().statusCode(404);
        Api.as(stranger).get(FILES, plan).then().statusCode(404);
    }

    @Test
    void aDeletedDraftTakesItsFilesAlong() {
        String file = add(world.clerk(), draft, "a.txt", Samples.TEXT).path("id");

        Api.as(world.clerk())
                .header("If-Match", World.tag(world.clerk(), World.DIRECTIVE, draft))
                .delete(World.DIRECTIVE, draft)
                .then()
                .statusCode(204);

        assertThat(
                        Database.ask(
                                "select count(*) from file_piece where file_id = '%s'"
                                        .formatted(file)))
                .containsExactly("0");
    }

    private static List<String> rowsOf(UUID directive) {
        return Database.ask(
                "select count(*) from directive_file where directive_id = '%s'"
                        .formatted(directive));
    }

    private Response list(SignIn by) {
        return Api.as(by).get(FILES, draft);
    }

    private static Response remove(SignIn by, UUID directive, String file) {
        return Api.as(by)
                .header("If-Match", World.tag(by, World.DIRECTIVE, directive))
                .delete(FILES + "/{fileId}", directive, file);
    }

    private static io.restassured.specification.RequestSpecification request(
            SignIn by, String name, byte[] bytes) {
        return Api.as(by)
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(bytes);
    }

    static Response add(SignIn by, UUID directive, String name, byte[] bytes) {
        return request(by, name, bytes)
                .header("If-Match", World.tag(by, World.DIRECTIVE, directive))
                .post(FILES, directive);
    }

    private static void refused(Response answer, String problem) {
        answer.then().statusCode(422).body("type", equalTo("/problems/" + problem));
    }
}
