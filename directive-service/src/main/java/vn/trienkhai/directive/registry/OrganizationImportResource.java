package vn.trienkhai.directive.registry;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ImportLineOutcome;
import vn.trienkhai.directive.api.ImportState;
import vn.trienkhai.directive.api.OrganizationImportLine;
import vn.trienkhai.directive.api.OrganizationImportLinePage;
import vn.trienkhai.directive.api.OrganizationImportsApi;
import vn.trienkhai.directive.received.ReceivedFirst;
import vn.trienkhai.directive.registry.Judgement.Outcome;
import vn.trienkhai.directive.sheet.SentTable;
import vn.trienkhai.platform.api.Action;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.api.Preconditions;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.platform.problem.DomainProblem;

/** Tables of bodies over HTTP. */
@Endpoint
@RunOnVirtualThread
class OrganizationImportResource implements OrganizationImportsApi {

    private final OrganizationImports imports;
    private final ImportRun run;
    private final ImportLines lines;
    private final Preconditions preconditions;
    private final Cursors cursors;

    OrganizationImportResource(
            OrganizationImports imports,
            ImportRun run,
            ImportLines lines,
            Preconditions preconditions,
            Cursors cursors) {
        this.imports = imports;
        this.run = run;
        this.lines = lines;
        this.preconditions = preconditions;
        this.cursors = cursors;
    }

    @Override
    @ReceivedFirst
    public vn.trienkhai.directive.api.OrganizationImport checkOrganizationImport(InputStream body) {
        return view(imports.check(SentTable.content(body, TableOfBodies.class)));
    }

    @Override
    public vn.trienkhai.directive.api.OrganizationImport getOrganizationImport(UUID importId) {
        return view(imports.findByIdOptional(importId).orElseThrow(() -> notFound(importId)));
    }

    @Override
    public vn.trienkhai.directive.api.OrganizationImport applyOrganizationImport(UUID importId) {
        var table = imports.locked(importId).orElseThrow(() -> notFound(importId));
        preconditions.check(table);
        return view(run.apply(table));
    }

    @Override
    public OrganizationImportLinePage listOrganizationImportLines(
            UUID importId,
            @Nullable ImportLineOutcome outcome,
            int limit,
            @Nullable String cursor) {
        if (imports.findByIdOptional(importId).isEmpty()) {
            throw notFound(importId);
        }
        var key = "import-lines|%s|%s".formatted(importId, outcome);
        int after = cursors.decode(cursor, key).map(at -> Integer.parseInt(at.get(0))).orElse(0);
        var found =
                lines.after(importId, after, outcome == null ? null : outcome.value(), limit + 1);
        var page =
                Page.of(
                        found,
                        limit,
                        last -> cursors.encode(List.of(String.valueOf(last.row().line())), key));
        return new OrganizationImportLinePage(
                page.map(OrganizationImportResource::line), page.next());
    }

    private static OrganizationImportLine line(ImportLines.Judged judged) {
        var judgement = judged.judgement();
        return new OrganizationImportLine(
                judged.row().line(),
                ImportLineOutcome.fromString(judgement.outcome().name()),
                judgement.organizationId(),
                judgement.changes(),
                judgement.reason());
    }

    private static vn.trienkhai.directive.api.OrganizationImport view(OrganizationImport table) {
        var errors = table.count(Outcome.ERROR);
        var apply =
                switch (table.state()) {
                    case CHECKED ->
                            errors == 0
                                    ? Action.allowed("apply")
                                    : Action.refused(
                                            "apply", errors + " lines cannot be done", "nobody");
                    case APPLIED -> Action.refused("apply", "It was imported already", "nobody");
                };
        return new vn.trienkhai.directive.api.OrganizationImport(
                table.id(),
                table.version(),
                ImportState.fromString(table.state().name()),
                table.count(Outcome.CREATED),
                table.count(Outcome.CHANGED),
                table.count(Outcome.UNCHANGED),
                errors,
                table.checkedAt(),
                table.checkedBy(),
                List.of(apply));
    }

    private static DomainProblem notFound(UUID id) {
        return new DomainProblem(
                DomainProblem.Kind.NOT_FOUND, "organization-import-not-found", "No import " + id);
    }
}
