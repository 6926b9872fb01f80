package vn.trienkhai.directive.evidence;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.evidence.Evidence.Integrity;

/**
 * A signature as it stands in the file (RFC 5652), compared with what it covers.
 *
 * @param certificates all that came with it, the signer's among them
 * @param stamp the time an authority vouches for
 */
record Cms(
        Integrity integrity,
        X509Certificate signer,
        List<X509Certificate> certificates,
        Optional<StampToken> stamp) {

    /** Nothing where it is not understood; hostile bytes make the library throw anything. */
    static Optional<Cms> read(byte[] signature, byte[] content) {
        try {
            var signed = new CMSSignedData(new CMSProcessableByteArray(content), signature);
            var signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1 || !signed.isDetachedSignature()) {
                return Optional.empty();
            }
            var signer = signers.iterator().next();
            var all = certificates(signed, any -> true);
            var own = certificates(signed, signer.getSID()::match);
            return own.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Cms(
                                    integrity(signer, own.getFirst()),
                                    own.getFirst(),
                                    all,
                                    StampToken.of(signer)));
        } catch (CMSException | CertificateException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Integrity integrity(SignerInformation signer, X509Certificate certificate) {
        try {
            var by = new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey());
            return signer.verify(by) ? Integrity.INTACT : Integrity.BROKEN;
        } catch (CMSSignerDigestMismatchException e) {
            return Integrity.BROKEN;
        } catch (CMSException | OperatorCreationException e) {
            return Integrity.NOT_READ;
        }
    }

    static List<X509Certificate> certificates(
            CMSSignedData signed, Predicate<X509CertificateHolder> wanted)
            throws CertificateException {
        var found = new ArrayList<X509Certificate>();
        for (var each : signed.getCertificates().getMatches(null)) {
            if (wanted.test(each)) {
                found.add(new JcaX509CertificateConverter().getCertificate(each));
            }
        }
        return found;
    }

    /** What the certificate says. */
    static Evidence.Certificate certificate(X509Certificate certificate) {
        try {
            var der = certificate.getEncoded();
            return new Evidence.Certificate(
                    holder(new X509CertificateHolder(der)),
                    certificate.getSubjectX500Principal().getName(),
                    certificate.getIssuerX500Principal().getName(),
                    certificate.getSerialNumber().toString(16),
                    instant(calendar -> calendar.setTime(certificate.getNotBefore())),
                    instant(calendar -> calendar.setTime(certificate.getNotAfter())),
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(der)));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("A certificate that was read cannot be written", e);
        }
    }

    /** What the library tells as a date of old. */
    static Instant instant(Consumer<Calendar> said) {
        var calendar = Calendar.getInstance(Locale.ROOT);
        said.accept(calendar);
        return calendar.toInstant();
    }

    private static @Nullable String holder(X509CertificateHolder certificate) {
        var names = certificate.getSubject().getRDNs(BCStyle.CN);
        return names.length == 0 ? null : IETFUtils.valueToString(names[0].getFirst().getValue());
    }
}
