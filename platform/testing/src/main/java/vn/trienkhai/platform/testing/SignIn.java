package vn.trienkhai.platform.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.trienkhai.platform.identity.Role;

/** A sign-in of the tests: a subject, its bodies and roles, and the signed token that says so. */
public record SignIn(String subject, List<UUID> bodies, Set<String> roles, Fault fault) {

    /** What can be wrong with a token. */
    public enum Fault {
        NONE,
        EXPIRED,
        WRONG_AUDIENCE,
        WRONG_ISSUER,
        FOREIGN_KEY,
        UNSIGNED
    }

    static final String ISSUER = "https://identity.test/realms/trienkhai";
    private static final Map<SignIn, Signed> SIGNED = new ConcurrentHashMap<>();
    private static final KeyPair OURS = keyPair();
    private static final KeyPair FOREIGN = keyPair();

    public static SignIn of(Role... roles) {
        var claims = Arrays.stream(roles).map(Role::claim).toList();
        return new SignIn(String.join("-", claims), List.of(), Set.copyOf(claims), Fault.NONE);
    }

    public SignIn forBody(UUID... acting) {
        return new SignIn(subject + "-" + acting[0], List.of(acting), roles, fault);
    }

    public SignIn named(String name) {
        return new SignIn(name, bodies, roles, fault);
    }

    public SignIn with(Fault wrong) {
        return new SignIn(subject, bodies, roles, wrong);
    }

    /** The bearer token; the same one as long as it is good for a while. */
    public String token() {
        return SIGNED.compute(
                        this,
                        (who, known) ->
                                known == null || known.until().isBefore(Instant.now())
                                        ? new Signed(sign(), Instant.now().plusSeconds(300))
                                        : known)
                .token();
    }

    private record Signed(String token, Instant until) {}

    private String sign() {
        var claims =
                Jwt.claims()
                        .issuer(fault == Fault.WRONG_ISSUER ? "https://elsewhere.test" : ISSUER)
                        .audience(fault == Fault.WRONG_AUDIENCE ? "another-client" : "trienkhai")
                        .subject(subject)
                        .claim("preferred_username", subject)
                        .claim("roles", List.copyOf(roles))
                        .claim("bodies", bodies.stream().map(UUID::toString).toList())
                        .expiresIn(fault == Fault.EXPIRED ? -600 : 600);
        if (fault == Fault.UNSIGNED) {
            var parts = claims.jws().sign(OURS.getPrivate()).split("\\.", -1);
            var none =
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(
                                    "{\"alg\":\"none\"}"
                                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return none + "." + parts[1] + ".";
        }
        return claims.jws().sign((fault == Fault.FOREIGN_KEY ? FOREIGN : OURS).getPrivate());
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(OURS.getPublic().getEncoded());
    }

    /** Short keys: a test run signs thousands of tokens, and none of them is good elsewhere. */
    private static KeyPair keyPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(1024);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
