package vn.trienkhai.directive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/** Files in an S3-compatible store: kept with the directive or swept up (row 16). */
@QuarkusTest
@WithStack
class ObjectFileTest {

    @Inject FileSettings settings;

    @Inject ObjectFiles objects;

    @Inject DatabaseFiles database;

    private final ObjectStand stand = new ObjectStand();
    private World world;
    private UUID draft;

    @BeforeEach
    void newFilesGoToTheStand() {
        QuarkusMock.installMockForType(new ObjectStore(stand.settings()), ObjectStore.class);
        QuarkusMock.installMockForType(
                new FileStores(settings, database, objects) {
                    @Override
                    FileStore current() {
                        return objects;
                    }
                },
                FileStores.class);
        world = new World();
        draft = world.draft(Map.of());
    }

    @AfterEach
    void closed() {
        stand.close();
    }

    @Test
    void aFileComesBackByteForByte() {
        var bytes = Samples.pdf(700_000);

        String id =
                DirectiveFileTest.add(world.clerk(), draft, "Kế hoạch.pdf", bytes)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        assertThat(stand.keys()).contains("/directive-files/" + id);
        var got = Api.as(world.clerk()).get(World.DIRECTIVE + "/files/{fileId}", draft, id);
        assertThat(got.asByteArray()).isEqualTo(bytes);
        assertThat(doubtful(id)).isEmpty();
    }

    @Test
    void aPartOfAFileComesFromThatPartOfTheObject() {
        var bytes = Samples.pdf(700_000);
        String id = DirectiveFileTest.add(world.clerk(), draft, "a.pdf", bytes).path("id");

        var got =
                Api.as(world.clerk())
                        .header("Range", "bytes=300000-")
                        .get(World.DIRECTIVE + "/files/{fileId}", draft, id);

        assertThat(got.statusCode()).isEqualTo(206);
        assertThat(got.header("Content-Range")).isEqualTo("bytes 300000-699999/700000");
        assertThat(got.asByteArray()).isEqualTo(Arrays.copyOfRange(bytes, 300_000, 700_000));
    }

    @Test
    void whatNoDirectiveCameToOwnIsSweptUp() {
        var before = stand.keys();
        Api.as(world.clerk())
                .contentType("application/octet-stream")
                .header("If-Match", "\"999\"")
                .queryParam("name", "a.txt")
                .body(Samples.TEXT)
                .post(World.DIRECTIVE + "/files", draft)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"));
        assertThat(stand.keys()).hasSize(before.size() + 1);

        objects.sweep();
        assertThat(stand.keys()).as("it may still be on its way").hasSize(before.size() + 1);
        Database.change("update doubtful_object set since = 'epoch'");
        objects.sweep();

        assertThat(stand.keys()).isEqualTo(before);
    }

    @Test
    void theObjectOfADeletedDraftIsSweptUp() {
        String id = DirectiveFileTest.add(world.clerk(), draft, "a.txt", Samples.TEXT).path("id");

        Api.as(world.clerk())
                .header("If-Match", World.tag(world.clerk(), World.DIRECTIVE, draft))
                .delete(World.DIRECTIVE, draft)
                .then()
                .statusCode(204);
        assertThat(doubtful(id)).hasSize(1);
        objects.sweep();

        assertThat(stand.keys()).doesNotContain("/directive-files/" + id);
        assertThat(doubtful(id)).isEmpty();
    }

    /** Issue 4: refused before anything is kept, wherever that would be. */
    @Test
    void theFileOfAProposalIsBroughtOnlyWhenItMayBeKept() {
        var before = stand.keys();
        propose(vn.trienkhai.directive.reader.upload.Files.docx("KẾ HOẠCH", "MẬT", "về"))
                .then()
                .statusCode(422);
        assertThat(stand.keys()).isEqualTo(before);

        var proposal = propose(vn.trienkhai.directive.reader.upload.Files.docx("KẾ HOẠCH", "a"));
        String id = proposal.then().statusCode(201).extract().path("id");
        String file =
                Database.ask("select id from directive_file where proposal_id = '%s'".formatted(id))
                        .getFirst();
        assertThat(stand.keys()).contains("/directive-files/" + file);
        assertThat(doubtful(file)).isEmpty();
        Api.as(world.clerk())
                .header("If-Match", proposal.header("ETag"))
                .post("/v1/directive-proposals/{proposalId}/discard", id)
                .then()
                .statusCode(200);
        objects.sweep();
        assertThat(stand.keys()).isEqualTo(before);
    }

    private Response propose(byte[] file) {
        return Api.as(world.clerk())
                .contentType("application/octet-stream")
                .body(file)
                .post("/v1/directive-proposals");
    }

    private static List<String> doubtful(String id) {
        return Database.ask("select id from doubtful_object where id = '%s'".formatted(id));
    }
}
