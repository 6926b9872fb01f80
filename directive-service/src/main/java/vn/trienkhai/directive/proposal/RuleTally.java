package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.RuleCorrections;
import vn.trienkhai.directive.api.RuleCorrectionsPage;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;

/**
 * How often each rule was right, as far as people confirmed what it found: counted once, when a
 * proposal is confirmed. Values nobody touched count as right.
 */
@ApplicationScoped
class RuleTally {

    private static final double SURE = 0.9;
    private static final String KEY = "rule-corrections";

    private static final String COUNT =
            """
            insert into directive_proposal_rule as r (rule, given, corrected, sure, sure_corrected)
            values (?, ?, ?, ?, ?)
            on conflict (rule) do update
               set given = r.given + excluded.given, corrected = r.corrected + excluded.corrected,
                   sure = r.sure + excluded.sure,
                   sure_corrected = r.sure_corrected + excluded.sure_corrected
            """;

    private final Sql sql;
    private final Cursors cursors;

    RuleTally(Sql sql, Cursors cursors) {
        this.sql = sql;
        this.cursors = cursors;
    }

    /** In the order of the rules, so that two confirmations never wait for each other in a ring. */
    void count(List<Evidence> evidence) {
        Map<String, int[]> rules = new TreeMap<>();
        for (var each : evidence) {
            var counts = rules.computeIfAbsent(each.rule(), _ -> new int[4]);
            var corrected = each.corrected() ? 1 : 0;
            var sure = each.confidence() >= SURE ? 1 : 0;
            counts[0]++;
            counts[1] += corrected;
            counts[2] += sure;
            counts[3] += sure * corrected;
        }
        rules.forEach(
                (rule, counts) ->
                        sql.update(COUNT, rule, counts[0], counts[1], counts[2], counts[3]));
    }

    RuleCorrectionsPage page(int limit, @Nullable String cursor) {
        var after = cursors.decode(cursor, KEY).map(List::getFirst).orElse("");
        var page =
                Page.of(
                        behind(after, limit + 1),
                        limit,
                        last -> cursors.encode(List.of(last.rule()), KEY));
        return new RuleCorrectionsPage(page.items(), page.next());
    }

    private List<RuleCorrections> behind(String rule, int limit) {
        return sql.list(
                """
                select rule, given, corrected, sure, sure_corrected from directive_proposal_rule
                 where rule > ? order by rule limit ?
                """,
                row ->
                        new RuleCorrections(
                                row.text("rule"),
                                row.big("given"),
                                row.big("corrected"),
                                row.big("sure"),
                                row.big("sure_corrected")),
                rule,
                limit);
    }
}
