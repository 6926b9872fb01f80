package vn.trienkhai.directive.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.evidence.Evidence.Chain;
import vn.trienkhai.directive.evidence.Evidence.Integrity;
import vn.trienkhai.directive.evidence.Evidence.Signature;
import vn.trienkhai.directive.evidence.Evidence.Stamp;
import vn.trienkhai.directive.reader.upload.Uploads;
import vn.trienkhai.platform.problem.DomainProblem;

/**
 * Reads the signatures of a PDF (PAdES and its predecessor, both CMS): every one is checked against
 * the bytes of the file and nothing it says of itself is believed (row 17; decree 30/2020, article
 * 5, on electronic documents that are signed).
 */
@ApplicationScoped
public class PdfSignatures {

    private static final int MOST = 50;

    private final Trust trust;
    private final Clock clock;

    PdfSignatures(Trust trust, Clock clock) {
        this.trust = trust;
        this.clock = clock;
    }

    /** Nothing where the file cannot be opened. */
    public Optional<Evidence> of(byte[] file) {
        try {
            var found = Uploads.ofPdf(file, document -> in(document, file));
            return Optional.of(new Evidence(clock.instant(), found));
        } catch (DomainProblem damagedOrLocked) {
            return Optional.empty();
        }
    }

    private List<Signature> in(PDDocument document, byte[] file) throws IOException {
        return document.getSignatureDictionaries().stream()
                .limit(MOST)
                .map(each -> signature(each, file))
                .toList();
    }

    private Signature signature(PDSignature said, byte[] file) {
        var claimed = instant(said.getSignDate());
        var range = SignedRange.of(said.getByteRange(), file);
        if (range.isEmpty()) {
            return new Signature(Integrity.NOT_READ, Chain.NOT_CHECKED, false, claimed, null, null);
        }
        var whole = range.get().isWholeFile(file);
        return Cms.read(range.get().signature(file), range.get().content(file))
                .map(cms -> signature(cms, whole, claimed))
                .orElseGet(
                        () ->
                                new Signature(
                                        Integrity.NOT_READ,
                                        Chain.NOT_CHECKED,
                                        whole,
                                        claimed,
                                        null,
                                        null));
    }

    private Signature signature(Cms cms, boolean whole, @Nullable Instant claimed) {
        var stamp =
                cms.stamp()
                        .map(
                                token ->
                                        new Stamp(
                                                token.at(),
                                                trust.chain(
                                                        token.authority(), token.certificates()),
                                                Cms.certificate(token.authority())));
        return new Signature(
                cms.integrity(),
                trust.chain(cms.signer(), cms.certificates()),
                whole,
                claimed,
                stamp.orElse(null),
                Cms.certificate(cms.signer()));
    }

    private static @Nullable Instant instant(@Nullable Calendar said) {
        return said == null ? null : said.toInstant();
    }
}
