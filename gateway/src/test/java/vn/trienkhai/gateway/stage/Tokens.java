package vn.trienkhai.gateway.stage;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Tokens as the identity provider would issue them, and some that it would not. */
public final class Tokens {

    private static final KeyPair OURS = pair();
    private static final KeyPair FOREIGN = pair();

    private Tokens() {}

    /** A good token of somebody new with these roles. */
    public static String of(String... roles) {
        return sign(claims(roles));
    }

    /** The claims of a good token. */
    public static JwtClaimsBuilder claims(String... roles) {
        var now = System.currentTimeMillis() / 1000;
        return Jwt.claims()
                .issuer(Stage.ISSUER)
                .audience("trienkhai")
                .subject(UUID.randomUUID().toString())
                .claim("azp", "portal")
                .claim("roles", List.of(roles))
                .issuedAt(now - 5)
                .expiresAt(now + 300);
    }

    public static String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId("ours").sign(OURS.getPrivate());
    }

    /** Signed by a key that is not the identity provider's, under the name of one that is. */
    public static String signForeign(JwtClaimsBuilder claims) {
        return claims.jws().keyId("ours").sign(FOREIGN.getPrivate());
    }

    public static String signSecret(JwtClaimsBuilder claims) {
        return claims.jws().keyId("ours").signWithSecret(modulus());
    }

    /** The same token, its signature removed and its algorithm "none". */
    public static String unsigned(String token) {
        var head = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        return head + "." + token.split("\\.", -1)[1] + ".";
    }

    /** The key set of the identity provider. */
    static String keys() {
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"ours","n":"%s","e":"AQAB"}]}
                """
                .formatted(modulus());
    }

    private static String modulus() {
        return base64(bytes(((RSAPublicKey) OURS.getPublic()).getModulus()));
    }

    private static byte[] bytes(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
