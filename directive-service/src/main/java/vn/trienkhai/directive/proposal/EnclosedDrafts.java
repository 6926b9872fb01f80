package vn.trienkhai.directive.proposal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DirectiveRelationType;
import vn.trienkhai.directive.api.EnclosureTreatment;
import vn.trienkhai.directive.api.ProposedDraft;
import vn.trienkhai.directive.api.ProposedEnclosure;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.Span;
import vn.trienkhai.directive.reader.header.HeaderFields;

/**
 * Other documents in the file (rows 4, 11). One with a number, a day or a signature of its own is
 * proposed as a document of its own; one without, as a plan below its decision, as part of the
 * first.
 */
final class EnclosedDrafts {

    private static final double LETTER = 0.9;
    private static final double ELSE = 0.6;

    private EnclosedDrafts() {}

    /** What becomes of another document, unless a person says otherwise. */
    static ProposedEnclosure proposed(
            Reading file,
            Reading document,
            ProposedDraft draft,
            @Nullable UUID known,
            Gathering gathered) {
        var own = known != null || standsAlone(document.header());
        var relation = relation(file.header(), own);
        var sure = relation == DirectiveRelationType.FORWARDS ? LETTER : ELSE;
        var begin = document.text().span(document.begin(), document.begin());
        gathered.add("/becomes", at(begin, own ? 0.9 : 0.8, "another document"), title(document));
        gathered.add("/relation", at(begin, sure, "document behind another"), relation.name());
        return of(
                draft,
                own ? EnclosureTreatment.OWN_DOCUMENT : EnclosureTreatment.PART_OF_FIRST,
                relation,
                known);
    }

    private static boolean standsAlone(HeaderFields header) {
        return Stream.of(header.symbol(), header.date(), header.signer())
                .anyMatch(Objects::nonNull);
    }

    /** A letter forwards; what has no number of its own is promulgated by what has one. */
    private static DirectiveRelationType relation(HeaderFields first, boolean own) {
        var type = first.type();
        if (own && type != null && type.value().equalsIgnoreCase("Công văn")) {
            return DirectiveRelationType.FORWARDS;
        }
        return own ? DirectiveRelationType.ATTACHES : DirectiveRelationType.PROMULGATES;
    }

    private static Found<String> at(Span span, double sure, String rule) {
        return new Found<>("", span, sure, rule);
    }

    private static String title(Reading document) {
        return Stream.of(document.header().type(), document.header().abstractText())
                .filter(Objects::nonNull)
                .map(Found::value)
                .collect(Collectors.joining(" "));
    }

    static ProposedDraft with(ProposedDraft first, Map<String, ProposedEnclosure> enclosed) {
        return new ProposedDraft(
                first.header(),
                first.relations(),
                first.clauses(),
                first.duties(),
                first.recipients(),
                enclosed);
    }

    /** The other document as a draft like any. */
    static ProposedDraft draft(ProposedEnclosure enclosure) {
        return new ProposedDraft(
                enclosure.header(),
                enclosure.relations(),
                enclosure.clauses(),
                enclosure.duties(),
                enclosure.recipients(),
                Map.of());
    }

    /** The first document and the others. */
    static List<ProposedDraft> documents(ProposedDraft draft) {
        return Stream.concat(
                        Stream.of(draft),
                        draft.enclosed().values().stream().map(EnclosedDrafts::draft))
                .toList();
    }

    /** The same enclosure, with the document it is. */
    static ProposedEnclosure known(ProposedEnclosure enclosure, UUID directive) {
        return of(draft(enclosure), enclosure.becomes(), enclosure.relation(), directive);
    }

    private static ProposedEnclosure of(
            ProposedDraft draft,
            @Nullable EnclosureTreatment becomes,
            @Nullable DirectiveRelationType relation,
            @Nullable UUID directive) {
        return new ProposedEnclosure(
                becomes,
                relation,
                directive,
                draft.header(),
                draft.relations(),
                draft.clauses(),
                draft.duties(),
                draft.recipients());
    }
}
