package vn.trienkhai.deploy.system.wrong;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/** Files that are bombs, lies or nothing, and names that mislead. */
final class WrongFiles {

    private final Scene scene;
    private final String draft;
    private final String tag;

    private WrongFiles(Scene scene) {
        this.scene = scene;
        this.draft = scene.draft();
        this.tag = scene.etag("standing-board", draft);
    }

    static List<Wrong> of(Scene scene) {
        var files = new WrongFiles(scene);
        return java.util.stream.Stream.of(files.bombs(), files.lies(), files.names())
                .flatMap(List::stream)
                .toList();
    }

    private List<Wrong> bombs() {
        var bomb = Packed.zeros("a.txt", 200);
        return List.of(
                file("a ZIP bomb", "a.zip", bomb).gives(422, "archive-bomb"),
                file("a bomb in an archive", "a.zip", Packed.zip("b.zip", bomb))
                        .gives(422, "archive-bomb"),
                file("a bomb in an archive in an archive", "a.zip", twice(bomb))
                        .gives(422, "archive-bomb"),
                file("a bomb under another name", "a.zip", Packed.zip("so-lieu.dat", bomb))
                        .gives(422, "archive-bomb"),
                file("another packer's bomb", "a.zip", Packed.zip("a", Packed.gzip(200)))
                        .gives(422, "archive-bomb"),
                file("archives without end", "a.zip", Packed.nested(12)).gives(422, "archive-bomb"),
                file("entries without end", "a.zip", Packed.entries(10_001))
                        .gives(422, "archive-bomb"),
                file("a document with a huge part", "a.docx", huge("word/document.xml"))
                        .gives(422, "archive-bomb"),
                file("a table with a huge part", "a.xlsx", huge("xl/workbook.xml"))
                        .gives(422, "archive-bomb"),
                file("half an archive", "a.zip", half()).gives(422, "archive-unreadable"),
                file("nothing", "a.pdf", new byte[0]).gives(422, "file-empty"));
    }

    private List<Wrong> lies() {
        var archive = Packed.zip("a.txt", Packed.bytes("a"));
        var saying = Packed.zip("mimetype", Packed.bytes("application/pdf"));
        return List.of(
                file("an archive for a document", "a.docx", archive)
                        .gives(422, "file-type-mismatch"),
                file("an archive that says it is a PDF", "a.pdf", saying)
                        .gives(422, "file-type-mismatch"),
                file("a PDF for a picture", "a.png", Packed.beginning("%PDF-1.7\n"))
                        .gives(422, "file-type-mismatch"),
                file("a document for a program", "a.exe", Packed.beginning("%PDF-1.7\n"))
                        .gives(422, "file-type-mismatch"),
                file("a program for a PDF", "a.pdf", Packed.beginning("MZ\0\0"))
                        .gives(422, "file-type-not-accepted"),
                file("a page for a text", "a.txt", Packed.beginning("<!DOCTYPE html><html>"))
                        .gives(422, "file-type-not-accepted"),
                file("a script for a text", "a.txt", Packed.beginning("#!/bin/sh\nrm -rf "))
                        .gives(422, "file-type-not-accepted"),
                file("a PDF that says it is JSON", "a.pdf", Packed.beginning("%PDF-1.7\n"))
                        .with("Content-Type", "application/json")
                        .gives(415, "unsupported-media-type"),
                file("a packed body", "a.pdf", Packed.gzip(1))
                        .with("Content-Encoding", "gzip")
                        .gives(415, "unsupported-media-type"));
    }

    private List<Wrong> names() {
        return List.of(
                named("a way up", "../../etc/passwd.pdf").gives(422, "file-name-unusable"),
                named("a way of another system", "C:\\a.pdf").gives(422, "file-name-unusable"),
                named("dots for a name", "..").gives(422, "file-name-unusable"),
                named("a line break in a name", "a\r\nX-Evil: 1.pdf")
                        .gives(422, "file-name-unusable"),
                named("an escape in a name", "a\u001b[2J.pdf").gives(422, "file-name-unusable"),
                named("a name from right to left", "a\u202efdp.exe")
                        .gives(422, "file-name-unusable"),
                named("an isolated name", "a\u2067fdp.pdf").gives(422, "file-name-unusable"),
                named("a nought in a name", "a\u0000.pdf").gives(400, "ambiguous-target"),
                named("a name taken apart", apart("Kế hoạch.pdf")).gives(400, "text-not-nfc"),
                named("a name without end", "a".repeat(300) + ".pdf")
                        .gives(400, "validation-failed"),
                named("no name", "").gives(400, "validation-failed"));
    }

    private Wrong named(String what, String name) {
        return file(what, name, Packed.beginning("%PDF-1.7\n"));
    }

    private Wrong file(String what, String name, byte[] bytes) {
        var query = "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Wrong.act(what, draft + "/files" + query)
                .saying(bytes)
                .with("Content-Type", "application/octet-stream")
                .with("If-Match", tag)
                .by(scene.token("standing-board-clerk"));
    }

    private static byte[] twice(byte[] bomb) {
        return Packed.zip("c.zip", Packed.zip("b.zip", bomb));
    }

    private static byte[] huge(String part) {
        return Packed.zeros(part, 200);
    }

    private static byte[] half() {
        var archive = Packed.entries(10);
        return java.util.Arrays.copyOf(archive, archive.length / 2);
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
