package vn.trienkhai.directive.files;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.directive.reader.upload.Files;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;

/** Drafts with files that are read, and what searches then find. */
abstract class ReadFiles {

    static final String FILES = World.DIRECTIVE + "/files";

    @Inject TextWorker worker;

    final String word = "x" + UUID.randomUUID().toString().replace("-", "");
    World world;
    UUID draft;

    @BeforeEach
    void aDraft() {
        world = new World();
        world.register();
        draft = world.draft(Map.of());
    }

    String annexText() {
        return "Phụ lục " + word + " hướng dẫn kỹ thuật đê điều cho các xã ven sông.";
    }

    byte[] annex() {
        return Files.docx(annexText());
    }

    List<String> kept(String what) {
        return Database.ask("select " + what + " from file_text where " + ofDraft());
    }

    String ofDraft() {
        return "sha256 in (select sha256 from directive_file where name in ('a.docx', 'b.docx', 'b.txt')"
                + " and directive_id in (select id from directive where issuer_id = '"
                + world.issuer
                + "'))";
    }

    UUID add(UUID directive, String name, byte[] bytes) {
        return id(DirectiveFileTest.add(world.clerk(), directive, name, bytes));
    }

    ValidatableResponse read(UUID directive, UUID file) {
        for (int tries = 0; tries < 2000 && isWaiting(directive, file); tries++) {
            worker.readNext();
        }
        return look(directive, file);
    }

    private boolean isWaiting(UUID directive, UUID file) {
        return "WAITING".equals(value(directive, file, "textState"));
    }

    String value(UUID directive, UUID file, String field) {
        return look(directive, file).extract().path(at(file) + "." + field);
    }

    private static String at(UUID file) {
        return "items.find { it.id == '" + file + "' }";
    }

    ValidatableResponse look(UUID directive, UUID file) {
        return Api.as(world.clerk())
                .get(FILES, directive)
                .then()
                .statusCode(200)
                .rootPath(at(file));
    }

    static ValidatableResponse find(SignIn by, String words) {
        return Api.as(by).queryParam("q", words).get("/v1/directives").then().statusCode(200);
    }

    private static UUID id(Response added) {
        return UUID.fromString(added.then().statusCode(201).extract().path("id"));
    }
}
