package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.trienkhai.directive.api.ProposalCandidate;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.time.VietnamTime;

/** Bodies and classes whose names come close to one nobody bears. A person chooses. */
@ApplicationScoped
class Candidates {

    private static final int BODIES = 5;

    private static final String CLASSES =
            """
            select id, name from organization_class
             where word_similarity(?, lower(name)) > 0.6
             order by word_similarity(?, lower(name)) desc, id limit 3
            """;

    private final Registry registry;
    private final Sql sql;
    private final Clock clock;

    Candidates(Registry registry, Sql sql, Clock clock) {
        this.registry = registry;
        this.sql = sql;
        this.clock = clock;
    }

    List<ProposalCandidate> of(String name) {
        var bodies =
                registry.named(name, VietnamTime.today(clock)).stream()
                        .limit(BODIES)
                        .map(
                                each ->
                                        new ProposalCandidate(
                                                each.organizationId(),
                                                null,
                                                each.matchedName(),
                                                null));
        return Stream.concat(bodies, classes(name.toLowerCase(Locale.ROOT)).stream()).toList();
    }

    private List<ProposalCandidate> classes(String name) {
        return sql.list(
                CLASSES,
                row -> new ProposalCandidate(null, row.id("id"), row.text("name"), null),
                name,
                name);
    }
}
