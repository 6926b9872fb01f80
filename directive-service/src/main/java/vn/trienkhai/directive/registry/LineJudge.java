package vn.trienkhai.directive.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.Judgement.Outcome;
import vn.trienkhai.directive.registry.KnownBodies.Found;
import vn.trienkhai.directive.registry.OrganizationFacts.Contact;
import vn.trienkhai.directive.registry.OrganizationFacts.Identifier;
import vn.trienkhai.directive.registry.OrganizationFacts.Name;
import vn.trienkhai.directive.registry.OrganizationFacts.NameKind;
import vn.trienkhai.directive.sheet.SheetRow;
import vn.trienkhai.platform.problem.DomainProblem;

/**
 * Does what lines say to bodies in memory, and says what that was. Whether it is written is decided
 * by who holds the bodies: a dry run throws them away.
 */
final class LineJudge {

    private final FileKeys file;
    private final LocalDate today;
    private final Consumer<Organization> made;
    private final Consumer<LineAct> acted;

    /**
     * @param made told every body that is created or changed
     * @param acted told every act of law among the lines
     */
    LineJudge(
            FileKeys file, LocalDate today, Consumer<Organization> made, Consumer<LineAct> acted) {
        this.file = file;
        this.today = today;
        this.made = made;
        this.acted = acted;
    }

    /** The keys a row needs to be judged: its own and those of its parents. */
    static List<String> keys(SheetRow row) {
        try {
            var line = ImportLine.of(row);
            var keys = new ArrayList<>(line.keys());
            line.parents().forEach(parent -> keys.add(parent.reference()));
            return keys;
        } catch (ImportLine.Wrong e) {
            return List.of();
        }
    }

    Judgement judge(SheetRow row, Found known) {
        try {
            file.repetition(row.line())
                    .ifPresent(
                            reason -> {
                                throw new ImportLine.Wrong(reason);
                            });
            var line = ImportLine.of(row);
            var body = meant(line, known);
            return body.isPresent()
                    ? change(row.line(), line, body.get(), known)
                    : create(row.line(), line, known);
        } catch (ImportLine.Wrong e) {
            return Judgement.wrong(row.line(), e.reason());
        } catch (DomainProblem e) {
            return Judgement.wrong(row.line(), e.type() + ": " + e.getMessage());
        }
    }

    private static Optional<Organization> meant(ImportLine line, Found known) {
        var found = line.keys().stream().flatMap(key -> known.of(key).stream()).distinct().toList();
        var others =
                found.size() > 1
                        || (line.id() != null
                                && found.stream().anyMatch(body -> !body.id().equals(line.id())));
        if (others) {
            throw new ImportLine.Wrong("The id and the codes belong to different bodies");
        }
        return found.stream().findFirst();
    }

    private Judgement create(int number, ImportLine line, Found known) {
        if (line.kind() == null || line.level() == null) {
            throw new ImportLine.Wrong("A new body needs kind and level");
        }
        var names = new ArrayList<Name>();
        add(names, NameKind.OFFICIAL, line.official());
        add(names, NameKind.SHORT, line.shortName());
        add(names, NameKind.ABBREVIATION, line.abbreviation());
        line.variants().forEach(text -> add(names, NameKind.VARIANT, text));
        var facts =
                new OrganizationFacts(
                        names,
                        List.of(Rank.always(line.kind(), line.level())),
                        line.identifiers().stream()
                                .map(
                                        code ->
                                                new Identifier(
                                                        code.scheme(), code.value(), null, null))
                                .toList(),
                        line.parents().stream().map(above -> link(above, known)).toList(),
                        contacts(line),
                        List.of(),
                        line.openedOn(),
                        line.closedOn(),
                        List.of(),
                        List.of());
        var body = new Organization(file.idOf(number), facts);
        made.accept(body);
        return new Judgement(number, Outcome.CREATED, body.id(), List.of(), null);
    }

    private Judgement change(int number, ImportLine line, Organization body, Found known) {
        if (line.closedOn() != null && !line.closedOn().equals(body.closedOn())) {
            throw new ImportLine.Wrong("A known body ends by a reorganisation, not by a table");
        }
        var comparison = new LineComparison(line, body, today);
        var act = new LawInLine(line, body, today).act(above -> parent(above, known));
        act.ifPresent(it -> it.carryOut(body));
        if (comparison.corrects()) {
            body.amend(comparison.corrected(body.facts()));
        }
        var changes = comparison.changes(act.orElse(null));
        if (changes.isEmpty()) {
            return new Judgement(number, Outcome.UNCHANGED, body.id(), List.of(), null);
        }
        made.accept(body);
        act.ifPresent(acted);
        return new Judgement(number, Outcome.CHANGED, body.id(), changes, null);
    }

    private ParentLink link(ImportLine.Above above, Found known) {
        return new ParentLink(above.hierarchy(), parent(above, known), null, null);
    }

    private UUID parent(ImportLine.Above above, Found known) {
        var existing = known.of(above.reference());
        if (existing.isPresent()) {
            return existing.get().id();
        }
        @Nullable UUID inFile = file.lineOf(above.reference()).map(file::idOf).orElse(null);
        if (inFile == null) {
            throw new ImportLine.Wrong("There is no parent " + above.reference());
        }
        return inFile;
    }

    private static void add(List<Name> names, NameKind kind, String text) {
        if (!text.isEmpty()) {
            names.add(new Name(text, kind, null, null));
        }
    }

    private static List<Contact> contacts(ImportLine line) {
        return line.contacts().entrySet().stream()
                .map(each -> new Contact(each.getKey(), each.getValue(), null))
                .toList();
    }
}
