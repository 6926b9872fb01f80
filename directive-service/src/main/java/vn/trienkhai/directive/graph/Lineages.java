package vn.trienkhai.directive.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DirectiveRelationType;
import vn.trienkhai.directive.api.DirectiveSummary;
import vn.trienkhai.directive.api.Lineage;
import vn.trienkhai.directive.api.LineageDirection;
import vn.trienkhai.directive.api.LineageLink;
import vn.trienkhai.directive.outline.Outlines;
import vn.trienkhai.directive.relation.RelationType;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.platform.problem.DomainProblem;

/** The family of a document in pages, nearest first. */
@ApplicationScoped
class Lineages {

    private final Family family;
    private final Outlines outlines;
    private final Callers callers;
    private final Cursors cursors;

    Lineages(Family family, Outlines outlines, Callers callers, Cursors cursors) {
        this.family = family;
        this.outlines = outlines;
        this.callers = callers;
        this.cursors = cursors;
    }

    /** What is asked for; absent parts do not restrict. */
    record Question(
            UUID directiveId,
            @Nullable LineageDirection direction,
            @Nullable Integer depth,
            @Nullable LocalDate asOf,
            @Nullable String relation,
            @Nullable String clause) {}

    Lineage page(Question question, int limit, @Nullable String cursor) {
        var key = "lineage|" + callers.current().body() + "|" + question;
        var after = cursors.decode(cursor, key).orElse(null);
        var steps = steps(question);
        var rest = after == null ? steps : steps.subList(behind(steps, after), steps.size());
        var page =
                Page.of(
                        rest.subList(0, Math.min(rest.size(), limit + 1)),
                        limit,
                        last -> cursors.encode(position(last), key));
        var ids =
                page.items().stream()
                        .map(Family.Step::farId)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        var summaries = outlines.of(ids);
        var links =
                page.items().stream()
                        .filter(step -> summaries.containsKey(step.farId()))
                        .map(step -> link(step, summaries))
                        .toList();
        return new Lineage(question.directiveId(), links, page.next());
    }

    private List<Family.Step> steps(Question question) {
        var types = question.relation() == null ? null : types(question.relation());
        var directions =
                switch (question.direction()) {
                    case null -> Stream.of(true, false);
                    case UP -> Stream.of(true);
                    case DOWN -> Stream.of(false);
                };
        return directions
                .flatMap(
                        upwards ->
                                family
                                        .steps(
                                                question.directiveId(),
                                                new Family.Walk(
                                                        upwards,
                                                        types,
                                                        question.asOf(),
                                                        question.depth(),
                                                        question.clause()))
                                        .stream())
                .sorted(Family.Step.NEAREST_FIRST)
                .toList();
    }

    private static List<String> types(String written) {
        var known = Arrays.stream(RelationType.values()).map(Enum::name).toList();
        var asked = List.of(written.split(",", -1));
        if (!known.containsAll(asked)) {
            throw new DomainProblem(
                    DomainProblem.Kind.INVALID,
                    "relation-type-unknown",
                    "A relation is one of the types of DirectiveRelationType",
                    known,
                    List.of());
        }
        return asked;
    }

    private static List<String> position(Family.Step step) {
        return List.of(
                Integer.toString(step.depth()),
                Boolean.toString(step.upwards()),
                step.holdsFrom().toString(),
                step.sourceId().toString(),
                Integer.toString(step.position()));
    }

    /** How many steps stand at or before this place of the order. */
    private static int behind(List<Family.Step> steps, List<String> at) {
        var source = UUID.fromString(at.get(3));
        var last =
                new Family.Step(
                        Boolean.parseBoolean(at.get(1)),
                        Integer.parseInt(at.get(0)),
                        LocalDate.parse(at.get(2)),
                        source,
                        Integer.parseInt(at.get(4)),
                        source,
                        source,
                        new Family.Ends("SELF", null, null, null));
        var found = Collections.binarySearch(steps, last, Family.Step.NEAREST_FIRST);
        return found < 0 ? -found - 1 : found + 1;
    }

    private static LineageLink link(Family.Step step, Map<UUID, DirectiveSummary> summaries) {
        var ends = step.ends();
        return new LineageLink(
                step.upwards() ? LineageDirection.UP : LineageDirection.DOWN,
                step.depth(),
                DirectiveRelationType.fromString(ends.type()),
                step.sourceId(),
                step.targetId(),
                ends.sourceClauseRef(),
                ends.targetClauseRef(),
                ends.alias(),
                step.holdsFrom(),
                Objects.requireNonNull(summaries.get(step.farId())));
    }
}
