package vn.trienkhai.directive.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.OrganizationSearch;
import vn.trienkhai.directive.registry.OrganizationSearch.Found;
import vn.trienkhai.directive.registry.Registry;

/** The bodies a definition means on a day: by a rule in order of their names, by a list in its. */
@ApplicationScoped
class Members {

    private final OrganizationSearch search;
    private final Registry registry;

    Members(OrganizationSearch search, Registry registry) {
        this.search = search;
        this.registry = registry;
    }

    /** A member and the place behind which the next one follows. */
    record Member(UUID id, List<String> place) {}

    List<Member> page(
            Definition definition, LocalDate day, @Nullable List<String> after, int limit) {
        var rule = definition.rule();
        return rule == null
                ? listed(definition.members(), day, after, limit)
                : ruled(rule, day, after, limit);
    }

    private List<Member> ruled(
            ClassRule rule, LocalDate day, @Nullable List<String> after, int limit) {
        var query =
                new OrganizationSearch.Query(
                        day,
                        null,
                        null,
                        rule.kinds(),
                        rule.levels(),
                        rule.ancestorId(),
                        rule.hierarchy(),
                        after == null
                                ? null
                                : new Found(UUID.fromString(after.get(1)), after.get(0)),
                        limit);
        return search.find(query).stream()
                .map(
                        found ->
                                new Member(
                                        found.id(),
                                        List.of(found.sortName(), found.id().toString())))
                .toList();
    }

    private List<Member> listed(
            List<UUID> members, LocalDate day, @Nullable List<String> after, int limit) {
        var bodies = registry.bodies(members);
        int first = after == null ? 0 : Integer.parseInt(after.getFirst()) + 1;
        return IntStream.range(first, members.size())
                .filter(
                        i -> {
                            var body = bodies.get(members.get(i));
                            return body != null && body.existsOn(day);
                        })
                .limit(limit)
                .mapToObj(i -> new Member(members.get(i), List.of(Integer.toString(i))))
                .toList();
    }
}
