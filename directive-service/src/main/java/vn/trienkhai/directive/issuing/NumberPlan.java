package vn.trienkhai.directive.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveRepository;
import vn.trienkhai.directive.document.Identity;
import vn.trienkhai.directive.issuing.IssuePlan.Finding;
import vn.trienkhai.directive.numbering.NumberOffer;
import vn.trienkhai.directive.numbering.Numbers;
import vn.trienkhai.directive.symbol.Symbol;

/** Which number a draft would get, and whether the document it makes exists already. */
@ApplicationScoped
class NumberPlan {

    private final Numbers numbers;
    private final DirectiveRepository directives;

    NumberPlan(Numbers numbers, DirectiveRepository directives) {
        this.numbers = numbers;
        this.directives = directives;
    }

    /** Adds what stands against it to the findings. */
    NumberOffer offer(Directive draft, IssueRequest request, boolean take, List<Finding> findings) {
        var header = draft.header();
        var issuer = Objects.requireNonNull(draft.issuerId());
        var asked = new Numbers.Asked(issuer, header.regime(), header.type(), request.issuedOn());
        var offer = numbers.offer(asked, request.number(), draft.symbol(), take);
        switch (offer) {
            case NumberOffer.Refused refused ->
                    findings.add(Finding.fatal(refused.code(), "/number", refused.detail()));
            case NumberOffer.Given given -> {
                var key = Symbol.keyOf(given.symbol());
                if (exists(new Identity(issuer, null, key, request.issuedOn()))) {
                    findings.add(
                            Finding.fatal(
                                    "symbol-already-registered",
                                    "/number",
                                    given.symbol() + " of this day exists already"));
                }
            }
        }
        return offer;
    }

    /** A stub of the same identity is no obstacle: it becomes this document. */
    private boolean exists(Identity identity) {
        return directives.known(identity).filter(known -> !directives.isStub(known)).isPresent();
    }
}
