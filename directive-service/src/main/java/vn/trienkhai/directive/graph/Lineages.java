package vn.trienkhai.directive.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.Lineage;
import vn.trienkhai.directive.api.LineageDirection;
import vn.trienkhai.directive.relation.RelationType;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.platform.problem.DomainProblem;

/** The family of a document in pages, nearest first. */
@ApplicationScoped
class Lineages {

    private final Family family;
    private final Callers callers;
    private final Cursors cursors;

    Lineages(Family family, Callers callers, Cursors cursors) {
        this.family = family;
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
        var after = cursors.decode(cursor, key).map(Lineages::place).orElse(null);
        var page =
                Page.of(
                        steps(question, after, limit + 1),
                        limit,
                        last -> cursors.encode(position(last.place()), key));
        return new Lineage(question.directiveId(), page.map(Family.Step::link), page.next());
    }

    /** The next so many behind a place. What is farther than the last of them is not looked at. */
    private List<Family.Step> steps(Question question, Family.@Nullable Place after, int count) {
        var ways = ways(question);
        var steps = new ArrayList<Family.Step>();
        while (steps.size() < count && ways.stream().anyMatch(Iterator::hasNext)) {
            ways.stream()
                    .filter(Iterator::hasNext)
                    .flatMap(way -> way.next().stream())
                    .filter(step -> after == null || step.place().compareTo(after) > 0)
                    .limit(count - steps.size())
                    .forEach(steps::add);
        }
        return steps;
    }

    private List<Iterator<List<Family.Step>>> ways(Question question) {
        var types = question.relation() == null ? null : types(question.relation());
        var directions =
                switch (question.direction()) {
                    case null -> Stream.of(true, false);
                    case UP -> Stream.of(true);
                    case DOWN -> Stream.of(false);
                };
        return directions
                .map(
                        upwards ->
                                new Family.Walk(
                                        upwards,
                                        types,
                                        question.asOf(),
                                        question.depth(),
                                        question.clause()))
                .map(walk -> family.levels(question.directiveId(), walk))
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

    private static List<String> position(Family.Place place) {
        return List.of(
                Integer.toString(place.depth()),
                Boolean.toString(place.upwards()),
                place.holdsFrom().toString(),
                place.sourceId().toString(),
                Integer.toString(place.position()));
    }

    private static Family.Place place(List<String> position) {
        return new Family.Place(
                Integer.parseInt(position.get(0)),
                Boolean.parseBoolean(position.get(1)),
                LocalDate.parse(position.get(2)),
                UUID.fromString(position.get(3)),
                Integer.parseInt(position.get(4)));
    }
}
