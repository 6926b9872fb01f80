package vn.trienkhai.directive.reader.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Scene;
import vn.trienkhai.directive.reader.clause.ReadClause;
import vn.trienkhai.directive.reader.deadline.Aims;
import vn.trienkhai.directive.reader.table.Column;
import vn.trienkhai.directive.reader.table.TaskTables;
import vn.trienkhai.directive.reader.words.Tokens;
import vn.trienkhai.directive.reader.words.Words;

/**
 * Walks over the content of a document, paragraph by paragraph; aims and requirements are left out.
 */
final class Passages {

    private static final String IN_TABLE = "column of a table";
    private static final double CELL = 0.88;

    private final Scene scene;
    private final String flow;
    private final Words words;
    private final Context context;
    private final Memory memory;
    private final TaskTables tables;

    /** Names and words that a scanner read are never sure. */
    private final double surest;

    private final List<Found<Assignment>> found = new ArrayList<>();

    Passages(Scene scene) {
        this.scene = scene;
        this.flow = scene.text().flow();
        this.words = new Words(flow, scene.text().low(), scene.text().isScanned());
        this.surest = scene.text().isScanned() ? 0.88 : 0.99;
        this.context = Context.of(scene);
        this.memory = new Memory(scene);
        this.tables = TaskTables.of(scene.text());
    }

    List<Found<Assignment>> read() {
        for (var part : scene.layout().parts()) {
            memory.restart();
            if (part.bodyTo() > part.bodyFrom()) {
                var text = scene.text();
                var from = text.lineStart(part.bodyFrom());
                var to = text.lineEnd(part.bodyTo() - 1);
                if (!Aims.hasClauses(scene, from, to)) {
                    memory.leavePreamble();
                }
                paragraphs(from, to);
            }
        }
        scene.layout()
                .annexes(scene.text().lineCount())
                .forEach(annex -> annex(annex.first(), annex.end()));
        var sureness = new Sureness(scene, found);
        return found.stream().map(sureness::of).toList();
    }

    private void paragraphs(int from, int to) {
        var start = from;
        while (start < to) {
            var line = flow.indexOf('\n', start);
            var end = line < 0 || line > to ? to : line;
            for (var at = start; at < end; at += Tokens.WINDOW) {
                paragraph(at, Math.min(end, at + Tokens.WINDOW));
            }
            start = end + 1;
        }
    }

    private void paragraph(int from, int to) {
        var clause = scene.clauseAt(from);
        if (clause != null) {
            memory.leavePreamble();
            if (Aims.contain(scene, clause)) {
                return;
            }
        }
        var marker = clause != null && clause.from() == from ? clause.marker().length() : -1;
        var begins = marker >= 0;
        var start = Math.min(to, from + Math.max(0, marker));
        var tokens = words.between(start, to);
        if (tokens.count() > 0 && !cell(from, tokens, clause)) {
            new Paragraph(
                            tokens,
                            clause,
                            begins,
                            context,
                            memory,
                            claim -> keep(tokens, clause, claim))
                    .read();
        }
    }

    /** A cell of a table of tasks: only columns of bodies say who does what. */
    private boolean cell(int from, Tokens tokens, @Nullable ReadClause clause) {
        var line = scene.text().lineAt(from);
        var column = tables.column(line);
        if (column == null) {
            return false;
        }
        if (column.names()) {
            var task = tables.task(line);
            for (var body : Slots.bodies(tokens, 0, tokens.count())) {
                var claim =
                        new Claim(
                                body, role(column), null, null, 0, tokens.count(), CELL, IN_TABLE);
                keep(tokens, clause, claim, task);
            }
        }
        return true;
    }

    private static Role role(Column column) {
        return switch (column) {
            case LEAD -> Role.LEAD;
            case COORDINATE -> Role.COORDINATE;
            case WATCH -> Role.MONITOR;
            case CARRY, HEAD, NUMBER, TASK, TIME, OTHER -> Role.IMPLEMENT;
        };
    }

    /** Tables behind the signature: lists of tasks in an annex. */
    private void annex(int first, int end) {
        for (var line = first; line < end; line++) {
            var column = tables.column(line);
            var from = scene.text().lineStart(line);
            if (column != null && column.names() && (from == 0 || flow.charAt(from - 1) == '\n')) {
                var to = flow.indexOf('\n', from);
                paragraphs(from, to < 0 ? flow.length() : to);
            }
        }
    }

    private static @Nullable String product(Tokens tokens, Claim claim) {
        return switch (claim.role()) {
            case REPORT -> Products.named("báo cáo");
            case LEAD, IMPLEMENT, GUIDE, ADVISE, PROPOSE ->
                    Products.in(tokens, claim.from(), sentenceEnd(tokens, claim));
            case COORDINATE, APPRAISE, CONSOLIDATE -> null;
            case MONITOR, URGE, INSPECT, SUPERVISE -> null;
        };
    }

    private static int sentenceEnd(Tokens tokens, Claim claim) {
        var i = claim.from() + 1;
        while (i < tokens.count() && !tokens.startsSentence(i) && tokens.gap(i) != ';') {
            i++;
        }
        return i;
    }

    private void keep(Tokens tokens, @Nullable ReadClause clause, Claim claim) {
        keep(tokens, clause, claim, null);
    }

    /**
     * @param task what is to be done, where the claim itself does not say it
     */
    private void keep(
            Tokens tokens, @Nullable ReadClause clause, Claim claim, @Nullable String task) {
        var end = Math.max(claim.from() + 1, claim.end());
        var name = LongNames.of(claim.body().name());
        var value =
                new Assignment(
                        name,
                        scene.bodies().named(name, scene.asOf()),
                        claim.role(),
                        clause == null ? null : clause.ref(),
                        task == null
                                ? tokens.text(claim.from(), Math.min(end, tokens.count()))
                                : task,
                        claim.to(),
                        claim.via(),
                        product(tokens, claim));
        var from = tokens.from(claim.from());
        var sure = Math.min(surest, claim.confidence());
        found.add(
                scene.text()
                        .found(
                                value,
                                from,
                                Math.max(from, tokens.to(end - 1)),
                                sure,
                                claim.rule()));
    }
}
