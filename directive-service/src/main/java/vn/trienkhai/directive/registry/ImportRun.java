package vn.trienkhai.directive.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.trienkhai.directive.registry.ImportLines.Judged;
import vn.trienkhai.directive.registry.Judgement.Outcome;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.problem.Fault;
import vn.trienkhai.platform.time.VietnamTime;

/**
 * Does a checked table: every line is judged again on the registry as it is now; all or nothing.
 */
@ApplicationScoped
class ImportRun {

    private static final int MOST_FAULTS = 100;

    private final OrganizationImports imports;
    private final ImportLines lines;
    private final OrganizationRepository organizations;
    private final Changes changes;
    private final Clock clock;

    ImportRun(
            OrganizationImports imports,
            ImportLines lines,
            OrganizationRepository organizations,
            Changes changes,
            Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.organizations = organizations;
        this.changes = changes;
        this.clock = clock;
    }

    OrganizationImport apply(OrganizationImport table) {
        table.requireUndone();
        changes.stage();
        var touched = new LinkedHashMap<UUID, Organization>();
        var acts = new ArrayList<LineAct>();
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        var faults = new ArrayList<Fault>();
        var judge =
                new LineJudge(
                        keys(table.id()),
                        VietnamTime.today(clock),
                        body -> touch(touched, body),
                        acts::add);
        for (var piece = piece(table.id(), 0); !piece.isEmpty(); ) {
            var judged =
                    imports.judge(
                            judge,
                            piece.stream().map(Judged::row).toList(),
                            row -> new UUID(0, row.line()),
                            counts);
            collect(judged, faults);
            if (faults.isEmpty()) {
                lines.replace(table.id(), judged);
            }
            piece = piece(table.id(), piece.getLast().row().line());
        }
        refuse(faults);
        changes.keepAll(touched.values(), acts);
        table.apply(counts);
        return imports.save(table);
    }

    private void touch(Map<UUID, Organization> touched, Organization body) {
        if (!organizations.isPersistent(body)) {
            organizations.persist(body);
        }
        touched.put(body.id(), body);
    }

    private List<Judged> piece(UUID id, int after) {
        return lines.after(id, after, null, OrganizationImports.PIECE);
    }

    private FileKeys keys(UUID id) {
        var keys = new FileKeys();
        for (var piece = piece(id, 0); !piece.isEmpty(); ) {
            for (var each : piece) {
                var body = each.organizationId();
                if (body == null) {
                    keys.note(each.row());
                } else {
                    keys.note(each.row(), body);
                }
            }
            piece = piece(id, piece.getLast().row().line());
        }
        return keys;
    }

    private static void collect(List<Judged> judged, List<Fault> faults) {
        judged.stream()
                .filter(each -> each.judgement().outcome() == Outcome.ERROR)
                .limit(MOST_FAULTS - faults.size())
                .map(
                        each ->
                                new Fault(
                                        "line " + each.row().line(),
                                        Objects.requireNonNull(each.judgement().reason())))
                .forEach(faults::add);
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "import-has-errors",
                    "Nothing was imported; mend the lines and check the table again",
                    List.of(),
                    faults);
        }
    }
}
