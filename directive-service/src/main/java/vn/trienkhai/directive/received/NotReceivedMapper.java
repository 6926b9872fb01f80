package vn.trienkhai.directive.received;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.trienkhai.platform.problem.Problem;
import vn.trienkhai.platform.problem.Titles;

/** Tells who was not received why, and when to come again. */
class NotReceivedMapper {

    private static final String MOMENT = "5";

    private final Titles titles;

    NotReceivedMapper(Titles titles) {
        this.titles = titles;
    }

    @ServerExceptionMapper
    RestResponse<Problem> refused(NotReceived refusal, HttpHeaders request) {
        var given = request.getHeaderString("X-Request-Id");
        var problem =
                new Problem(
                        URI.create("/problems/" + refusal.type()),
                        titles.title(
                                refusal.type(), refusal.status(), request.getAcceptableLanguages()),
                        refusal.status(),
                        refusal.getMessage(),
                        null,
                        given == null || given.length() > 100
                                ? UUID.randomUUID().toString()
                                : given,
                        List.of(),
                        List.of());
        return RestResponse.ResponseBuilder.<Problem>create(refusal.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, MOMENT)
                .header("Connection", "close") // the rest of the body may still be coming
                .build();
    }
}
