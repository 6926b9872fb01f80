package vn.trienkhai.notification.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.notification.sql.Sql;
import vn.trienkhai.notification.sql.UuidArray;

/** Which bodies have to do with which directives, and why. Callers take turns by directive. */
@ApplicationScoped
class Participants {

    /** A copy or duty of its own counts for more than a copy passed on to it. */
    private static final String JOIN =
            """
            insert into directive_party as p (directive_id, body_id, by_duty, via)
            select ?, body, ?, ?::uuid from unnest(?) body order by body
            on conflict (directive_id, body_id) do update
               set by_duty = p.by_duty or excluded.by_duty,
                   via = case when excluded.via is null then null else p.via end
            returning body_id, xmax = 0 as fresh
            """;

    private static final String LEAVE =
            """
            delete from directive_party
             where directive_id = ? and body_id = ? and (not by_duty or ?) or via = ? and not by_duty
            returning body_id
            """;

    private final Sql sql;

    Participants(Sql sql) {
        this.sql = sql;
    }

    /**
     * Why a body takes part.
     *
     * @param at since when; amendments before that are in what it got
     * @param via the copy that was passed on inside its body, or had the directive enclosed
     */
    record Reason(Instant at, boolean duty, @Nullable UUID via) {}

    private record Joined(UUID body, boolean fresh) {}

    /** Those that had nothing to do with it before. */
    List<UUID> join(UUID directiveId, Collection<UUID> bodies, Reason why) {
        return sql
                .list(
                        JOIN,
                        row -> new Joined(row.id("body_id"), row.yes("fresh")),
                        directiveId,
                        why.duty(),
                        why.via(),
                        UuidArray.of(bodies.stream().distinct().toList()))
                .stream()
                .filter(Joined::fresh)
                .map(Joined::body)
                .toList();
    }

    /**
     * What came with a copy ends, what was enclosed too, for its body and for units inside it.
     *
     * @return everybody who got it and has nothing more to do with it
     */
    List<UUID> leave(UUID directiveId, UUID body, UUID copy, boolean dutiesToo) {
        return sql.list(LEAVE, row -> row.id("body_id"), directiveId, body, dutiesToo, copy);
    }

    List<UUID> of(UUID directiveId) {
        return sql.list(
                "select body_id from directive_party where directive_id = ? order by body_id",
                row -> row.id("body_id"),
                directiveId);
    }
}
