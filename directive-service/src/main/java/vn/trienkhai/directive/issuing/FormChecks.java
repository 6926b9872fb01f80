package vn.trienkhai.directive.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Signature;
import vn.trienkhai.directive.content.Unverified;
import vn.trienkhai.directive.document.Header;
import vn.trienkhai.directive.document.Parts;
import vn.trienkhai.directive.issuing.IssuePlan.Finding;

/**
 * The parts a document must have before it goes out: decree 30/2020, article 8, and the Party's
 * guidance 36-HD/VPTW ask for the same ones. An older or received document may lack them.
 */
final class FormChecks {

    private static final Set<String> REQUIRED = Set.of("place", "abstract", "signature");

    private FormChecks() {}

    static List<Finding> of(Header header, Parts parts) {
        var findings = new ArrayList<Finding>();
        if (header.place() == null) {
            findings.add(missing("place", "/place", "The place of issue is missing"));
        }
        if (!isSigned(header.signature())) {
            findings.add(
                    missing(
                            "signature",
                            "/signature",
                            "The signer's name, and the position or the body signed for, are missing"));
        }
        if (parts.clauses().isEmpty()) {
            findings.add(missing("content", "/clauses", "There is no text"));
        }
        if (parts.recipients().isEmpty()) {
            findings.add(missing("recipients", "/recipients", "There is no list of recipients"));
        }
        header.unverified().forEach(open -> findings.add(open(open)));
        if (!header.particulars().jointly().isEmpty()) {
            findings.add(
                    Finding.warning(
                            "joint-issue-under-one",
                            "/jointly",
                            "Other bodies issue it too: their signatures are not checked here, and it is"
                                    + " numbered, sent and followed under the issuer alone"));
        }
        if (isOfOtherRegime(header)) {
            findings.add(
                    Finding.warning(
                            "signing-form-of-other-regime",
                            "/signature/capacity",
                            "The Party writes T/M, K/T, T/L; the state writes TM., KT., TL."));
        }
        return findings;
    }

    private static Finding missing(String part, String pointer, String detail) {
        return Finding.fatal(part + "-missing", pointer, detail);
    }

    private static boolean isSigned(@Nullable Signature signature) {
        return signature != null
                && signature.name() != null
                && (signature.position() != null
                        || signature.capacity() != null
                        || !signature.lines().isEmpty());
    }

    private static Finding open(Unverified open) {
        var detail = open.field() + " is not verified: " + open.reason();
        return REQUIRED.contains(open.field().split("\\.", -1)[0])
                ? Finding.fatal("part-unverified", "/unverified", detail)
                : Finding.warning("part-unverified", "/unverified", detail);
    }

    private static boolean isOfOtherRegime(Header header) {
        var signature = header.signature();
        var capacity = signature == null ? null : signature.capacity();
        if (capacity == null) {
            return false;
        }
        var mark = capacity.strip().toUpperCase(Locale.ROOT);
        return switch (header.regime()) {
            case PARTY -> mark.matches("(TM|KT|TL|TUQ)\\..*");
            case STATE -> mark.matches("(T/M|K/T|T/L|T/UQ).*");
        };
    }
}
