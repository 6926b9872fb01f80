package vn.trienkhai.platform.api;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.identity.Role;

/**
 * Checks, before the body is read, what the contract says of the operation: a valid token, a role,
 * the acting body, the headers it needs, only known parameters.
 */
class CallerFilter {

    private final CurrentIdentityAssociation identities;
    private final Callers callers;
    private final Preconditions preconditions;

    CallerFilter(
            CurrentIdentityAssociation identities, Callers callers, Preconditions preconditions) {
        this.identities = identities;
        this.callers = callers;
        this.preconditions = preconditions;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        Operation.of(method)
                .filter(operation -> !operation.isPublic())
                .ifPresent(operation -> check(request, operation));
    }

    private void check(ContainerRequestContext request, Operation operation) {
        var caller = caller(request.getHeaderString("Acting-Body"));
        if (operation.roles().stream().noneMatch(caller::has)) {
            throw RequestProblem.wrongRole(
                    operation.roles().stream().map(Role::claim).sorted().toList());
        }
        callers.set(caller);
        checkQuery(request, operation);
        checkHeaders(request, operation);
    }

    private Caller caller(@Nullable String actingBody) {
        var identity = identities.getIdentity();
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new UnauthorizedException();
        }
        var bodies = bodies(token.getClaim("bodies"));
        var roles =
                identity.getRoles().stream()
                        .flatMap(role -> Role.named(role).stream())
                        .collect(Collectors.toSet());
        return new Caller(
                token.getSubject(), token.getName(), chosen(actingBody, bodies), bodies, roles);
    }

    private static @Nullable UUID chosen(@Nullable String actingBody, Set<UUID> bodies) {
        if (actingBody != null) {
            return bodies.stream()
                    .filter(body -> body.toString().equalsIgnoreCase(actingBody.strip()))
                    .findFirst()
                    .orElseThrow(() -> RequestProblem.notYourBody(actingBody));
        }
        if (bodies.size() > 1) {
            throw RequestProblem.chooseBody();
        }
        return bodies.isEmpty() ? null : bodies.iterator().next();
    }

    private static Set<UUID> bodies(@Nullable Object claim) {
        return (switch (claim) {
                    case JsonArray array -> array.stream();
                    case Collection<?> list -> list.stream();
                    case null -> Stream.empty();
                    default -> Stream.of(claim);
                })
                .map(
                        value ->
                                value instanceof JsonString text
                                        ? text.getString()
                                        : String.valueOf(value))
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    private static void checkQuery(ContainerRequestContext request, Operation operation) {
        var types = operation.queryTypes();
        request.getUriInfo()
                .getQueryParameters()
                .forEach(
                        (name, values) -> {
                            var type = types.get(name);
                            if (type == null) {
                                throw RequestProblem.unknownParameter(name, types.keySet());
                            }
                            values.forEach(value -> QueryValue.check(name, value, type));
                        });
    }

    private void checkHeaders(ContainerRequestContext request, Operation operation) {
        var ifMatch = request.getHeaderString("If-Match");
        if (operation.needsIfMatch() && ifMatch == null) {
            throw RequestProblem.ifMatchMissing();
        }
        if (operation.needsIfMatch() && ifMatch != null) {
            preconditions.expect(ifMatch.strip());
        }
        var idempotent = operation.idempotent();
        var key = request.getHeaderString("Idempotency-Key");
        if (idempotent != null && idempotent.required() && key == null) {
            throw RequestProblem.keyMissing();
        }
        if (key != null && (key.length() < 8 || key.length() > 100)) {
            throw RequestProblem.badKey();
        }
    }
}
