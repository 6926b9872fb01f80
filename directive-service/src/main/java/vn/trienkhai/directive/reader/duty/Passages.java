package vn.trienkhai.directive.reader.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Scene;
import vn.trienkhai.directive.reader.clause.ReadClause;
import vn.trienkhai.directive.reader.deadline.Aims;
import vn.trienkhai.directive.reader.words.Tokens;
import vn.trienkhai.directive.reader.words.Words;

/**
 * Walks over the content of a document, paragraph by paragraph; aims and requirements are left out.
 */
final class Passages {

    private final Scene scene;
    private final String flow;
    private final Words words;
    private final Context context;
    private final Memory memory;
    private final Tables tables;
    private final List<Found<Assignment>> found = new ArrayList<>();

    Passages(Scene scene) {
        this.scene = scene;
        this.flow = scene.text().flow();
        this.words = new Words(flow, scene.text().low());
        this.context = Context.of(scene);
        this.memory = new Memory(scene);
        this.tables = new Tables(scene.text());
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

    /** A cell of a table whose column says a role. */
    private boolean cell(int from, Tokens tokens, @Nullable ReadClause clause) {
        var role = tables.at(from);
        if (role == null) {
            return tables.head(from, tokens);
        }
        for (var body : Slots.bodies(tokens, 0, tokens.count())) {
            keep(
                    tokens,
                    clause,
                    new Claim(body, role, null, null, 0, tokens.count(), 0.9, "column of a table"));
        }
        return true;
    }

    private static @Nullable String product(Tokens tokens, Claim claim) {
        return switch (claim.role()) {
            case REPORT -> Products.named("báo cáo");
            case LEAD, IMPLEMENT -> Products.in(tokens, claim.from(), sentenceEnd(tokens, claim));
            case COORDINATE, MONITOR, APPRAISE, CONSOLIDATE -> null;
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
        var end = Math.max(claim.from() + 1, claim.end());
        var name = claim.body().name();
        var value =
                new Assignment(
                        name,
                        scene.bodies().named(name, scene.asOf()),
                        claim.role(),
                        clause == null ? null : clause.ref(),
                        tokens.text(claim.from(), Math.min(end, tokens.count())),
                        claim.to(),
                        claim.via(),
                        product(tokens, claim));
        var from = tokens.from(claim.from());
        var sure = Math.min(0.99, claim.confidence());
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
