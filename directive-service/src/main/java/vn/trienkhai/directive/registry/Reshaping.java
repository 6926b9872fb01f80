package vn.trienkhai.directive.registry;

import static vn.trienkhai.directive.registry.RegistryProblem.contradiction;
import static vn.trienkhai.directive.registry.RegistryProblem.unacceptable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.OrganizationFacts.Identifier;
import vn.trienkhai.directive.registry.OrganizationFacts.Level;
import vn.trienkhai.directive.registry.OrganizationFacts.Name;
import vn.trienkhai.directive.registry.OrganizationFacts.NameKind;
import vn.trienkhai.directive.registry.ParentLink.Hierarchy;

/**
 * What an act of law makes of one body from a day on. What held before stays as it was, up to the
 * day before; what was recorded for later days already contradicts the act. Of two acts of one day
 * the one recorded later has the last word.
 */
final class Reshaping {

    private Reshaping() {}

    /** A name of the same sort ends; variants stand beside each other. */
    static void rename(Organization body, List<NewName> names, LocalDate day) {
        requireExisting(body, day);
        var facts = body.facts();
        var replaced = names.stream().map(NewName::kind).distinct().toList();
        var kept =
                facts.names().stream()
                        .flatMap(
                                name ->
                                        replaced.contains(name.kind())
                                                        && name.kind() != NameKind.VARIANT
                                                ? followed(body, name, day, Name::until)
                                                : Stream.of(name));
        var added = names.stream().map(name -> new Name(name.text(), name.kind(), day, null));
        body.amend(facts.withNames(Stream.concat(kept, added).toList()));
    }

    /** Another kind or level, or both; what is not named stays as it is on the day. */
    static void reclassify(Organization body, NewRank to, LocalDate day) {
        requireExisting(body, day);
        var facts = body.facts();
        var now = body.rank(day);
        var next =
                new Rank(
                        to.kind() == null ? now.kind() : to.kind(),
                        to.level() == null ? now.level() : to.level(),
                        day,
                        null);
        var kept = facts.ranks().stream().flatMap(rank -> followed(body, rank, day, Rank::until));
        if (next.isLike(now)) {
            throw unacceptable(
                    "nothing-changed",
                    "%s is %s at level %s already"
                            .formatted(named(body, day), now.kind(), now.level()));
        }
        body.amend(facts.withRanks(Stream.concat(kept, Stream.of(next)).toList()));
    }

    /** The parent in one hierarchy is another from the day on, or nobody. */
    static void place(
            Organization body, Hierarchy hierarchy, @Nullable UUID parentId, LocalDate day) {
        requireExisting(body, day);
        var facts = body.facts();
        var links = new ArrayList<ParentLink>();
        for (var link : facts.parents()) {
            if (link.hierarchy() == hierarchy) {
                followed(body, link, day, ParentLink::until).forEach(links::add);
            } else {
                links.add(link);
            }
        }
        if (parentId != null) {
            links.add(new ParentLink(hierarchy, parentId, day, null));
        }
        body.amend(facts.withParents(links));
    }

    /** The body exists for the last time on the day before; so do its place, codes, positions. */
    static void close(Organization body, LocalDate day) {
        var facts = body.facts();
        if (facts.closedOn() != null) {
            throw unacceptable(
                    "organization-dissolved",
                    "%s ends on %s already".formatted(named(body, day), facts.closedOn()));
        }
        if (facts.openedOn() != null && !facts.openedOn().isBefore(day)) {
            throw contradiction(
                    "%s begins on %s only".formatted(named(body, day), facts.openedOn()));
        }
        body.amend(
                facts.withIdentifiers(all(facts.identifiers(), body, day, Identifier::until))
                        .withParents(
                                facts.parents().stream()
                                        .flatMap(
                                                link ->
                                                        followed(
                                                                body, link, day, ParentLink::until))
                                        .toList())
                        .withPositions(all(facts.positions(), body, day, Position::until))
                        .existing(facts.openedOn(), day.minusDays(1), facts.earlierSpans()));
    }

    /** A closed body exists again from the day on (row 25). */
    static void reopen(Organization body, LocalDate day) {
        var facts = body.facts();
        var closed = facts.closedOn();
        if (closed == null) {
            throw unacceptable("organization-open", named(body, day) + " is not closed");
        }
        if (!closed.isBefore(day)) {
            throw contradiction("%s ends on %s only".formatted(named(body, day), closed));
        }
        var spans =
                Stream.concat(
                                facts.earlierSpans().stream(),
                                Stream.of(new Span(facts.openedOn(), closed)))
                        .toList();
        body.amend(facts.existing(day, null, spans));
    }

    /** A name given by an act. */
    record NewName(String text, NameKind kind) {}

    /** What an act makes of a body; one of the two may stay. */
    record NewRank(@Nullable String kind, @Nullable Level level) {

        /** Absent when neither is named. */
        static @Nullable NewRank of(@Nullable String kind, @Nullable Level level) {
            return kind == null && level == null ? null : new NewRank(kind, level);
        }
    }

    private static void requireExisting(Organization body, LocalDate day) {
        if (body.existsOn(day)) {
            return;
        }
        var closed = body.closedOn();
        if (closed != null && closed.isBefore(day)) {
            throw unacceptable(
                    "organization-dissolved", "%s ended on %s".formatted(named(body, day), closed));
        }
        throw contradiction("%s does not exist on %s".formatted(named(body, day), day));
    }

    private static <T extends Dated> List<T> all(
            List<T> all, Organization body, LocalDate day, BiFunction<T, LocalDate, T> end) {
        return all.stream().flatMap(each -> ended(body, each, day, end)).toList();
    }

    /** What another takes the place of must not have an end of its own recorded already. */
    private static <T extends Dated> Stream<T> followed(
            Organization body, T each, LocalDate day, BiFunction<T, LocalDate, T> end) {
        if (each.validTo() != null && each.reachesInto(day)) {
            throw contradiction(
                    "Something of %s is recorded to end on %s already, behind %s"
                            .formatted(named(body, day), each.validTo(), day));
        }
        return ended(body, each, day, end);
    }

    /** Up to the day before; what only began on the day itself never came to hold. */
    private static <T extends Dated> Stream<T> ended(
            Organization body, T each, LocalDate day, BiFunction<T, LocalDate, T> end) {
        if (each.since().isAfter(day)) {
            throw contradiction(
                    "Something of %s is recorded from %s on already, behind %s"
                            .formatted(named(body, day), each.since(), day));
        }
        if (each.since().equals(day)) {
            return Stream.empty();
        }
        return Stream.of(each.reachesInto(day) ? end.apply(each, day.minusDays(1)) : each);
    }

    private static String named(Organization body, LocalDate day) {
        return body.officialName(day) + " (" + body.id() + ")";
    }
}
