package vn.trienkhai.directive.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.directive.sheet.SheetFormat;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.Ids;

/** Bodies come and go as tables: a dry run first, then all lines or none (rows 21, 24, 26). */
@QuarkusTest
@WithStack
class ImportTest {

    private static final String ONE = "/v1/organization-imports/{importId}";
    private static final String XLSX = SheetFormat.XLSX.mediaType();

    private UUID top;
    private String scheme;

    @BeforeEach
    void aProvince() {
        top = World.body("PROVINCIAL_COMMITTEE", "PROVINCE", "Tỉnh ủy");
        scheme = "T" + top.toString().substring(24).replace("-", "");
    }

    @Test
    void aDryRunSaysWhatEachLineWouldDoAndWritesNothing() {
        var known = World.body("OFFICE", "PROVINCE", "Văn phòng");
        var id =
                checked(
                        csv(
                                "id,kind,level,officialName,email,parents",
                                known + ",OFFICE,PROVINCE,Văn phòng,,",
                                known + "x,,,Ai đó,,",
                                ",COMMUNE,COMMUNE,\"Xã Ba, tên có dấu phẩy\",xa@example.vn,PARTY="
                                        + top,
                                ",COMMUNE,COMMUNE,Xã Không Cha,,PARTY=" + Ids.next()),
                        1,
                        0,
                        1,
                        2);
        lines(id, Map.of())
                .body("items.line", contains(2, 3, 4, 5))
                .body("items.outcome", contains("UNCHANGED", "ERROR", "CREATED", "ERROR"))
                .body("items[1].reason", containsString("UUID"))
                .body("items[3].reason", containsString("no parent"));
        lines(id, Map.of("outcome", "ERROR", "limit", 1)).body("items.line", contains(3));
        Acts.list(Map.of("ancestor", top)).body("items", hasSize(0));
        apply(id).statusCode(422).body("type", equalTo("/problems/import-has-errors"));
    }

    @Test
    void linesNameEachOtherAsParentsAndAreDoneTogether() {
        var id =
                checked(
                        csv(
                                "kind,level,officialName,identifiers,parents",
                                "COMMUNE,COMMUNE,Xã Một,%s:1,PARTY=%s:0".formatted(scheme, scheme),
                                "DISTRICT,DISTRICT,Huyện,%s:0,PARTY=%s".formatted(scheme, top)),
                        2,
                        0,
                        0,
                        0);
        apply(id)
                .statusCode(200)
                .body("state", equalTo("APPLIED"))
                .body("actions[0].allowed", equalTo(false));
        Acts.list(Map.of("ancestor", top)).body("items.officialName", contains("Huyện", "Xã Một"));
        apply(id).statusCode(409).body("type", equalTo("/problems/import-already-applied"));
    }

    @Test
    void aNameOrAParentOfAKnownBodyChangesByAnActWithDayAndBasis() {
        var body = World.body("UNIT", "UNIT", "Ban cũ", List.of(Acts.under("PARTY", top)));
        var other = World.body("PROVINCIAL_COMMITTEE", "PROVINCE", "Tỉnh ủy khác");
        checked(csv("id,officialName", body + ",Ban mới"), 0, 0, 0, 1);

        var id =
                checked(
                        csv(
                                "id,officialName,parents,phone,changedOn,legalBasis",
                                "%s,Ban mới,PARTY=%s,0255,2025-07-01,Quyết định số 1"
                                        .formatted(body, other)),
                        0,
                        1,
                        0,
                        0);
        lines(id, Map.of()).body("items[0].changes", hasSize(3));
        Acts.asOf(body, "2025-07-01").body("officialName", equalTo("Ban cũ"));
        apply(id).statusCode(200);
        Acts.asOf(body, "2025-06-30")
                .body("officialName", equalTo("Ban cũ"))
                .body("parents.organizationId", contains(top.toString()));
        Acts.asOf(body, "2025-07-01")
                .body("officialName", equalTo("Ban mới"))
                .body("parents.organizationId", contains(other.toString()))
                .body("contacts.value", contains("0255"));
        Api.as(Acts.READER)
                .queryParam("organization", body)
                .get("/v1/organization-changes")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @Test
    void fiveBadLinesAmongFiveThousandAreNamedAndNothingIsWritten() {
        var bad = List.of(17, 1_000, 2_222, 3_333, 5_001);
        var table = new ArrayList<String>();
        table.add("kind,level,officialName,identifiers,parents");
        for (int line = 2; line <= 5_001; line++) {
            table.add(
                    bad.contains(line)
                            ? "COMMUNE,HAMLET,Xã %d,,".formatted(line)
                            : "COMMUNE,COMMUNE,Xã %d,%s:%d,PARTY=%s"
                                    .formatted(line, scheme, line, top));
        }
        var id = checked(csv(table.toArray(String[]::new)), 4_995, 0, 0, 5);

        lines(id, Map.of("outcome", "ERROR")).body("items.line", equalTo(bad));
        var answer = apply(id).statusCode(422).body("errors", hasSize(5));
        answer.body("errors[0].pointer", equalTo("line 17"));
        Acts.list(Map.of("ancestor", top)).body("items", hasSize(0));
        assertThat(
                        Database.ask(
                                "select count(*) from organization_identifier where scheme = '%s'"
                                        .formatted(scheme)))
                .containsExactly("0");
    }

    @Test
    void whatGoesOutComesBackUnchanged() throws IOException {
        var id =
                checked(
                        csv(
                                "kind,level,officialName,shortName,abbreviation,variants,identifiers,parents,email,phone,openedOn",
                                "UNIT,UNIT,Một,M,MM,Một A|Một B,%s:1|%s:1a,PARTY=%s|STATE=%s:2,a@example.vn,0912,2020-01-01"
                                        .formatted(scheme, scheme, top, scheme),
                                "UNIT,UNIT,Hai,,,,%s:2,PARTY=%s,,,".formatted(scheme, top)),
                        2,
                        0,
                        0,
                        0);
        apply(id).statusCode(200);
        for (var format : SheetFormat.values()) {
            byte[] table =
                    Api.as(World.AUDITOR)
                            .queryParams(Map.of("ancestor", top, "as", format.name()))
                            .get("/v1/organization-exports")
                            .then()
                            .statusCode(200)
                            .contentType(containsString(format.mediaType()))
                            .extract()
                            .asByteArray();
            checked(table, format.mediaType(), 0, 0, 2, 0);
        }
    }

    @Test
    void twoLinesOfOneBodyAndCodesOfTwoAreErrors() {
        var one = World.body("UNIT", "UNIT", "Một");
        Acts.amend(one, Map.of("identifiers", List.of(Map.of("scheme", scheme, "value", "1"))))
                .statusCode(200);
        var id =
                checked(
                        csv(
                                "id,kind,level,officialName,identifiers,closedOn",
                                "%s,UNIT,UNIT,Một,%s:1,".formatted(one, scheme),
                                ",UNIT,UNIT,Một,%s:1,".formatted(scheme),
                                "%s,UNIT,UNIT,Hai,%s:1,".formatted(top, scheme),
                                ",UNIT,UNIT,Ba,QCVN_102:H53,",
                                ",UNIT,UNIT,Bốn,%s:4,31/12/2020".formatted(scheme)),
                        0,
                        0,
                        1,
                        4);
        lines(id, Map.of("outcome", "ERROR")).body("items", hasSize(4));
        checked(csv("id,officialName,closedOn", one + ",Một,2020-01-01"), 0, 0, 0, 1);
        checked(csv("id,officialName,kind", one + ",Một,OFFICE"), 0, 0, 0, 1);
    }

    @Test
    void anImportIsRefusedWhenTheRegistryHasChangedSince() {
        var table =
                csv("kind,level,officialName,identifiers", "UNIT,UNIT,Một,%s:1".formatted(scheme));
        var first = checked(table, 1, 0, 0, 0);
        Acts.amend(top, Map.of("identifiers", List.of(Map.of("scheme", scheme, "value", "1"))))
                .statusCode(200);

        apply(first).statusCode(422).body("type", equalTo("/problems/import-has-errors"));
        Api.as(World.ADMINISTRATOR)
                .header("If-Match", "\"999\"")
                .post(ONE + "/application", first)
                .then()
                .statusCode(412);
    }

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
        var out = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("A");
            for (int i = 0; i < 5; i++) {
                sheet.value(
                        0, i, List.of("kind", "level", "officialName", "phone", "openedOn").get(i));
            }
            sheet.value(1, 0, "UNIT");
            sheet.value(1, 1, "UNIT");
            sheet.value(1, 2, "Ban " + scheme);
            sheet.value(1, 3, 255);
            sheet.value(1, 4, java.time.LocalDate.of(2020, 2, 29));
            sheet.style(1, 4).format("yyyy-MM-dd").set();
            sheet.finish();
        }
        apply(checked(out.toByteArray(), XLSX, 1, 0, 0, 0)).statusCode(200);
        Acts.list(Map.of("q", scheme)).body("items.openedOn", contains("2020-02-29"));
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

    private static byte[] csv(String... lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(String problem, byte[] table) {
        post(table, "text/csv").statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    private static ValidatableResponse post(byte[] table, String type) {
        return Api.as(World.ADMINISTRATOR)
                .contentType(type)
                .body(table)
                .post("/v1/organization-imports")
                .then();
    }

    private static String checked(byte[] table, int... counts) {
        return checked(table, "text/csv", counts);
    }

    private static String checked(byte[] table, String type, int... counts) {
        return post(table, type)
                .statusCode(201)
                .body("created", equalTo(counts[0]))
                .body("changed", equalTo(counts[1]))
                .body("unchanged", equalTo(counts[2]))
                .body("errors", equalTo(counts[3]))
                .extract()
                .path("id");
    }

    private static ValidatableResponse lines(String id, Map<String, Object> query) {
        return Api.as(World.ADMINISTRATOR)
                .queryParams(query)
                .get(ONE + "/lines", id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse apply(String id) {
        var tag = Api.as(World.ADMINISTRATOR).get(ONE, id).then().statusCode(200).extract();
        return Api.as(World.ADMINISTRATOR)
                .header("If-Match", tag.header("ETag"))
                .post(ONE + "/application", id)
                .then();
    }
}
