package vn.trienkhai.directive.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.trienkhai.directive.registry.ImportTables.ONE;
import static vn.trienkhai.directive.registry.ImportTables.XLSX;
import static vn.trienkhai.directive.registry.ImportTables.apply;
import static vn.trienkhai.directive.registry.ImportTables.checked;
import static vn.trienkhai.directive.registry.ImportTables.csv;
import static vn.trienkhai.directive.registry.ImportTables.post;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.Ids;

/** What is no table is refused by name; cells of a workbook are read as they are meant (row 21). */
@QuarkusTest
@WithStack
class ImportFilesTest {

    @Test
    void whatIsNoTableIsRefusedByName() throws IOException {
        refused("columns-unknown", csv("officialName,colour", "x,y"));
        refused("columns-unknown", csv("kind,level", "UNIT,UNIT"));
        refused("file-unreadable", csv("officialName"));
        refused("file-unreadable", new byte[] {'o', (byte) 0xC3, (byte) 0x28, '\n', 'x'});
        refused("file-type-mismatch", bomb());
        post(csv("officialName", "x"), XLSX)
                .statusCode(422)
                .body("type", equalTo("/problems/file-type-mismatch"));
        post(bomb(), XLSX).statusCode(422).body("type", equalTo("/problems/zip-bomb"));
        post("PK\003\004 and nothing".getBytes(StandardCharsets.UTF_8), XLSX)
                .statusCode(422)
                .body("type", equalTo("/problems/file-unreadable"));
        var many = new String[20_002];
        java.util.Arrays.fill(many, "x");
        many[0] = "officialName";
        refused("too-many-lines", csv(many));
        refused("file-too-large", new byte[(20 << 20) + 1]);
        Api.as(World.ADMINISTRATOR)
                .get(ONE, Ids.next())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/organization-import-not-found"));
    }

    @Test
    void dateCellsAndNumbersOfAWorkbookAreRead() throws IOException {
        var mark = "T" + Ids.next().toString().substring(24);
        var out = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("A");
            for (int i = 0; i < 5; i++) {
                sheet.value(
                        0, i, List.of("kind", "level", "officialName", "phone", "openedOn").get(i));
            }
            sheet.value(1, 0, "UNIT");
            sheet.value(1, 1, "UNIT");
            sheet.value(1, 2, "Ban " + mark);
            sheet.value(1, 3, 255);
            sheet.value(1, 4, java.time.LocalDate.of(2020, 2, 29));
            sheet.style(1, 4).format("yyyy-MM-dd").set();
            sheet.finish();
        }
        apply(checked(out.toByteArray(), XLSX, 1, 0, 0, 0)).statusCode(200);
        Acts.list(Map.of("q", mark)).body("items.openedOn", contains("2020-02-29"));
    }

    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 70; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static void refused(String problem, byte[] table) {
        post(table, "text/csv").statusCode(422).body("type", equalTo("/problems/" + problem));
    }
}
