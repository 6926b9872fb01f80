package vn.trienkhai.directive.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** Words, symbols, filters and pages of the list (rows 31, 116, 167). */
@QuarkusTest
@WithStack
class SearchTest {

    private World world;

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kỹ thuật hòa giải",
                "ki thuat hoa giai",
                "KĨ THUẬT",
                "đồng bào",
                "dong bao",
                "\"bào vùng cao\"",
                "\"dong bao vung cao\"",
                "giải* thuật",
                "93-KL/TW",
                "Điều 7",
                "\"Bí thư thứ nhất\"",
                "phổ biến pháp"
            })
    void wordsAreFoundWhereverTheyStandAndHoweverTheyAreWritten(String words) {
        var found = world.draft(document());
        world.draft(Map.of("abstract", "Chương trình khác"));

        list(Map.of("q", words)).body("items.id", contains(found.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"vùng bào\"", "giảng", "kỹ thuật công nghệ", "---", "\"", "93-KL/TU"})
    void otherWordsAreNot(String words) {
        world.draft(document());

        list(Map.of("q", words)).body("items", empty());
    }

    private Map<String, Object> document() {
        return Map.of(
                "abstract",
                "Kế hoạch hoà giải theo Kết luận số 93-KL/TW",
                "signature",
                Map.of("position", "Bí thư thứ nhất"),
                "clauses",
                List.of(
                        clause("I", "Điều 7. Hướng dẫn kỹ thuật cho đồng bào vùng cao."),
                        clause("II", "Phổ biến pháp luật.")));
    }

    private static Map<String, Object> clause(String ref, String text) {
        return Map.of("ref", ref, "kind", "TASK", "text", text);
    }

    @Test
    void oneWordIsFoundInsideAWordOfTheHeader() {
        var found = world.draft(Map.of("abstract", "Quy hoạch vùng"));

        list(Map.of("q", "oạch")).body("items.id", contains(found.toString()));
        list(Map.of("q", "o%ch")).body("items", empty());
    }

    @Test
    void aSymbolIsFoundInEverySpelling() {
        var programme = registered("287 - CTr/ĐDLHHVN", "2024-03-28", "PROGRAMME");
        var letter = registered("097 /LHHVN-TCCSH", "2020-12-11", "OFFICIAL_LETTER");
        var decision = registered("118-QĐ/TW", "2023-08-22", "DECISION");

        for (var written :
                List.of("287-CTr/ĐĐLHHVN", "287 – CTr / ÐDLHHVN", "Số: 287-ctr/ddlhhvn")) {
            list(Map.of("symbol", written)).body("items.id", contains(programme));
        }
        for (var written : List.of("97/LHHVN-TCCSH", "097/LHHVN-TCCSH", "97-LHHVN-TCCSH")) {
            list(Map.of("symbol", written)).body("items.id", contains(letter));
        }
        list(Map.of("symbol", "118/QĐ/TW")).body("items.id", contains(decision));
        list(Map.of("symbol", "118-QĐ/TU")).body("items", empty());
    }

    @Test
    void filtersMeetAndFollowEveryChange() {
        var directive = registered("1-CT/TU", "2021-05-01", "DIRECTIVE");
        var plan = registered("2-KH/TU", "2021-06-01", "PLAN");

        list(Map.of("type", "PLAN")).body("items.id", contains(plan));
        list(Map.of("issuedFrom", "2021-05-02")).body("items.id", contains(plan));
        list(Map.of("issuedTo", "2021-05-31", "my", "keeper"))
                .body("items.id", contains(directive));
        list(Map.of("my", "monitor")).body("items", empty());
        var draft = world.draft(Map.of("abstract", "Bản thảo một"));
        list(Map.of("status", "DRAFT", "q", "thảo một"))
                .body("items.id", contains(draft.toString()));
        list(Map.of("issuedFrom", "2021-01-01")).body("items.id", not(hasItem(draft.toString())));
        Api.as(world.clerk())
                .contentType("application/merge-patch+json")
                .header("If-Match", World.tag(world.clerk(), World.DIRECTIVE, draft))
                .body(Map.of("abstract", "Bản thảo hai", "type", "REPORT"))
                .patch(World.DIRECTIVE, draft)
                .then()
                .statusCode(200);
        list(Map.of("q", "thảo một")).body("items", empty());
        list(Map.of("q", "thảo hai", "type", "REPORT"))
                .body("items.id", contains(draft.toString()));
    }

    @Test
    void everybodyFindsOnlyWhatIsTheirs() {
        world.register();
        var word = "x" + UUID.randomUUID().toString().replace("-", "");
        var receiver = world.below("PARTY_COMMISSION", "Ban Tổ chức");
        var plan =
                world.draft(
                        Map.of(
                                "abstract",
                                word,
                                "recipients",
                                List.of(World.recipient(receiver, "ACTION"))));
        var reader = SignIn.of(Role.CLERK).forBody(receiver);
        for (var stranger : List.of(reader, World.AUDITOR, new World().clerk())) {
            find(stranger, Map.of("q", word)).body("items", empty());
        }

        world.issued(plan);

        find(reader, Map.of("q", word)).body("items.id", contains(plan.toString()));
        find(reader, Map.of("q", word, "my", "recipient"))
                .body("items.id", contains(plan.toString()));
        find(reader, Map.of("q", word, "my", "issuer")).body("items", empty());
        find(World.AUDITOR, Map.of("q", word)).body("items.id", contains(plan.toString()));
        find(SignIn.of(Role.AUDITOR).forBody(world.issuer), Map.of("q", word))
                .body("items.id", contains(plan.toString()));
        find(new World().clerk(), Map.of("q", word)).body("items", empty());
    }

    /** More than the shelf is walked for, so that few are looked up in the index. */
    @Test
    void pagesAreWholeHoweverManyThereAreAndHoweverFewFit() {
        many(1300);
        for (var filter :
                List.of(
                        Map.<String, Object>of(),
                        Map.<String, Object>of("type", "RARE"),
                        Map.<String, Object>of("q", "lụt"),
                        Map.<String, Object>of("q", "\"bão lụt\"", "issuedTo", "2019-12-31"))) {
            var pages = pages(filter, null);
            assertThat(pages).as(filter.toString()).isEqualTo(expected(filter));
        }
    }

    @Test
    void pagesStayStableWhileDocumentsComeIn() {
        var old = new ArrayList<String>();
        for (int i = 0; i < 6; i++) {
            old.addFirst(registered((i + 1) + "-KH/TU", "2021-01-0" + (i + 1), "PLAN"));
        }

        var seen = pages(Map.of("limit", 2), () -> registered("9-KH/TU", "2022-01-01", "PLAN"));

        assertThat(seen).isEqualTo(old);
    }

    private List<String> pages(Map<String, Object> filter, @Nullable Runnable between) {
        var seen = new ArrayList<String>();
        var how = new HashMap<String, Object>(filter);
        how.putIfAbsent("limit", 200);
        String next = null;
        do {
            if (next != null) {
                how.put("cursor", next);
            }
            var page = list(how).extract();
            seen.addAll(page.path("items.id"));
            next = page.path("next");
            if (between != null && seen.size() == 2) {
                between.run();
            }
        } while (next != null);
        return seen;
    }

    private void many(int count) {
        Database.change(
                """
                with made as (
                  insert into directive (id, version, told, regime, type, issuer_text, issued_on, abstract_text, urgency, secrecy,
                         origin, status, monitors, clauses, duties, recipients, unverified, search_key, edited_at)
                  select gen_random_uuid(), 0, 0, 'PARTY', case when n %% 97 = 0 then 'RARE' else 'PLAN' end, 'x',
                         date '2005-01-01' + (n * 37 %% 6000),
                         case n %% 5 when 0 then 'Chống bão lụt' when 1 then 'Lụt bão' else 'Việc khác' end,
                         'NORMAL', 'NONE', 'HISTORICAL', 'IN_FORCE', '[]', '[]', '[]', '[]', '[]', 'x', now()
                    from generate_series(1, %d) n returning id)
                insert into directive_party select id, '%s', 'KEEPER' from made
                """
                        .formatted(count, world.issuer));
    }

    /** The same by plain SQL. */
    private List<String> expected(Map<String, Object> filter) {
        var words =
                switch (String.valueOf(filter.get("q"))) {
                    case "lụt" -> "abstract_text ilike '%lụt%'";
                    case "\"bão lụt\"" -> "abstract_text ilike '%bão lụt%'";
                    default -> "true";
                };
        return Database.ask(
                """
                select d.id from directive d join directive_party p on p.directive_id = d.id
                 where p.body_id = '%s' and %s and %s and issued_on <= '%s' order by issued_on desc, d.id desc
                """
                        .formatted(
                                world.issuer,
                                words,
                                filter.containsKey("type") ? "type = 'RARE'" : "true",
                                filter.getOrDefault("issuedTo", "2999-01-01")));
    }

    private String registered(String symbol, String day, String type) {
        return world.draft(
                        Map.of(
                                "origin",
                                "HISTORICAL",
                                "symbol",
                                symbol,
                                "issuedOn",
                                day,
                                "type",
                                type,
                                "issuerText",
                                "Ban " + world.issuer))
                .toString();
    }

    private ValidatableResponse list(Map<String, Object> filters) {
        return find(world.clerk(), filters);
    }

    private static ValidatableResponse find(SignIn by, Map<String, Object> filters) {
        return Api.as(by).queryParams(filters).get("/v1/directives").then().statusCode(200);
    }
}
