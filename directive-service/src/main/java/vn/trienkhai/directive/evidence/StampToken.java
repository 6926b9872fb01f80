package vn.trienkhai.directive.evidence;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * The time stamp of an authority (RFC 3161) that lies beside a signature. One of another signature,
 * or that is not as it was made, is none.
 *
 * @param certificates all that came with it, the authority's among them
 */
record StampToken(Instant at, X509Certificate authority, List<X509Certificate> certificates) {

    static Optional<StampToken> of(SignerInformation signer) {
        var attributes = signer.getUnsignedAttributes();
        var said =
                attributes == null
                        ? null
                        : attributes.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (said == null || said.getAttrValues().size() != 1) {
            return Optional.empty();
        }
        try {
            var der = said.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded();
            return read(new CMSSignedData(der), signer.getSignature());
        } catch (IOException
                | CMSException
                | TSPException
                | OperatorCreationException
                | GeneralSecurityException
                | RuntimeException e) {
            return Optional.empty(); // hostile bytes make the library throw anything
        }
    }

    private static Optional<StampToken> read(CMSSignedData said, byte[] stamped)
            throws IOException,
                    CMSException,
                    TSPException,
                    OperatorCreationException,
                    GeneralSecurityException {
        var token = new TimeStampToken(said);
        var own = Cms.certificates(said, token.getSID()::match);
        if (own.isEmpty() || !isOf(token, stamped)) {
            return Optional.empty();
        }
        var authority = own.getFirst();
        var by = new JcaSimpleSignerInfoVerifierBuilder().build(authority.getPublicKey());
        return token.isSignatureValid(by)
                ? Optional.of(
                        new StampToken(
                                Cms.instant(
                                        calendar ->
                                                calendar.setTime(
                                                        token.getTimeStampInfo().getGenTime())),
                                authority,
                                Cms.certificates(said, any -> true)))
                : Optional.empty();
    }

    private static boolean isOf(TimeStampToken token, byte[] stamped)
            throws GeneralSecurityException {
        var info = token.getTimeStampInfo();
        var digest = MessageDigest.getInstance(info.getMessageImprintAlgOID().getId());
        return MessageDigest.isEqual(digest.digest(stamped), info.getMessageImprintDigest());
    }
}
