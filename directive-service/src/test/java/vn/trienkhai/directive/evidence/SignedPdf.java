package vn.trienkhai.directive.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** PDFs signed for tests, by a body whose certificate an authority of the test gave it. */
public final class SignedPdf {

    public static final Instant SIGNED_AT = Instant.parse("2022-03-01T02:00:00Z");
    private static final KeyPair AUTHORITY = keys();
    private static final KeyPair BODY = keys();
    private static final KeyPair STAMPER = keys();
    private static final String AUTHORITY_NAME = "CN=CA thử nghiệm";

    private SignedPdf() {}

    private enum Use {
        SIGNS,
        VOUCHES,
        STAMPS
    }

    /** The certificate of the authority. */
    public static X509Certificate authority() {
        return certificate(AUTHORITY_NAME, AUTHORITY_NAME, AUTHORITY, Use.VOUCHES);
    }

    static X509Certificate body() {
        return certificate("CN=Văn phòng Tỉnh ủy, O=Tỉnh ủy", AUTHORITY_NAME, BODY, Use.SIGNS);
    }

    /** Of somebody who signs, not of the authority. */
    static PrivateKey key() {
        return BODY.getPrivate();
    }

    static Stamps stamps() {
        var own = certificate("CN=Dấu thời gian", AUTHORITY_NAME, STAMPER, Use.STAMPS);
        return new Stamps(own, STAMPER.getPrivate());
    }

    /** The file with one more signature at its end. */
    public static byte[] signed(byte[] pdf) {
        return signed(pdf, signed -> signed);
    }

    static byte[] signed(byte[] pdf, UnaryOperator<CMSSignedData> beside) {
        try (var document = Loader.loadPDF(pdf)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            var at = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            at.setTime(Date.from(SIGNED_AT));
            signature.setSignDate(at);
            document.addSignature(signature, content -> cms(content.readAllBytes(), beside));
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] cms(byte[] content, UnaryOperator<CMSSignedData> beside)
            throws IOException {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signer = new JcaContentSignerBuilder("SHA256withRSA").build(BODY.getPrivate());
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(digests).build(signer, body()));
            generator.addCertificates(new JcaCertStore(List.of(body())));
            var signed = generator.generate(new CMSProcessableByteArray(content), false);
            return beside.apply(signed).getEncoded();
        } catch (OperatorCreationException | GeneralSecurityException | CMSException e) {
            throw new IOException(e);
        }
    }

    private static X509Certificate certificate(
            String holder, String issuer, KeyPair keys, Use use) {
        try {
            var builder =
                    new JcaX509v3CertificateBuilder(
                            new X500Name(issuer),
                            BigInteger.valueOf(use == Use.VOUCHES ? 1 : 4711),
                            Date.from(SIGNED_AT.minus(100, ChronoUnit.DAYS)),
                            Date.from(SIGNED_AT.plus(36_500, ChronoUnit.DAYS)),
                            new X500Name(holder),
                            keys.getPublic());
            builder.addExtension(
                    Extension.basicConstraints, true, new BasicConstraints(use == Use.VOUCHES));
            if (use == Use.STAMPS) {
                builder.addExtension(
                        Extension.extendedKeyUsage,
                        true,
                        new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            var by = new JcaContentSignerBuilder("SHA256withRSA").build(AUTHORITY.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(by));
        } catch (OperatorCreationException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Short keys: they are made anew in each run, and nobody trusts them outside. */
    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(1024);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
