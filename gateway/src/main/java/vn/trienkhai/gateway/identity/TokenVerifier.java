package vn.trienkhai.gateway.identity;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.gateway.problem.Refusal;
import vn.trienkhai.gateway.problem.Refused;

/**
 * Verifies bearer tokens against the keys it already holds, so that signed-in callers are served
 * while the identity provider is away. What it has verified it remembers for a short while; what it
 * refused, never.
 */
@ApplicationScoped
public class TokenVerifier {

    private static final String CHALLENGE = "Bearer realm=\"trienkhai\"";

    private final TenantIdentityProvider identities;
    private final VerifiedTokens verified;

    TokenVerifier(TenantIdentityProvider identities, Clock clock) {
        this.identities = identities;
        this.verified = new VerifiedTokens(clock);
    }

    /** The caller of this {@code Authorization} header, or a {@link Refused}. */
    public Future<Caller> verify(@Nullable String authorization) {
        if (authorization == null) {
            return Future.failedFuture(noToken());
        }
        if (!authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Future.failedFuture(invalid("Only bearer tokens are understood."));
        }
        var token = authorization.substring(7).strip();
        var key = VerifiedTokens.key(token);
        var known = verified.get(key);
        return known == null ? verify(token, key) : Future.succeededFuture(known);
    }

    private Future<Caller> verify(String token, String key) {
        var fault = TokenShape.fault(token);
        if (fault != null) {
            return Future.failedFuture(invalid(fault));
        }
        var answer = Promise.<Caller>promise();
        identities
                .authenticate(new AccessTokenCredential(token))
                .subscribe()
                .with(
                        identity -> {
                            var caller = caller(identity);
                            if (caller == null) {
                                answer.fail(invalid("The token does not say for whom it is."));
                                return;
                            }
                            verified.put(key, caller);
                            answer.complete(caller);
                        },
                        failure -> answer.fail(refusal(failure)));
        return answer.future();
    }

    private static @Nullable Caller caller(SecurityIdentity identity) {
        var token = (JsonWebToken) identity.getPrincipal();
        String client = token.getClaim("azp");
        var subject = token.getSubject();
        if (subject == null || subject.isBlank() || token.getExpirationTime() <= 0) {
            return null;
        }
        return new Caller(
                subject,
                (client == null ? "" : client) + " " + subject,
                identity.getRoles(),
                Instant.ofEpochSecond(token.getExpirationTime()));
    }

    private static Refused refusal(Throwable failure) {
        return SignInOutage.isCauseOf(failure)
                ? Refused.because(
                                Refusal.SIGN_IN_UNAVAILABLE,
                                "The keys of the identity provider cannot be read just now.")
                        .with("Retry-After", "5")
                : invalid("The token is not valid here, or not any more.");
    }

    private static Refused noToken() {
        return Refused.because(Refusal.NO_TOKEN, null).with("WWW-Authenticate", CHALLENGE);
    }

    private static Refused invalid(String detail) {
        return Refused.because(Refusal.INVALID_TOKEN, detail)
                .with("WWW-Authenticate", CHALLENGE + ", error=\"invalid_token\"");
    }
}
