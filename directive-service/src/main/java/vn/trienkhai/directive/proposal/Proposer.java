package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.trienkhai.directive.api.Clause;
import vn.trienkhai.directive.api.ClauseKind;
import vn.trienkhai.directive.api.ProposedDraft;
import vn.trienkhai.directive.api.ProposedEnclosure;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.clause.ReadClause;

/**
 * Makes the draft a directive would be out of what was read. It decides nothing a person should.
 */
@ApplicationScoped
class Proposer {

    private static final int CLAUSES = 1000;

    private final RelationProposer relations;

    Proposer(RelationProposer relations) {
        this.relations = relations;
    }

    /**
     * The proposal for a body.
     *
     * @param body whose proposal it is; only what it may see is linked
     */
    Content propose(Reading file, Bodies bodies, UUID body) {
        var gathered = new Gathering();
        var documents = file.documents();
        var alone = documents.size() == 1;
        var first = document(documents.getFirst(), alone, bodies, body, gathered);
        var enclosed = new LinkedHashMap<String, ProposedEnclosure>();
        for (var further : documents.subList(1, documents.size())) {
            var at = "/enclosed/e" + (enclosed.size() + 1);
            var draft = document(further, alone, bodies, body, gathered.below(at));
            var known = relations.known(further.header(), bodies, body);
            var enclosure =
                    EnclosedDrafts.proposed(file, further, draft, known, gathered.below(at));
            enclosed.put("e" + (enclosed.size() + 1), enclosure);
        }
        return new Content(
                EnclosedDrafts.with(first, enclosed), gathered.evidence(), gathered.notes());
    }

    private ProposedDraft document(
            Reading reading, boolean alone, Bodies bodies, UUID body, Gathering gathered) {
        var refs = new LinkedHashMap<Integer, String>();
        var header = new HeaderProposer(reading, bodies, body, gathered).header();
        var clauses = clauses(reading, refs, gathered);
        var related = relations.relations(reading, alone, refs, bodies, body, gathered);
        var duties = new DutyProposer(reading, bodies, clauses, gathered).duties(refs);
        return new ProposedDraft(
                header,
                related,
                clauses,
                duties,
                new RecipientProposer(reading, bodies, gathered).recipients(),
                Map.of());
    }

    private static Map<String, Clause> clauses(
            Reading reading, Map<Integer, String> refs, Gathering gathered) {
        var clauses = new LinkedHashMap<String, Clause>();
        var used = new HashSet<String>();
        var read = reading.clauses();
        gathered.noteRest("clauses", read, CLAUSES);
        for (int i = 0; i < Math.min(read.size(), CLAUSES); i++) {
            var found = read.get(i);
            var clause = found.value();
            var ref = Refs.unique(clause.ref(), used);
            refs.put(i, ref);
            var key = "c" + (i + 1);
            var text =
                    gathered.fitted(
                            "/clauses/" + key + "/text",
                            reading.text().clean().substring(clause.from(), clause.ownTo()),
                            10_000,
                            found);
            clauses.put(
                    key,
                    new Clause(
                            ref,
                            clause.parent() < 0 ? null : refs.get(clause.parent()),
                            ClauseKind.fromString(clause.kind().name()),
                            text == null ? clause.marker() : text));
            gathered.add("/clauses/" + key, found, heading(found));
        }
        return clauses;
    }

    private static String heading(Found<ReadClause> found) {
        return found.value().ref() + " " + found.value().heading();
    }
}
