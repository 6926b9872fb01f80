package vn.trienkhai.directive.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.OrganizationFacts.Channel;
import vn.trienkhai.directive.registry.OrganizationFacts.Contact;
import vn.trienkhai.directive.registry.OrganizationFacts.Identifier;
import vn.trienkhai.directive.registry.OrganizationFacts.Level;
import vn.trienkhai.directive.registry.OrganizationFacts.Name;
import vn.trienkhai.directive.registry.OrganizationFacts.NameKind;

/** In what a line differs from the body it speaks of, as of today. */
final class LineComparison {

    private final ImportLine line;
    private final Organization body;
    private final LocalDate today;
    private final List<String> corrections = new ArrayList<>();

    LineComparison(ImportLine line, Organization body, LocalDate today) {
        this.line = line;
        this.body = body;
        this.today = today;
        var facts = body.facts();
        if (!line.variants().isEmpty() && !same(line.variants(), names(NameKind.VARIANT))) {
            corrections.add(ImportColumns.VARIANTS);
        }
        var codes =
                Dated.on(today, facts.identifiers()).stream()
                        .map(each -> each.scheme() + ":" + each.value())
                        .toList();
        if (!line.identifiers().isEmpty()
                && !same(line.identifiers().stream().map(Object::toString).toList(), codes)) {
            corrections.add(ImportColumns.IDENTIFIERS);
        }
        line.contacts().forEach(this::contact);
        if (line.openedOn() != null && !line.openedOn().equals(body.openedOn())) {
            corrections.add(ImportColumns.OPENED);
        }
    }

    private void contact(Channel channel, String value) {
        if (!value.equals(contact(channel))) {
            corrections.add(ImportColumns.contact(channel));
        }
    }

    private @Nullable String contact(Channel channel) {
        return body.facts().contacts().stream()
                .filter(each -> each.channel() == channel && each.position() == null)
                .map(Contact::value)
                .findFirst()
                .orElse(null);
    }

    private List<String> names(NameKind kind) {
        return Dated.on(today, body.facts().names()).stream()
                .filter(name -> name.kind() == kind)
                .map(Name::text)
                .toList();
    }

    boolean corrects() {
        return !corrections.isEmpty();
    }

    List<String> changes(@Nullable LineAct act) {
        if (act == null) {
            return List.copyOf(corrections);
        }
        var changes = new ArrayList<>(corrections);
        act.names().forEach(name -> changes.add(name.kind() + ": " + name.text()));
        var rank = act.rank();
        if (rank != null) {
            changes.add(told(rank));
        }
        act.moves().forEach(move -> changes.add(ImportColumns.PARENTS + ": " + move.hierarchy()));
        return changes;
    }

    OrganizationFacts corrected(OrganizationFacts facts) {
        return facts.withNames(
                        corrections.contains(ImportColumns.VARIANTS)
                                ? variants(facts)
                                : facts.names())
                .withIdentifiers(
                        corrections.contains(ImportColumns.IDENTIFIERS)
                                ? identifiers(facts)
                                : facts.identifiers())
                .withContacts(contacts(facts))
                .existing(
                        line.openedOn() == null ? facts.openedOn() : line.openedOn(),
                        facts.closedOn(),
                        facts.earlierSpans());
    }

    private static String told(Reshaping.NewRank rank) {
        return Stream.of(rank.kind(), rank.level())
                .filter(Objects::nonNull)
                .map(
                        each ->
                                (each instanceof Level ? ImportColumns.LEVEL : ImportColumns.KIND)
                                        + ": "
                                        + each)
                .collect(Collectors.joining(", "));
    }

    private List<Name> variants(OrganizationFacts facts) {
        var kept =
                facts.names().stream()
                        .filter(
                                name ->
                                        name.kind() != NameKind.VARIANT
                                                || !name.holdsOn(today)
                                                || line.variants().contains(name.text()));
        var held = names(NameKind.VARIANT);
        var added =
                line.variants().stream()
                        .filter(text -> !held.contains(text))
                        .map(text -> new Name(text, NameKind.VARIANT, null, null));
        return Stream.concat(kept, added).toList();
    }

    private List<Identifier> identifiers(OrganizationFacts facts) {
        var wanted = line.identifiers();
        var kept =
                facts.identifiers().stream()
                        .filter(
                                each ->
                                        !each.holdsOn(today)
                                                || wanted.contains(
                                                        new ImportLine.Code(
                                                                each.scheme(), each.value())))
                        .toList();
        var held =
                Dated.on(today, kept).stream()
                        .map(each -> new ImportLine.Code(each.scheme(), each.value()))
                        .toList();
        var added =
                wanted.stream()
                        .filter(code -> !held.contains(code))
                        .map(code -> new Identifier(code.scheme(), code.value(), null, null));
        return Stream.concat(kept.stream(), added).toList();
    }

    private List<Contact> contacts(OrganizationFacts facts) {
        var contacts = new ArrayList<>(facts.contacts());
        line.contacts().forEach((channel, value) -> replace(contacts, channel, value));
        return contacts;
    }

    private void replace(List<Contact> contacts, Channel channel, String value) {
        if (corrections.contains(ImportColumns.contact(channel))) {
            contacts.removeIf(each -> each.channel() == channel && each.position() == null);
            contacts.add(new Contact(channel, value, null));
        }
    }

    private static boolean same(List<String> some, List<String> others) {
        return new HashSet<>(some).equals(new HashSet<>(others));
    }
}
