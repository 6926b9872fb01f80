package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.trienkhai.directive.api.Clause;
import vn.trienkhai.directive.api.ClauseKind;
import vn.trienkhai.directive.api.ProposedDraft;
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
    Content propose(Reading reading, RegisterBodies bodies, UUID body) {
        var gathered = new Gathering();
        var header = new HeaderProposer(reading, bodies, body, gathered).header();
        var refs = new LinkedHashMap<Integer, String>();
        var clauses = clauses(reading, refs, gathered);
        var draft =
                new ProposedDraft(
                        header,
                        relations.relations(reading, bodies, body, gathered),
                        clauses,
                        new DutyProposer(reading, bodies, gathered).duties(refs),
                        new RecipientProposer(reading, gathered).recipients());
        reading.attached()
                .forEach(
                        part ->
                                gathered.note(
                                        "A second document begins at "
                                                + part.span().from()
                                                + "; it is not part of this proposal"));
        return new Content(draft, gathered.evidence(), gathered.notes());
    }

    private static Map<String, Clause> clauses(
            Reading reading, Map<Integer, String> refs, Gathering gathered) {
        var clauses = new LinkedHashMap<String, Clause>();
        var used = new HashSet<String>();
        var read = reading.clauses();
        gathered.noteRest("clauses", read.size(), CLAUSES);
        for (int i = 0; i < Math.min(read.size(), CLAUSES); i++) {
            var found = read.get(i);
            var clause = found.value();
            var ref = unique(clause.ref(), used);
            refs.put(i, ref);
            var text =
                    Fit.text(
                            reading.text().clean().substring(clause.from(), clause.ownTo()),
                            10_000);
            var key = "c" + (i + 1);
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

    /** Two clauses with one number happen where a file holds two documents. */
    private static String unique(String ref, Set<String> used) {
        var base = ref.length() > 50 ? ref.substring(0, 50) : ref;
        var free = base;
        for (int again = 2; !used.add(free); again++) {
            free = base + " (" + again + ")";
        }
        return free;
    }
}
