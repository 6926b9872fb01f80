package vn.trienkhai.directive.find;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.CitationCandidate;
import vn.trienkhai.directive.api.CitationLookupInput;
import vn.trienkhai.directive.api.CitationLookups;
import vn.trienkhai.directive.api.CitationLookupsApi;
import vn.trienkhai.directive.api.CitationOutcome;
import vn.trienkhai.directive.api.CitationSign;
import vn.trienkhai.directive.api.LookedUpCitation;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.citation.Citation;
import vn.trienkhai.directive.reader.citation.CitationReader;
import vn.trienkhai.directive.reader.header.HeaderFields;
import vn.trienkhai.directive.reader.layout.Layout;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;

/** What a citation means, over HTTP. It is read by the grammar of the reader. */
@Endpoint
@RunOnVirtualThread
class CitationResource implements CitationLookupsApi {

    private final CitationReader reader = new CitationReader();
    private final Citations citations;
    private final Callers callers;

    CitationResource(Citations citations, Callers callers) {
        this.citations = citations;
        this.callers = callers;
    }

    @Override
    public CitationLookups lookUpCitation(CitationLookupInput input) {
        var text = KeptText.of(input.text());
        var read =
                reader.read(text, Layout.whole(text), HeaderFields.none()).stream()
                        .map(found -> found.value())
                        .filter(citation -> citation.symbol() != null)
                        .toList();
        return new CitationLookups(
                read.isEmpty()
                        ? List.of(
                                lookedUp(new Citations.Cited(input.text(), null, null, null), null))
                        : read.stream().map(this::lookedUp).toList());
    }

    private LookedUpCitation lookedUp(Citation read) {
        var cited = new Citations.Cited(read.text(), read.symbol(), read.date(), read.issuer());
        return lookedUp(cited, read.type());
    }

    private LookedUpCitation lookedUp(Citations.Cited cited, @Nullable String type) {
        var answer = citations.resolve(cited, callers.current());
        var outcome =
                answer.resolved() != null
                        ? CitationOutcome.RESOLVED
                        : answer.candidates().isEmpty()
                                ? CitationOutcome.UNKNOWN
                                : CitationOutcome.AMBIGUOUS;
        return new LookedUpCitation(
                cited.text(),
                type,
                cited.symbol(),
                cited.issuedOn(),
                cited.issuer(),
                outcome,
                answer.resolved(),
                answer.candidates().stream()
                        .map(
                                each ->
                                        new CitationCandidate(
                                                each.directive(),
                                                signs(each.why()),
                                                signs(each.against())))
                        .toList());
    }

    private static List<CitationSign> signs(List<Citations.Sign> signs) {
        return signs.stream().map(sign -> CitationSign.fromString(sign.name())).toList();
    }
}
