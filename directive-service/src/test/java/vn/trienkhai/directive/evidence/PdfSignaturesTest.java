package vn.trienkhai.directive.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.evidence.Evidence.Chain;
import vn.trienkhai.directive.evidence.Evidence.Integrity;
import vn.trienkhai.directive.evidence.Evidence.Signature;

/** What is signed is compared with the bytes, whatever the signature says of itself (row 17). */
@Execution(ExecutionMode.CONCURRENT)
class PdfSignaturesTest {

    private static final byte[] PLAIN =
            vn.trienkhai.directive.reader.upload.Files.pdf(List.of("Ke hoach tong ket muoi nam"));
    private static final Clock NOW = clock("2026-01-01T00:00:00Z");
    private static byte[] signed;

    @TempDir private Path folder;

    @BeforeAll
    static void aSignedPlan() {
        signed = SignedPdf.signed(PLAIN);
    }

    @Test
    void whoSignedAndWhatIsTold() throws Exception {
        var one = only(signed);

        assertThat(one.integrity()).isEqualTo(Integrity.INTACT);
        assertThat(one.chain()).isEqualTo(Chain.NOT_CHECKED);
        assertThat(one.wholeFile()).isTrue();
        assertThat(one.claimedAt()).isEqualTo(SignedPdf.SIGNED_AT);
        var certificate = one.certificate();
        assertThat(certificate).isNotNull();
        assertThat(certificate.holder()).isEqualTo("Văn phòng Tỉnh ủy");
        assertThat(certificate.serial()).isEqualTo("1267");
        assertThat(certificate.sha256()).hasSize(64);
    }

    @Test
    void aChangedByteBreaksIt() {
        var changed = signed.clone();
        var at = new String(signed, ISO_8859_1).indexOf("/MediaBox");
        changed[at + 11]++;

        assertThat(only(changed).integrity()).isEqualTo(Integrity.BROKEN);
    }

    @Test
    void whatIsAddedAfterwardsIsNotCovered() {
        var twice = SignedPdf.signed(signed);

        assertThat(of(twice)).extracting(Signature::wholeFile).containsExactly(false, true);
        assertThat(of(twice)).extracting(Signature::integrity).containsOnly(Integrity.INTACT);
        var more = Arrays.copyOf(signed, signed.length + 1);
        assertThat(of(more)).extracting(Signature::wholeFile).containsOnly(false);
    }

    /** A range that leaves out more than the signature would hide what was changed there. */
    @Test
    void aRangeThatLeavesSomethingOutIsNoRange() {
        var gap = new String(signed, ISO_8859_1).indexOf("/Contents <") + 10;
        var rest = new String(signed, ISO_8859_1).indexOf('>', gap) + 1;
        var end = signed.length - rest;

        assertThat(SignedRange.of(new int[] {0, gap, rest, end}, signed)).isPresent();
        for (var wrong :
                List.of(
                        new int[] {0, gap - 1, rest, end},
                        new int[] {0, gap, rest + 1, end - 1},
                        new int[] {1, gap - 1, rest, end},
                        new int[] {0, gap, rest, end + 1},
                        new int[] {0, gap, Integer.MAX_VALUE, Integer.MAX_VALUE},
                        new int[] {0, rest, gap, end},
                        new int[] {0, gap, rest})) {
            assertThat(SignedRange.of(wrong, signed)).as(Arrays.toString(wrong)).isEmpty();
        }
    }

    @Test
    void aCertificateIsTrustedWhereItsAuthorityIsAndAsLongAsItHolds() throws Exception {
        var trusted = Optional.of(pem(SignedPdf.authority()));
        var other = Optional.of(pem(SignedPdf.body()));

        assertThat(at("2026-01-01T00:00:00Z", trusted)).isEqualTo(Chain.TRUSTED);
        assertThat(at("2200-01-01T00:00:00Z", trusted)).isEqualTo(Chain.NOT_TRUSTED);
        assertThat(
                        new Trust(other, clock("2026-01-01T00:00:00Z"))
                                .chain(SignedPdf.authority(), List.of()))
                .isEqualTo(Chain.NOT_TRUSTED);
    }

    @Test
    void aFileThatNamesNobodyToTrustIsRefusedAtOnce() throws IOException {
        var none = Optional.of(folder.resolve("none.pem"));
        assertThatThrownBy(() -> new Trust(none, NOW)).hasMessageContaining("none.pem");
        var empty = Optional.of(Files.writeString(folder.resolve("empty.pem"), ""));
        assertThatThrownBy(() -> new Trust(empty, NOW)).hasMessageContaining("empty.pem");
    }

    @Test
    void anAuthoritysTimeIsToldWhereItIsOfThisSignature() throws Exception {
        var trust = new Trust(Optional.of(pem(SignedPdf.authority())), NOW);
        var stamped = SignedPdf.signed(PLAIN, SignedPdf.stamps()::ofItself);

        var one = new PdfSignatures(trust, NOW).of(stamped).orElseThrow().signatures().getFirst();
        assertThat(one.integrity()).isEqualTo(Integrity.INTACT);
        var stamp = one.stamp();
        assertThat(stamp).isNotNull();
        assertThat(stamp.at()).isEqualTo(Stamps.AT);
        assertThat(stamp.chain()).isEqualTo(Chain.TRUSTED);
        assertThat(stamp.certificate().holder()).isEqualTo("Dấu thời gian");

        assertThat(only(signed).stamp()).isNull();
        assertThat(only(SignedPdf.signed(PLAIN, SignedPdf.stamps()::ofAnother)).stamp()).isNull();
        var forged = new Stamps(SignedPdf.stamps().authority(), SignedPdf.key());
        assertThat(only(SignedPdf.signed(PLAIN, forged::ofItself)).stamp()).isNull();
    }

    @Test
    void aFileWithoutSignaturesHasNoneAndADamagedOneNoEvidence() {
        assertThat(of(PLAIN)).isEmpty();
        assertThat(reader().of("%PDF-1.7 no more".getBytes(ISO_8859_1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noDamageMakesItFailOrPass(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 25; round++) {
            var damaged = signed.clone();
            var at = PLAIN.length + random.nextInt(signed.length - PLAIN.length);
            damaged[at] ^= (byte) (1 + random.nextInt(255));
            reader().of(damaged).stream()
                    .flatMap(found -> found.signatures().stream())
                    .filter(one -> one.integrity() == Integrity.INTACT && one.wholeFile())
                    .forEach(one -> assertThat(isPadding(at)).as("%s, %s", seed, at).isTrue());
        }
    }

    /** Zeros behind the signature mean nothing. */
    private static boolean isPadding(int at) {
        var text = new String(signed, ISO_8859_1);
        return at > text.indexOf("/Contents <")
                && at < text.indexOf('>', text.indexOf("/Contents <"));
    }

    private Chain at(String time, Optional<Path> anchors) {
        return new Trust(anchors, clock(time)).chain(SignedPdf.body(), List.of(SignedPdf.body()));
    }

    private Path pem(java.security.cert.X509Certificate certificate)
            throws CertificateEncodingException, IOException {
        var file = folder.resolve(certificate.getSerialNumber() + ".pem");
        return Files.writeString(
                file,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
    }

    private static Signature only(byte[] file) {
        assertThat(of(file)).hasSize(1);
        return of(file).getFirst();
    }

    private static List<Signature> of(byte[] file) {
        return reader().of(file).orElseThrow().signatures();
    }

    private static PdfSignatures reader() {
        var clock = clock("2026-01-01T00:00:00Z");
        return new PdfSignatures(new Trust(Optional.empty(), clock), clock);
    }

    private static Clock clock(String time) {
        return Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
    }
}
