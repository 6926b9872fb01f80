package vn.trienkhai.directive.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Puts time stamps beside signatures, as an authority does (RFC 3161). */
record Stamps(X509Certificate authority, PrivateKey key) {

    static final Instant AT = Instant.parse("2022-03-01T02:00:05Z");

    CMSSignedData ofItself(CMSSignedData signed) {
        return of(signed, signer(signed).getSignature());
    }

    /** The stamp says nothing of this signature. */
    CMSSignedData ofAnother(CMSSignedData signed) {
        return of(signed, new byte[] {1});
    }

    private CMSSignedData of(CMSSignedData signed, byte[] stamped) {
        try {
            var beside =
                    new AttributeTable(new ASN1EncodableVector())
                            .add(
                                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                                    ASN1Primitive.fromByteArray(token(stamped)));
            var signer = SignerInformation.replaceUnsignedAttributes(signer(signed), beside);
            return CMSSignedData.replaceSigners(signed, new SignerInformationStore(signer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] token(byte[] stamped) throws IOException {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var by = new JcaContentSignerBuilder("SHA256withRSA").build(key);
            var tokens =
                    new TimeStampTokenGenerator(
                            new JcaSignerInfoGeneratorBuilder(digests).build(by, authority),
                            digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                            new ASN1ObjectIdentifier("1.2.3"));
            tokens.addCertificates(new JcaCertStore(List.of(authority)));
            var asked = new TimeStampRequestGenerator();
            asked.setCertReq(true);
            var digest = MessageDigest.getInstance("SHA-256").digest(stamped);
            return tokens.generate(
                            asked.generate(TSPAlgorithms.SHA256, digest),
                            BigInteger.TEN,
                            Date.from(AT))
                    .getEncoded();
        } catch (OperatorCreationException | GeneralSecurityException | TSPException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SignerInformation signer(CMSSignedData signed) {
        return signed.getSignerInfos().getSigners().iterator().next();
    }
}
