package vn.trienkhai.deploy.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import vn.trienkhai.deploy.local.JavaOptions;
import vn.trienkhai.deploy.local.Part;

/**
 * All descendants of one directive over HTTP, against a recursive query of the same columns. So
 * long an answer is the processor's work: the service runs with the options of its image.
 */
final class LineageRatio {

    private static final String TREE =
            """
            with node as (select i, md5('lineage ' || i)::uuid as id from generate_series(0, %1$d) i),
            made as (
              insert into directive (id, version, told, regime, type, symbol, symbol_key, issuer_text, issued_on,
                     abstract_text, urgency, secrecy, origin, status, monitors, clauses, duties, recipients, unverified,
                     search_key, edited_at)
              select id, 0, 0, 'PARTY', 'PLAN', i || '-KH/CS', i || '-KH/CS', 'Lineage', date '2012-11-01' + i / 4,
                     'Kế hoạch số ' || i || ' triển khai văn bản của cấp trên', 'NORMAL', 'NONE', 'HISTORICAL', 'IN_FORCE',
                     '[]', '[]', '[]', '[]', '[]', 'x', now() from node returning id),
            stood as (insert into directive_party select id, '%2$s'::uuid, 'KEEPER' from made)
            insert into directive_relation (directive_id, position, type, target_id, source_clause_ref)
            select n.id, 0, 'IMPLEMENTS', md5('lineage ' || (n.i - 1) / 12)::uuid, 'II.2.3' from node n where n.i > 0
            """;

    private static final String RECURSIVE =
            """
            with recursive below (id, depth) as (
                select ?::uuid, 0
                union
                select r.directive_id, below.depth + 1 from below join directive_relation r on r.target_id = below.id
                 where true %s)
            select r.type as relation, r.source_clause_ref, r.target_clause_ref, below.depth, d.id, d.regime, d.type, d.symbol,
                   d.issuer_id, d.issuer_text, d.issued_on, d.abstract_text, d.origin, d.status
              from below join directive_relation r on r.directive_id = below.id join directive d on d.id = below.id
             order by below.depth, d.issued_on, d.id
            """;

    /** What a query of the same shape asks: to find what the caller may see and no more. */
    private static final String WALL =
            """
            and exists (select 1 from directive_party p where p.directive_id = r.directive_id and p.body_id = '%s')
            """
                    .formatted(UnderTest.BODY);

    private final UnderTest system;

    LineageRatio(UnderTest system) {
        this.system = system;
    }

    void measure(int descendants, int rounds, Duration time, Table table) throws Exception {
        system.withOptions(
                Part.DIRECTIVE,
                JavaOptions.image(),
                () -> compare(descendants, rounds, time, table));
    }

    private void compare(int descendants, int rounds, Duration time, Table table) throws Exception {
        plant(descendants);
        var root = UUID.fromString(uuid("select md5('lineage 0')::uuid"));
        var same = new ArrayList<Double>();
        var open = new ArrayList<Double>();
        var beside = "";
        http(root, descendants, time);
        for (int i = 0; i < rounds; i++) {
            var unwalled = sql("", root, descendants, time);
            var walled = sql(WALL, root, descendants, time);
            var asked = http(root, descendants, time);
            same.add(asked.millis(0.5) / walled.millis(0.5));
            open.add(asked.millis(0.5) / unwalled.millis(0.5));
            beside =
                    "p50 %.1f ms over HTTP, %.1f ms by a query that asks the wall, %.1f ms without"
                            .formatted(asked.millis(0.5), walled.millis(0.5), unwalled.millis(0.5));
        }
        table.add(
                "lineage of %,d descendants, against a query for the same".formatted(descendants),
                "≤ 2.00×",
                "%.2f×".formatted(GatewayOverhead.median(same)),
                beside);
        table.add(
                "the same against a query that asks no wall",
                "none",
                "%.2f×".formatted(GatewayOverhead.median(open)),
                "it may find what the caller must not see");
    }

    private void plant(int descendants) throws SQLException {
        try (var connection = system.supervisor().postgres().connect("directive");
                var statement = connection.createStatement()) {
            statement.execute(TREE.formatted(descendants, UnderTest.BODY));
            statement.execute("vacuum analyze");
        }
    }

    private String uuid(String query) throws SQLException {
        try (var connection = system.supervisor().postgres().connect("directive");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Result http(UUID root, int descendants, Duration time) throws Exception {
        var path = "/v1/directives/%s/lineage?direction=DOWN&limit=10000".formatted(root);
        var request = system.get(system.direct(Part.DIRECTIVE), path);
        var items = system.body(request).split("\"holdsFrom\"", -1).length - 1;
        if (items != descendants) {
            throw new IllegalStateException(items + " of " + descendants + " were found");
        }
        return Load.closed(
                1,
                time,
                () -> () -> system.answers(system.get(system.direct(Part.DIRECTIVE), path), 200));
    }

    private Result sql(String wall, UUID root, int descendants, Duration time) throws Exception {
        try (var connection = system.supervisor().postgres().connect("directive");
                var statement = connection.prepareStatement(RECURSIVE.formatted(wall))) {
            return Load.closed(
                    1,
                    time,
                    () ->
                            () -> {
                                statement.setObject(1, root);
                                int found = 0;
                                try (var rows = statement.executeQuery()) {
                                    while (rows.next()) {
                                        for (int column = 1; column <= 14; column++) {
                                            rows.getString(column);
                                        }
                                        found++;
                                    }
                                }
                                return found == descendants;
                            });
        }
    }
}
