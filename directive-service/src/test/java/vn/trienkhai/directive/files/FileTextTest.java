package vn.trienkhai.directive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.directive.evidence.SignedPdf;
import vn.trienkhai.directive.reader.upload.Files;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestStack;
import vn.trienkhai.platform.testing.WithStack;

/** Searches look into files, and only those who may see them (rows 16, 146, 167). */
@QuarkusTest
@WithStack
class FileTextTest extends ReadFiles {

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
    void wordsOfPresentationsAreFound() {
        var line = "<a:p><a:r><a:t>" + annexText() + "</a:t></a:r></a:p>";
        var slides = Files.presentation(line, "");
        read(draft, add(draft, "Báo cáo.pptx", slides)).body("textState", equalTo("READ"));
        var other = world.draft(Map.of());
        var open = Files.openPresentation("<text:p>" + annexText() + "</text:p>");
        read(other, add(other, "Báo cáo.odp", open)).body("textState", equalTo("READ"));

        find(world.clerk(), word + " \"ki thuat de dieu\"")
                .body("items.id", contains(other.toString(), draft.toString()));
    }

    /** Row 17: what is kept says who signed, and that the bytes are as they were signed. */
    @Test
    void signaturesOfAPdfAreCheckedAndKept() {
        var signed = SignedPdf.signed(Files.pdf(List.of(annexText())));
        read(draft, add(draft, "Ký số.pdf", signed))
                .body("textState", equalTo("READ"))
                .body("signatures.checkedAt", notNullValue())
                .body("signatures.signatures.integrity", contains("INTACT"))
                .body("signatures.signatures.wholeFile", contains(true))
                .body("signatures.signatures.chain", contains("NOT_CHECKED"))
                .body("signatures.signatures.claimedAt", contains("2022-03-01T02:00:00Z"))
                .body("signatures.signatures[0].certificate.holder", equalTo("Văn phòng Tỉnh ủy"));

        var scan = SignedPdf.signed(Files.pdf(List.of("a1")));
        var other = world.draft(Map.of());
        read(other, add(other, "Bản chụp.pdf", scan))
                .body("textState", equalTo("UNREADABLE"))
                .body("signatures.signatures.integrity", contains("INTACT"));
        var unsigned = world.draft(Map.of());
        read(unsigned, add(unsigned, "Không ký.pdf", Files.pdf(List.of(annexText()))))
                .body("signatures.signatures", empty());
        var text = world.draft(Map.of());
        read(text, add(text, "a.docx", annex())).body("signatures", nullValue());
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
    void behindTheWallThereIsNoText() throws SQLException {
        read(draft, add(draft, "a.docx", annex()));

        assertThat(seenBy(world.issuer)).isEqualTo(1);
        assertThat(seenBy(UUID.randomUUID())).isZero();
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

    private void remove(UUID directive, UUID file) {
        Api.as(world.clerk())
                .header("If-Match", World.tag(world.clerk(), World.DIRECTIVE, directive))
                .delete(FILES + "/{fileId}", directive, file)
                .then()
                .statusCode(204);
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
}
