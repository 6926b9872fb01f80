package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.trienkhai.directive.proposal.ProposalCalls.DOCX;
import static vn.trienkhai.directive.proposal.ProposalCalls.TEXT;
import static vn.trienkhai.directive.proposal.ProposalCalls.confirm;
import static vn.trienkhai.directive.proposal.ProposalCalls.correct;
import static vn.trienkhai.directive.proposal.ProposalCalls.discard;
import static vn.trienkhai.directive.proposal.ProposalCalls.id;
import static vn.trienkhai.directive.proposal.ProposalCalls.issuedBy;
import static vn.trienkhai.directive.proposal.ProposalCalls.list;
import static vn.trienkhai.directive.proposal.ProposalCalls.paste;
import static vn.trienkhai.directive.proposal.ProposalCalls.read;
import static vn.trienkhai.directive.proposal.ProposalCalls.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.directive.reader.upload.Files;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/** The file a proposal was read from is the first file of its directive (rows 4, 16). */
@QuarkusTest
@WithStack
class KeptFileTest {

    private static final String FILES = World.DIRECTIVE + "/files";
    private static final String NAME = "Kế hoạch «Đợt 1».docx";

    private World world;
    private byte[] docx;

    @BeforeEach
    void aDocumentOnPaper() {
        world = new World();
        world.register();
        var lines = Stream.concat(TEXT.lines(), Stream.of(UUID.randomUUID().toString()));
        docx = Files.docx(lines.toArray(String[]::new));
    }

    @Test
    void aConfirmedProposalHandsItsFileOver() {
        var proposal = id(named(NAME, docx));
        String sha256 = read(world.clerk(), proposal).extract().path("source.sha256");

        var directive = confirmed(proposal);

        String file =
                files(directive)
                        .body("items.name", contains(NAME))
                        .body("items.role", contains("TEXT"))
                        .body("items.mediaType", contains(DOCX))
                        .body("items.size", contains(docx.length))
                        .body("items.sha256", contains(sha256))
                        .extract()
                        .path("items[0].id");
        var got = Api.as(world.clerk()).get(FILES + "/{fileId}", directive, file);
        assertThat(got.asByteArray()).isEqualTo(docx);
        assertThat(got.header("Content-Disposition")).contains("Ke hoach _Dot 1_.docx");
        Api.as(world.clerk())
                .get(World.DIRECTIVE + "/history", directive)
                .then()
                .body("items.act", contains("drafted", "file-added"));
        assertThat(waiting(proposal)).isEmpty();
    }

    @Test
    void whatHasNoNameIsCalledByItsKind() {
        var pdf = Files.pdf(List.of(TEXT.repeat(2)));
        var proposal = id(send(world.clerk(), "application/pdf", pdf));

        files(confirmed(proposal))
                .body("items.name", contains("Văn bản.pdf"))
                .body("items.mediaType", contains("application/pdf"));
    }

    @Test
    void aTextHasNoFile() {
        var pasted = id(paste(world.clerk(), TEXT));
        var plain = id(send(world.clerk(), "text/plain", TEXT.getBytes(StandardCharsets.UTF_8)));

        assertThat(waiting(pasted)).isEmpty();
        assertThat(waiting(plain)).isEmpty();
        files(confirmed(pasted)).body("items", empty());
    }

    @Test
    void theFileOfADiscardedProposalGoes() {
        var proposal = id(named(NAME, docx));
        var file = waiting(proposal).getFirst();
        assertThat(pieces(file)).containsExactly("1");

        discard(world.clerk(), proposal).statusCode(200);

        assertThat(waiting(proposal)).isEmpty();
        assertThat(pieces(file)).containsExactly("0");
    }

    /** What it says is looked for in searches only when it is a directive's. */
    @Test
    void itsTextIsWantedWithTheDirectiveAndGoesWithIt() {
        var proposal = id(named(NAME, docx));
        assertThat(texts(proposal)).containsExactly("0");

        var directive = confirmed(proposal);
        assertThat(texts(proposal)).containsExactly("1");
        Api.as(world.clerk())
                .header("If-Match", World.tag(world.clerk(), World.DIRECTIVE, directive))
                .delete(World.DIRECTIVE, directive)
                .then()
                .statusCode(204);

        assertThat(texts(proposal)).containsExactly("0");
    }

    @Test
    void nothingOfARefusedFileIsKept() throws IOException {
        refused("a.docx", "classified-document-refused", Files.docx("KẾ HOẠCH", "TỐI MẬT", "về"));
        refused("a.pdf", "file-type-mismatch", docx);
        refused("a.docx", "file-type-not-accepted", Files.withMacros(TEXT));
        refused("a.docx", "file-type-mismatch", Files.withWorkbook(TEXT));
        refused("Kế hoạch", "file-type-mismatch", Files.withWorkbook(TEXT));
        refused("Tuyệt mật", "classified-document-refused", docx);

        list(world.clerk(), Map.of()).body("items", empty());
        try (var spool = java.nio.file.Files.list(Path.of("target/received-files"))) {
            assertThat(spool).isEmpty();
        }
    }

    @Test
    void aRepeatedRequestKeepsOneFile() {
        var key = Api.key();

        var first = id(keyed(key, NAME));
        assertThat(id(keyed(key, NAME))).isEqualTo(first);
        keyed(key, "b.docx")
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));

        assertThat(waiting(first)).hasSize(1);
    }

    private ValidatableResponse keyed(String key, String name) {
        return Api.as(world.clerk())
                .header("Idempotency-Key", key)
                .contentType(DOCX)
                .queryParam("name", name)
                .body(docx)
                .post("/v1/directive-proposals")
                .then();
    }

    private ValidatableResponse named(String name, byte[] file) {
        return Api.as(world.clerk())
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(file)
                .post("/v1/directive-proposals")
                .then();
    }

    private void refused(String name, String problem, byte[] file) {
        named(name, file).statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    private UUID confirmed(UUID proposal) {
        correct(world.clerk(), proposal, issuedBy(world)).body("questions", empty());
        var answer = confirm(world.clerk(), proposal).statusCode(200);
        return UUID.fromString(answer.extract().path("directiveId"));
    }

    private ValidatableResponse files(UUID directive) {
        return Api.as(world.clerk()).get(FILES, directive).then().statusCode(200);
    }

    private static List<String> waiting(UUID proposal) {
        return Database.ask("select id from directive_file where proposal_id = '" + proposal + "'");
    }

    private static List<String> pieces(String file) {
        return Database.ask("select count(*) from file_piece where file_id = '" + file + "'");
    }

    private static List<String> texts(UUID proposal) {
        return Database.ask(
                "select count(*) from file_text t join directive_proposal p on p.sha256 = t.sha256"
                        + " where p.id = '"
                        + proposal
                        + "'");
    }
}
