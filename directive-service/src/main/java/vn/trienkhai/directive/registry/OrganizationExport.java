package vn.trienkhai.directive.registry;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.OrganizationFacts.Channel;
import vn.trienkhai.directive.registry.OrganizationFacts.NameKind;
import vn.trienkhai.directive.sheet.SheetFormat;
import vn.trienkhai.directive.sheet.SheetWriter;

/**
 * The bodies of a day in the columns of an import, so that what goes out comes back unchanged; a
 * page of bodies in memory at a time.
 */
@ApplicationScoped
class OrganizationExport {

    private static final int PIECE = 500;

    private final OrganizationSearch search;
    private final OrganizationRepository organizations;

    OrganizationExport(OrganizationSearch search, OrganizationRepository organizations) {
        this.search = search;
        this.organizations = organizations;
    }

    /** Writes a file of its own, which the caller deletes. */
    Path write(SheetFormat format, LocalDate day, @Nullable UUID ancestor) {
        try {
            var file = Files.createTempFile("trienkhai-organizations-", "." + format);
            try (var out = Files.newOutputStream(file);
                    var table = SheetWriter.open(out, format, ImportColumns.ALL)) {
                rows(table, day, ancestor);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rows(SheetWriter table, LocalDate day, @Nullable UUID ancestor)
            throws IOException {
        OrganizationSearch.@Nullable Found after = null;
        do {
            var found =
                    search.find(
                            new OrganizationSearch.Query(
                                    day, null, null, List.of(), List.of(), ancestor, null, after,
                                    PIECE));
            var bodies =
                    organizations.all(found.stream().map(OrganizationSearch.Found::id).toList());
            for (var body : bodies) {
                table.row(row(body, day));
            }
            organizations.getEntityManager().clear();
            after = found.size() < PIECE ? null : found.getLast();
        } while (after != null);
    }

    private static List<String> row(Organization body, LocalDate day) {
        var facts = body.facts();
        var rank = body.rank(day);
        return List.of(
                body.id().toString(),
                rank.kind(),
                rank.level().name(),
                body.officialName(day),
                first(facts, NameKind.SHORT, day),
                first(facts, NameKind.ABBREVIATION, day),
                names(facts, NameKind.VARIANT, day),
                Dated.on(day, facts.identifiers()).stream()
                        .map(each -> each.scheme() + ":" + each.value())
                        .collect(joining(ImportColumns.SEVERAL)),
                Dated.on(day, facts.parents()).stream()
                        .map(link -> link.hierarchy() + "=" + link.organizationId())
                        .sorted()
                        .collect(joining(ImportColumns.SEVERAL)),
                contact(facts, Channel.EMAIL),
                contact(facts, Channel.PHONE),
                contact(facts, Channel.FAX),
                contact(facts, Channel.ADDRESS),
                Objects.toString(facts.openedOn(), ""),
                Objects.toString(facts.closedOn(), ""),
                "",
                "");
    }

    private static String first(OrganizationFacts facts, NameKind kind, LocalDate day) {
        return names(facts, kind, day).split("\\" + ImportColumns.SEVERAL, 2)[0];
    }

    private static String names(OrganizationFacts facts, NameKind kind, LocalDate day) {
        return Dated.on(day, facts.names()).stream()
                .filter(name -> name.kind() == kind)
                .map(OrganizationFacts.Name::text)
                .collect(joining(ImportColumns.SEVERAL));
    }

    private static String contact(OrganizationFacts facts, Channel channel) {
        return facts.contacts().stream()
                .filter(each -> each.channel() == channel && each.position() == null)
                .map(OrganizationFacts.Contact::value)
                .findFirst()
                .orElse("");
    }
}
