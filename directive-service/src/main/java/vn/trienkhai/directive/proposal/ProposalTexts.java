package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.trienkhai.directive.store.Sql;

/** The kept text of each proposal, in pieces. Offsets count UTF-16 units. */
@ApplicationScoped
class ProposalTexts {

    private static final int PIECE = 1 << 16;

    private final Sql sql;

    ProposalTexts(Sql sql) {
        this.sql = sql;
    }

    void keep(UUID proposal, String text) {
        for (int start = 0; start < text.length(); ) {
            var end = endOf(text, start);
            sql.update(
                    "insert into directive_proposal_text (proposal_id, start, text) values (?, ?,"
                            + " ?)",
                    proposal,
                    start,
                    text.substring(start, end));
            start = end;
        }
    }

    /** Never between the two halves of a character. */
    private static int endOf(String text, int start) {
        var end = Math.min(text.length(), start + PIECE);
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }

    /** The units from {@code from} to {@code to}, as far as there are any. */
    String range(UUID proposal, int from, int to) {
        if (to <= from) {
            return "";
        }
        var first = firstStart(proposal, from);
        var text = pieces(proposal, first, to);
        return text.substring(
                Math.min(text.length(), from - first), Math.min(text.length(), to - first));
    }

    private int firstStart(UUID proposal, int from) {
        return sql.one(
                        "select max(start) as start from directive_proposal_text where proposal_id"
                                + " = ? and start <= ?",
                        row -> row.number("start"),
                        proposal,
                        from)
                .orElse(0);
    }

    private String pieces(UUID proposal, int from, int to) {
        var text = new StringBuilder(to - from + PIECE);
        sql.list(
                """
                select text from directive_proposal_text
                 where proposal_id = ? and start >= ? and start < ? order by start
                """,
                row -> text.append(row.text("text")).length(),
                proposal,
                from,
                to);
        return text.toString();
    }
}
