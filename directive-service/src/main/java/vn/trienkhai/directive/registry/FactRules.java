package vn.trienkhai.directive.registry;

import static vn.trienkhai.directive.registry.RegistryProblem.contradiction;
import static vn.trienkhai.directive.registry.RegistryProblem.unacceptable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trienkhai.directive.registry.OrganizationFacts.Identifier;
import vn.trienkhai.directive.registry.OrganizationFacts.Name;
import vn.trienkhai.directive.registry.OrganizationFacts.NameKind;
import vn.trienkhai.platform.problem.DomainProblem;

/** What cannot be true of one body, whatever else the registry holds. */
final class FactRules {

    /** QCVN 102:2016 (13 characters) and Decision 20/2020/QĐ-TTg (up to 35). */
    private static final Map<String, Pattern> FORMS =
            Map.of(
                    "QCVN_102", Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}"),
                    "QD_20_2020", Pattern.compile("(?=.{1,35}$)[0-9A-Z]+(\\.[0-9A-Z]+)*"));

    private FactRules() {}

    static void check(UUID self, OrganizationFacts facts) {
        names(facts.names());
        ranks(facts.ranks());
        spans(facts);
        identifiers(facts.identifiers());
        parents(self, facts.parents());
        ordered(facts.positions());
        contacts(facts);
        calendars(facts.calendars());
    }

    private static void calendars(List<OwnCalendar> calendars) {
        ordered(calendars);
        grouped(calendars, each -> Optional.ofNullable(each.hierarchy()))
                .filter(same -> twice(same).isPresent())
                .findFirst()
                .ifPresent(
                        same -> {
                            throw unacceptable(
                                    "calendars-overlap",
                                    "For one hierarchy a body gives one calendar at a time; see "
                                            + same.getFirst().calendarId());
                        });
    }

    private static void names(List<Name> names) {
        ordered(names);
        var official = names.stream().filter(name -> name.kind() == NameKind.OFFICIAL).toList();
        if (official.isEmpty()) {
            throw unacceptable("official-name-missing", "A body needs an official name");
        }
        twice(official)
                .ifPresent(
                        name -> {
                            throw unacceptable(
                                    "official-names-overlap",
                                    "A body has one official name at a time; see " + name.text());
                        });
        var borne = new HashSet<String>();
        for (var name : names) {
            var words = name.kind() + "|" + name.text() + "|" + name.since();
            if (!borne.add(words)) {
                throw unacceptable("name-listed-twice", "A name is listed twice: " + name.text());
            }
        }
    }

    /** One after the other without a gap, the first since ever, the last until further notice. */
    private static void ranks(List<Rank> ranks) {
        ordered(ranks);
        var sorted = ranks.stream().sorted(Comparator.comparing(Rank::since)).toList();
        var open = true;
        var next = LocalDate.MIN;
        for (var rank : sorted) {
            if (!open || !rank.since().equals(next)) {
                throw unclear(rank.kind());
            }
            open = rank.validTo() != null;
            next = open ? rank.until().plusDays(1) : LocalDate.MAX;
        }
        if (open) {
            throw unclear(sorted.isEmpty() ? "nothing" : sorted.getLast().kind());
        }
    }

    private static DomainProblem unclear(String kind) {
        return unacceptable(
                "kind-unclear",
                "On every day a body is of exactly one kind and level; see " + kind);
    }

    private static void spans(OrganizationFacts facts) {
        var opened = facts.openedOn();
        var closed = facts.closedOn();
        if (opened != null && closed != null && closed.isBefore(opened)) {
            throw unacceptable("closed-before-opened", "A body cannot close before it opens");
        }
        ordered(facts.earlierSpans());
        if (facts.earlierSpans().isEmpty()) {
            return;
        }
        var spans = facts.earlierSpans();
        var late = opened == null || spans.stream().anyMatch(span -> span.reachesInto(opened));
        if (late || twice(spans).isPresent()) {
            throw contradiction("Earlier times of existence end before the body opened again");
        }
    }

    private static void identifiers(List<Identifier> identifiers) {
        ordered(identifiers);
        for (var each : identifiers) {
            var form = FORMS.get(each.scheme());
            if (form != null && !form.matcher(each.value()).matches()) {
                throw unacceptable(
                        "identifier-malformed",
                        "%s is no code of the scheme %s".formatted(each.value(), each.scheme()));
            }
        }
        grouped(identifiers, each -> each.scheme() + " " + each.value())
                .filter(same -> twice(same).isPresent())
                .findFirst()
                .ifPresent(
                        same -> {
                            throw unacceptable(
                                    "identifier-listed-twice",
                                    "A code is listed twice: " + same.getFirst().value());
                        });
    }

    private static void parents(UUID self, List<ParentLink> parents) {
        ordered(parents);
        if (parents.stream().anyMatch(parent -> parent.organizationId().equals(self))) {
            throw unacceptable("own-parent", "A body cannot stand above itself");
        }
        grouped(parents, ParentLink::hierarchy)
                .filter(same -> twice(same).isPresent())
                .findFirst()
                .ifPresent(
                        same -> {
                            throw unacceptable(
                                    "parents-overlap",
                                    "A body has one parent at a time in the hierarchy "
                                            + same.getFirst().hierarchy());
                        });
    }

    private static void contacts(OrganizationFacts facts) {
        var titles = facts.positions().stream().map(Position::title).collect(Collectors.toSet());
        facts.contacts().stream()
                .filter(contact -> contact.position() != null)
                .filter(contact -> !titles.contains(contact.position()))
                .findFirst()
                .ifPresent(
                        contact -> {
                            throw unacceptable(
                                    "position-unknown",
                                    "The body has no position " + contact.position());
                        });
    }

    private static void ordered(Collection<? extends Dated> all) {
        all.stream()
                .filter(each -> each.until().isBefore(each.since()))
                .findFirst()
                .ifPresent(
                        each -> {
                            throw contradiction(
                                    "%s lies before %s".formatted(each.until(), each.since()));
                        });
    }

    private static <T, K> Stream<List<T>> grouped(List<T> all, Function<T, K> key) {
        return all.stream().collect(Collectors.groupingBy(key)).values().stream();
    }

    private static <T extends Dated> Optional<T> twice(List<T> all) {
        return all.stream()
                .filter(one -> all.stream().anyMatch(other -> other != one && other.overlaps(one)))
                .findFirst();
    }
}
