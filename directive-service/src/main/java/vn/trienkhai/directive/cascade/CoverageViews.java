package vn.trienkhai.directive.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ClauseCoverage;
import vn.trienkhai.directive.api.ClauseGap;
import vn.trienkhai.directive.api.CoveragePage;
import vn.trienkhai.directive.api.UndeliveredBody;
import vn.trienkhai.directive.api.UndeliveredPage;
import vn.trienkhai.directive.cascade.CascadeResource.Asked;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.platform.page.Page;

/** Coverage in the words of the contract. */
@ApplicationScoped
class CoverageViews {

    private final ClauseCoverages clauses;
    private final Reach reach;
    private final Registry registry;
    private final Pages pages;

    CoverageViews(ClauseCoverages clauses, Reach reach, Registry registry, Pages pages) {
        this.clauses = clauses;
        this.reach = reach;
        this.registry = registry;
        this.pages = pages;
    }

    private record Line(String position, ClauseCoverage clause) {}

    /** In the order of the document, which does not change once it is issued. */
    CoveragePage clauses(Directive directive, @Nullable ClauseGap gap, Known known, Asked asked) {
        var covered = clauses.of(directive, known);
        var all = new java.util.ArrayList<Line>();
        for (var clause : covered.clauses()) {
            all.add(new Line(String.format(Locale.ROOT, "%05d", all.size()), clause));
        }
        var wanted =
                all.stream()
                        .filter(line -> gap == null || line.clause().gaps().contains(gap))
                        .toList();
        var key = Pages.key("coverage|" + gap, directive, known);
        var page = pages.sorted(wanted, Line::position, key, asked);
        return new CoveragePage(
                page.map(Line::clause), page.next(), covered.plansOfWhole(), covered.undelivered());
    }

    UndeliveredPage undelivered(Directive directive, Known known, Asked asked) {
        Page<Reach.Acting> page =
                pages.sorted(
                        sortedById(reach.undelivered(directive, known)),
                        body -> body.body().toString(),
                        Pages.key("undelivered", directive, known),
                        asked);
        var names =
                registry.names(page.items().stream().map(Reach.Acting::body).toList(), known.day());
        return new UndeliveredPage(
                page.map(
                        each ->
                                new UndeliveredBody(
                                        each.body(),
                                        String.valueOf(names.get(each.body())),
                                        List.copyOf(each.roles()),
                                        List.copyOf(each.duties()))),
                page.next());
    }

    private static List<Reach.Acting> sortedById(List<Reach.Acting> bodies) {
        return bodies.stream()
                .sorted(java.util.Comparator.comparing(each -> each.body().toString()))
                .toList();
    }
}
