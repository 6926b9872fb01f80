package vn.trienkhai.directive.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.trienkhai.directive.registry.ImportTables.ONE;
import static vn.trienkhai.directive.registry.ImportTables.apply;
import static vn.trienkhai.directive.registry.ImportTables.checked;
import static vn.trienkhai.directive.registry.ImportTables.csv;
import static vn.trienkhai.directive.registry.ImportTables.lines;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
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
    void anotherKindOrLevelIsAnActToo() {
        var body = World.body("TOWN", "DISTRICT", "Thị xã", List.of(Acts.under("STATE", top)));
        var bare = checked(csv("id,officialName,kind", body + ",Thị xã,CITY"), 0, 0, 0, 1);
        lines(bare, Map.of()).body("items[0].reason", containsString("legalBasis"));
        for (var half : List.of("changedOn,legalBasis|2025-07-01,", "changedOn,legalBasis|,Số 1")) {
            var parts = half.split("\\|", 2);
            var table = csv("id,officialName,kind," + parts[0], body + ",Thị xã,CITY," + parts[1]);
            lines(checked(table, 0, 0, 0, 1), Map.of())
                    .body("items[0].reason", containsString("legalBasis"));
        }
        var id =
                checked(
                        csv(
                                "id,kind,level,officialName,changedOn,legalBasis",
                                body + ",WARD,COMMUNE,Thị xã,2025-07-01,Nghị quyết số 1"),
                        0,
                        1,
                        0,
                        0);
        lines(id, Map.of()).body("items[0].changes", contains("kind: WARD, level: COMMUNE"));
        apply(id).statusCode(200);

        Acts.asOf(body, "2025-06-30").body("kind", equalTo("TOWN"));
        Acts.asOf(body, "2025-07-01")
                .body("kind", equalTo("WARD"))
                .body("level", equalTo("COMMUNE"));
        Api.as(Acts.READER)
                .queryParams(Map.of("organization", body, "type", "RECLASSIFY"))
                .get("/v1/organization-changes")
                .then()
                .statusCode(200)
                .body("items.kind", contains("WARD"))
                .body("items.legalBasis", contains("Nghị quyết số 1"));
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
                                "kind,level,officialName,shortName,abbreviation,variants,identifiers,parents,email,phone,fax,address,openedOn",
                                "UNIT,UNIT,Một,M,MM,Một A|Một B,%s:1|%s:1a,PARTY=%s|STATE=%s:2,a@example.vn,0912,0913,Số 1,2020-01-01"
                                        .formatted(scheme, scheme, top, scheme),
                                "UNIT,UNIT,Hai,,,,%s:2,PARTY=%s,,,,,".formatted(scheme, top)),
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
            if (format == SheetFormat.CSV) {
                assertThat(new String(table, java.nio.charset.StandardCharsets.UTF_8))
                        .contains("a@example.vn,0912,0913,Số 1,2020-01-01");
            }
        }
    }

    /** Row 30: a table corrects what it names; contacts it does not name, or of positions, stay. */
    @Test
    void contactsAreCorrectedOneByOne() {
        var one = World.body("UNIT", "UNIT", "Một");
        Acts.amend(
                        one,
                        Map.of(
                                "positions",
                                List.of(Map.of("title", "Chánh Văn phòng")),
                                "contacts",
                                List.of(
                                        contact("FAX", "0913"),
                                        contact("PHONE", "0912"),
                                        Map.of(
                                                "channel",
                                                "FAX",
                                                "value",
                                                "0915",
                                                "position",
                                                "Chánh Văn phòng"))))
                .statusCode(200);
        var line = "%s,UNIT,UNIT,Một,%s,%s";
        var head = "id,kind,level,officialName,fax,address";
        checked(csv(head, line.formatted(one, "0914", "x".repeat(201))), 0, 0, 0, 1);
        apply(checked(csv(head, line.formatted(one, "0914", "Số 1")), 0, 1, 0, 0)).statusCode(200);

        Api.as(World.AUDITOR)
                .get("/v1/organizations/{organizationId}", one)
                .then()
                .body("contacts.value", containsInAnyOrder("0914", "0912", "0915", "Số 1"));
    }

    private static Map<String, String> contact(String channel, String value) {
        return Map.of("channel", channel, "value", value);
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
        checked(csv("kind,level,officialName", "UNIT,,Mới", ",UNIT,Mới"), 0, 0, 0, 2);
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
}
