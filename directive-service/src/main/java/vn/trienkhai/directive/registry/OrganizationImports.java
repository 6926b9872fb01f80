package vn.trienkhai.directive.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.trienkhai.directive.registry.ImportLines.Judged;
import vn.trienkhai.directive.registry.Judgement.Outcome;
import vn.trienkhai.directive.sheet.SheetRow;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.platform.work.AggregateRepository;
import vn.trienkhai.platform.work.Ids;

/** Dry runs of tables: judged in pieces off the disk, nothing of the registry written. */
@ApplicationScoped
class OrganizationImports extends AggregateRepository<OrganizationImport> {

    static final int PIECE = 500;

    private final ImportLines lines;
    private final KnownBodies known;
    private final Callers callers;
    private final Clock clock;

    OrganizationImports(ImportLines lines, KnownBodies known, Callers callers, Clock clock) {
        this.lines = lines;
        this.known = known;
        this.callers = callers;
        this.clock = clock;
    }

    OrganizationImport check(TableOfBodies table) {
        var id = Ids.next();
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        var keys = table.keys();
        var judge = new LineJudge(keys, VietnamTime.today(clock), changed -> {}, act -> {});
        var piece = new ArrayList<SheetRow>();
        table.file()
                .read(
                        ImportColumns.ALL,
                        ImportColumns.NEEDED,
                        row -> {
                            piece.add(row);
                            if (piece.size() == PIECE) {
                                look(id, judge, piece, keys, counts);
                            }
                        });
        look(id, judge, piece, keys, counts);
        var by = callers.current().subject();
        return save(new OrganizationImport(id, counts, clock.instant(), by));
    }

    /** What was changed in memory to find out is thrown away before anything writes it. */
    private void look(
            UUID id,
            LineJudge judge,
            List<SheetRow> piece,
            FileKeys keys,
            Map<Outcome, Integer> counts) {
        if (piece.isEmpty()) {
            return;
        }
        var judged = judge(judge, piece, row -> keys.idOf(row.line()), counts);
        getEntityManager().clear();
        lines.keep(id, judged);
        piece.clear();
    }

    /** Judges rows with the bodies they speak of loaded at once. */
    List<Judged> judge(
            LineJudge judge,
            List<SheetRow> piece,
            Function<SheetRow, UUID> ids,
            Map<Outcome, Integer> counts) {
        var wanted =
                piece.stream().flatMap(row -> LineJudge.keys(row).stream()).distinct().toList();
        var bodies = known.find(wanted, VietnamTime.today(clock));
        var judged = new ArrayList<Judged>();
        for (var row : piece) {
            var judgement = judge.judge(row, bodies);
            counts.merge(judgement.outcome(), 1, Integer::sum);
            var own = judgement.organizationId();
            judged.add(new Judged(row, judgement, own == null ? ids.apply(row) : own));
        }
        return judged;
    }
}
