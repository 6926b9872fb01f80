package vn.trienkhai.deploy.system.wrong;

import java.util.List;
import java.util.stream.Stream;

/** Tables of bodies that are bombs, or no tables. */
final class WrongTables {

    private static final String IMPORTS = "/v1/organization-imports";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MIB = 1024 * 1024;

    private WrongTables() {}

    static List<Wrong> of(Scene scene) {
        return Stream.of(csv(), xlsx())
                .flatMap(List::stream)
                .map(wrong -> wrong.by(scene.token("administrator")))
                .toList();
    }

    private static List<Wrong> csv() {
        return List.of(
                csv("a table beyond 20 MiB", "a".repeat(20 * MIB + 1)).gives(413, "body-too-large"),
                csv("a table of commas", "officialName\n" + ",".repeat(20 * MIB - 20))
                        .gives(422, "file-unreadable"),
                csv("a heading of commas", ",".repeat(20 * MIB - 20)).gives(422, "file-unreadable"),
                csv("a cell of 20 MiB", "officialName\n" + "a".repeat(20 * MIB - 20))
                        .gives(422, "file-unreadable"),
                csv("a quote that is never closed", "officialName\n\"" + lines())
                        .gives(422, "file-unreadable"),
                csv("a page for a table", "<html><body>a,b</body></html>")
                        .gives(422, "columns-unknown"),
                csv("lines without end", "officialName\n" + "a\n".repeat(20_001))
                        .gives(422, "too-many-lines"),
                csv("nothing for a table", "").gives(422, "file-unreadable"));
    }

    private static List<Wrong> xlsx() {
        return List.of(
                xlsx("a workbook that is a bomb", Packed.zeros("xl/workbook.xml", 200))
                        .gives(422, "zip-bomb"),
                xlsx("a text for a workbook", Packed.bytes("officialName\nBan"))
                        .gives(422, "file-type-mismatch"),
                xlsx("an archive for a workbook", Packed.zip("a.txt", Packed.bytes("a")))
                        .gives(422, "file-unreadable"));
    }

    private static String lines() {
        return "a\n".repeat(10 * MIB - 10);
    }

    private static Wrong csv(String what, String text) {
        return Wrong.act(what, IMPORTS).saying(Packed.bytes(text)).with("Content-Type", "text/csv");
    }

    private static Wrong xlsx(String what, byte[] bytes) {
        return Wrong.act(what, IMPORTS).saying(bytes).with("Content-Type", XLSX);
    }
}
