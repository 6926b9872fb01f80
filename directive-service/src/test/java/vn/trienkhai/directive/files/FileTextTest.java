package vn.trienkhai.directive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.directive.reader.upload.Files;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestStack;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.UnitOfWork;

/** Searches look into files, whatever becomes of the reading (rows 16, 146, 167). */
@QuarkusTest
@WithStack
class FileTextTest {

    private static final String FILES = World.DIRECTIVE + "/files";

    @Inject TextWorker worker;
    @Inject FileTexts texts;
    @Inject UnitOfWork work;

    private final String word = "x" + UUID.randomUUID().toString().replace("-", "");
    private World world;
    private UUID draft;

    @BeforeEach
    void aDraft() {
        world = new World();
        world.register();
        draft = world.draft(Map.of());
    }

    @Test
    void aWordThatStandsOnlyInAnAnnexFindsTheDirectiveUntilTheFileGoes() {
        var file = add(draft, "Phụ lục.docx", annex());
        read(draft, file).body("textState", equalTo("READ")).body("textProblem", nullValue());

        for (var written : List.of(" kỹ thuật đê điều", " KI THUAT DE DIEU", " \"thuật đê\"")) {
            find(world.clerk(), word + written).body("items.id", contains(draft.toString()));
        }
        find(new World().clerk(), word).body("items", empty());

        remove(draft, file);
        find(world.clerk(), word).body("items", empty());
    }

    @Test
    void wordsOfTablesAndOpenDocumentsAreFound() {
        var table = Files.workbook("<si><t>" + annexText() + "</t></si>", "<c><v>1</v></c>");
        read(draft, add(draft, "Biểu 1.xlsx", table)).body("textState", equalTo("READ"));
        var other = world.draft(Map.of());
        var text = Files.openDocument("<text:p>" + annexText() + "</text:p>", "");
        read(other, add(other, "Phụ lục.odt", text)).body("textState", equalTo("READ"));

        find(world.clerk(), word + " \"ki thuat de dieu\"")
                .body("items.id", contains(other.toString(), draft.toString()));
    }

    @Test
    void onlyWhoMaySeeTheDirectiveFindsIt() {
        var receiver = world.below("PARTY_COMMISSION", "Ban Tổ chức");
        var plan = world.draft(Map.of("recipients", List.of(World.recipient(receiver, "ACTION"))));
        var reader = SignIn.of(Role.CLERK).forBody(receiver);
        read(plan, add(plan, "Phụ lục.pdf", Files.pdf(List.of(annexText()))))
                .body("textState", equalTo("READ"));
        find(reader, word).body("items", empty());
        find(World.AUDITOR, word).body("items", empty());

        world.issued(plan);

        find(reader, word).body("items.id", contains(plan.toString()));
        find(World.AUDITOR, word).body("items.id", contains(plan.toString()));
        find(new World().clerk(), word).body("items", empty());
    }

    @Test
    void aContentIsReadOnceHoweverManyFilesHaveIt() {
        var other = world.draft(Map.of());
        var bytes = annex();
        var file = add(draft, "a.docx", bytes);
        read(draft, file).body("textState", equalTo("READ"));
        var copy = add(other, "b.docx", bytes);

        look(other, copy).body("textState", equalTo("READ"));
        assertThat(kept("attempts")).containsExactly("1");
        find(world.clerk(), word + " đê")
                .body("items.id", contains(other.toString(), draft.toString()));
        remove(draft, file);
        find(world.clerk(), word).body("items.id", contains(other.toString()));
        remove(other, copy);
        assertThat(kept("1")).isEmpty();
    }

    @Test
    void whatHasNoTextOrCannotBeReadSaysWhy() {
        says("a.png", Samples.png(), "NONE file-kind-not-read");
        says("a.pdf", Samples.pdf(900), "UNREADABLE file-damaged");
        says("b.txt", utf8("TỐI MẬT\nKế hoạch"), "UNREADABLE classified-document-refused");
        says("c.txt", utf8("123"), "UNREADABLE text-empty");
        says(
                "e.xlsx",
                Samples.zip(Map.of("xl/workbook.xml", utf8("<a>"))),
                "UNREADABLE file-damaged");
        says(
                "f.odt",
                Files.openDocument("<text:p>TỐI MẬT</text:p><text:p>Kế hoạch</text:p>", ""),
                "UNREADABLE classified-document-refused");
    }

    private void says(String name, byte[] bytes, String expected) {
        var one = world.draft(Map.of());
        var file = add(one, name, bytes);
        read(one, file);
        assertThat(value(one, file, "textState") + " " + value(one, file, "textProblem"))
                .isEqualTo(expected);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Text in NFD is kept in NFC, like all text here (decision 0003). */
    @Test
    void lettersAreKeptComposedHoweverTheFileHasThem() {
        var apart = Normalizer.normalize(annexText(), Normalizer.Form.NFD);
        read(draft, add(draft, "b.txt", utf8(apart))).body("textState", equalTo("READ"));

        assertThat(kept("text is nfc normalized")).containsExactly("t");
        find(world.clerk(), word + " \"kỹ thuật đê điều\"")
                .body("items.id", contains(draft.toString()));
    }

    /** The index takes 200,000 characters, and never half of one. */
    @Test
    void ofALongTextTheBeginningIsFound() {
        var end = "y" + word.substring(1);
        var before = annexText() + " ";
        var text =
                before
                        + "a ".repeat(100_000).substring(before.length() + 1)
                        + "\uD83D\uDE00 "
                        + end;
        read(draft, add(draft, "b.txt", utf8(text))).body("textState", equalTo("READ"));

        assertThat(kept("length(text)")).containsExactly("199999");
        find(world.clerk(), word).body("items.id", contains(draft.toString()));
        find(world.clerk(), end).body("items", empty());
    }

    @Test
    void whatFailsIsTriedAgainWithGrowingPausesAndGivenUp() {
        var file = add(draft, "a.docx", annex());
        read(draft, file);
        Database.change("delete from file_piece where file_id = '" + file + "'");
        Database.change(
                "update file_text set state = 'WAITING', text = null, attempts = 0,"
                        + " due_at = 'infinity' where "
                        + ofDraft());
        for (var pause : List.of("1", "4", "16", "64")) {
            tryNow();
            look(draft, file)
                    .body("textState", equalTo("WAITING"))
                    .body("textProblem", equalTo("file-not-whole"));
            assertThat(
                            kept(
                                    "due_at - now() between interval '%s minutes' - interval '50 s' and interval '%s minutes'"
                                            .formatted(pause, pause)))
                    .containsExactly("t");
        }

        tryNow();

        look(draft, file)
                .body("textState", equalTo("UNREADABLE"))
                .body("textProblem", equalTo("file-not-whole"));
        find(world.clerk(), word).body("items", empty());
    }

    @Test
    void whatStopsEveryWorkerIsGivenUp() {
        var file = add(draft, "a.docx", annex());
        Database.change(
                "update file_text set state = 'WAITING', text = null, attempts = 5 where "
                        + ofDraft());

        tryNow();

        look(draft, file).body("textProblem", equalTo("reader-stopped"));
    }

    @Test
    void twoReplicasNeverReadTheSameContent() {
        add(draft, "a.docx", annex());
        add(draft, "b.txt", annexText().getBytes(StandardCharsets.UTF_8));

        var now = java.time.Instant.now();
        var taken =
                work.asWorker(
                        () -> {
                            var mine = texts.claim(now, now);
                            var theirs =
                                    CompletableFuture.supplyAsync(
                                                    () ->
                                                            work.asWorker(
                                                                    () -> texts.claim(now, now)))
                                            .join();
                            return List.of(sum(mine), sum(theirs));
                        });

        assertThat(taken.getFirst().isEmpty() || !taken.getFirst().equals(taken.getLast()))
                .isTrue();
    }

    @Test
    void behindTheWallThereIsNoText() throws SQLException {
        read(draft, add(draft, "a.docx", annex()));

        assertThat(seenBy(world.issuer)).isEqualTo(1);
        assertThat(seenBy(UUID.randomUUID())).isZero();
    }

    private int seenBy(UUID body) throws SQLException {
        try (var connection = TestStack.connect("app");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.body', '" + body + "', true)");
            try (var rows =
                    statement.executeQuery(
                            "select count(*) from file_text where text like '%" + word + "%'")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static String sum(Optional<FileTexts.Job> job) {
        return job.map(FileTexts.Job::sha256).orElse("");
    }

    private String annexText() {
        return "Phụ lục " + word + " hướng dẫn kỹ thuật đê điều cho các xã ven sông.";
    }

    private byte[] annex() {
        return Files.docx(annexText());
    }

    /** One attempt at the content of the draft's file; the service's own worker may be quicker. */
    private void tryNow() {
        Database.change(
                "update file_text set due_at = '-infinity', problem = null where " + ofDraft());
        for (int tries = 0; tries < 2000 && kept("problem is null").contains("t"); tries++) {
            worker.readNext();
        }
    }

    private List<String> kept(String what) {
        return Database.ask("select " + what + " from file_text where " + ofDraft());
    }

    private String ofDraft() {
        return "sha256 in (select sha256 from directive_file where name in ('a.docx', 'b.docx', 'b.txt')"
                + " and directive_id in (select id from directive where issuer_id = '"
                + world.issuer
                + "'))";
    }

    private static UUID id(io.restassured.response.Response added) {
        return UUID.fromString(added.then().statusCode(201).extract().path("id"));
    }

    private UUID add(UUID directive, String name, byte[] bytes) {
        return id(DirectiveFileTest.add(world.clerk(), directive, name, bytes));
    }

    private void remove(UUID directive, UUID file) {
        Api.as(world.clerk())
                .header("If-Match", World.tag(world.clerk(), World.DIRECTIVE, directive))
                .delete(FILES + "/{fileId}", directive, file)
                .then()
                .statusCode(204);
    }

    private ValidatableResponse read(UUID directive, UUID file) {
        for (int tries = 0; tries < 2000 && isWaiting(directive, file); tries++) {
            worker.readNext();
        }
        return look(directive, file);
    }

    private boolean isWaiting(UUID directive, UUID file) {
        return "WAITING".equals(value(directive, file, "textState"));
    }

    private String value(UUID directive, UUID file, String field) {
        return look(directive, file).extract().path(at(file) + "." + field);
    }

    private static String at(UUID file) {
        return "items.find { it.id == '" + file + "' }";
    }

    private ValidatableResponse look(UUID directive, UUID file) {
        return Api.as(world.clerk())
                .get(FILES, directive)
                .then()
                .statusCode(200)
                .rootPath(at(file));
    }

    private static ValidatableResponse find(SignIn by, String words) {
        return Api.as(by).queryParam("q", words).get("/v1/directives").then().statusCode(200);
    }
}
