package vn.trienkhai.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.work.DatabaseAway;

/**
 * Turns every refusal and every failure into problem details. The only class that knows both sides.
 */
class ProblemMapper {

    private final Titles titles;

    ProblemMapper(Titles titles) {
        this.titles = titles;
    }

    @ServerExceptionMapper
    RestResponse<Problem> refused(DomainProblem refusal, HttpHeaders request) {
        var status =
                switch (refusal.kind()) {
                    case INVALID -> 400;
                    case FORBIDDEN -> 403;
                    case NOT_FOUND -> 404;
                    case CONFLICT -> 409;
                    case STALE -> 412;
                    case TOO_LARGE -> 413;
                    case NO_SUCH_RANGE -> 416;
                    case UNACCEPTABLE -> 422;
                    case PRECONDITION_MISSING -> 428;
                };
        return answer(
                status,
                refusal.type(),
                refusal.getMessage(),
                refusal.allowed(),
                refusal.faults(),
                request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> notValid(ConstraintViolationException e, HttpHeaders request) {
        if (Faults.areOurs(e)) {
            return failed(e, request);
        }
        return answer(
                400,
                "validation-failed",
                "The request breaks the contract",
                List.of(),
                Faults.of(e),
                request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> mismatched(MismatchedInputException e, HttpHeaders request) {
        return unreadable(e, request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unreadable(UnreadableBody e, HttpHeaders request) {
        return unreadable(e.json(), request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> fromFramework(WebApplicationException e, HttpHeaders request) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return unreadable(json, request);
        }
        var status = e.getResponse().getStatus();
        var answer = answer(status, Titles.typeOf(status), null, List.of(), List.of(), request);
        var allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : RestResponse.ResponseBuilder.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, allow)
                        .build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    RestResponse<Problem> unknownCaller(SecurityException e, HttpHeaders request) {
        var answer =
                answer(
                        401,
                        "unauthenticated",
                        "Send a valid bearer token of this system",
                        List.of(),
                        List.of(),
                        request);
        return RestResponse.ResponseBuilder.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException e, HttpHeaders request) {
        return answer(403, "forbidden", null, List.of(), List.of(), request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> lostRace(OptimisticLockException e, HttpHeaders request) {
        return answer(
                409,
                "changed-meanwhile",
                "Somebody else changed this first. Read it again and retry.",
                List.of(),
                List.of(),
                request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> failed(RuntimeException e, HttpHeaders request) {
        if (DatabaseAway.explains(e)) {
            Log.warnf("database away: %s", e.getMessage());
            var answer =
                    answer(
                            503,
                            "temporarily-unavailable",
                            "Try again in a moment; nothing was changed.",
                            List.of(),
                            List.of(),
                            request);
            return RestResponse.ResponseBuilder.fromResponse(answer)
                    .header(HttpHeaders.RETRY_AFTER, "2")
                    .build();
        }
        var number = requestId(request);
        Log.errorf(e, "unexpected failure requestId=%s", number);
        return answer(500, "unexpected", null, List.of(), List.of(), request);
    }

    private RestResponse<Problem> unreadable(JsonProcessingException e, HttpHeaders request) {
        var fault = Faults.of(e);
        return answer(400, Faults.typeOf(e), fault.detail(), List.of(), List.of(fault), request);
    }

    private RestResponse<Problem> answer(
            int status,
            String type,
            @Nullable String detail,
            List<String> allowed,
            List<Fault> faults,
            HttpHeaders request) {
        var problem =
                new Problem(
                        URI.create("/problems/" + type),
                        titles.title(type, status, request.getAcceptableLanguages()),
                        status,
                        detail,
                        null,
                        requestId(request),
                        allowed,
                        faults);
        return RestResponse.ResponseBuilder.<Problem>create(status)
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    private static String requestId(HttpHeaders request) {
        var given = request.getHeaderString("X-Request-Id");
        return given == null || given.length() > 100 ? UUID.randomUUID().toString() : given;
    }
}
