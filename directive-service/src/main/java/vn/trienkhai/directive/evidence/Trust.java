package vn.trienkhai.directive.evidence;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.trienkhai.directive.evidence.Evidence.Chain;

/**
 * The certificates this installation trusts, from one PEM file ({@code
 * trienkhai.signatures.anchors}): the national root and those of the Party's cipher service, as the
 * administrator puts them there. Without the file nothing is said about chains; one that cannot be
 * read, or names nobody, stops the start of the service.
 */
@Startup
@ApplicationScoped
class Trust {

    private final Set<TrustAnchor> anchors;
    private final Clock clock;

    Trust(@ConfigProperty(name = "trienkhai.signatures.anchors") Optional<Path> file, Clock clock) {
        this.anchors = file.map(Trust::anchors).orElse(Set.of());
        this.clock = clock;
    }

    /** By the certificates that came along; whether one was revoked is not asked here. */
    Chain chain(X509Certificate signer, List<X509Certificate> along) {
        if (anchors.isEmpty()) {
            return Chain.NOT_CHECKED;
        }
        try {
            var wanted = new X509CertSelector();
            wanted.setCertificate(signer);
            var path = new PKIXBuilderParameters(anchors, wanted);
            path.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(along)));
            path.setRevocationEnabled(false);
            path.setDate(GregorianCalendar.from(now()).getTime());
            CertPathBuilder.getInstance("PKIX").build(path);
            return Chain.TRUSTED;
        } catch (GeneralSecurityException | RuntimeException e) {
            return Chain.NOT_TRUSTED;
        }
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }

    private static Set<TrustAnchor> anchors(Path file) {
        try (var pem = Files.newInputStream(file)) {
            var named = CertificateFactory.getInstance("X.509").generateCertificates(pem);
            if (named.isEmpty()) {
                throw new IllegalStateException("No certificate to trust is in " + file);
            }
            return named.stream()
                    .map(each -> new TrustAnchor((X509Certificate) each, null))
                    .collect(Collectors.toSet());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("Trusted certificates cannot be read: " + file, e);
        }
    }
}
